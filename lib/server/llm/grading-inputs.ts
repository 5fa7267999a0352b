import 'server-only';
import type { Conversation } from '@/lib/grading/conversation';
import type { Finding } from '@/lib/grading/model/model-part';
import type { Verdict } from '@/lib/grading/verdict';
import type { Rubric } from '@/lib/guide/rubric';

/** Wordings shown with a point: enough to show its range. */
const MOST_WORDINGS = 3;

/** The key points as a model reads them. */
export function pointList({ points }: Rubric): string {
  return points
    .map(({ id, statement, wordings }) =>
      [
        `- id: ${id}`,
        `  claim: ${statement}`,
        ...wordings.slice(0, MOST_WORDINGS).map((wording) => `  could be said as: ${wording}`),
      ].join('\n'),
    )
    .join('\n');
}

/** The misconceptions as a model reads them. */
export function misconceptionList({ misconceptions }: Rubric): string {
  if (misconceptions.length === 0) return 'None. Give an empty list.';
  return misconceptions
    .map(
      ({ id, claim, correction }) => `- id: ${id}\n  false claim: ${claim}\n  truth: ${correction}`,
    )
    .join('\n');
}

/** Why an answer is to be read again; nothing for the first reading. */
export function againFor(
  disputed: readonly string[],
  first: { readonly verdict: Verdict; readonly findings: readonly Finding[] },
  other: Verdict,
): string {
  if (disputed.length === 0) return '';
  const lines = disputed.map((id) => {
    const refused = first.findings.find(({ of, quote }) => of === id && quote !== undefined);
    const own = refused
      ? `your words "${refused.quote}" do not prove it by themselves (quote better ones if there are any)`
      : `you said ${labelOf(first.verdict, id)}`;
    return `- ${id}: ${own}, the other reader said ${labelOf(other, id)}`;
  });
  return [
    '## Read once more',
    'You have read this answer before. Another reader, a program that goes by words, labels these otherwise:',
    lines.join('\n'),
    'Either of you may be wrong. Look at the answer again for these, keep your label or change it, and give the whole judgement.',
  ].join('\n\n');
}

function labelOf({ points, misconceptions }: Verdict, id: string) {
  return [...points, ...misconceptions].find((item) => item.id === id)?.label;
}

const drawnOut = {
  question: 'in answer to the question',
  probe: 'in answer to a follow-up',
  challenge: 'in answer to a challenge',
  hint: 'after a hint',
} as const;

/** What the candidate said, turn by turn. It is fenced where the prompt is filled in. */
export function answerInTurns({
  turns,
}: {
  readonly turns: readonly Pick<Conversation['turns'][number], 'text' | 'after'>[];
}): string {
  if (turns.length === 1) return turns[0]?.text ?? '';
  return turns
    .map(({ text, after }, index) => `(turn ${index + 1}, ${drawnOut[after]})\n${text}`)
    .join('\n\n');
}
