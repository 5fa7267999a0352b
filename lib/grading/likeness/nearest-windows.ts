/** What one content word of an answer shares with a sentence of the rubric. */
export interface Shared {
  /** How much the word counts. */
  readonly weight: number;
  /** Words of the sentence that it equals (1) or is alike, by their places in the sentence. */
  readonly alike: readonly { readonly word: number; readonly likeness: number }[];
  /** Windows reach into the next block, not farther. */
  readonly block: number;
}

/** Neighbouring content words of an answer, from the first up to and with the last. */
export interface Window {
  readonly first: number;
  readonly last: number;
  /** 0 to 1; `exact` by equal words only, `loose` with words that mean alike. */
  readonly exact: number;
  readonly loose: number;
}

/** A window has at most this many times the words of the sentence, and some more. */
const LONGEST = 2;
const AND_MORE = 6;
/** A wording is about what it says more than about being brief: so many parts of the mean, against one. */
const RECALL_PARTS = 3;

/**
 * The stretches of an answer that are most like a sentence, none over another: the weighted share of the
 * sentence that is said, and of the stretch that is about it, by geometric mean. They begin and end
 * with words that are alike, wherever marks stand, so that an answer without marks is read the same.
 */
export function nearestWindows(
  rows: readonly Shared[],
  weights: readonly number[],
  most: number,
): Window[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const nearest = rows.map(({ alike }) =>
    alike.reduce((likest, { likeness }) => Math.max(likest, likeness), 0),
  );
  const best = new Float64Array(weights.length);
  const found: Window[] = [];
  for (let first = 0; first < rows.length; first++) {
    if (nearest[first] === 0) continue;
    const { block } = rows[first]!;
    best.fill(0);
    let [said, saidExact, own, ownLoose, ownExact] = [0, 0, 0, 0, 0];
    let [last, likest, recall, precision, exactRecall, exactPrecision] = [0, 0, 0, 0, 0, 0];
    const end = Math.min(rows.length, first + LONGEST * weights.length + AND_MORE);
    for (let row = first; row < end && rows[row]!.block <= block + 1; row++) {
      const { weight, alike } = rows[row]!;
      own += weight;
      const like = nearest[row]!;
      if (like === 0) continue;
      ownLoose += like * weight;
      if (like === 1) ownExact += weight;
      for (const { word, likeness } of alike) {
        if (likeness <= best[word]!) continue;
        said += (likeness - best[word]!) * weights[word]!;
        if (likeness === 1) saidExact += weights[word]!;
        best[word] = likeness;
      }
      const order = said ** RECALL_PARTS * (ownLoose / own);
      if (order <= likest) continue;
      likest = order;
      last = row;
      [recall, precision] = [said / total, ownLoose / own];
      [exactRecall, exactPrecision] = [saidExact / total, ownExact / own];
    }
    if (likest > 0)
      found.push({
        first,
        last,
        loose: mean(recall, precision),
        exact: mean(exactRecall, exactPrecision),
      });
  }
  const kept: Window[] = [];
  for (const window of found.toSorted((a, b) => b.loose - a.loose || a.first - b.first)) {
    if (kept.length === most) break;
    if (!kept.some(({ first, last }) => first <= window.last && last >= window.first))
      kept.push(window);
  }
  return kept;
}

/** Orders as `recall ** RECALL_PARTS * precision` does. */
function mean(recall: number, precision: number): number {
  return recall > 0 && precision > 0
    ? (recall ** RECALL_PARTS * precision) ** (1 / (RECALL_PARTS + 1))
    : 0;
}
