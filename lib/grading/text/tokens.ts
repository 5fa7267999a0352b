import { normalForm, stemOf } from './spelling';

/** A word, number or sign of a text. Offsets are UTF-16 units of the text it came from. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly normal: string;
  readonly stem: string;
  /** A word without content of its own: skipped when phrases are matched. */
  readonly little: boolean;
  /** A little word that still links others. */
  readonly linking: boolean;
  readonly sign: boolean;
}

/** Skipped wherever phrases are matched. */
const littleWords = new Set(
  (
    'a an the of is are was were be been being am it its this that these those their his her your ' +
    'very just so really basically actually simply quite also then there here as by for in on at with ' +
    'you they he she them which who whom what and or but if can could will would should may might ' +
    'do does did have has had like um uh er erm hmm well okay ok right kind sort some any such into onto'
  ).split(' '),
);

/** Little words that a phrase keeps when it would otherwise be a single word: "by direction", "well with". */
const linkingWords = new Set(
  'as by for in on at with which who what and or but if like well right some any such into onto'.split(
    ' ',
  ),
);

/** Signs that carry meaning in formulas and notes, and how they are read. */
const signs: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '×': '*',
    '·': '*',
    '∗': '*',
    '*': '*',
    '+': '+',
    '/': '/',
    '÷': '/',
    '=': '=',
    '^': '^',
    '<': '<',
    '>': '>',
    '→': '>',
    '⇒': '>',
    '−': '-',
    '%': 'percent',
    '√': 'sqrt',
    Σ: 'sum',
    '∑': 'sum',
    '∞': 'infinity',
    '≈': 'about',
    '≠': 'not',
    '²': '^2',
    '³': '^3',
    '≤': '<=',
    '≥': '>=',
    '&': 'and',
  }),
);

const greek: ReadonlyMap<string, string> = new Map(
  Object.entries({
    α: 'alpha',
    β: 'beta',
    γ: 'gamma',
    δ: 'delta',
    ε: 'epsilon',
    λ: 'lambda',
    μ: 'mu',
    σ: 'sigma',
    θ: 'theta',
  }),
);

const word =
  /[Σ∑λαβγδεμσθ×·∗*+/÷=^<>→⇒−%√∞≈≠²³≤≥&]|(?:(?![Σλαβγδεμσθ])[\p{L}\p{M}])+(?:['’][\p{L}]+)?\d*|\d+(?:[.,]\d+)*/gu;

/** A verb with its negation, with or without the apostrophe. */
const negativeVerb =
  /n't$|^(?:cannot|(?:ca|wo|do|does|did|is|are|was|were|has|have|had|would|should|could)nt)$/u;

/** Splits a text into tokens, in order. A negative contraction gives its verb and a `not`. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(word)) {
    const start = match.index;
    const end = start + match[0].length;
    for (const { normal, stem, little, linking, sign } of formsOf(match[0]))
      tokens.push({ start, end, normal, stem, little, linking, sign });
  }
  return tokens;
}

/** A token wherever it stands. */
type Form = Omit<Token, 'start' | 'end'>;

/** Words come back again and again, and their forms cost the most of a reading: kept, up to so many. */
const MOST_KEPT = 30_000;
const kept = new Map<string, readonly Form[]>();

function formsOf(said: string): readonly Form[] {
  const known = kept.get(said);
  if (known) return known;
  const forms = readForms(said);
  if (kept.size < MOST_KEPT) kept.set(said, forms);
  return forms;
}

function readForms(said: string): Form[] {
  const sign = signs.get(said);
  if (sign !== undefined) {
    const reading = sign === '^2' ? ['^', '2'] : sign === '^3' ? ['^', '3'] : [sign];
    return reading.map((part) => formOf(part, !/[\p{L}\p{N}]/u.test(part)));
  }
  const raw = said.normalize('NFKC').toLowerCase().replaceAll('’', "'");
  if (negativeVerb.test(raw)) return [formOf('not', false)];
  return [formOf(greek.get(raw) ?? raw.replace(/'(?:s|re|ve|ll|d|m)$/u, ''), false)];
}

function formOf(raw: string, sign: boolean): Form {
  const normal = normalForm(raw.replace(/(\d),(?=\d{3})/gu, '$1'));
  return {
    normal,
    stem: stemOf(normal),
    little: littleWords.has(raw),
    linking: linkingWords.has(raw),
    sign,
  };
}
