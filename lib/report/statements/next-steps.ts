import type { DeliveryPanel } from '@/lib/report/delivery-panel';
import type { NextStep } from '@/lib/report/report';
import type { ReportedQuestion } from '@/lib/report/question/reported-question';
import { standingCost } from './gain';
import { finerSteps } from './finer-steps';
import { LEAST_WORTH, stepsOn } from './question-steps';
import type { Statement } from './statement';
import { markedScore } from '@/lib/report/tally';
import type { TimePicture } from '@/lib/report/time-picture';

const MOST = 3;
/** Words a minute from which listeners lose track (above the fastest tenth of conversation). */
export const FAST_PACE = 190;
/** Fillers a minute from which listeners notice; people speak with about two to four in ease. */
export const MANY_FILLERS = 6;

/**
 * What to do next, by what it gains: of each question what would raise the score most, false beliefs that stand always
 * among them; then how it was spoken. Where that is less than three, what else is open comes before anything is
 * polished that is clear.
 */
export function nextStepsOf(
  questions: readonly ReportedQuestion[],
  time: TimePicture,
  delivery: DeliveryPanel | null,
): NextStep[] {
  const steps = questions.map((question) => stepsOn(question, questions, time));
  const essentials = new Map(questions.map(({ id, points }) => [id, essentialsOpen(points)]));
  const byRank = (of: readonly NextStep[]) => ranked(of, essentials);
  const firsts = byRank(steps.flatMap(([first]) => first ?? []));
  const further = byRank(steps.flatMap(([, ...rest]) => rest));
  const named = [...withFalseBeliefs(firsts, questions), ...spoken(delivery)].slice(0, MOST);
  const full = byRank([...named, ...further.slice(0, MOST - named.length)]);
  return [...full, ...finerSteps(questions, full)].slice(0, MOST);
}

/** An unanswered question is in no score: it comes after what gains something, and before what hardly does. */
const rankOf = ({ gain, action }: NextStep) => (action.kind === 'read' ? LEAST_WORTH : (gain ?? 0));
/** Steps that are shown to gain the same are ranked by how much they put right, then by what is essential in their questions. */
const ranked = (steps: readonly NextStep[], essentials: ReadonlyMap<string, number>) => {
  const essentialIn = ({ question }: NextStep) => essentials.get(question ?? '') ?? 0;
  return steps.toSorted(
    (a, b) =>
      Math.round(rankOf(b)) - Math.round(rankOf(a)) ||
      (b.whole?.claims ?? 0) - (a.whole?.claims ?? 0) ||
      essentialIn(b) - essentialIn(a) ||
      rankOf(b) - rankOf(a),
  );
};
const essentialsOpen = (points: ReportedQuestion['points']) =>
  points.filter(({ essential, label }) => essential && label !== 'met').length;

/**
 * The first steps, of which all but the first give way to questions in which a false belief stands: those whose beliefs take
 * off most come first.
 */
function withFalseBeliefs(
  steps: readonly NextStep[],
  questions: readonly ReportedQuestion[],
): readonly NextStep[] {
  const costs = new Map(questions.map((question) => [question.id, standingCost(question)]));
  const scores = new Map(questions.map((question) => [question.id, markedScore(question) ?? 0]));
  const costOf = ({ question }: NextStep) => costs.get(question ?? '') ?? 0;
  const scoreOf = ({ question }: NextStep) => scores.get(question ?? '') ?? 0;
  const top = steps.slice(0, MOST);
  const believing = steps
    .slice(MOST)
    .filter((step) => costOf(step) > 0)
    .toSorted((a, b) => costOf(b) - costOf(a) || scoreOf(a) - scoreOf(b));
  const yielding = top.slice(1).filter((step) => costOf(step) === 0);
  const gone = yielding.slice(Math.max(0, yielding.length - believing.length));
  return [...top.filter((step) => !gone.includes(step)), ...believing.slice(0, gone.length)];
}

function spoken(delivery: DeliveryPanel | null): NextStep[] {
  if (!delivery) return [];
  const { pace, fillersPerMinute, fillers } = delivery;
  const statements: Statement[] = [];
  if (pace.kind === 'measured' && pace.value > FAST_PACE)
    statements.push({
      kind: 'pace_fast',
      of: ['delivery:all/pace'],
      wordsPerMinute: Math.round(pace.value),
    });
  if (fillersPerMinute.kind === 'at-least' && fillersPerMinute.value > MANY_FILLERS)
    statements.push({
      kind: 'fillers_many',
      of: ['delivery:all/fillers'],
      atLeastPerMinute: Math.round(10 * fillersPerMinute.value) / 10,
      examples: fillers.slice(0, 3).map(({ phrase }) => phrase),
    });
  return statements.map((statement) => ({
    question: null,
    statements: [statement],
    gain: null,
    whole: null,
    action: { kind: 'hear' },
  }));
}
