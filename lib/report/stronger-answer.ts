import { z } from 'zod';
import type { QuestionKind } from '@/lib/guide/question';
import type { Rubric } from '@/lib/guide/rubric';
import { stretchesOf, type Stretch } from './answer-stretches';
import type { PointReport } from './point-report';
import type { QuestionReport } from './question-report';
import { spokenWording } from './spoken-wording';

export const strongerPieceSchema = z.discriminatedUnion('kind', [
  /** A sentence of the answer, unchanged. */
  z.strictObject({
    kind: z.literal('yours'),
    turn: z.string(),
    start: z.number().int(),
    end: z.number().int(),
    text: z.string(),
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

type Sentence = Stretch & { readonly turn: string };

/**
 * The answer as it could have been: the person's sentences in their order, what was missing put in after
 * the sentence that proves the nearest point before it in the reference's order, and false sentences
 * replaced by their correction. A story's gaps are left to the person: nobody makes up what they did.
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
    ({ label, denied }) => label === 'stated' && !denied,
  );
  if (open.length === 0 && wrong.length === 0) return { kind: 'none', why: 'complete' };
  const begun = points.filter(({ label, claimed }) => label !== 'missed' || claimed !== null);
  if (begun.length < Math.max(1, FEWEST_MADE * points.length))
    return { kind: 'none', why: 'nothing-to-build-on' };
  const sentences = turns.flatMap(({ id, text }) =>
    stretchesOf(text).map((stretch) => ({ ...stretch, turn: id })),
  );
  const added = open.map((point): Anchored => {
    const at = points.indexOf(point);
    return {
      after: pauseAfter(anchorOf(at, points, sentences), sentences),
      order: at,
      piece: pieceFor(point, rubric, kind),
    };
  });
  const pieces = [-1, ...sentences.keys()].flatMap((index) => {
    const own = sentences[index];
    const here = added
      .filter(({ after }) => after === index)
      .toSorted((a, b) => a.order - b.order)
      .map(({ piece }) => piece);
    return [...(own ? ownPieces(own, question) : []), ...here];
  });
  return { kind: 'built', pieces: withoutRepeats(pieces) };
}

/** After the sentence of the nearest point before it that was made; else before that of the nearest after it. */
function anchorOf(
  at: number,
  points: readonly PointReport[],
  sentences: readonly Sentence[],
): number {
  const self = sentenceOfPoint(points[at], sentences);
  if (self !== undefined) return self;
  const before = points.slice(0, at).toReversed();
  for (const point of before) {
    const place = sentenceOfPoint(point, sentences);
    if (place !== undefined) return place;
  }
  for (const point of points.slice(at + 1)) {
    const place = sentenceOfPoint(point, sentences);
    if (place !== undefined) return place - 1;
  }
  return sentences.length - 1;
}

/** Speech without full stops is cut by length: something new can stand only where the person would take a breath. */
function pauseAfter(index: number, sentences: readonly Sentence[]): number {
  let at = index;
  while (at >= 0 && at < sentences.length - 1 && !isPause(sentences[at], sentences[at + 1])) at++;
  return at;
}

function isPause(before: Sentence | undefined, after: Sentence | undefined): boolean {
  return (
    before?.turn !== after?.turn ||
    /[.!?…:;]["'”’)\]]*$/u.test(before?.text ?? '') ||
    /^(?:and|so|but|then|also|um+|uh+|er+|okay|well|now|next)\b/iu.test(after?.text ?? '')
  );
}

/** A swap's correction as one would say it: it names the guide, which nobody does in an interview. */
function asSaid(correction: string): string {
  const fact = /^In the guide this goes with (.+?): (.+)\.$/u.exec(correction);
  return fact ? `With ${fact[1]} it is ${fact[2]}.` : correction.replace(/^In the guide: /u, '');
}

/** The last sentence that holds proof of a point. */
function sentenceOfPoint(
  point: PointReport | undefined,
  sentences: readonly Sentence[],
): number | undefined {
  const evidence = point && point.label !== 'missed' ? point.evidence : [];
  const found = sentences.findLastIndex(({ turn, start, end }) =>
    evidence.some((quote) => quote.turn === turn && quote.start < end && quote.end > start),
  );
  return found === -1 ? undefined : found;
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

/** A sentence of the person's, with what is false in it replaced. */
function ownPieces(own: Sentence, { points, misconceptions }: QuestionReport): StrongerPiece[] {
  const { turn, start, end, text } = own;
  const within = (quote: { turn: string; start: number; end: number }) =>
    quote.turn === turn && quote.start < end && quote.end > start;
  const wrong = misconceptions.find(
    ({ label, denied, evidence }) => label === 'stated' && !denied && evidence.some(within),
  );
  const quote = wrong?.evidence.find(within);
  const yours = (from: number, to: number): StrongerPiece[] => {
    const words = text.slice(from - start, to - start).trim();
    if (!/[\p{L}\p{N}]/u.test(words)) return [];
    const begins = from + text.slice(from - start).search(/\S/u);
    return [{ kind: 'yours', turn, start: begins, end: begins + words.length, text: words }];
  };
  if (!wrong || !quote) return yours(start, end);
  const corrected = (instead: string): StrongerPiece => ({
    kind: 'corrected',
    misconception: wrong.id,
    text: wrong.isSwap ? asSaid(wrong.correction) : wrong.correction,
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
