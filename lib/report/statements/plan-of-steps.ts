import { everything, type Include } from '@/lib/report/handout/include';
import type { NextStep, PracticeAction, Report } from '@/lib/report/report';
import { storyMarking } from '@/lib/grading/story/story-score';
import { isHalved } from '@/lib/report/question/drawn-out';
import { dimensionsComputed, structureCostWords } from '@/lib/report/question/dimension-words';
import { dimensionNames } from '@/lib/report/question/dimensions';
import { dimensionTitles } from '@/lib/report/picture/dimension-rows';
import { sentencesOf } from './sentence';
import type { Statement } from './statement';
import { mayTell } from './statement-needs';

export const planTitle = 'What to practise next';

/** A next step as every rendering tells it: the page, paper, the files and a shared link. */
export interface PlannedStep {
  /** Where the step stands in the plan, from 1. */
  readonly rank: number;
  readonly step: NextStep;
  /** The question's place among those asked, from 1; null when it is about the whole. */
  readonly number: number | null;
  /** The question as it was asked, or what else it is about; of a question's further steps, what they take up. */
  readonly title: string;
  /** What it can gain and by what; null where that may not be told, or is less than one. */
  readonly worth: string | null;
  readonly sentences: readonly { readonly text: string; readonly statement: Statement }[];
  readonly action: PracticeAction;
  readonly actionWords: string;
}

/** The plan of a report, of what may be told; its sentences are worded together, so that no two say the same in the same words. */
export function planOf(report: Report, include: Include = everything): PlannedStep[] {
  const steps = report.nextSteps.flatMap((step) => {
    const statements = step.statements.filter((each) => mayTell(each, include));
    return statements.length === 0 ? [] : [{ step, statements }];
  });
  const sentences = sentencesOf(steps.flatMap(({ statements }) => statements));
  return steps.map(({ step, statements }, index) => {
    const before = steps.slice(0, index).reduce((sum, each) => sum + each.statements.length, 0);
    const at = report.questions.findIndex(({ id }) => id === step.question);
    const action = tellable(step.action, statements);
    return {
      rank: index + 1,
      step,
      number: at === -1 ? null : at + 1,
      title: titleOf(steps, index, report),
      worth: include.grades ? worthOf(step, steps[index - 1]?.step) : null,
      sentences: statements.map((statement, place) => ({
        statement,
        text: sentences[before + place] ?? '',
      })),
      action,
      actionWords: actionWords(action, statements),
    };
  });
}

/** No two steps have the same title. */
function titleOf(
  steps: readonly { readonly step: NextStep; readonly statements: readonly Statement[] }[],
  index: number,
  { questions }: Report,
): string {
  const own = steps[index];
  const prompt = questions.find(({ id }) => id === own?.step.question)?.prompt;
  if (own === undefined || prompt === undefined) return 'How you spoke';
  const before = steps.slice(0, index).filter(({ step }) => step.question === own.step.question);
  if (before.length === 0) return prompt;
  const [first] = own.statements;
  if (first?.kind === 'structure_low') return `${prompt} (its order)`;
  if (own.step.action.kind === 'retell') return `${prompt} (the ${own.step.action.part})`;
  return `${prompt} (${before.length === 1 ? 'what else is open' : 'the rest'})`;
}

/** What is said instead of a plan where nothing is left to gain; null where nothing was graded, or where there is a plan. */
export function nothingOpen(report: Report, withWords = true): string | null {
  const { level, overall, nextSteps } = report;
  if (level === null || nextSteps.length > 0) return null;
  const causes = overall.score === 100 ? [] : causesOf(report);
  const rest = causes.length === 0 ? '' : ` What is missing to 100: ${causes.join('; ')}.`;
  return `Nothing here is left open: no key point is still to say, and nothing that this grader knows to be false was found.${rest}${lowestOf(report, withWords)}`;
}

/** The lowest of the looks at an answer, and what it is computed from: there is always something to do better. */
function lowestOf({ questions }: Report, withWords: boolean): string {
  const [lowest] = questions
    .flatMap(({ dimensions }, at) =>
      dimensionNames.flatMap((name) => {
        const dimension = dimensions[name];
        const costs = name === 'structure' ? dimensions.structureCosts : null;
        const why =
          costs === null ? dimensionsComputed[name] : structureCostWords(costs, withWords);
        return dimension.kind === 'measured' ? [{ name, at, value: dimension.value, why }] : [];
      }),
    )
    .toSorted((a, b) => a.value - b.value);
  return lowest === undefined || lowest.value === 100
    ? ''
    : ` The lowest figure is ${dimensionTitles[lowest.name]}, ${lowest.value} in question ${lowest.at + 1}. ${lowest.why}`;
}

