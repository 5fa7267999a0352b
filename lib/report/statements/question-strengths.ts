import { bestPointOf, bestWordsOf } from './best-words';
import { isEcho, isFair, praisable } from './earned';
import { essentialsIn, isFull, isMade } from '@/lib/report/question/full-answer';
import type { ReportedQuestion } from '@/lib/report/question/reported-question';
import { ownCorrectionsOf } from './own-corrections';
import { storyStrengths } from './story-statements';
import type { Statement } from './statement';

/** From this score on an answer can be praised as a whole. */
const SOLID = 75;

/** Something that went well, and what it weighs beside the rest. */
export interface Ranked {
  readonly statement: Statement;
  readonly weight: number;
  /** A question gives one strength before another gives its second. */
  readonly question: string | null;
}

/** What went well in one answer. */
export function questionStrengths(question: ReportedQuestion): Ranked[] {
  const { id, result } = question;
  if (result.kind !== 'scored') return [];
  return [
    ...allEssential(question),
    ...bestPoint(question),
    ...storyStrengths(question).map((statement, index) => strength(id, 60 - 4 * index, statement)),
    ...corrected(question),
    ...beyond(question),
  ];
}

/** A solid answer in which nothing essential is missing is worth as much as one good sentence of another. */
function allEssential(question: ReportedQuestion): Ranked[] {
  const { id, result, points } = question;
  const essential = essentialsIn(question);
  if (result.kind !== 'scored' || result.score < SOLID || essential === undefined) return [];
  if (isFull(question)) return [];
  const made = points.filter((point) => point.essential);
  return [
    strength(id, 80, {
      kind: 'essentials_full',
      of: [`answer:${id}`, ...made.map((point) => `point:${id}/${point.id}`)],
      question: id,
      essential,
      open: points.filter((point) => !isMade(point)).length,
      ...bestWordsOf(question),
    }),
  ];
}

/** The point that is told best, if the grader is sure of it and it was stated in a fair answer. */
function bestPoint(question: ReportedQuestion): Ranked[] {
  const { id, points, kind } = question;
  // The points of a story are about how it is told: the story says it better.
  const first = kind === 'behavioral' ? undefined : bestPointOf(question);
  if (!first) return [];
  const { best, quote } = first;
  const share = points.filter(({ label }) => label === 'met').length / points.length;
  return [
    strength(id, 15 + 35 * share + (best.essential ? 5 : 0), {
      kind: 'point_made',
      of: [`point:${id}/${best.id}`],
      question: id,
      statement: best.statement,
      why: best.why,
      quote: isEcho(quote, best.statement) ? null : quote,
    }),
  ];
}

/** To put one's own slip right is told before all but a full answer. */
function corrected(question: ReportedQuestion): Ranked[] {
  const { id } = question;
  return ownCorrectionsOf(question).map(({ was, quote, misconception }) =>
    strength(id, 85, {
      kind: 'corrected_yourself',
      of: [misconception === null ? `answer:${id}` : `misconception:${id}/${misconception}`],
      question: id,
      was,
      quote,
    }),
  );
}

function beyond(question: ReportedQuestion): Ranked[] {
  const { id, besideFalse } = question;
  if (!isFair(question)) return [];
  return question.beyond
    .filter((item) => !besideFalse.includes(item.id))
    .flatMap(({ statement, evidence }) => {
      const quote = praisable(evidence, question);
      return quote === undefined
        ? []
        : [
            strength(id, 62, {
              kind: 'went_beyond',
              of: [`answer:${id}`],
              question: id,
              statement,
              quote: isEcho(quote, statement) ? null : quote,
            }),
          ];
    })
    .slice(0, 1);
}

/** One strength, ranked. */
export function strength(question: string | null, weight: number, statement: Statement): Ranked {
  return { question, weight, statement };
}
