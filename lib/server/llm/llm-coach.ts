import 'server-only';
import { z } from 'zod';
import type { Coach } from '@/lib/ports/coach';
import { checkedAdvice, type CoachedVerdict } from '@/lib/report/statements/advice';
import type { ModelCaller } from './model-caller';

const replySchema = z.object({
  advice: z.array(z.object({ text: z.string(), of: z.array(z.string()) })),
});

/** Advice by a language model that sees labels and statements, and none of the candidate's words. */
export function llmCoach(caller: ModelCaller): Coach {
  return {
    async advise(interview, verdicts) {
      const reply = await caller.object(
        {
          kind: 'coach',
          prompt: 'coach',
          inputs: { verdicts: inWords(verdicts) },
          interview,
          question: null,
        },
        {
          schema: replySchema,
          check: ({ advice }) =>
            checkedAdvice(advice, verdicts).length > 0
              ? undefined
              : 'No piece of advice stands on verdicts: name in "of" ids from the list, at least one of them partial, missed or stated, and give no numbers.',
        },
      );
      const { calls } = reply;
      if (!reply.ok) return { ok: false, fault: reply.error.code, calls };
      const advice = checkedAdvice(reply.value.advice, verdicts);
      return advice.length > 0
        ? { ok: true, advice, calls }
        : { ok: false, fault: 'wrong_shape', calls };
    },
  };
}

function inWords(verdicts: readonly CoachedVerdict[]): string {
  const questions = [...new Set(verdicts.map(({ question }) => question))];
  return questions
    .map((question) =>
      [
        `## ${question}`,
        ...verdicts
          .filter((verdict) => verdict.question === question)
          .map(({ id, label, about }) => `- ${id} (${label}): ${about}`),
      ].join('\n'),
    )
    .join('\n\n');
}