/** What took something off where nothing is left open. */
function causesOf({ questions }: Report): string[] {
  const points = questions.flatMap((question) => question.points);
  const claims = questions.flatMap(({ misconceptions }) => misconceptions);
  return [
    ...(points.some(isHalved) ? ['what came after a hint counts half'] : []),
    ...(claims.some(({ label }) => label === 'corrected')
      ? ['what you put right on the way takes a little off']
      : []),
    ...(points.some(({ claimed }) => claimed !== null) ||
    claims.some((found) => found.denied || found.meant === 'corrected')
      ? ['by your own marks you said more than the grader found']
      : []),
  ];
}

/** Telling a part again is about that part: where it may not be named, the whole question is practised. */
function tellable(action: PracticeAction, statements: readonly Statement[]): PracticeAction {
  if (action.kind !== 'retell') return action;
  const isNamed = statements.some((each) => 'part' in each && each.part === action.part);
  return isNamed ? action : { kind: 'practise', question: action.question };
}

function actionWords(action: PracticeAction, statements: readonly Statement[]): string {
  switch (action.kind) {
    case 'practise':
      return 'Practise this question again';
    case 'read':
      return 'Practise this question';
    case 'hear':
      return 'See and hear how you spoke';
    case 'retell': {
      const isMissing = statements.some(
        (each) =>
          (each.kind === 'story_part_missing' || each.kind === 'story_end_unknown') &&
          each.part === action.part,
      );
      return isMissing ? `Tell the ${action.part} now` : `Tell only the ${action.part} again`;
    }
  }
}

/** What a step gains; where all that is open is worth as much as in the step before, that is said once. */
function worthOf({ gain, whole, statements }: NextStep, before?: NextStep): string | null {
  if (statements.some(({ kind }) => kind === 'not_answered' || kind === 'time_ran_out'))
    return 'not in the score yet';
  if (gain === null || gain < 1) return storyWorth(statements);
  if (whole !== null && before?.whole && Math.round(before.gain ?? 0) === Math.round(gain))
    return `worth as much: ${countedIn(whole)}`;
  return whole === null
    ? `worth about ${Math.round(gain)} of the interview’s 100: ${madeOf(statements)}`
    : `worth up to ${Math.round(gain)} of the interview’s 100: all that is open in it, ${countedIn(whole)}`;
}

/** What parts of a story bring it where the interview’s score knows nothing of them. */
function storyWorth(statements: readonly Statement[]): string | null {
  const { weights, part } = storyMarking;
  const lost = (statement: Statement) => {
    if (!('part' in statement)) return 0;
    const { kind } = statement;
    if (kind === 'story_part_stronger') return part.strong - statement.score;
    if (kind === 'story_part_thin') return part.strong - part.thin;
    return kind === 'story_part_missing' || kind === 'story_end_unknown' ? part.strong : 0;
  };
  const brought = statements.reduce(
    (sum, each) => sum + ('part' in each ? weights[each.part] * lost(each) : 0),
    0,
  );
  const worth = Math.round(brought / 100);
  return worth < 1 ? null : `worth up to ${worth} of the story’s own 100`;
}

function countedIn({ claims, points }: NonNullable<NextStep['whole']>): string {
  return points === 0 ? `${claims} to put right` : `${claims} to put right and ${points} to add`;
}

/** Of what the gain is made, by what the sentences name. */
function madeOf(statements: readonly Statement[]): string {
  const count = (kind: Statement['kind']) =>
    statements.filter((statement) => statement.kind === kind).length;
  const untold = count('story_part_missing') + count('story_end_unknown');
  const thin = count('story_part_thin');
  const parts: [number, string][] = [
    [untold, untold === 1 ? 'part to tell' : 'parts to tell'],
    [thin, thin === 1 ? 'part to tell in full' : 'parts to tell in full'],
    [count('misconception_stated'), 'to put right'],
    [count('point_missing'), 'to add'],
    [count('point_half_made'), 'to complete'],
    [count('point_shared'), 'to say in words of its own'],
    [count('point_after_hint'), 'to say before the hint'],
    [count('claim_corrected_late'), 'to say right at once'],
  ];
  return parts.flatMap(([many, what]) => (many === 0 ? [] : [`${many} ${what}`])).join(', ');
}
