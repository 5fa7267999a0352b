import { NextResponse } from 'next/server';
import { z } from 'zod';
import { questionId } from '@/lib/guide/question';
import { compose } from '@/lib/server/compose';
import { personOf } from '@/lib/server/http/person-cookie';
import { readJson, refusal, reply, tabId } from '@/lib/server/http/problem';
import { saveDraft } from '@/lib/use-cases/save-draft';

const bodySchema = z.strictObject({
  tab: tabId,
  question: questionId,
  revision: z.number().int().nonnegative(),
  text: z.string(),
});

/** Keeps the words being written. */
export function PUT(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  return reply(request, async () => {
    const draft = await readJson(request, bodySchema);
    const { ports, secret } = compose();
    const person = (await personOf(secret)) ?? '';
    const outcome = await saveDraft(ports, { ...draft, interview: (await params).id, person });
    return outcome.ok ? NextResponse.json({ state: outcome.value }) : refusal(outcome);
  });
}
