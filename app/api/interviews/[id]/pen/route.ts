import { NextResponse } from 'next/server';
import { z } from 'zod';
import { compose } from '@/lib/server/compose';
import { personOf } from '@/lib/server/http/person-cookie';
import { readJson, refusal, reply, tabId } from '@/lib/server/http/problem';
import { takePen } from '@/lib/use-cases/take-pen';
import { roomView } from '@/lib/use-cases/room-view';

const bodySchema = z.strictObject({ tab: tabId });

/** This tab takes the pen: the newest claim holds it. Replies with the whole room. */
export function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  return reply(request, async () => {
    const { tab } = await readJson(request, bodySchema);
    const { ports, secret } = compose();
    const person = (await personOf(secret)) ?? '';
    const outcome = await takePen(ports, (await params).id, person, tab);
    return outcome.ok
      ? NextResponse.json(await roomView(ports, outcome.value, tab, 0))
      : refusal(outcome);
  });
}
