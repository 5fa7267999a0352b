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
 * What to do next, by what it gains: of each question what would raise the score most, the false belief that costs most
 * always among them; then how it was spoken. Where that is less than three, what else is open comes before anything is
 * polished that is clear.
 */
export function nextStepsOf(
  questions: readonly ReportedQuestion[],
  time: TimePicture,
  delivery: DeliveryPanel | null,
): NextStep[] {
  const steps = questions.map((question) => stepsOn(question, questions, time));
  const firsts = byRank(steps.flatMap(([first]) => first ?? []));
  const further = byRank(steps.flatMap(([, ...rest]) => rest));
  const named = [...withFalseBelief(firsts, questions), ...spoken(delivery)].slice(0, MOST);
  const full = byRank([...named, ...further.slice(0, MOST - named.length)]);
  return [...full, ...finerSteps(questions, full)].slice(0, MOST);
}

/** An unanswered question is in no score: it comes after what gains something, and before what hardly does. */
const rankOf = ({ gain, action }: NextStep) => (action.kind === 'read' ? LEAST_WORTH : (gain ?? 0));
const byRank = (steps: readonly NextStep[]) => steps.toSorted((a, b) => rankOf(b) - rankOf(a));

/** The first steps, with that of the question whose false beliefs take off the most of it. */
function withFalseBelief(
  steps: readonly NextStep[],
  questions: readonly ReportedQuestion[],
): readonly NextStep[] {
  const [costliest] = questions
    .map((question) => ({ question, cost: standingCost(question) }))
    .filter(({ cost }) => cost > 0)
    .toSorted(
      (a, b) => b.cost - a.cost || (markedScore(a.question) ?? 0) - (markedScore(b.question) ?? 0),
    );
  const step = steps.slice(MOST).find(({ question }) => question === costliest?.question.id);
  return step ? [...steps.slice(0, MOST - 1), step] : steps;
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
