import { madeGood } from '@/lib/report/question/open-parts';
import type { ReportedQuestion } from '@/lib/report/question/reported-question';
import type { NextStep } from '@/lib/report/report';
import { earnedOf, markedScore } from '@/lib/report/tally';
import type { TimePicture } from '@/lib/report/time-picture';
import { creditIn, gainOfAll } from './gain';
import { isClaim, openingsOf, type Opening } from './openings';
import type { Statement } from './statement';
import { storySteps } from './story-statements';

const MOST_STATEMENTS = 3;
const MOST_CLAIMS = 2;
/** Parts and flags of a story that a first step names. */
const MOST_PARTS = 2;
const MOST_FLAGS = 1;
/** Less than this of the interview's 100 is hardly a gain: what was said and only paid for in part is no step then. */
export const LEAST_WORTH = 1;

/** One thing to say, and what of the answer it makes good. */
interface Item {
  readonly statement: Statement;
  readonly openings: readonly Opening[];
  readonly late: boolean;
}

/**
 * What there is to do on one question, by threes: first something of each that is open, what stands false before all; then
 * the rest of it. What a step gains comes on top of those before it.
 */
export function stepsOn(
  question: ReportedQuestion,
  all: readonly ReportedQuestion[],
  time: TimePicture,
): NextStep[] {
  const { id, result } = question;
  if (result.kind === 'not-graded' && question.withMarks === null) return [];
  if (markedScore(question) === undefined) {
    const statements = [notAnswered(question, time)];
    return [
      { question: id, statements, gain: null, whole: null, action: { kind: 'read', question: id } },
    ];
  }
  const items = itemsOf(question, all);
  const lead = leading(items);
  const rest = items
    .filter((item) => !item.late && !lead.includes(item))
    .toSorted((a, b) => creditIn(b.openings) - creditIn(a.openings));
  const steps = [lead, ...byThrees(rest)].filter((step) => step.length > 0);
  const open = items.flatMap(({ openings }) => openings);
  const whole = earnedOf(question) < 0 ? wholeOf(open) : null;
  return steps.flatMap((step, at): NextStep[] => {
    const before = steps.slice(0, at).flat();
    const isWhole = at === 0 && whole !== null;
    const gain = isWhole
      ? gainOfAll(open, question, all)
      : gainOfAll(openingsIn(step), question, all, openingsIn(before));
    if (step.every(({ late }) => late) && gain < LEAST_WORTH) return [];
    return [
      {
        question: id,
        statements: step.map(({ statement }) => statement),
        gain: gain === 0 ? null : gain,
        whole: isWhole ? whole : null,
        action: actionOf(id, step),
      },
    ];
  });
}

const openingsIn = (items: readonly Item[]) => items.flatMap(({ openings }) => openings);

/** Where a part of a story comes first it is told again; else the whole question is answered again. */
function actionOf(question: string, items: readonly Item[]): NextStep['action'] {
  const told = items.find(({ statement: { kind } }) => !kind.startsWith('misconception'));
  return told && 'part' in told.statement
    ? { kind: 'retell', question, part: told.statement.part }
    : { kind: 'practise', question };
}

/** All that is open: what stands false, a story's parts and what may be held against it, points; then what came late. */
function itemsOf(question: ReportedQuestion, all: readonly ReportedQuestion[]): Item[] {
  // What was told since is no advice, though the grade does not know it.
  const good = madeGood(question);
  const open = openingsOf(question, all).filter(
    (opening) => isClaim(opening) || !good.has(opening.point.tells ?? ''),
  );
  const told = storySteps(question).map((statement): Item => {
    const part = 'part' in statement ? statement.part : null;
    // A point of a story that is about its part: said once is enough.
    const own = open.filter((each) => !isClaim(each) && part !== null && each.point.tells === part);
    return { statement, openings: own, late: false };
  });
  const tied = new Set(openingsIn(told));
  const items = open
    .filter((opening) => !tied.has(opening))
    .map((each): Item => ({ statement: each.statement, openings: [each], late: each.late }));
  const claims = items.filter(({ statement: { kind } }) => kind === 'misconception_stated');
  return [...claims, ...told, ...items.filter((item) => !claims.includes(item))];
}

/** False claims first, and room for a point beside them: whoever only takes back has said nothing yet. */
function leading(items: readonly Item[]): Item[] {
  const most = (some: readonly Item[], is: (statement: Statement) => boolean, many: number) => {
    const over = some.filter(({ statement }) => is(statement)).slice(many);
    return some.filter((item) => !over.includes(item));
  };
  const parts = most(items, (statement) => 'part' in statement, MOST_PARTS);
  const mixed = most(parts, ({ kind }) => kind === 'story_flag', MOST_FLAGS);
  const first = most(mixed, ({ kind }) => kind === 'misconception_stated', MOST_CLAIMS);
  return [...first, ...items.filter((item) => !first.includes(item))].slice(0, MOST_STATEMENTS);
}

function byThrees(items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / MOST_STATEMENTS) }, (_, at) =>
    items.slice(at * MOST_STATEMENTS, (at + 1) * MOST_STATEMENTS),
  );
}

/** How much is open. */
function wholeOf(open: readonly Opening[]): NextStep['whole'] {
  const claims = open.filter(isClaim).length;
  return { claims, points: open.length - claims };
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
