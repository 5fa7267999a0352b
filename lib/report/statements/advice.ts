import { z } from 'zod';
import { callRecordSchema } from '@/lib/grading/model/call-record';
import { modelFault } from '@/lib/grading/model/model-fault';
import type { QuestionReport } from '@/lib/report/question/question-report';

/** One piece of advice and the verdicts it stands on. */
export const adviceSchema = z.strictObject({
  text: z.string().min(1),
  of: z.array(z.string()).min(1),
});
export type Advice = z.infer<typeof adviceSchema>;

/** What a model advised after an interview, for the verdicts as they were then. */
export const coachingSchema = z.strictObject({
  /** Epoch ms. */
  at: z.number().int(),
  /** The verdicts it was about: other verdicts need other advice. */
  basis: z.string(),
  result: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('given'), advice: z.array(adviceSchema) }),
    z.strictObject({ kind: z.literal('failed'), fault: modelFault }),
  ]),
  calls: z.array(callRecordSchema),
});
export type Coaching = z.infer<typeof coachingSchema>;

/** What a coach is told: verdicts and what they are about, never what was said. */
export interface CoachedVerdict {
  readonly id: string;
  readonly about: string;
  readonly label: 'met' | 'partial' | 'missed' | 'stated' | 'doubted' | 'corrected';
  readonly question: string;
}

const LONGEST = 400;
const MOST = 5;
/** Numbers and marks are not the model's to give. */
const speaksOfMarks = /(?<![\p{L}-])\d|%|\b(?:scores?|scored|marks?|grades?)\b/iu;

/** The verdicts of a report that advice can stand on. */
export function verdictsOf(questions: readonly QuestionReport[]): CoachedVerdict[] {
  return questions.flatMap(({ prompt, result, points, misconceptions }) =>
    result.kind === 'scored'
      ? [
          ...points.map(({ id, statement, label }) => ({
            id,
            about: statement,
            label,
            question: prompt,
          })),
          ...misconceptions.map(({ id, claim, label }) => ({
            id,
            about: claim,
            label,
            question: prompt,
          })),
        ]
      : [],
  );
}

/** Names a set of verdicts: the same for the same labels. */
export function basisOf(verdicts: readonly CoachedVerdict[]): string {
  return verdicts.map(({ id, label }) => `${id}=${label}`).join(' ');
}

/** Advice that was given on some verdicts and stands on others, too: all that it names has the same label there. */
export function standingOn(
  advice: readonly Advice[],
  given: readonly CoachedVerdict[],
  now: readonly CoachedVerdict[],
): Advice[] {
  const labelIn = (verdicts: readonly CoachedVerdict[]) =>
    new Map(verdicts.map(({ id, label }) => [id, label]));
  const [before, after] = [labelIn(given), labelIn(now)];
  return advice.filter(({ of }) => of.every((id) => before.get(id) === after.get(id)));
}

/**
 * Keeps the advice that names verdicts and nothing but verdicts, in plain words without marks. Some of
 * what it names must be open: there is nothing to advise on what went well.
 */
export function checkedAdvice(
  advice: readonly { readonly text: string; readonly of: readonly string[] }[],
  verdicts: readonly CoachedVerdict[],
): Advice[] {
  const labels = new Map(verdicts.map(({ id, label }) => [id, label]));
  return advice
    .map(({ text, of }) => ({ text: text.trim(), of: [...new Set(of)] }))
    .filter(
      ({ text, of }) =>
        text !== '' &&
        text.length <= LONGEST &&
        !speaksOfMarks.test(text) &&
        of.length > 0 &&
        of.every((id) => labels.has(id)) &&
        of.some((id) => labels.get(id) !== 'met'),
    )
    .slice(0, MOST);
}
