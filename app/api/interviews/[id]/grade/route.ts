import { NextResponse } from 'next/server';
import { z } from 'zod';
import { questionId } from '@/lib/guide/question';
import { compose } from '@/lib/server/compose';
import { personOf } from '@/lib/server/http/person-cookie';
import { readJson, refusal, reply } from '@/lib/server/http/problem';
import { gradeAgain } from '@/lib/use-cases/grade-with-model';

/** One question, or with null every question that the model failed on. */
const bodySchema = z.strictObject({ question: questionId.nullable() });

/** Grades again with the model; what graders said before is kept. Replies when it is done. */
export function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  return reply(request, async () => {
    const { question } = await readJson(request, bodySchema);
    const { ports, secret } = compose();
    const person = (await personOf(secret)) ?? '';
    const outcome = await gradeAgain(ports, (await params).id, person, question ?? undefined);
    return outcome.ok ? NextResponse.json({ graded: true }) : refusal(outcome);
  });
}
