import type { DeliveryPanel } from '@/lib/report/delivery-panel';
import { gainOfAll } from './gain';
import { madeGood } from '@/lib/report/question/open-parts';
import { isClaim, openingsOf, type Opening } from './openings';
import type { NextStep } from '@/lib/report/report';
import type { ReportedQuestion } from '@/lib/report/question/reported-question';
import { finerSteps } from './finer-steps';
import { storySteps } from './story-statements';
import type { Statement } from './statement';
import { earnedOf, markedScore } from '@/lib/report/tally';
import type { TimePicture } from '@/lib/report/time-picture';

const MOST = 3;
const MOST_STATEMENTS = 3;
const MOST_CLAIMS = 2;
/** Less than this of the interview's 100 is hardly a gain: what was said and only paid for in part is no step then. */
const LEAST_WORTH = 1;
/** Words a minute from which listeners lose track (above the fastest tenth of conversation). */
export const FAST_PACE = 190;
/** Fillers a minute from which listeners notice; people speak with about two to four in ease. */
export const MANY_FILLERS = 6;

/**
 * What to do next: the questions whose named sentences would raise the score most; then how it was spoken. The weakest
 * answer, where something false stands in it, is always among them.
 */
export function nextStepsOf(
  questions: readonly ReportedQuestion[],
  time: TimePicture,
  delivery: DeliveryPanel | null,
): NextStep[] {
  const steps = questions
    .flatMap((question) => stepFor(question, questions, time) ?? [])
    .toSorted((a, b) => rankOf(b) - rankOf(a));
  const first = [...withWeakest(steps, questions), ...spoken(delivery)].slice(0, MOST);
  return [...first, ...finerSteps(questions, first)].slice(0, MOST);
}

/** An unanswered question is in no score: it comes after what gains something, and before what hardly does. */
const rankOf = ({ gain, action }: NextStep) => (action.kind === 'read' ? LEAST_WORTH : (gain ?? 0));

function withWeakest(
  steps: readonly NextStep[],
  questions: readonly ReportedQuestion[],
): readonly NextStep[] {
  const [weakest] = questions
    .flatMap((question) => {
      const score = markedScore(question);
      return score === undefined ? [] : [{ id: question.id, score }];
    })
    .toSorted((a, b) => a.score - b.score);
  const step = steps
    .slice(MOST)
    .find(
      ({ question, statements }) =>
        question === weakest?.id && statements.some(({ kind }) => kind === 'misconception_stated'),
    );
  return step ? [...steps.slice(0, MOST - 1), step] : steps;
}

function stepFor(
  question: ReportedQuestion,
  questions: readonly ReportedQuestion[],
  time: TimePicture,
): NextStep | undefined {
  const { id, result } = question;
  if (result.kind === 'not-graded' && question.withMarks === null) return undefined;
  if (markedScore(question) === undefined)
    return {
      question: id,
      statements: [notAnswered(question, time)],
      gain: null,
      whole: null,
      action: { kind: 'read', question: id },
    };
  const told = storySteps(question);
  const [first] = told;
  const parts = told.flatMap((each) => ('part' in each ? [each.part] : []));
  // What was told since is no advice, though the grade does not know it.
  const good = madeGood(question);
  const open = openingsOf(question, questions).filter(
    (opening) => isClaim(opening) || !good.has(opening.point.tells ?? ''),
  );
  // The points of a story that are about its parts: said once is enough.
  const isTold = (opening: Opening) =>
    !isClaim(opening) && parts.some((part) => part === opening.point.tells);
  const named = leading(open.filter((opening) => !isTold(opening))).slice(
    0,
    MOST_STATEMENTS - told.length,
  );
  const whole = earnedOf(question) < 0 ? wholeOf(open) : null;
  const gain = gainOfAll(whole ? open : [...open.filter(isTold), ...named], question, questions);
  const isLate = told.length === 0 && open.every(({ late }) => late);
  if (told.length + named.length === 0 || (isLate && gain < LEAST_WORTH)) return undefined;
  return {
    question: id,
    statements: [...told, ...named.map(({ statement }) => statement)],
    gain: gain === 0 ? null : gain,
    whole,
    action:
      first && 'part' in first
        ? { kind: 'retell', question: id, part: first.part }
        : { kind: 'practise', question: id },
  };
}

/** How much is open. */
function wholeOf(open: readonly Opening[]): NextStep['whole'] {
  const claims = open.filter(isClaim).length;
  return { claims, points: open.length - claims };
}

/** False claims first, and room for a point beside them: whoever only takes back has said nothing yet. */
function leading(open: readonly Opening[]): Opening[] {
  const claims = open.filter(isClaim);
  const points = open.filter((opening) => !isClaim(opening));
  return [...claims.slice(0, points.length > 0 ? MOST_CLAIMS : MOST_STATEMENTS), ...points];
}

function notAnswered(question: ReportedQuestion, time: TimePicture): Statement {
  const { id, prompt, closed } = question;
  const own = time.questions.find((each) => each.question === id);
  const isLate = closed === 'time' && own !== undefined && own.plannedMs !== null;
  return isLate
    ? {
        kind: 'time_ran_out',
        of: [`time:${id}`],
        question: id,
        about: prompt,
        plannedMs: own.plannedMs ?? 0,
      }
    : { kind: 'not_answered', of: [`answer:${id}`], question: id, about: prompt };
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
