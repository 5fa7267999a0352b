import { figuresHold } from './check-figures';
import { resolves } from './evidence-link';
import { foreignQuotes } from './foreign-quotes';
import { sentenceOf, sentencesOf } from './sentence';
import { rewrittenFaults } from '@/lib/report/stronger/check-rewritten';
import type { Report } from '@/lib/report/report';
import type { ReportedQuestion } from '@/lib/report/question/reported-question';
import type { Statement } from './statement';

/** What is wrong with something that a report says. */
export interface StatementFault {
  readonly statement: Statement['kind'] | 'advice' | 'rewritten';
  readonly of: readonly string[];
  readonly what:
    'no_evidence' | 'evidence_not_here' | 'quote_not_said' | 'not_in_the_data' | 'said_before';
}

/** Every statement of a report, in the order of the page. */
export function statementsOf(report: Report): Statement[] {
  return [
    ...(report.verdict ? [report.verdict] : []),
    ...(report.withMarks ? [report.withMarks] : []),
    ...report.reasons,
    ...report.strengths,
    ...report.nextSteps.flatMap(({ statements }) => statements),
    ...report.gaps,
    ...(report.calibration?.statements ?? []),
  ];
}

/** All that is wrong with what a report says: of a sound report, nothing. */
export function checkStatements(report: Report): StatementFault[] {
  const faults: StatementFault[] = statementsOf(report).flatMap((statement) => {
    const what = faultOf(statement, report);
    return what ? [{ statement: statement.kind, of: statement.of, what }] : [];
  });
  return [...faults, ...repeats(report), ...adviceFaults(report), ...rewrittenIn(report)];
}

/** A report without the statements that don't hold, and what was wrong with them: they are never shown. */
export function soundReport(report: Report): {
  readonly report: Report;
  readonly faults: readonly StatementFault[];
} {
  const faults = checkStatements(report);
  if (faults.length === 0) return { report, faults };
  const said = new Set<string>();
  const holds = (statement: Statement) => faultOf(statement, report) === undefined;
  const isNew = (statement: Statement) => {
    const key = JSON.stringify({ ...statement, of: [], question: '' });
    if (said.has(key)) return false;
    said.add(key);
    return true;
  };
  const { verdict, withMarks, calibration, advice } = report;
  const rated = calibration?.statements.filter(holds) ?? [];
  const sound: Report = {
    ...report,
    verdict: verdict && holds(verdict) ? verdict : null,
    withMarks: withMarks && holds(withMarks) ? withMarks : null,
    reasons: report.reasons.filter(holds),
    strengths: report.strengths.filter((each) => holds(each) && isNew(each)),
    nextSteps: report.nextSteps.flatMap((step) => {
      const statements = step.statements.filter((each) => holds(each) && isNew(each));
      return statements.length === 0 ? [] : [{ ...step, statements }];
    }),
    gaps: report.gaps.filter(holds),
    questions: report.questions.map(withoutUnsound),
    calibration: calibration && rated.length > 0 ? { ...calibration, statements: rated } : null,
    advice:
      advice?.kind === 'given'
        ? {
            kind: 'given',
            advice: advice.advice.filter(
              ({ text, of }, index, all) =>
                of.every((id) => resolves(id, report)) &&
                foreignQuotes(text, report).length === 0 &&
                all.findIndex((each) => each.text === text) === index,
            ),
          }
        : advice,
  };
  return { report: sound, faults };
}

/** As many as a kind of statement has. */
const WORDINGS = [0, 1, 2];

function faultOf(statement: Statement, report: Report): StatementFault['what'] | undefined {
  const { of } = statement;
  if (of.length === 0) return 'no_evidence';
  if (!of.every((id) => resolves(id, report))) return 'evidence_not_here';
  const quote = 'quote' in statement ? statement.quote : null;
  if (
    quote !== null &&
    'question' in statement &&
    !wasSaid(statement.question ?? '', quote, report)
  )
    return 'quote_not_said';
  if (WORDINGS.some((nth) => foreignQuotes(sentenceOf(statement, nth), report).length > 0))
    return 'quote_not_said';
  return figuresHold(statement, report) ? undefined : 'not_in_the_data';
}

function wasSaid(question: string, quote: string, { questions }: Report): boolean {
  const own = questions.find(({ id }) => id === question);
  return own?.turns.some(({ text }) => text.includes(quote)) ?? false;
}

/** Advice that reads the same, word by word, as advice before it; and praise likewise. */
function repeats(report: Report): StatementFault[] {
  const steps = report.nextSteps.flatMap(({ statements }) => statements);
  return [report.strengths, steps].flatMap((statements) => {
    const sentences = sentencesOf(statements);
    return statements.flatMap((statement, index): StatementFault[] => {
      const isRepeat = sentences.indexOf(sentences[index] ?? '') < index;
      return isRepeat ? [{ statement: statement.kind, of: statement.of, what: 'said_before' }] : [];
    });
  });
}

function adviceFaults(report: Report): StatementFault[] {
  const { advice } = report;
  if (advice?.kind !== 'given') return [];
  return advice.advice.flatMap(({ text, of }, index, all): StatementFault[] => [
    ...(of.every((id) => resolves(id, report))
      ? []
      : [{ statement: 'advice' as const, of, what: 'evidence_not_here' as const }]),
    ...(foreignQuotes(text, report).length > 0
      ? [{ statement: 'advice' as const, of, what: 'quote_not_said' as const }]
      : []),
    ...(all.findIndex((each) => each.text === text) < index
      ? [{ statement: 'advice' as const, of, what: 'said_before' as const }]
      : []),
  ]);
}

function rewrittenIn({ questions }: Report): StatementFault[] {
  return questions.flatMap((question) =>
    rewrittenFaults(question).map((fault): StatementFault => ({
      statement: 'rewritten',
      of: [`answer:${question.id}`],
      what: fault === 'quote_not_said' ? fault : 'not_in_the_data',
    })),
  );
}

/** Where a model's stronger version does not hold, the built-in one is shown, and it is said so. */
function withoutUnsound(question: ReportedQuestion): ReportedQuestion {
  const faults = rewrittenFaults(question).length;
  const { rewritten } = question;
  if (faults === 0 || rewritten?.kind !== 'rewritten') return question;
  const { pieces, dropped } = rewritten;
  return {
    ...question,
    rewritten: {
      kind: 'not-shown',
      dropped: dropped + faults,
      sentences: dropped + pieces.length,
    },
  };
}
