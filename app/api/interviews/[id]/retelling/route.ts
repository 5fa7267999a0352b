import { NextResponse } from 'next/server';
import { z } from 'zod';
import { retellingSchema } from '@/lib/grading/story/retelling';
import { compose } from '@/lib/server/compose';
import { personOf } from '@/lib/server/http/person-cookie';
import { readJson, refusal, reply } from '@/lib/server/http/problem';
import { retell, takeBackRetelling } from '@/lib/use-cases/retell';

const bodySchema = z.union([
  retellingSchema.omit({ at: true }),
  z.strictObject({ id: z.uuid(), takesBack: z.uuid() }),
]);

/** Keeps a part of a story that was told again, or takes one back. */
export function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  return reply(request, async () => {
    const wish = await readJson(request, bodySchema);
    const { ports, secret } = compose();
    const person = (await personOf(secret)) ?? '';
    const interview = (await params).id;
    const outcome =
      'takesBack' in wish
        ? await takeBackRetelling(ports, { interview, person, ...wish })
        : await retell(ports, { interview, person, retelling: wish });
    return outcome.ok ? NextResponse.json({ state: outcome.value }) : refusal(outcome);
  });
}
