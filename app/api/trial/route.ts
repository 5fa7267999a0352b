import { NextResponse } from 'next/server';
import { z } from 'zod';
import { questionId } from '@/lib/guide/question';
import { compose } from '@/lib/server/compose';
import { readJson, refusal, reply } from '@/lib/server/http/problem';
import { tryAnswer } from '@/lib/use-cases/try-answer';

const bodySchema = z.strictObject({ question: questionId, answer: z.string() });

/** Grades an answer and forgets it. */
export function POST(request: Request): Promise<Response> {
  return reply(request, async () => {
    const trial = await readJson(request, bodySchema);
    const { ports, guide } = compose();
    const outcome = await tryAnswer(ports, guide, trial);
    return outcome.ok ? NextResponse.json(outcome.value) : refusal(outcome);
  });
}
