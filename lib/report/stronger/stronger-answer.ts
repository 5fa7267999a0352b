import { z } from 'zod';
import { overlaps, type Place } from '@/lib/grading/place';
import { isDoubt } from '@/lib/grading/stance/doubted';
import type { QuestionKind } from '@/lib/guide/question';
import type { Rubric } from '@/lib/guide/rubric';
import { stretchesOf } from '@/lib/report/question/answer-stretches';
import type { PointReport } from '@/lib/report/question/point-report';
import type { QuestionReport } from '@/lib/report/question/question-report';
import { saysNothing } from '@/lib/report/statements/says-nothing';
import { whyLeftOut } from './left-out';
import { onlyHedges } from './said-already';
import { isDeniedBy, isSaidOtherwise } from './says-otherwise';
import { placedGaps, type Anchored } from './placed-gaps';
import type { Sentence } from './stronger-places';
import { truthsOf, type Truths } from './truth-told';

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
  /** A sentence of the answer that tells nothing. */
  z.strictObject({
    kind: z.literal('left-out'),
    turn: z.string(),
    start: z.number().int(),
    end: z.number().int(),
    text: z.string(),
    why: z.enum(['buzzwords', 'tells-nothing']),
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

/**
 * The answer as it could have been: the person's sentences in their order, but for those that say nothing; of what was
 * missing what weighs most, put in after the sentence that is about it or proves the nearest point before it in the
 * reference's order, unless a sentence says it; and false sentences replaced by the truth. A story's gaps are left to the
 * person: nobody makes up what they did.
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
      .filter(
        (sentence) =>
          !onlyHedges(sentence.text) && (provesAny(sentence, question) || !isIdle(sentence.text)),
      ),
  );
  const truths = truthsOf(wrong, open, { rubric, kind });
  const placed = placedGaps(
    open.filter(({ id }) => !truths.told.has(id)),
    { question, rubric, kind, sentences },
  );
  const pieces = [-1, ...sentences.keys()].flatMap((index) => {
    const own = sentences[index];
    const here = placed
      .filter(({ after }) => after === index)
      .toSorted((a, b) => a.order - b.order)
      .map(({ piece }) => piece);
    return [...(own ? ownPieces(own, question, { placed, truths }) : []), ...here];
  });
  const built = weightiestQuestions(withoutRepeats(pieces), points);
  return built.every(({ kind: made }) => made === 'yours')
    ? { kind: 'none', why: 'complete' }
    : { kind: 'built', pieces: built };
}

/** Says nothing, or only that one is not sure. */
function isIdle(text: string): boolean {
  return saysNothing(text) || isDoubt(text.toLowerCase());
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

/** A sentence of the person's, with what is false in it replaced, and marked where it denies what is added. */
function ownPieces(
  own: Sentence,
  question: QuestionReport,
  { placed, truths }: { readonly placed: readonly Anchored[]; readonly truths: Truths },
): StrongerPiece[] {
  const { turn, start, end, text } = own;
  const { points, misconceptions } = question;
  const why = whyLeftOut(own, question);
  if (why !== null) return [{ kind: 'left-out', turn, start, end, text: text.trim(), why }];
  const within = (quote: Place) => overlaps(quote, own);
  const wrong = misconceptions.filter(
    ({ label, denied, evidence }) => label !== 'corrected' && !denied && evidence.some(within),
  );
  const quotes = wrong.flatMap(({ evidence }) => evidence.filter(within));
  const yours = (from: number, to: number): StrongerPiece[] => {
    // What is left of a sentence does not begin with the mark that tied it to the words that went.
    const words = text
      .slice(from - start, to - start)
      .replace(/^[\s,;:–—]+/u, '')
      .trimEnd();
    if (!/[\p{L}\p{N}]/u.test(words)) return [];
    const begins = start + text.indexOf(words, from - start);
    const place = { turn, start: begins, end: begins + words.length };
    const against = contradictedBy({ ...place, text: words }, points, placed);
    return [{ kind: 'yours', ...place, text: words, against }];
  };
  const [first] = wrong;
  if (!first) return yours(start, end);
  const told = wrong.flatMap(({ id }) => truths.texts.get(id) ?? []);
  const corrected = (instead: string): StrongerPiece => ({
    kind: 'corrected',
    misconception: first.id,
    text: [...new Set(told.map((truth) => truth.text))].join(' '),
    tells: told.flatMap(({ tells }) => tells),
    instead,
  });
  const proves = (piece: Place) =>
    points.some(
      ({ label, evidence }) =>
        label !== 'missed' && evidence.some((quote) => overlaps(quote, piece)),
    );
  // What also says something right stays; the rest of the sentence leans on the false words and goes with them.
  const falseFrom = Math.max(start, Math.min(...quotes.map((quote) => quote.start)));
  const falseTo = Math.min(end, Math.max(...quotes.map((quote) => quote.end)));
  const from = proves({ turn, start, end: falseFrom }) ? falseFrom : start;
  const to = proves({ turn, start: falseTo, end }) ? falseTo : end;
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
