import { partNames, type Include } from './include';
import { mayTellWhole, tellableSections } from '@/lib/report/enough-answers';
import { listed, line, plain, soft, strong, under, type Block, type Handout } from './handout';
import { deliverySection, timeSection } from './handout-delivery';
import { questionSection } from './handout-question';
import type { Report, Tally } from '@/lib/report/report';
import { levelSteps } from '@/lib/report/picture/level-steps';
import { sectionLines } from '@/lib/report/picture/section-lines';
import { verdictAfterLevel } from '@/lib/report/statements/level-words';
import { isNews } from '@/lib/report/statements/is-news';
import { numberOf } from '@/lib/report/statements/question-number';
import { sentenceOf, sentencesOf } from '@/lib/report/statements/sentence';
import { orderAdvice } from '@/lib/report/statements/order-advice';
import { nothingOpen, planOf, planTitle } from '@/lib/report/statements/plan-of-steps';
import type { Statement } from '@/lib/report/statements/statement';
import { mayTell, mayTellOf } from '@/lib/report/statements/statement-needs';

/** What a report's words need to know of the world. */
export interface HandoutPlace {
  /** IANA name of the time zone that moments are told in. */
  readonly timeZone: string;
}

/** Makes of a report what somebody may see of it. */
export function handoutOf(report: Report, include: Include, place: HandoutPlace): Handout {
  const parts = partNames.map(([part]) => part);
  return {
    title: report.title,
    about: [
      ...(report.guide === report.title ? [] : [report.guide]),
      modeNames[report.mode],
      day(report.startedAt, place),
    ].join(' · '),
    reading: '“You” in it means the person who sat the interview.',
    running: runningTitle(report, place),
    shown: parts.filter((part) => include[part]),
    hidden: parts.filter((part) => !include[part]),
    sections: [
      ...(include.overall ? [{ ...overallSection(report, include), over: null }] : []),
      ...(include.delivery ? [...timeSection(report), ...deliverySection(report)] : []),
    ],
    questions: report.questions.map((question, index) =>
      questionSection(question, index + 1, include),
    ),
  };
}

/** The line at the top of each printed page. */
export function runningTitle({ title, mode, startedAt }: Report, place: HandoutPlace): string {
  return `Candor report · ${title} · ${modeNames[mode]} · ${day(startedAt, place)}`;
}

const modeNames = { exam: 'Exam', practice: 'Practice' } as const;

function day(at: number, { timeZone }: HandoutPlace): string {
  return new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  }).format(at);
}

function overallSection(report: Report, include: Include) {
  const { overall, withMarks, reasons, strengths, gaps } = report;
  const isWhole = mayTellWhole(report, include);
  const sections = tellableSections(report, include);
  const told = (statements: readonly Statement[]) => {
    const own = statements.filter((each) => mayTell(each, include));
    return listed(
      sentencesOf(own).map((text, index) => {
        const number = numberOf(own[index]!, report.questions);
        return [
          plain(forReaders(own[index]) ?? text),
          ...(number === undefined ? [] : [soft(`Question ${number}`)]),
        ];
      }),
    );
  };
  return {
    id: 'overall',
    title: 'The whole interview',
    blocks: [
      ...(isWhole ? [line(...scoreSpans(overall))] : []),
      line(soft(isWhole ? coverage(overall) : tooFew), ...ended(report, include)),
      ...(isWhole ? levelBlocks(report) : []),
      ...(withMarks === null || !isWhole ? [] : [line(soft(sentenceOf(withMarks)))]),
      ...told(isWhole ? reasons.filter(isNews) : []),
      ...under('By section', sectionBlocks(sections, include.grades ? report.questions : [])),
      ...under('What went well', told(strengths)),
      ...under(planTitle, stepBlocks(report, include)),
      ...(include.grades ? [] : [line(soft(withoutGrades))]),
      ...under('Advice by the language model', advice(report, include)),
      ...under(
        'What this report does not know',
        told(gaps.filter(({ kind }) => isWhole || !ofTheGrades.has(kind))),
      ),
    ],
  };
}

const withoutGrades =
  'What went well, what to practise next and sections with fewer than three answers would tell how single questions went: they come with the questions’ grades.';

/** The same plan as on the report's own page, of what is included. */
function stepBlocks(report: Report, include: Include): Block[] {
  const plan = planOf(report, include);
  const none = include.grades ? nothingOpen(report, include.words) : null;
  const order = include.grades ? orderAdvice(report) : null;
  const after = order === null ? [] : [line(plain(order))];
  if (plan.length === 0) return none === null ? after : [line(plain(none)), ...after];
  return [
    {
      kind: 'steps',
      steps: plan.map(({ step, number, title, worth, sentences, actionWords }) => ({
        section: step.question,
        title: number === null ? title : `Question ${number}: ${title}`,
        worth,
        sentences: sentences.map(({ text }) => text),
        action: actionWords,
      })),
    },
    ...after,
  ];
}

const tooFew =
  'With fewer than three answers the result of the whole would give the questions’ grades away, and they are not included.';

/** What a reader is told who can do nothing about it: on their own report a person can. */
function forReaders(statement: Statement | undefined): string | null {
  if (statement?.kind === 'unsure')
    return statement.count === 1
      ? 'The grader is not sure of one of its findings: it is marked as not sure.'
      : `The grader is not sure of ${statement.count} of its findings: they are marked as not sure.`;
  if (statement?.kind === 'graders_differ')
    return statement.count === 1
      ? 'The two graders differ on one finding.'
      : `The two graders differ on ${statement.count} findings.`;
  return null;
}

/** What counts findings of the grader, and so tells of a single answer where there is one. */
const ofTheGrades: ReadonlySet<Statement['kind']> = new Set(['unsure', 'graders_differ']);

function scoreSpans({ score, band }: Tally) {
  return score === null
    ? [strong('No score')]
    : [strong(`${score} of 100`), plain(`· ${band ?? ''}`)];
}

function coverage({ answered, planned, score }: Tally): string {
  if (score === null) return 'Nothing was answered and graded, so there is nothing to score.';
  if (answered === planned && planned === 1) return 'The one question was answered.';
  return answered === planned
    ? `Over all ${planned} questions.`
    : `Over ${answered} of ${planned} questions; what was not answered is left out.`;
}

function ended({ ended: how }: Report, include: Include) {
  switch (how) {
    case 'time':
      return include.delivery ? [soft('The time ran out.')] : [];
    case 'ended':
      return [soft('The interview was ended early.')];
    case 'completed':
    case null:
      return [];
  }
}

function levelBlocks({ level, verdict }: Report): Block[] {
  if (level === null || verdict?.kind !== 'verdict') return [];
  return [{ kind: 'level', steps: levelSteps(level), sentence: verdictAfterLevel(verdict) }];
}

function sectionBlocks(sections: Report['sections'], questions: Report['questions']): Block[] {
  return sections.length === 0
    ? []
    : [{ kind: 'sections', picture: sectionLines(sections, questions) }];
}

function advice({ advice: result }: Report, include: Include): Block[] {
  if (result?.kind !== 'given') return [];
  return listed(
    result.advice.filter(({ of }) => mayTellOf(of, include)).map(({ text }) => [plain(text)]),
  );
}
