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

/** How corrections are told in this answer. */
interface Told {
  /** Whether words only take something back. */
  readonly isOnlyBack: (text: string) => boolean;
  /** What words say behind an "oh wait, no" that they begin with; undefined where they don't. */
  readonly behindBack: (text: string) => string | undefined;
  readonly isProof: (sentence: Sentence) => boolean;
  /** Whether the grader takes all of a sentence as withdrawn. */
  readonly isWithdrawn: (sentence: Sentence) => boolean;
}

/**
 * "Oh wait, I mixed that up. Bagging reduces variance …" or "Oh wait, no, bagging …" in a later reply: of the sentences before it, the last one
 * that is told in the same words is what was mixed up, unless that one proves a point. With the "no" in the same sentence
 * it may also be what the reply denies in two of its words, or what the grader takes as withdrawn.
 */
export function correctedLater(sentences: readonly Sentence[], told: Told): CorrectedLater[] {
  // What opens each turn and only takes back; null once something else was said in it.
  const openings = new Map<string, readonly Sentence[] | null>();
  return sentences.flatMap((right, at): CorrectedLater[] => {
    const isFirst = !openings.has(right.turn);
    const opening = openings.get(right.turn) ?? (isFirst ? [] : null);
    const isBack = told.isOnlyBack(right.text);
    openings.set(right.turn, opening && isBack ? [...opening, right] : null);
    if (!opening || isBack) return [];
    const behind = isFirst && right.after !== 'question' ? told.behindBack(right.text) : undefined;
    if (opening.length === 0 && behind === undefined) return [];
    const earlier = sentences
      .slice(0, at - opening.length)
      .filter((sentence) => sentence.turn !== right.turn || opening.length > 0);
    const wrong = earlier.findLast(
      (sentence) =>
        !told.isProof(sentence) &&
        (isOfTheSame(sentence.text, behind ?? right.text) ||
          (behind !== undefined &&
            (told.isWithdrawn(sentence) || isDeniedBy(sentence.text, behind)))),
    );
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

/** So many words that both have are what is denied. */
const DENIED = 2;
const denying = /\b(?:not|never|no|nobody|nothing|none|cannot)\b|n['’]t\b/iu;

/** "Fluent doesn't mean faithful" against "if it is fluent it's faithful": the first clause denies what was said. */
function isDeniedBy(wrong: string, right: string): boolean {
  const [first = ''] = right.split(/[,;:.]/u);
  if (!denying.test(first) || denying.test(wrong)) return false;
  const said = wordsOf(wrong);
  return [...wordsOf(first)].filter((word) => said.has(word)).length >= DENIED;
}
