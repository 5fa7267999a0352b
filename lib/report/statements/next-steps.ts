import type { DeliveryPanel } from '@/lib/report/delivery-panel';
import { gainOfAnswer, gainOfPoint, gainOfQuestion, gainOfTruth } from './gain';
import type { NextStep } from '@/lib/report/report';
import type { ReportedQuestion } from '@/lib/report/question/reported-question';
import { storySteps } from './story-statements';
import type { Statement } from './statement';
import { markedScore } from '@/lib/report/tally';
import type { TimePicture } from '@/lib/report/time-picture';

const MOST = 3;
const MOST_STATEMENTS = 3;
/** Words a minute from which listeners lose track (above the fastest tenth of conversation). */
export const FAST_PACE = 190;
/** Fillers a minute from which listeners notice; people speak with about two to four in ease. */
export const MANY_FILLERS = 6;

/** What to do next: the questions with the most to gain, each with its reasons; then how it was spoken. */
export function nextStepsOf(
  questions: readonly ReportedQuestion[],
  time: TimePicture,
  delivery: DeliveryPanel | null,
): NextStep[] {
  const steps = questions
    .flatMap((question) => stepFor(question, questions.length, time) ?? [])
    .toSorted((a, b) => (b.gain ?? 0) - (a.gain ?? 0));
  return [...steps, ...spoken(delivery)].slice(0, MOST);
}

function stepFor(
  question: ReportedQuestion,
  asked: number,
  time: TimePicture,
): NextStep | undefined {
  const { id, result } = question;
  if (result.kind === 'not-graded' && question.withMarks === null) return undefined;
  const gain = gainOfQuestion(question, asked);
  if (markedScore(question) === undefined)
    return {
      question: id,
      statements: [notAnswered(question, asked, time)],
      gain,
      action: { kind: 'read', question: id },
    };
  const told = storySteps(question);
  const [first] = told;
  const statements = [
    ...told,
    ...falsehoods(question, asked),
    // The points of a story are about its parts: said once is enough.
    ...(told.length > 0 ? [] : openPoints(question, asked)),
  ].slice(0, MOST_STATEMENTS);
  if ((gain === 0 && told.length === 0) || statements.length === 0) return undefined;
  return {
    question: id,
    statements,
    gain,
    action:
      first && 'part' in first
        ? { kind: 'retell', question: id, part: first.part }
        : { kind: 'practise', question: id },
  };
}

function notAnswered(question: ReportedQuestion, asked: number, time: TimePicture): Statement {
  const { id, prompt, closed } = question;
  const gain = gainOfAnswer(asked);
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

function falsehoods(question: ReportedQuestion, asked: number): Statement[] {
  return question.misconceptions.flatMap((each): Statement[] => {
    const quote = each.evidence[0]?.quote;
    if (each.label === 'corrected' || each.denied || quote === undefined) return [];
    const { id, claim, correction } = each;
    return [
      {
        kind: 'misconception_stated',
        of: [`misconception:${question.id}/${id}`],
        question: question.id,
        claim,
        correction,
        quote,
        gain: gainOfTruth(each, question, asked),
      },
    ];
  });
}

/** Essential ones first; what the person marked as said is no advice. */
function openPoints(question: ReportedQuestion, asked: number): Statement[] {
  const worth = (point: ReportedQuestion['points'][number]) => gainOfPoint(point, question, asked);
  return question.points
    .filter(({ label, claimed }) => label !== 'met' && claimed === null)
    .toSorted((a, b) => Number(b.essential) - Number(a.essential) || worth(b) - worth(a))
    .map((point): Statement => {
      const quote = point.label === 'partial' ? point.evidence[0]?.quote : undefined;
      const base = {
        of: [`point:${question.id}/${point.id}`],
        question: question.id,
        statement: point.statement,
        gain: worth(point),
      };
      return quote === undefined
        ? { kind: 'point_missing', ...base, why: point.why }
        : { kind: 'point_half_made', ...base, quote };
    });
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
