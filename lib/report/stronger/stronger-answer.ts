import { z } from 'zod';
import { overlaps } from '@/lib/grading/place';
import { isDoubt } from '@/lib/grading/stance/doubted';
import type { QuestionKind } from '@/lib/guide/question';
import type { Rubric } from '@/lib/guide/rubric';
import { stands, type MisconceptionReport } from '@/lib/report/question/misconception-report';
import type { QuestionReport } from '@/lib/report/question/question-report';
import { saysNothing } from '@/lib/report/statements/says-nothing';
import { sentencesOf, stretchOf, type Sentence } from './answer-sentences';
import { isOnlyBack, onlyDenies, saidWithin } from './back-words';
import { holdsOn } from './holds-on';
import { isOfNothing, onlyAgrees } from './of-nothing';
import { isOnTheMistake } from './on-the-mistake';
import { isTaken, ownPieces } from './own-pieces';
import { placedGaps } from './placed-gaps';
import { repliesInPlace } from './replies-in-place';
import { openedBy, struckWords } from './struck-words';
import { onlyHedges } from './said-already';
import { takenBack } from './taken-back';
import { truthsOf } from './truth-told';
import { weightiestQuestions } from './weightiest';
import { withheldPoints } from './withheld-points';

export const strongerPieceSchema = z.discriminatedUnion('kind', [
  /** A sentence of the answer, unchanged. */
  z.strictObject({
    kind: z.literal('yours'),
    turn: z.string(),
    start: z.number().int(),
    end: z.number().int(),
    text: z.string(),
    /** The added point that it says the opposite of: it can't stand beside it. */
    against: z.string().nullable(),
  }),
  /** Words of the answer that tell nothing, or that may be held against it. */
  z.strictObject({
    kind: z.literal('left-out'),
    turn: z.string(),
    start: z.number().int(),
    end: z.number().int(),
    text: z.string(),
    why: z.enum(['buzzwords', 'warned', 'tells-nothing']),
  }),
  /** A point that was missing, in words of the rubric. */
  z.strictObject({ kind: z.literal('added'), point: z.string(), text: z.string() }),
  /** A point that only the person can tell: what to say here, as a question. */
  z.strictObject({ kind: z.literal('to-tell'), point: z.string(), ask: z.string() }),
  /** The truth in place of words that were not right. */
  z.strictObject({
    kind: z.literal('corrected'),
    misconception: z.string(),
    text: z.string(),
    /** The points that it tells. */
    tells: z.array(z.string()).readonly(),
    instead: z.string(),
  }),
]);
export type StrongerPiece = z.infer<typeof strongerPieceSchema>;

export const strongerAnswerSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('none'),
    why: z.enum([
      'not-answered',
      'not-graded',
      'nothing-to-build-on',
      'complete',
      'contested',
      /** A story of which parts were told again since: `retold` is the stronger version. */
      'told-again',
    ]),
  }),
  z.strictObject({
    kind: z.literal('built'),
    pieces: z.array(strongerPieceSchema).min(1).readonly(),
    /** Open points that are not put in: they contradict words that the person stands by. */
    withheld: z.array(z.string()).readonly(),
  }),
]);
export type StrongerAnswer = z.infer<typeof strongerAnswerSchema>;
export type NoStronger = Extract<StrongerAnswer, { kind: 'none' }>['why'];

/** With less than this share of the points, what could be built is the reference and not the person's answer. */
const FEWEST_MADE = 0.25;

/**
 * The answer as it could have been: the person's sentences in their order and as they now hold them, but for those that
 * say nothing; of what was missing what weighs most, put in after the sentence that is about it, or at the end, unless a
 * sentence says it; and false sentences replaced by the truth, or by what the person put them right with. A story's gaps are left to the
 * person: nobody makes up what they did.
 */
