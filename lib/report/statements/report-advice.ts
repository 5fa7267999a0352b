import { z } from 'zod';
import { modelFault } from '@/lib/grading/model/model-fault';
import type { Coaching } from './advice';
import type { NextStep, Report } from '@/lib/report/report';
import { evidenceId } from './statement-fields';

/** One piece of a language model's advice, with the findings of this report that it stands on. */
const pieceSchema = z
  .strictObject({ text: z.string().min(1), of: z.array(evidenceId).min(1).readonly() })
  .readonly();
export type AdvicePiece = z.infer<typeof pieceSchema>;

/** What a language model advises, or why it does not. It words what was found; it finds nothing. */
export const reportAdviceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('given'), advice: z.array(pieceSchema).readonly() }),
  z.strictObject({ kind: z.literal('failed'), fault: modelFault }),
]);
export type ReportAdvice = z.infer<typeof reportAdviceSchema>;

/** The advice with what it names as evidence of this report; what it names and is not here falls away. */
export function adviceIn(
  questions: Report['questions'],
  result: Coaching['result'] | null,
): ReportAdvice | null {
  if (result?.kind !== 'given') return result;
  const evidence = new Map(
    questions.flatMap(({ id, points, misconceptions }) => [
      ...points.map((point) => [point.id, `point:${id}/${point.id}`] as const),
      ...misconceptions.map((each) => [each.id, `misconception:${id}/${each.id}`] as const),
    ]),
  );
  return {
    kind: 'given',
    advice: result.advice.flatMap(({ text, of }) => {
      const known = of.flatMap((id) => evidence.get(id) ?? []);
      return known.length === 0 ? [] : [{ text, of: known }];
    }),
  };
}

/** The advice about a next step: what names one of the findings that its statements stand on. */
export function adviceOn({ statements }: NextStep, advice: ReportAdvice | null): AdvicePiece[] {
  const stands = new Set(statements.flatMap(({ of }) => of));
  return advice?.kind === 'given'
    ? advice.advice.filter(({ of }) => of.some((id) => stands.has(id)))
    : [];
}
