import { overlaps, type Place } from '@/lib/grading/place';
import { mistakeOf } from '@/lib/grading/misconceptions/one-mistake';
import type { Rubric } from '@/lib/guide/rubric';
import { besideFalseOf } from '@/lib/report/question/false-sides';
import { stands, type MisconceptionReport } from '@/lib/report/question/misconception-report';
import type { PointReport } from '@/lib/report/question/point-report';
import type { QuestionReport } from '@/lib/report/question/question-report';
import type { Sentence } from './answer-sentences';
import { leftOutOf, type LeftOut } from './left-out';
import type { Anchored } from './placed-gaps';
import { deniesIt, isSaidOtherwise } from './says-otherwise';
import { isHead } from './sentence-head';
import type { StrongerPiece } from './stronger-answer';
import type { TakenBack } from './taken-back';
import type { Truths } from './truth-told';

interface Beside {
  readonly question: QuestionReport;
  readonly placed: readonly Anchored[];
  readonly truths: Truths;
  readonly rubric: Rubric;
  /** False words that the person took back. */
  readonly taken: Pick<TakenBack, 'struck' | 'cut'>;
}

/** What joins a clause to the one before it. */
const joiners = '(?:and|but|so|because|which|while|whereas|then|since|as)';
const joinedOn = new RegExp(String.raw`^[\s,;:–—]+(?:${joiners}\s+)?|^\s*${joiners}\s+`, 'iu');
// Begun only where a run of marks begins: of a long one within the text every part would be tried.
const joinedTo = new RegExp(String.raw`(?<![\s,;:–—])(?:[\s,;:–—]+${joiners})?[\s,;:–—]*$`, 'iu');
/** A clause that begins so is about the one before it. */
const pointsBack = new RegExp(
  String.raw`^(?:${joiners}\s+)*(?:it|its|they|their|them|this|these|that|those|both|which)\b`,
  'iu',
);
/** What follows where a clause ends, and what stands before where one begins. */
const endsClause = new RegExp(String.raw`^(?:\s*[,;:–—]|\s+${joiners}\s)`, 'iu');
const beginsClause = new RegExp(
  String.raw`(?:[,;:–—]\s*(?:${joiners}\s+)?|\s${joiners}\s+)$`,
  'iu',
);

/** A sentence of the person's: left out, kept, marked where it denies what is added, or with what is false in it replaced. */
export function ownPieces(own: Sentence, beside: Beside): StrongerPiece[] {
  const { question } = beside;
  const { start, end, text } = own;
  const out = leftOutOf(own, question);
  if (out) return withoutWords(own, out, beside);
  const within = (quote: Place) => overlaps(quote, own);
  const wrong = question.misconceptions.filter(
    (found) => stands(found) && found.evidence.some(within),
  );
  const [first] = wrong;
  if (!first) return withoutTaken(own, beside);
  const quotes = wrong.flatMap(({ evidence }) => evidence.filter(within));
  const right = rightProofs(wrong, beside);
  const [from, to] = falseStretch(own, quotes, right);
  const told = wrong.flatMap(({ id }) => beside.truths.texts.get(id) ?? []);
  return [
    ...yours(own, { start, end: from }, beside),
    {
      kind: 'corrected',
      misconception: first.id,
      text: [...new Set(told.map((truth) => truth.text))].join(' '),
      tells: told.flatMap(({ tells }) => tells),
      instead: text.slice(from - start, to - start).replace(joinedOn, ''),
    },
    ...yours(own, { start: to, end }, beside),
  ];
}

/** Words that are better left out, between what is kept of their sentence. */
function withoutWords(own: Sentence, out: LeftOut, beside: Beside): StrongerPiece[] {
  const { turn, start, end, text } = own;
  const words = text.slice(out.start - start, out.end - start);
  const at = out.start + words.length - words.trimStart().length;
  const said = words.trim();
  const place = { turn, start: at, end: at + said.length };
  return [
    ...yours(own, { start, end: out.start }, beside),
    { kind: 'left-out', ...place, text: said, why: out.why },
    ...yours(own, { start: out.end, end }, beside),
  ];
}

/** What was taken back goes with what leans on it, and leaves no trace. */
function withoutTaken(own: Sentence, beside: Beside): StrongerPiece[] {
  return keptOf(own, beside).flatMap((kept) => yours(own, kept, beside));
}

