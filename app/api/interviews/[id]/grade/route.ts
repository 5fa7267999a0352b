import { NextResponse } from 'next/server';
import { z } from 'zod';
import { questionId } from '@/lib/guide/question';
import { compose } from '@/lib/server/compose';
import { gradeAfterwards } from '@/lib/server/http/grade-afterwards';
import { personOf } from '@/lib/server/http/person-cookie';
import { readJson, refusal, reply } from '@/lib/server/http/problem';
import { gradeAgain } from '@/lib/use-cases/grade-with-model';

/** One question, or with null every question that the model failed on. */
const bodySchema = z.strictObject({ question: questionId.nullable() });

/** Lets the model grade again; what graders said before is kept. Replies at once: the report shows when it is done. */
export function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  return reply(request, async () => {
    const { question } = await readJson(request, bodySchema);
    const { ports, secret } = compose();
    const person = (await personOf(secret)) ?? '';
    const outcome = await gradeAgain(ports, (await params).id, person, question ?? undefined);
    if (!outcome.ok) return refusal(outcome);
    gradeAfterwards(ports, outcome.value);
    return NextResponse.json({ waiting: true }, { status: 202 });
  });
}
