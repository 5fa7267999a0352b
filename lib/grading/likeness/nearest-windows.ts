/** The content words of an answer, in their order. */
export interface AnswerWords {
  /** How much each counts. */
  readonly weights: readonly number[];
  /** Windows reach into the next block, not farther. Never less than that of the word before. */
  readonly blocks: readonly number[];
}

/** What the content words of an answer share with a sentence of the rubric; words that share nothing are left out. */
export interface Shared {
  /** Places of the others in the answer, in order. */
  readonly rows: ArrayLike<number>;
  /** Where each of them begins in the lists below, and where the last one ends. */
  readonly starts: ArrayLike<number>;
  /** Words of the sentence that it equals (1) or is alike, by their places in the sentence. */
  readonly words: ArrayLike<number>;
  readonly likeness: ArrayLike<number>;
}

/** Neighbouring content words of an answer, from the first up to and with the last. */
export interface Window {
  readonly first: number;
  readonly last: number;
  /** 0 to 1; `exact` by equal words only, `loose` with words that mean alike. */
  readonly exact: number;
  readonly loose: number;
}

/** How much of the sentence a stretch says, and how much of the stretch is about it. */
interface Found {
  readonly first: number;
  readonly last: number;
  readonly recall: number;
  readonly precision: number;
  readonly exactRecall: number;
  readonly exactPrecision: number;
}

/** A window has at most this many times the words of the sentence, and some more. */
const LONGEST = 2;
const AND_MORE = 6;
/** A wording is about what it says more than about being brief: so many parts of the mean, against one. */
const RECALL_PARTS = 3;
/** Products that differ by more of themselves than this order as the powers do, which take far longer. */
const ROUNDING = 1e-9;

/**
 * The stretches of an answer that are most like a sentence, none over another: the weighted share of the
 * sentence that is said, and of the stretch that is about it, by geometric mean. They begin and end
 * with words that are alike, wherever marks stand, so that an answer without marks is read the same.
 */
export function nearestWindows(
  answer: AnswerWords,
  shared: Shared,
  weights: readonly number[],
  most: number,
): Window[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const best = new Float64Array(weights.length);
  let left = Array.from(shared.rows, (_, from) =>
    windowFrom(from, { answer, shared, weights, total }, best),
  );
  const kept: Window[] = [];
  while (left.length > 0 && kept.length < most) {
    const next = left.reduce((likest, other) => (isLiker(other, likest) ? other : likest));
    const { first, last, recall, precision, exactRecall, exactPrecision } = next;
    kept.push({
      first,
      last,
      loose: mean(recall, precision),
      exact: mean(exactRecall, exactPrecision),
    });
    left = left.filter((other) => other.first > last || other.last < first);
  }
  return kept;
}

/** Of two that are as like, the one before is no liker. */
function isLiker(one: Found, other: Found): boolean {
  return (
    order(roughly(one.recall, one.precision), roughly(other.recall, other.precision)) ??
    mean(one.recall, one.precision) > mean(other.recall, other.precision)
  );
}

interface Compared {
  readonly answer: AnswerWords;
  readonly shared: Shared;
  readonly weights: readonly number[];
  readonly total: number;
}

/** The best window that begins with one of the words that share something; `best` is room to work in. */
function windowFrom(
  from: number,
  { answer, shared, weights, total }: Compared,
  best: Float64Array,
): Found {
  const { rows, starts, words, likeness } = shared;
  const first = rows[from]!;
  const end = first + LONGEST * weights.length + AND_MORE;
  const farthest = answer.blocks[first]! + 1;
  best.fill(0);
  let [said, saidExact, own, ownLoose, ownExact] = [0, 0, 0, 0, 0];
  let [last, likest, mostSaid, precision, exactRecall, exactPrecision] = [0, 0, 0, 0, 0, 0];
  let at = first;
  for (let index = from; index < rows.length; index++) {
    const row = rows[index]!;
    if (row >= end || answer.blocks[row]! > farthest) break;
    while (at <= row) own += answer.weights[at++]!;
    let like = 0;
    for (let entry = starts[index]!; entry < starts[index + 1]!; entry++) {
      const alike = likeness[entry]!;
      if (alike > like) like = alike;
      const word = words[entry]!;
      if (alike <= best[word]!) continue;
      said += (alike - best[word]!) * weights[word]!;
      if (alike === 1) saidExact += weights[word]!;
      best[word] = alike;
    }
    const weight = answer.weights[row]!;
    ownLoose += like * weight;
    if (like === 1) ownExact += weight;
    const share = ownLoose / own;
    const rough = roughly(said, share);
    const isLikest =
      order(rough, likest) ?? said ** RECALL_PARTS * share > mostSaid ** RECALL_PARTS * precision;
    if (!isLikest) continue;
    likest = rough;
    last = row;
    [mostSaid, precision] = [said, share];
    [exactRecall, exactPrecision] = [saidExact / total, ownExact / own];
  }
  return { first, last, recall: mostSaid / total, precision, exactRecall, exactPrecision };
}

/** `said ** RECALL_PARTS * share`, but for the last digits. */
const roughly = (said: number, share: number) => said * said * said * share;

/** Whether one is greater; `undefined` where the last digits decide. */
function order(one: number, other: number): boolean | undefined {
  return Math.abs(one - other) > ROUNDING * other ? one > other : undefined;
}

/** Orders as `recall ** RECALL_PARTS * precision` does. */
function mean(recall: number, precision: number): number {
  return recall > 0 && precision > 0
    ? (recall ** RECALL_PARTS * precision) ** (1 / (RECALL_PARTS + 1))
    : 0;
}
