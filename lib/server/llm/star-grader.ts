import 'server-only';
import type { Rubric } from '@/lib/guide/rubric';
import { alignQuote } from '@/lib/grading/model/align-quote';
import type { CallRecord } from '@/lib/grading/model/call-record';
import type { StarVerdict } from '@/lib/grading/model/model-part';
import { starParts, starReplySchema, type StarReply } from '@/lib/grading/model/model-reply';
import type { ModelGradingRequest } from '@/lib/ports/model-grader';
import { answerInTurns } from './grading-inputs';
import type { ModelCaller } from './model-caller';

/**
 * Labels the parts of a story. A part whose quote was not said is missing; when the model fails, the
 * story is not graded and everything else is.
 */
export async function gradeStory(
  caller: ModelCaller,
  { interview, conversation, signal }: ModelGradingRequest,
  star: NonNullable<Rubric['star']>,
): Promise<{ verdict: StarVerdict[] | null; calls: readonly CallRecord[] }> {
  const reply = await caller.object(
    {
      kind: 'star',
      prompt: 'star-grader',
      inputs: {
        question: conversation.prompt,
        parts: [
          ...starParts.map((part) => `- ${part}: ${star[part].looks_like}`),
          `- own action: ${star.own_action}`,
          `- measured result: ${star.measured_result}`,
        ].join('\n'),
        answer: answerInTurns(conversation),
      },
      interview,
      question: conversation.question,
      signal,
    },
    {
      schema: starReplySchema,
      check: ({ parts }) => {
        const missing = starParts.filter((part) => !parts.some((item) => item.part === part));
        return missing.length > 0 ? `Nothing is said of: ${missing.join(', ')}.` : undefined;
      },
    },
  );
  if (!reply.ok) return { verdict: null, calls: reply.calls };
  const verdict = starParts.map((part) =>
    partOf(part, reply.value, (quote) => alignQuote(quote, conversation.turns)?.evidence ?? []),
  );
  return { verdict, calls: reply.calls };
}

function partOf(
  part: StarVerdict['part'],
  { parts }: StarReply,
  find: (quote: string) => readonly StarVerdict['evidence'][number][],
): StarVerdict {
  const said = parts.find((item) => item.part === part);
  const evidence = said?.quote ? [...find(said.quote)] : [];
  if (!said || said.label === 'missing' || evidence.length === 0)
    return { part, label: 'missing', evidence: [], why: said?.label === 'missing' ? said.why : '' };
  return { part, label: said.label, evidence, why: said.why };
}
