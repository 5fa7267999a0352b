import type { KeyPoint } from '@/lib/guide/rubric';
import type { Reading, Saying } from '@/lib/grading/text/reading';
import type { OwnWords } from './best-proof';

interface Words {
  readonly from: number;
  readonly to: number;
}

/** A point of so many things is proved by all of them. */
const SEVERAL = 3;
/** A stretch that stands apart says so much of the point's own words, new to the proof, and so much for each of its words. */
const WORTH_QUOTING = 1.5;
const PER_WORD = 1 / 6;
/** "And then the training part": a thing is named in so many words. */
const NAME = 8;
/** So many quotes, with so many words in all, are read at a glance. */
const MOST_PARTS = 2;
const MOST_WORDS = 34;

/**
 * What proves a point beside its quote, in the same sentence but not next to it: "I'd split it in three, the data part, so you
 * …, then the training part, …, and then deployment"; "Pydantic models for the request, with …, so garbage dies with a 422".
 */
export function partsApart(
  proof: Words,
  { patterns }: Pick<KeyPoint, 'patterns'>,
  own: OwnWords,
  reading: Reading,
  apart: ReadonlySet<number>,
): Words[] {
  const pieces = piecesBeside(proof, reading, apart);
  if (pieces.length === 0) return [];
  const naming = pieces.filter(
    (piece) => piece.to - piece.from <= NAME && gainOf(piece, proof, own, reading) > 0,
  );
  const named = missingIn(proof, patterns, naming, reading);
  const rest = reading.clauseOf(proof.from).byWords ? [] : worthiest(proof, pieces, own, reading);
  const chosen = named.length > 0 ? named : rest;
  const parts: Words[] = [];
  let words = proof.to - proof.from;
  for (const piece of chosen.slice(0, MOST_PARTS)) {
    words += piece.to - piece.from;
    if (words <= MOST_WORDS) parts.push(piece);
  }
  return parts;
}

/** The stretches between marks of the proof's sentence that do not touch it, without those that deny something. */
function piecesBeside({ from, to }: Words, reading: Reading, apart: ReadonlySet<number>): Words[] {
  const { clauses, tokens } = reading.statements;
  const { run, index } = reading.clauseOf(from);
  const isFree = (piece: Words) =>
    (piece.to < from || piece.from > to) &&
    !reading.denials.some(({ at, claimed }) => claimed && at >= piece.from && at < piece.to);
  let first = index;
  while (first > 0 && clauses[first - 1]!.run === run) first--;
  const pieces: Words[] = [];
  for (let at = first; clauses[at]?.run === run; at++) {
    if (apart.has(at)) continue;
    const clause = clauses[at]!;
    for (let end = clause.to; end > clause.from;) {
      const start = reading.markBefore(end - 1);
      // "Somebody approves it and then deployment", without marks.
      const isCarried = start + 1 < end && tokens[start + 1]!.normal === 'and';
      pieces.push({ from: isCarried ? start + 1 : start, to: end });
      end = start;
    }
  }
  return pieces.filter(isFree).toSorted((a, b) => a.from - b.from);
}

/** The pieces that say what the proof has not of the longest pattern which the sentence says as a whole. */
function missingIn(
  proof: Words,
  patterns: KeyPoint['patterns'],
  pieces: readonly Words[],
  reading: Reading,
): Words[] {
  const isIn = ({ hit, negated }: Saying, piece: Words) =>
    !negated && hit.from >= piece.from && hit.to <= piece.to;
  const found = patterns
    .filter((pattern) => pattern.length >= SEVERAL)
    .map((pattern) => {
      const open = pattern.filter(
        (concept) => !reading.of(concept).some((saying) => isIn(saying, proof)),
      );
      const said = open.map((concept) =>
        pieces.find((piece) => reading.of(concept).some((saying) => isIn(saying, piece))),
      );
      return open.length < pattern.length && said.every((piece) => piece !== undefined)
        ? [...new Set(said)]
        : [];
    })
    .toSorted((a, b) => b.length - a.length)[0];
  return (found ?? []).toSorted((a, b) => a.from - b.from);
}

/** The piece with most of the point's own words that the proof has not. */
function worthiest(
  proof: Words,
  pieces: readonly Words[],
  own: OwnWords,
  reading: Reading,
): Words[] {
  return pieces
    .map((piece) => ({ ...piece, gain: gainOf(piece, proof, own, reading) }))
    .filter(({ from, to, gain }) => gain >= Math.max(WORTH_QUOTING, (to - from) * PER_WORD))
    .toSorted((a, b) => b.gain - a.gain)
    .slice(0, 1);
}

/** How much of the point's own words a piece has that the proof has not. */
function gainOf(piece: Words, proof: Words, own: OwnWords, { statements: { tokens } }: Reading) {
  const stemsIn = ({ from, to }: Words) => new Set(tokens.slice(from, to).map(({ stem }) => stem));
  const has = stemsIn(proof);
  return [...stemsIn(piece)]
    .filter((stem) => !has.has(stem))
    .reduce((sum, stem) => sum + (own.get(stem) ?? 0), 0);
}
