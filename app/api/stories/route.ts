import { NextResponse } from 'next/server';
import { z } from 'zod';
import { enteredStorySchema } from '@/lib/practice/banked-story';
import { compose } from '@/lib/server/compose';
import { personHere } from '@/lib/server/http/person-here';
import { readJson, refusal, reply } from '@/lib/server/http/problem';
import { removeStory, saveStory } from '@/lib/use-cases/story-bank';

const bodySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('save'),
    id: z.uuid(),
    revision: z.number().int().positive(),
    text: enteredStorySchema,
  }),
  z.strictObject({ kind: z.literal('remove'), id: z.uuid() }),
]);

/** Keeps a story of a person's own, or takes it out of the bank. */
export function POST(request: Request): Promise<Response> {
  return reply(request, async () => {
    const order = await readJson(request, bodySchema);
    const { ports } = compose();
    const person = await personHere(request);
    if (order.kind === 'remove') {
      await removeStory(ports, person, order.id);
      return NextResponse.json({ state: 'removed' });
    }
    const outcome = await saveStory(ports, person, order);
    return outcome.ok ? NextResponse.json({ state: outcome.value }) : refusal(outcome);
  });
}
