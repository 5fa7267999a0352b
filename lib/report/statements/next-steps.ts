import type { DeliveryPanel } from '@/lib/report/delivery-panel';
import { gainOfAll, gainOfAnswer } from './gain';
import { isClaim, openingsOf, type Opening } from './openings';
import type { NextStep } from '@/lib/report/report';
import type { ReportedQuestion } from '@/lib/report/question/reported-question';
import { storySteps } from './story-statements';
import type { Statement } from './statement';
import { markedScore } from '@/lib/report/tally';
import type { TimePicture } from '@/lib/report/time-picture';

const MOST = 3;
const MOST_STATEMENTS = 3;
const MOST_CLAIMS = 2;
/** What was said and only paid for in part makes a step where it is worth this much of the whole. */
const LEAST_LATE = 1;
/** Words a minute from which listeners lose track (above the fastest tenth of conversation). */
export const FAST_PACE = 190;
/** Fillers a minute from which listeners notice; people speak with about two to four in ease. */
export const MANY_FILLERS = 6;

/** What to do next: the questions with the most to gain by what is said of them; then how it was spoken. */
export function nextStepsOf(
  questions: readonly ReportedQuestion[],
  time: TimePicture,
  delivery: DeliveryPanel | null,
): NextStep[] {
  const steps = questions
    .flatMap((question) => stepFor(question, questions, time) ?? [])
    .toSorted((a, b) => (b.gain ?? 0) - (a.gain ?? 0));
  return [...steps, ...spoken(delivery)].slice(0, MOST);
}

function stepFor(
  question: ReportedQuestion,
  questions: readonly ReportedQuestion[],
  time: TimePicture,
): NextStep | undefined {
  const { id, result } = question;
  if (result.kind === 'not-graded' && question.withMarks === null) return undefined;
  if (markedScore(question) === undefined) {
    const gain = gainOfAnswer(questions);
    return {
      question: id,
      statements: [notAnswered(question, time, gain)],
      gain,
      action: { kind: 'read', question: id },
    };
  }
  const told = storySteps(question);
  const [first] = told;
  const open = openingsOf(question, questions.length);
  // The points of a story are about its parts: said once is enough.
  const named = (told.length > 0 ? open.filter(isClaim) : leading(open)).slice(
    0,
    MOST_STATEMENTS - told.length,
  );
  const gain = gainOfAll(told.length > 0 ? open : named, question, questions.length);
  const isLate = told.length === 0 && open.every(({ late }) => late);
  if (told.length + named.length === 0 || (isLate && gain < LEAST_LATE)) return undefined;
  return {
    question: id,
    statements: [...told, ...named.map(({ statement }) => statement)],
    gain: gain === 0 ? null : gain,
    action:
      first && 'part' in first
        ? { kind: 'retell', question: id, part: first.part }
        : { kind: 'practise', question: id },
  };
}

/** False claims first, and room for a point beside them: whoever only takes back has said nothing yet. */
function leading(open: readonly Opening[]): Opening[] {
  const claims = open.filter(isClaim);
  const points = open.filter((opening) => !isClaim(opening));
  return [...claims.slice(0, points.length > 0 ? MOST_CLAIMS : MOST_STATEMENTS), ...points];
}

function notAnswered(question: ReportedQuestion, time: TimePicture, gain: number): Statement {
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
        gain,
      }
    : { kind: 'not_answered', of: [`answer:${id}`], question: id, about: prompt, gain };
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
    action: { kind: 'hear' },
  }));
}
