import { bandOf } from '@/lib/grading/score';
import { isPartTold } from '@/lib/grading/story/parts/told';
import { isHalved } from '@/lib/report/question/drawn-out';
import type { ReportedQuestion } from '@/lib/report/question/reported-question';
import type { Report } from '@/lib/report/report';
import { tallyOf } from '@/lib/report/tally';
import { toPutRight } from '@/lib/report/question/to-put-right';
import { asMarked } from '@/lib/report/question/with-marks';
import { keptFrom, levelOf, type Level, type LevelBasis } from './level';
import type { Statement, StatementOf } from './statement';
import { wrongGuesses } from './wrong-guesses';

type Basis = Pick<Report, 'questions' | 'overall' | 'sections'>;

export interface VerdictPart {
  readonly level: Level | null;
  readonly verdict: StatementOf<'verdict'> | null;
  readonly reasons: readonly Statement[];
}

/** The level of a whole interview, its verdict in one and its reasons. Nothing graded, nothing said. */
export function verdictPart({ questions, overall, sections }: Basis): VerdictPart {
  const { score, answered, planned } = overall;
  const scored = questions.filter(({ result }) => result.kind === 'scored');
  if (score === null || scored.length === 0) return { level: null, verdict: null, reasons: [] };
  const essentials = essentialsOf(scored);
  const { standing, corrected } = toPutRight(scored);
  const basis: LevelBasis = {
    score,
    essentials: essentials.credited / Math.max(1, essentials.all.length),
    falseClaims: new Set(standing.map(({ question }) => question)).size / scored.length,
    untold: untoldIn(scored).length / scored.length,
    answered: answered / Math.max(1, planned),
  };
  const level = levelOf(basis);
  const above = keptFrom(basis);
  const { made } = essentials;
  const essential = essentials.all.length;
  return {
    level,
    verdict: {
      kind: 'verdict',
      of: ['score:all'],
      level,
      made: made.length,
      partly: essentials.all.filter(({ label }) => label === 'partial').length,
      essential,
      falseClaims: standing.length,
      corrected: corrected.length,
      answered,
      planned,
    },
    reasons: [
      {
        kind: 'overall_score',
        of: scored.map(({ id }) => `score:${id}`),
        score,
        answered,
        planned,
      },
      ...essentialsReason(essentials),
      ...falseClaimsReason(scored),
      ...(above === null ? [] : [{ kind: 'kept_from' as const, of: ['score:all'], ...above }]),
      ...sectionsOf({ questions: scored, sections }),
    ],
  };
}

/** What the verdict would be with the person's marks; null where none counts. The grader's own stays as it is. */
export function verdictWithMarks({
  questions,
  overall,
}: Pick<Basis, 'questions' | 'overall'>): StatementOf<'with_marks'> | null {
  if (questions.every(({ withMarks }) => withMarks === null)) return null;
  const marked = questions.map(asMarked);
  const { score } = tallyOf(marked, overall.planned);
  const { verdict } = verdictPart({
    questions: marked,
    overall: tallyOf(marked, overall.planned),
    sections: [],
  });
  if (score === null || verdict === null) return null;
  const { of, level, made, essential, falseClaims, corrected } = verdict;
  return { kind: 'with_marks', of, score, level, made, essential, falseClaims, corrected };
}

/** What was not right, and what was guessed wrongly: that nothing false was found is not said where it was. */
function falseClaimsReason(scored: readonly ReportedQuestion[]): Statement[] {
  const { standing, corrected } = toPutRight(scored);
  const found = [...standing, ...corrected];
  const guesses = scored.flatMap(wrongGuesses);
  if (found.length === 0 && guesses.length > 0) return guesses;
  const of =
    found.length > 0
      ? found.map(({ question, id }) => `misconception:${question}/${id}`)
      : scored.map(({ id }) => `answer:${id}`);
  return [
    { kind: 'false_claims', of, count: standing.length, corrected: corrected.length },
    ...guesses,
  ];
}

function essentialsReason({ all, made }: ReturnType<typeof essentialsOf>): Statement[] {
  if (all.length === 0) return [];
  return [
    {
      kind: 'essentials',
      of: all.map(({ question, id }) => `point:${question}/${id}`),
      made: made.length,
      halved: made.filter((point) => point.halved).length,
      essential: all.length,
    },
  ];
}

function essentialsOf(scored: readonly ReportedQuestion[]) {
  const all = scored.flatMap(({ id: question, points }) =>
    points
      .filter(({ essential }) => essential)
      .map((point) => ({ question, id: point.id, label: point.label, halved: isHalved(point) })),
  );
  const made = all.filter(({ label }) => label === 'met');
  const half = all.filter(({ label }) => label === 'partial').length / 2;
  return { all, made, credited: made.length + half };
}

/** Stories without what was done, or without what came of it. */
export function untoldIn(scored: readonly ReportedQuestion[]): ReportedQuestion[] {
  return scored.filter(({ story }) =>
    story?.parts.some(
      (reading) => (reading.part === 'action' || reading.part === 'result') && !isPartTold(reading),
    ),
  );
}

/** The best and the worst section, where there are two that differ. */
function sectionsOf({ questions, sections }: Pick<Report, 'questions' | 'sections'>): Statement[] {
  const ranked = sections
    .flatMap(({ id, title, score }) => (score === null ? [] : [{ id, title, score }]))
    .toSorted((a, b) => b.score - a.score);
  const [best, worst] = [ranked[0], ranked.at(-1)];
  if (!best || !worst || best.score === worst.score) return [];
  const of = (section: string) =>
    questions.filter((question) => question.section === section).map(({ id }) => `score:${id}`);
  return [
    // The best of what is early is no strength.
    ...(bandOf(best.score) === 'Early'
      ? []
      : [
          {
            kind: 'strongest_section' as const,
            of: of(best.id),
            section: best.title,
            score: best.score,
          },
        ]),
    // There is hardly anything to gain in a section that is strong, too.
    ...(bandOf(worst.score) === 'Strong'
      ? []
      : [
          {
            kind: 'weakest_section' as const,
            of: of(worst.id),
            section: worst.title,
            score: worst.score,
          },
        ]),
  ];
}
