import { overlaps, type Place } from '@/lib/grading/place';
import type { MisconceptionReport } from '@/lib/report/question/misconception-report';
import type { PointReport } from '@/lib/report/question/point-report';
import type { QuestionReport } from '@/lib/report/question/question-report';
import { sentencesOf, type Sentence } from './answer-sentences';
import { claimDefended } from './on-the-mistake';
import { isHalfSaidBy } from './says-otherwise';
import type { StrongerPiece } from './stronger-answer';

/** An answer whose false claims are struck out. */
export interface Struck {
  /** Its sentences but for those that defend a claim, which go with it. */
  readonly sentences: readonly Sentence[];
  /** With the points open that only struck words prove. */
  readonly question: QuestionReport;
  /** Shows what defends a claim beside it. */
  readonly withDefence: (pieces: readonly StrongerPiece[]) => StrongerPiece[];
}

/** What goes with the false claims of an answer that stand: words that defend them, and what only such words prove. */
export function struckWords(
  question: QuestionReport,
  wrong: readonly MisconceptionReport[],
): Struck {
  const all = sentencesOf(question.turns);
  const defending = new Map(
    all.flatMap((sentence) => {
      const claim = claimDefended(sentence, question, wrong);
      return claim ? [[sentence, claim.id] as const] : [];
    }),
  );
  const sentences = all.filter((sentence) => !defending.has(sentence));
  const struck = [...wrong.flatMap(({ evidence }) => evidence), ...defending.keys()];
  const kept = sentences.filter((sentence) => !struck.some((words) => overlaps(words, sentence)));
  const points = openedBy(question.points, struck, kept);
  return {
    sentences,
    question: { ...question, points },
    withDefence: (pieces) =>
      pieces.map((piece) => {
        if (piece.kind !== 'corrected') return piece;
        const own = [...defending].flatMap(([{ text }, claim]) =>
          claim === piece.misconception ? [text] : [],
        );
        return { ...piece, instead: [piece.instead, ...own].join(' … ') };
      }),
  };
}

/** Points that only words prove that go are open again, unless what is kept says half of them. */
export function openedBy(
  points: readonly PointReport[],
  gone: readonly Place[],
  kept: readonly Pick<Sentence, 'text'>[],
): readonly PointReport[] {
  return points.map((point): PointReport => {
    const isGone =
      point.label !== 'missed' &&
      point.evidence.every((quote) => gone.some((words) => overlaps(words, quote))) &&
      !kept.some(({ text }) => isHalfSaidBy(text, point.statement));
    return isGone ? { ...point, label: 'missed', evidence: [] } : point;
  });
}
