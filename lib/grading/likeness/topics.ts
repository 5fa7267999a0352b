import type { Rubric } from '@/lib/guide/rubric';
import { contentStems } from './wording-match';

/** An answer this much closer to another question's key than to its own is about the other one. */
const FAR = 0.3;
/** And it has to be about the other question indeed: cosine to its key. */
const NEAR = 0.3;

/** A word with this weight stands in the keys of a quarter of the questions at most. */
const OWN = 1.4;

interface Read {
  readonly weights: ReadonlyMap<string, number>;
  /** By question. */
  readonly vectors: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** What each question of a guide is about, as weighted words; tells an answer to another question. */
export class Topics {
  private known: Read | undefined;

  constructor(private readonly rubrics: readonly Rubric[]) {}

  /** True when the answer is clearly about another question of the guide than this one. */
  isOffTopic(answer: string, question: string): boolean {
    const { weights, vectors } = this.read;
    const own = vectors.get(question);
    if (!own) return false;
    const vector = vectorOf(countsOf(answer), weights);
    const toOwn = cosine(vector, own);
    return [...vectors].some(([id, other]) => {
      if (id === question) return false;
      const toOther = cosine(vector, other);
      return toOther >= NEAR && toOwn < FAR * toOther;
    });
  }

  /** True for a word of this question's key that few other keys have; of a question without a key, for any word. */
  isOwn(stem: string, question: string): boolean {
    const { weights, vectors } = this.read;
    const own = vectors.get(question);
    return own === undefined || (own.has(stem) && (weights.get(stem) ?? 0) >= OWN);
  }

  /** Read with the first answer, not at the start. */
  private get read(): Read {
    this.known ??= readTopics(this.rubrics);
    return this.known;
  }
}

function readTopics(rubrics: readonly Rubric[]): Read {
  const counts = new Map<string, ReadonlyMap<string, number>>();
  const inRubrics = new Map<string, number>();
  for (const { question, points } of rubrics) {
    const words = countsOf(
      points.flatMap(({ statement, wordings }) => [statement, ...wordings]).join('\n'),
    );
    counts.set(question, words);
    for (const stem of words.keys()) inRubrics.set(stem, (inRubrics.get(stem) ?? 0) + 1);
  }
  const weights = new Map(
    [...inRubrics].map(([stem, rubricsWithIt]) => [
      stem,
      Math.max(0, Math.log((counts.size + 1) / (rubricsWithIt + 0.5))),
    ]),
  );
  return {
    weights,
    vectors: new Map([...counts].map(([id, words]) => [id, vectorOf(words, weights)])),
  };
}

function vectorOf(
  words: ReadonlyMap<string, number>,
  weights: ReadonlyMap<string, number>,
): Map<string, number> {
  const vector = new Map<string, number>();
  let square = 0;
  for (const [stem, count] of words) {
    const weight = (1 + Math.log(count)) * (weights.get(stem) ?? 0);
    if (weight === 0) continue;
    vector.set(stem, weight);
    square += weight ** 2;
  }
  const length = Math.sqrt(square) || 1;
  for (const [stem, weight] of vector) vector.set(stem, weight / length);
  return vector;
}

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const stem of contentStems(text)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [stem, weight] of a) sum += weight * (b.get(stem) ?? 0);
  return sum;
}
