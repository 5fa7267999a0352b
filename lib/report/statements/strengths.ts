import type { DeliveryPanel } from '@/lib/report/delivery-panel';
import { bestWordsOf } from './best-words';
import { earned } from './earned';
import { fullnessOf, isFull, isMade } from '@/lib/report/question/full-answer';
import type { ReportedQuestion } from '@/lib/report/question/reported-question';
import { questionStrengths, strength, type Ranked } from './question-strengths';
import type { Statement } from './statement';
import { tallyOf } from '@/lib/report/tally';
import type { TimePicture } from '@/lib/report/time-picture';

const MOST = 3;
/** Of all points made, so many without being asked again: worth saying when there were follow-ups. */
const UNPROMPTED = 0.75;
const FEWEST_POINTS = 4;
/** One timed answer that was not cut off is nothing to praise. */
const FEWEST_TIMED = 2;
/** Words a minute that are easy to follow: between a slow and a brisk lecture (Tauroza & Allison 1990: 125–160 for lectures to 185 in conversation). */
export const easyPace = { from: 110, to: 170 } as const;

/** What counts before what is extra; of each, a question's first before another's second. */
const rounds = [
  [false, false],
  [false, true],
  [true, false],
  [true, true],
] as const;

/** Good to hear, and no part of what was asked for: said only where the rest leaves room. */
const extras: ReadonlySet<Statement['kind']> = new Set(['went_beyond', 'pace_easy']);

/**
 * What went well for the score: at most three, of different questions where it can be. Extras come after all of it,
 * in whatever question they stand.
 */
export function strengthsOf(
  questions: readonly ReportedQuestion[],
  delivery: DeliveryPanel | null,
  time: TimePicture | null = null,
): Statement[] {
  const ranked = [
    ...full(questions),
    ...questions.flatMap(questionStrengths),
    ...unprompted(questions),
    ...keptTime(questions, time),
    ...(questions.some(({ result }) => result.kind === 'scored') ? easyToFollow(delivery) : []),
  ].toSorted((a, b) => b.weight - a.weight);
  const best = rarest(ranked);
  const chosen: Ranked[] = [];
  for (const [isExtra, isSecond] of rounds)
    for (const each of [...ranked.slice(0, 1), ...best, ...ranked.slice(1)]) {
      const isMore = extras.has(each.statement.kind) && !best.includes(each);
      if (isMore !== isExtra) continue;
      if (chosen.length === MOST || chosen.includes(each)) continue;
      const isSame = chosen.some(
        ({ question, statement }) =>
          each.question !== null &&
          question === each.question &&
          (!isSecond ||
            statement.kind === each.statement.kind ||
            isSameQuote(statement, each.statement)),
      );
      if (!isSame) chosen.push(each);
    }
  return chosen.map(({ statement }) => statement);
}

/** Who answers in full is praised for what few say, and not for what is asked of all: the first that goes beyond it. */
function rarest(ranked: readonly Ranked[]): readonly Ranked[] {
  if (ranked[0]?.statement.kind !== 'answers_full') return [];
  return ranked.filter(({ statement }) => statement.kind === 'went_beyond').slice(0, 1);
}

/** The same words are praised once. */
function isSameQuote(one: Statement, other: Statement): boolean {
  const [a, b] = [one, other].map((each) => ('quote' in each ? each.quote : null));
  return a != null && b != null && (a.includes(b) || b.includes(a));
}

/** Full answers, told as one. */
function full(questions: readonly ReportedQuestion[]): Ranked[] {
  const answered = questions.filter(({ result }) => result.kind === 'scored');
  const all = answered.filter(isFull);
  const [one] = all;
  if (!one) return [];
  if (all.length === 1) {
    const made = one.points.filter(isMade);
    return [
      strength(one.id, 90, {
        kind: 'answer_full',
        of: [`answer:${one.id}`, ...made.map((point) => `point:${one.id}/${point.id}`)],
        question: one.id,
        ...fullnessOf(one),
        ...bestWordsOf(one),
      }),
    ];
  }
  return [
    strength(null, 100, {
      kind: 'answers_full',
      of: all.map(({ id }) => `answer:${id}`),
      answered: answered.length,
      answers: all.map((question) => ({
        question: question.id,
        number: questions.indexOf(question) + 1,
        ...fullnessOf(question),
      })),
    }),
  ];
}

/** Points whose first words stand in an answer to the question itself. Of a poor interview it is no praise. */
function unprompted(questions: readonly ReportedQuestion[]): Ranked[] {
  if ((tallyOf(questions, questions.length).score ?? 0) < earned.score) return [];
  const made = questions.flatMap(({ id, points }) =>
    points.filter(isMade).map((point) => ({ ...point, question: id })),
  );
  const own = made.filter(({ drawnOutBy }) => drawnOutBy === 'question');
  const wasAsked = questions.some(({ turns }) => turns.length > 1);
  if (!wasAsked || made.length < FEWEST_POINTS || own.length / made.length < UNPROMPTED) return [];
  return [
    // No words of theirs stand in it: said where nothing else is left.
    strength(null, 18, {
      kind: 'made_unprompted',
      of: own.map(({ question, id }) => `point:${question}/${id}`),
      made: own.length,
      points: made.length,
    }),
  ];
}

/** All that was asked was answered, and no time ran out. Of a poor interview it is no praise. */
function keptTime(questions: readonly ReportedQuestion[], time: TimePicture | null): Ranked[] {
  const isKept =
    time !== null &&
    questions.length >= FEWEST_TIMED &&
    questions.every(({ result, closed }) => result.kind === 'scored' && closed !== 'time') &&
    time.questions.every(({ plannedMs, ranOut }) => plannedMs !== null && !ranOut) &&
    (tallyOf(questions, questions.length).score ?? 0) >= earned.score;
  return isKept
    ? [
        strength(null, 14, {
          kind: 'time_kept',
          of: questions.map(({ id }) => `time:${id}`),
          answered: questions.length,
        }),
      ]
    : [];
}

function easyToFollow(delivery: DeliveryPanel | null): Ranked[] {
  if (delivery?.pace.kind !== 'measured') return [];
  const wordsPerMinute = Math.round(delivery.pace.value);
  const isEasy = wordsPerMinute >= easyPace.from && wordsPerMinute <= easyPace.to;
  return isEasy
    ? [strength(null, 35, { kind: 'pace_easy', of: ['delivery:all/pace'], wordsPerMinute })]
    : [];
}
