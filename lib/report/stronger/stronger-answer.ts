import { z } from 'zod';
import { overlaps, type Place } from '@/lib/grading/place';
import { isDoubt } from '@/lib/grading/stance/doubted';
import type { QuestionKind } from '@/lib/guide/question';
import type { Rubric } from '@/lib/guide/rubric';
import { stretchesOf } from '@/lib/report/question/answer-stretches';
import type { PointReport } from '@/lib/report/question/point-report';
import type { QuestionReport } from '@/lib/report/question/question-report';
import { saysNothing } from '@/lib/report/statements/says-nothing';
import { answersIt, onlyHedges, tellsIt } from './said-already';
import { isDeniedBy, isSaidOtherwise } from './says-otherwise';
import { spokenWording } from './spoken-wording';
import { placeOf, type Sentence } from './stronger-places';

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
  /** A point that was missing, in words of the rubric. */
  z.strictObject({ kind: z.literal('added'), point: z.string(), text: z.string() }),
  /** A point that only the person can tell: what to say here, as a question. */
  z.strictObject({ kind: z.literal('to-tell'), point: z.string(), ask: z.string() }),
  /** The truth in place of words that were not right. */
  z.strictObject({
    kind: z.literal('corrected'),
    misconception: z.string(),
    text: z.string(),
    instead: z.string(),
  }),
]);
export type StrongerPiece = z.infer<typeof strongerPieceSchema>;

export const strongerAnswerSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('none'),
    why: z.enum(['not-answered', 'not-graded', 'nothing-to-build-on', 'complete']),
  }),
  z.strictObject({
    kind: z.literal('built'),
    pieces: z.array(strongerPieceSchema).min(1).readonly(),
  }),
]);
export type StrongerAnswer = z.infer<typeof strongerAnswerSchema>;

/** With less than this share of the points, what could be built is the reference and not the person's answer. */
const FEWEST_MADE = 0.25;

interface Anchored {
  /** Index of the sentence it belongs to; -1 is before all. */
  readonly after: number;
  readonly order: number;
  readonly piece: StrongerPiece;
}

/**
 * The answer as it could have been: the person's sentences in their order, but for those that say nothing; what was
 * missing put in after the sentence that proves the nearest point before it in the reference's order, unless a
 * sentence says it; and false sentences replaced by their correction. A story's gaps are left to the person: nobody makes up what they did.
 */
export function strongerAnswerOf(
  question: QuestionReport,
  rubric: Rubric,
  kind: QuestionKind,
): StrongerAnswer {
  const { result, turns, points } = question;
  if (result.kind === 'not-graded') return { kind: 'none', why: 'not-graded' };
  if (result.kind === 'not-answered') return { kind: 'none', why: 'not-answered' };
  const open = points.filter(({ label, claimed }) => label !== 'met' && claimed === null);
  const wrong = question.misconceptions.filter(
    ({ label, denied }) => label !== 'corrected' && !denied,
  );
  if (open.length === 0 && wrong.length === 0) return { kind: 'none', why: 'complete' };
  const begun = points.filter(({ label, claimed }) => label !== 'missed' || claimed !== null);
  if (begun.length < Math.max(1, FEWEST_MADE * points.length))
    return { kind: 'none', why: 'nothing-to-build-on' };
  const sentences = turns.flatMap(({ id, text }) =>
    stretchesOf(text)
      .map((stretch) => ({ ...stretch, turn: id }))
      .filter((sentence) => provesAny(sentence, question) || !isIdle(sentence.text)),
  );
  const gaps = open
    .map((point): Anchored => {
      const at = points.indexOf(point);
      const piece = pieceFor(point, rubric, kind);
      return {
        after: placeOf(at, { question, rubric, sentences, isStory: piece.kind === 'to-tell' }),
        order: at,
        piece,
      };
    })
    .filter(
      ({ piece }) =>
        piece.kind !== 'added' || !sentences.some(({ text }) => tellsIt(piece.text, text)),
    );
  const unasked = gaps.filter(
    ({ after, piece }) =>
      piece.kind !== 'to-tell' || !answersIt(sentences[after]?.turn, piece.ask, question),
  );
  // Asked once more only where nothing else is open: with a gap left the answer is not complete.
  const placed = unasked.length > 0 ? unasked : gaps;
  const pieces = [-1, ...sentences.keys()].flatMap((index) => {
    const own = sentences[index];
    const here = placed
      .filter(({ after }) => after === index)
      .toSorted((a, b) => a.order - b.order)
      .map(({ piece }) => piece);
    return [...(own ? ownPieces(own, question, placed) : []), ...here];
  });
  const built = weightiestQuestions(withoutRepeats(pieces), points);
  return built.every(({ kind: made }) => made === 'yours')
    ? { kind: 'none', why: 'complete' }
    : { kind: 'built', pieces: built };
}

