/** How an answer's words stand together: what tells sentences that mean nothing, and lists that only name. */
export interface WordUse {
  /** Share of little words. */
  readonly little: number;
  /** Share of content words that are rare in everyday English: terms. */
  readonly terms: number;
  /** Share of neighbouring content words that stand together somewhere in the guide. */
  readonly known: number;
  /** Mean likeness of neighbouring content words: people stay with a subject, salad jumps. */
  readonly near: number;
  /** Share of "I", "we", "you" and their like. */
  readonly persons: number;
  /** Share of the content words in pieces of one or two of them. */
  readonly short: number;
  /** Share of pieces that begin like two others: "I know …, I know …". */
  readonly alike: number;
  /** Share of content words of which nothing is said. */
  readonly bare: number;
  /** Share of words that are verbs of a statement. */
  readonly finite: number;
  /** Share of content words that the question's own key has. */
  readonly topical: number;
  /** Of the key's words close together, the share that belongs to one point: a statement is about one thing. */
  readonly joint: number;
}

export const wordUseNames = [
  'little',
  'terms',
  'known',
  'near',
  'persons',
  'short',
  'alike',
  'bare',
  'finite',
  'topical',
  'joint',
] as const satisfies readonly (keyof WordUse)[];

/** What tells nonsense: how words go together, not where marks stand; in speech there are none. */
export const saladNames: ReadonlySet<keyof WordUse> = new Set([
  'little',
  'terms',
  'known',
  'near',
  'persons',
  'joint',
]);

/**
 * What tells a few sentences whose things have changed places: all of their words are the key's, and no two of one
 * point stand together.
 */
export const rotatedNames: ReadonlySet<keyof WordUse> = new Set([
  ...saladNames,
  'topical',
  'short',
]);

/** What tells a list: where marks stand, how its pieces begin; its items may well belong together. */
export const listNames: ReadonlySet<keyof WordUse> = new Set([
  'little',
  'terms',
  'known',
  'near',
  'persons',
  'short',
  'alike',
  'bare',
]);

/** What tells a list that was spoken, or written without marks. */
export const unmarkedListNames: ReadonlySet<keyof WordUse> = new Set([
  'little',
  'terms',
  'known',
  'near',
  'persons',
  'bare',
  'finite',
]);

/** A logistic model over them. */
export interface WordUseModel {
  readonly bias: number;
  readonly weights: Readonly<Record<keyof WordUse, number>>;
}

/** One for nonsense, for a few sentences of it, for lists, and for lists without marks. */
export type WordUseModels = Readonly<
  Record<'salad' | 'rotated' | 'list' | 'unmarkedList', WordUseModel>
>;
