import 'server-only';
import type { EmbeddedGrader } from '@/lib/grading/embedded-grader';
import { rewriteReplySchema } from '@/lib/grading/model/rewrite';
import type { Rewriter, RewriteRequest } from '@/lib/ports/rewriter';
import { readRewrite, whatToRepair, type RewriteAsked } from '@/lib/report/stronger/read-rewrite';
import { rewriteGrounds } from '@/lib/report/stronger/rewritten-answer';
import { answerInTurns } from './grading-inputs';
import type { ModelCaller } from './model-caller';

/** An answer rewritten by a language model, believed as far as the answer and the reference bear it out. */
export function llmRewriter({
  caller,
  embedded,
}: {
  readonly caller: ModelCaller;
  /** The built-in grader, to listen for false claims. */
  readonly embedded: EmbeddedGrader;
}): Rewriter {
  return {
    async rewrite(request) {
      const { interview, question } = request;
      const asked = askedOf(request, embedded);
      const own = {
        kind: 'rewrite' as const,
        prompt: 'rewriter',
        inputs: inputsOf(request),
        interview,
        question: question.id,
      };
      const reply = await caller.object(own, {
        schema: rewriteReplySchema,
        check: (value) => whatToRepair(value, asked),
      });
      const calls = [...reply.calls];
      if (!reply.ok) return { outcome: 'failed', fault: reply.error.code, calls };
      const { id, version } = caller.promptOf(own);
      const by = { model: caller.deps.provider.models.grade.name, prompt: { id, version } };
      return { outcome: 'written', by, ...readRewrite(reply.value, asked), calls };
    },
  };
}

function askedOf(
  { question, kind, rubric }: RewriteRequest,
  embedded: EmbeddedGrader,
): RewriteAsked {
  // The same sentences come back in a repair.
  const known = new Map<string, boolean>();
  const hears = (text: string) => {
    const { misconceptions, flags } = embedded.judge(
      {
        question: question.id,
        prompt: question.prompt,
        turns: [{ id: 'sentence', text, after: 'question', targets: [] }],
      },
      rubric,
    );
    return (
      misconceptions.some(({ label }) => label === 'stated') || flags.includes('swapped_sides')
    );
  };
  const hearsFalsehood = (text: string) => {
    const heard = known.get(text) ?? hears(text);
    known.set(text, heard);
    return heard;
  };
  return { question, kind, hearsFalsehood };
}

const usual = 'The points below and the corrections, as sentences of your own making.';
const story =
  'This answer is a story of the candidate’s own: nobody but them knows what happened. Invent nothing. For a point below, "addition" only marks the place where they should tell it: "text" is a short question that asks them for it.';
const some =
  'The points below and the corrections. Where a point says "only the candidate can tell", "addition" only marks the place where they should tell it: "text" is a short question that asks them for it.';

function inputsOf({ question, kind }: RewriteRequest) {
  const { points, toTell } = rewriteGrounds(question, kind);
  const wrong = question.misconceptions.filter(({ label }) => label !== 'corrected');
  return {
    question: question.prompt,
    manner: kind === 'behavioral' ? story : toTell.size > 0 ? some : usual,
    reference: question.reference,
    missed:
      [...points]
        .map(
          ([id, statement]) =>
            `- ${id}: ${statement}${toTell.has(id) ? ' (only the candidate can tell)' : ''}`,
        )
        .join('\n') || 'None.',
    wrong:
      wrong
        .map(({ id, claim, correction }) => `- ${id}: ${claim}\n  truth: ${correction}`)
        .join('\n') || 'None.',
    answer: answerInTurns(question),
  };
}
