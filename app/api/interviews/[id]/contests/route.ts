import { NextResponse } from 'next/server';
import { z } from 'zod';
import { questionId } from '@/lib/guide/question';
import { objectionSchema } from '@/lib/grading/contest';
import { compose } from '@/lib/server/compose';
import { personOf } from '@/lib/server/http/person-cookie';
import { readJson, refusal, reply } from '@/lib/server/http/problem';
import { contest } from '@/lib/use-cases/contest';

const bodySchema = z.strictObject({
  id: z.uuid(),
  question: questionId,
  objection: objectionSchema,
});

/** Keeps a person's own mark on their report, or takes it back; sent twice, it is kept once. */
export function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  return reply(request, async () => {
    const { id: commandId, question, objection } = await readJson(request, bodySchema);
    const { ports, secret } = compose();
    const person = (await personOf(secret)) ?? '';
    const interview = (await params).id;
    const outcome = await contest(ports, { interview, person, commandId, question, objection });
    return outcome.ok ? NextResponse.json({ state: outcome.value }) : refusal(outcome);
  });
}
