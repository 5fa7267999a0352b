import type { Sentence } from './answer-sentences';

/** Words that a correction and what it corrects have in common at least, and their share of the correction's. */
const COMMON = 3;
const SHARE = 0.75;
const SHORTEST = 4;

/** A correction, what it corrects, and the words that only announce it. */
export interface CorrectedLater {
  readonly wrong: Sentence;
  readonly announced: readonly Sentence[];
  readonly right: Sentence;
}

/**
 * "Oh wait, I mixed that up. Bagging reduces variance …" in a later reply: of the sentences before it, the last one
 * that is told in the same words is what was mixed up, unless that one proves a point.
 */
export function correctedLater(
  sentences: readonly Sentence[],
  isOnlyBack: (text: string) => boolean,
  isProof: (sentence: Sentence) => boolean,
): CorrectedLater[] {
  // What opens each turn and only takes back; null once something else was said in it.
  const openings = new Map<string, readonly Sentence[] | null>();
  return sentences.flatMap((right, at): CorrectedLater[] => {
    const opening = openings.get(right.turn) ?? (openings.has(right.turn) ? null : []);
    const isBack = isOnlyBack(right.text);
    openings.set(right.turn, opening && isBack ? [...opening, right] : null);
    if (!opening || opening.length === 0 || isBack) return [];
    const wrong = sentences
      .slice(0, at - opening.length)
      .findLast((sentence) => !isProof(sentence) && isOfTheSame(sentence.text, right.text));
    return wrong ? [{ wrong, announced: opening, right }] : [];
  });
}

function isOfTheSame(wrong: string, right: string): boolean {
  const [said, told] = [wordsOf(wrong), wordsOf(right)];
  const common = [...told].filter((word) => said.has(word)).length;
  return common >= COMMON && common >= SHARE * told.size;
}

const wordsOf = (text: string) =>
  new Set(
    (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length >= SHORTEST),
  );