/** Whether all of a sentence was taken back. */
export const isTaken = (
  own: Sentence,
  beside: Pick<Beside, 'question' | 'rubric' | 'taken'>,
): boolean =>
  keptOf(own, beside).every(
    ({ start, end }) => !/[\p{L}\p{N}]/u.test(own.text.slice(start - own.start, end - own.start)),
  );

function keptOf(
  own: Sentence,
  beside: Pick<Beside, 'question' | 'rubric' | 'taken'>,
): { readonly start: number; readonly end: number }[] {
  const { start, end } = own;
  const [cut] = beside.taken.cut.filter((place) => overlaps(place, own));
  if (cut)
    return [
      { start, end: cut.start },
      { start: cut.end, end },
    ];
  const quotes = beside.taken.struck.filter((quote) => overlaps(quote, own));
  if (quotes.length === 0) return [{ start, end }];
  const [from, to] = falseStretch(own, quotes, rightProofs([], beside));
  return [
    { start, end: from },
    { start: to, end },
  ];
}

/** What proves a point; where sides are swapped, both halves are, so that none on their side is right. */
function rightProofs(
  wrong: readonly MisconceptionReport[],
  { question: { points }, rubric }: Pick<Beside, 'question' | 'rubric'>,
): Place[] {
  const swaps = wrong.filter(({ id }) =>
    rubric.contrasts.some((contrast) => contrast.id === mistakeOf(id, rubric)),
  );
  const beside = swaps.length > 0 ? besideFalseOf(rubric, swaps) : [];
  return points.flatMap(({ id, label, evidence }) =>
    label === 'missed' || beside.includes(id) ? [] : evidence,
  );
}

/** Clauses that say something right stay; the rest of a sentence leans on its false words and goes with them. */
function falseStretch(
  { turn, start, end, text }: Sentence,
  quotes: readonly Place[],
  right: readonly Place[],
): [from: number, to: number] {
  const from = Math.max(start, Math.min(...quotes.map((quote) => quote.start)));
  const to = Math.min(end, Math.max(...quotes.map((quote) => quote.end)));
  const proofs = right.filter((quote) => quote.turn === turn);
  const rightUntil = Math.max(
    start,
    ...proofs.filter((quote) => quote.end <= from).map((quote) => quote.end),
  );
  const rightFrom = Math.min(
    end,
    ...proofs.filter((quote) => quote.start >= to).map((quote) => quote.start),
  );
  return [
    endsClause.test(text.slice(rightUntil - start)) ? rightUntil : start,
    beginsClause.test(text.slice(0, rightFrom - start)) &&
    !pointsBack.test(text.slice(rightFrom - start))
      ? rightFrom
      : end,
  ];
}

/** What is kept of a sentence, without the word or the mark that tied it to what went. */
function yours(
  { turn, start, end, text }: Sentence,
  kept: { readonly start: number; readonly end: number },
  { question: { points }, placed, taken }: Beside,
): StrongerPiece[] {
  const part = text.slice(kept.start - start, kept.end - start);
  // "…, so going back is easy" goes on from what is left of its own clause.
  const goesOn =
    taken.cut.some((cut) => cut.end === kept.start && cut.start > start) && part.startsWith(',');
  const begun = kept.start === start || goesOn ? part : part.replace(joinedOn, '');
  const isWhole = kept.end === end || (kept.start === start && isHead(part));
  const words = (isWhole ? begun : begun.replace(joinedTo, '')).trim();
  if (!/[\p{L}\p{N}]/u.test(words)) return [];
  const begins = start + text.indexOf(words, kept.start - start);
  const place = { turn, start: begins, end: begins + words.length };
  const against = contradictedBy({ ...place, text: words }, points, placed);
  return [{ kind: 'yours', ...place, text: words, against }];
}

/** The added point that a sentence says the opposite of: what proves another point is right, and does so only where it denies. */
function contradictedBy(
  sentence: Place & { readonly text: string },
  points: readonly PointReport[],
  placed: readonly Anchored[],
): string | null {
  const proven = points.flatMap(({ id, label, evidence }) =>
    label !== 'missed' && evidence.some((quote) => overlaps(quote, sentence)) ? [id] : [],
  );
  const contradicts = proven.length > 0 ? deniesIt : isSaidOtherwise;
  const added = placed.flatMap(({ piece }) => (piece.kind === 'added' ? piece : []));
  return (
    added.find(({ point, text }) => !proven.includes(point) && contradicts(text, sentence.text))
      ?.point ?? null
  );
}