export function strongerAnswerOf(
  asked: QuestionReport,
  rubric: Rubric,
  kind: QuestionKind,
): StrongerAnswer {
  const { result, points } = asked;
  if (result.kind === 'not-graded') return { kind: 'none', why: 'not-graded' };
  if (result.kind === 'not-answered') return { kind: 'none', why: 'not-answered' };
  const question = withoutConceded(asked);
  const wrong = question.misconceptions.filter(stands);
  const struck = struckWords(question, wrong);
  const mended = takenBack(struck.sentences, asked);
  const { points: left } = struck.question;
  const told = {
    ...struck.question,
    points: mended.gone.length > 0 ? openedBy(left, mended.gone, mended.sentences) : left,
  };
  const open = told.points.filter(({ label, claimed }) => label !== 'met' && claimed === null);
  const against = withheldPoints(rubric, question.misconceptions);
  const withheld = open.filter(({ id }) => against.has(id));
  if (open.length === 0 && wrong.length === 0) return { kind: 'none', why: 'complete' };
  const begun = points.filter(({ label, claimed }) => label !== 'missed' || claimed !== null);
  if (begun.length < Math.max(1, FEWEST_MADE * points.length))
    return { kind: 'none', why: 'nothing-to-build-on' };
  const beside = { question: told, rubric, taken: mended };
  const sentences = repliesInPlace(
    keptSentences(mended.sentences, { question, kind, wrong }).filter(
      (sentence) => !isTaken(sentence, beside),
    ),
    question,
    rubric,
  );
  const truths = truthsOf(
    wrong,
    open.filter((point) => !withheld.includes(point)),
    { rubric, kind },
  );
  const placed = placedGaps(
    open.filter((point) => !truths.told.has(point.id) && !withheld.includes(point)),
    { question: told, rubric, kind, sentences },
  );
  const pieces = [-1, ...sentences.keys()].flatMap((index) => {
    const own = sentences[index];
    const here = placed
      .filter(({ after }) => after === index)
      .toSorted((a, b) => a.order - b.order)
      .map(({ piece }) => piece);
    return [...(own ? ownPieces(own, { ...beside, placed, truths }) : []), ...here];
  });
  const replaced = struck.withDefence(withoutRepeats(pieces));
  const built = weightiestQuestions(replaced, told.points);
  if (built.every((piece) => isOld(piece)))
    return { kind: 'none', why: withheld.length > 0 ? 'contested' : 'complete' };
  return { kind: 'built', pieces: built, withheld: withheld.map(({ id }) => id) };
}

/** What the person took back in words that the grader did not take for it is no claim of theirs any more. */
function withoutConceded(question: QuestionReport): QuestionReport {
  const { cut } = takenBack(sentencesOf(question.turns), question);
  const isBack = ({ evidence }: QuestionReport['misconceptions'][number]) =>
    evidence.length > 0 && evidence.every((quote) => cut.some((words) => overlaps(words, quote)));
  const misconceptions = question.misconceptions.filter(
    (found) => !stands(found) || !isBack(found),
  );
  return { ...question, misconceptions };
}

/** The sentences that say something, without what leads up to a reply. */
function keptSentences(
  sentences: readonly Sentence[],
  {
    question,
    kind,
    wrong,
  }: {
    readonly question: QuestionReport;
    readonly kind: QuestionKind;
    readonly wrong: readonly MisconceptionReport[];
  },
): Sentence[] {
  const isWorthy = (sentence: Sentence) =>
    // Of a story nothing goes without a mark.
    question.story !== null ||
    (!onlyHedges(sentence.text) &&
      (provesAny(sentence, question) ||
        (!isIdle(sentence) &&
          (kind === 'behavioral' || !isOnTheMistake(sentence, question.turns, wrong)))));
  return sentences
    .filter(isWorthy)
    .map((sentence) =>
      sentence.after === 'question' ? sentence : stretchOf(sentence, saidWithin(sentence.text)),
    );
}

const isOld = (piece: StrongerPiece) => piece.kind === 'yours' || isSilence(piece);

/** An excuse or an end that nobody would say twice: to leave it out alone makes no answer stronger. */
const isSilence = (piece: StrongerPiece) => piece.kind === 'left-out' && saysNothing(piece.text);

/** Says nothing, only that one is not sure, or only that one holds to it or agrees. */
function isIdle(sentence: Sentence): boolean {
  const { text, after } = sentence;
  const isReply = after !== 'question';
  return (
    saysNothing(text) ||
    isDoubt(text.toLowerCase()) ||
    holdsOn(sentence) ||
    onlyAgrees(text) ||
    (isReply && (isOnlyBack(text) || onlyDenies(text) || isOfNothing(text)))
  );
}

function provesAny(
  sentence: Sentence,
  { points, misconceptions, beyond }: QuestionReport,
): boolean {
  return [...points, ...misconceptions, ...beyond].some(({ evidence }) =>
    evidence.some((quote) => overlaps(quote, sentence)),
  );
}

/** One false claim over several sentences is corrected once. */
function withoutRepeats(pieces: readonly StrongerPiece[]): StrongerPiece[] {
  return pieces.reduce<StrongerPiece[]>((done, piece) => {
    const same = done.findIndex(
      (each) =>
        each.kind === 'corrected' &&
        piece.kind === 'corrected' &&
        each.misconception === piece.misconception,
    );
    const before = done[same];
    if (before?.kind !== 'corrected' || piece.kind !== 'corrected') return [...done, piece];
    return done.with(same, { ...before, instead: `${before.instead} … ${piece.instead}` });
  }, []);
}