/** Says nothing, or only that one is not sure. */
function isIdle(text: string): boolean {
  return saysNothing(text) || onlyHedges(text) || isDoubt(text.toLowerCase());
}

function provesAny(sentence: Sentence, { points, misconceptions }: QuestionReport): boolean {
  return [...points, ...misconceptions].some(({ evidence }) =>
    evidence.some((quote) => overlaps(quote, sentence)),
  );
}

/** Of questions in a row those about essential points are asked, or else the first; the others are for later. */
function weightiestQuestions(
  pieces: readonly StrongerPiece[],
  points: readonly PointReport[],
): StrongerPiece[] {
  const isEssential = (piece: StrongerPiece) =>
    piece.kind === 'to-tell' && points.some(({ id, essential }) => essential && id === piece.point);
  return pieces.reduce<StrongerPiece[]>((done, piece) => {
    const last = done.at(-1);
    if (piece.kind !== 'to-tell' || last?.kind !== 'to-tell') return [...done, piece];
    if (!isEssential(piece)) return done;
    return isEssential(last) ? [...done, piece] : [...done.slice(0, -1), piece];
  }, []);
}

function pieceFor(
  { id, statement }: PointReport,
  rubric: Rubric,
  kind: QuestionKind,
): StrongerPiece {
  const point = rubric.points.find((candidate) => candidate.id === id);
  const text = point ? spokenWording(point, kind) : statement;
  return text === null
    ? { kind: 'to-tell', point: id, ask: point?.probe ?? statement }
    : { kind: 'added', point: id, text };
}

/** A sentence of the person's, with what is false in it replaced, and marked where it denies what is added. */
function ownPieces(
  own: Sentence,
  { points, misconceptions }: QuestionReport,
  placed: readonly Anchored[],
): StrongerPiece[] {
  const { turn, start, end, text } = own;
  const within = (quote: Place) => overlaps(quote, own);
  const wrong = misconceptions.find(
    ({ label, denied, evidence }) => label !== 'corrected' && !denied && evidence.some(within),
  );
  const quote = wrong?.evidence.find(within);
  const yours = (from: number, to: number): StrongerPiece[] => {
    const words = text.slice(from - start, to - start).trim();
    if (!/[\p{L}\p{N}]/u.test(words)) return [];
    const begins = from + text.slice(from - start).search(/\S/u);
    const place = { turn, start: begins, end: begins + words.length };
    const against = contradictedBy({ ...place, text: words }, points, placed);
    return [{ kind: 'yours', ...place, text: words, against }];
  };
  if (!wrong || !quote) return yours(start, end);
  const corrected = (instead: string): StrongerPiece => ({
    kind: 'corrected',
    misconception: wrong.id,
    text: wrong.correction,
    instead,
  });
  const proves = points.some(({ label, evidence }) => label !== 'missed' && evidence.some(within));
  if (!proves) return [corrected(text)];
  // The sentence also says something right: only the false words go.
  const [from, to] = [Math.max(start, quote.start), Math.min(end, quote.end)];
  return [
    ...yours(start, from),
    corrected(text.slice(from - start, to - start)),
    ...yours(to, end),
  ];
}

/**
 * The added point that a sentence says the opposite of. What proves a point is right in that: it never contradicts
 * the same point, and another only where it denies it.
 */
function contradictedBy(
  sentence: Sentence,
  points: readonly PointReport[],
  placed: readonly Anchored[],
): string | null {
  const proven = points.filter(
    ({ label, evidence }) =>
      label !== 'missed' && evidence.some((quote) => overlaps(quote, sentence)),
  );
  const contradicts = proven.length > 0 ? isDeniedBy : isSaidOtherwise;
  const added = placed.flatMap(({ piece }) => (piece.kind === 'added' ? piece : []));
  return (
    added.find(
      ({ point, text }) =>
        !proven.some(({ id }) => id === point) && contradicts(text, sentence.text),
    )?.point ?? null
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
