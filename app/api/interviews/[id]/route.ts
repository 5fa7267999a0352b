import { NextResponse } from 'next/server';
import { z } from 'zod';
import { compose } from '@/lib/server/compose';
import { personOf } from '@/lib/server/http/person-cookie';
import { BadRequest, refusal, reply, tabId } from '@/lib/server/http/problem';
import { refused } from '@/lib/use-cases/outcome';
import { roomView } from '@/lib/use-cases/room-view';
import { touch } from '@/lib/use-cases/touch';

const querySchema = z.object({
  tab: tabId,
  after: z.coerce.number().int().nonnegative().default(0),
});

/** The room, from the events after a version on. */
export function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  return reply(request, async () => {
    const query = querySchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!query.success)
      throw new BadRequest(400, {
        code: 'request_invalid',
        sentence: 'Name the tab, and the version you have.',
      });
    const { ports, secret } = compose();
    const person = await personOf(secret);
    const touched = person && (await touch(ports, (await params).id, person));
    if (!touched) return refusal(refused('not_found'));
    return NextResponse.json(await roomView(ports, touched, query.data.tab, query.data.after));
  });
}
