import { earned, isEcho, isFair, praisable } from './earned';
import { essentialsIn, isFull, isMade } from '@/lib/report/question/full-answer';
import type { ReportedQuestion } from '@/lib/report/question/reported-question';
import { mendingWords } from './mending-words';
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
      score: result.score,
    }),
  ];
}

/** The essential point that the grader is surest of, if it is sure and the point was stated in a fair answer. */
function bestPoint(question: ReportedQuestion): Ranked[] {
  const { id, points, kind, besideFalse } = question;
  // The points of a story are about how it is told: the story says it better.
  if (kind === 'behavioral' || !isFair(question)) return [];
  const [first] = points
    .flatMap((point) => {
      const said = praisable(point.evidence, question);
      const isSure = (point.confidence ?? 0) >= earned.confidence;
      return isMade(point) && said && isSure && !besideFalse.includes(point.id)
        ? [{ best: point, quote: said }]
        : [];
    })
    .toSorted(
      (a, b) =>
        Number(b.best.essential) - Number(a.best.essential) ||
        (b.best.confidence ?? 0) - (a.best.confidence ?? 0),
    );
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

function corrected({ id, misconceptions, turns }: ReportedQuestion): Ranked[] {
  return misconceptions.flatMap((each) => {
    if (each.label !== 'corrected' || each.denied || each.meant !== null) return [];
    const quote = mendingWords(each, turns);
    return quote === undefined
      ? []
      : [
          strength(id, 60, {
            kind: 'corrected_yourself',
            of: [`misconception:${id}/${each.id}`],
            question: id,
            quote,
          }),
        ];
  });
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
