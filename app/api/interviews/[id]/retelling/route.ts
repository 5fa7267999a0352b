import { NextResponse } from 'next/server';
import { retellingSchema } from '@/lib/grading/story/retelling';
import { compose } from '@/lib/server/compose';
import { personOf } from '@/lib/server/http/person-cookie';
import { readJson, refusal, reply } from '@/lib/server/http/problem';
import { retell } from '@/lib/use-cases/retell';

const bodySchema = retellingSchema.omit({ at: true });

/** Keeps a part of a story that was told again. */
export function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  return reply(request, async () => {
    const retelling = await readJson(request, bodySchema);
    const { ports, secret } = compose();
    const person = (await personOf(secret)) ?? '';
    const outcome = await retell(ports, { interview: (await params).id, person, retelling });
    return outcome.ok ? NextResponse.json({ state: outcome.value }) : refusal(outcome);
  });
}
