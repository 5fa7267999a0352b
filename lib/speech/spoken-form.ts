/** Signs and short forms as they are said. Order matters: longer ones first. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/\\(?:text|mathrm|mathbf|operatorname)\{([^}]*)\}/gu, ' $1 '],
  [/\\frac\{([^{}]*)\}\{([^{}]*)\}/gu, ' $1 over $2 '],
  [/\\sqrt\{([^{}]*)\}/gu, ' the square root of $1 '],
  [/√\s?\(?([\p{L}\p{N}_]+)\)?/gu, ' the square root of $1 '],
  [/\\(?:left|right|displaystyle|,|;|!)/gu, ' '],
  [/\\(?:cdot|times)(?!\p{L})|[×·]/gu, ' times '],
  [/\\(?:leq?)(?!\p{L})|[≤]|<=/gu, ' is at most '],
  [/\\(?:geq?)(?!\p{L})|[≥]|>=/gu, ' is at least '],
  [/\\(?:approx)(?!\p{L})|[≈]/gu, ' is about '],
  [/\\(?:to|rightarrow)(?!\p{L})|[→⇒]|->/gu, ' to '],
  [/\\sum(?!\p{L})|[Σ∑]/gu, ' the sum of '],
  [/\\infty(?!\p{L})|∞/gu, ' infinity '],
  [/\\(alpha|beta|gamma|lambda|theta|sigma|mu|epsilon|eta|pi)(?!\p{L})/gu, ' $1 '],
  [/λ/gu, ' lambda '],
  [/θ/gu, ' theta '],
  [/σ/gu, ' sigma '],
  [/[μµ]/gu, ' mu '],
  [/\bO\(([^()]*)\)/gu, ' O of $1 '],
  [/\^\{?2\}?(?!\d)|²/gu, ' squared '],
  [/\^\{?3\}?(?!\d)|³/gu, ' cubed '],
  [/\^\{?T\}?(?!\p{L})/gu, ' transposed '],
  [/\^\{([^}]*)\}|\^(\w+)/gu, ' to the power of $1$2 '],
  [/_\{?([\p{L}\p{N}]+)\}?(?![\p{L}\p{N}_])/gu, ' $1 '],
  [/(\d)\s?%/gu, '$1 percent'],
  [/\bvs\.?(?=\s|$)/giu, 'versus'],
  [/\be\.g\.,?/giu, 'for example'],
  [/\bi\.e\.,?/giu, 'that is'],
  [/\betc\./giu, 'and so on'],
  [/\bw\.?r\.?t\.?(?=\s)/giu, 'with respect to'],
  [/(\d)\s?[–-]\s?(\d)/gu, '$1 to $2'],
  [/\s[=]\s?|=/gu, ' equals '],
  [/\s\+\s/gu, ' plus '],
  [/\s&\s/gu, ' and '],
  [/(\p{L})\/(\p{L})/gu, '$1 $2'],
  [/[`*$\\{}]|\(\)/gu, ''],
];

/** Abbreviations that are said as a word, or otherwise than letter by letter. */
const said: ReadonlyMap<string, string> = new Map(
  Object.entries({
    RAM: 'ram',
    STAR: 'star',
    RAG: 'rag',
    BERT: 'bert',
    PEFT: 'peft',
    LORA: 'lora',
    GAN: 'gan',
    REST: 'rest',
    JSON: 'jason',
    SQL: 'sequel',
    CORS: 'cors',
    ROC: 'rock',
    BLEU: 'blue',
    ROUGE: 'rouge',
    AJAX: 'ajax',
    OK: 'okay',
    AND: 'and',
    OR: 'or',
    NOT: 'not',
  }),
);

/** Words with a capital inside that are a name. */
const names: readonly (readonly [RegExp, string])[] = [
  [/\bLoRA\b/gu, 'lora'],
  [/\bQLoRA\b/gu, 'Q lora'],
  [/\bReLU\b/gu, 'ray-loo'],
  [/\bLLMs\b/gu, 'L L Ms'],
  [/\b([A-Z]{2,5})s\b/gu, '$1 s'],
  [/\bF1\b/gu, 'F one'],
  [/\bL1\b/gu, 'L one'],
  [/\bL2\b/gu, 'L two'],
  [/\bBM25\b/gu, 'B M twenty-five'],
  [/\bWord2Vec\b/giu, 'word to vec'],
  [/\bCI\/CD\b/gu, 'C I C D'],
  [/\bA\/B\b/gu, 'A B'],
];

/**
 * A text as it is said aloud: formulas, signs and abbreviations in words. `spoken` replaces a prompt where
 * it stands word for word by the form that was written to be said.
 */
export function spokenForm(
  text: string,
  spoken?: { readonly prompt: string; readonly said: string },
): string {
  const whole = spoken ? text.replaceAll(spoken.prompt, () => spoken.said) : text;
  let form = whole;
  for (const [pattern, words] of names) form = form.replaceAll(pattern, words);
  for (const [pattern, words] of signs) form = form.replaceAll(pattern, words);
  return form
    .replaceAll(
      /(?<![\p{L}\p{N}])\p{Lu}{2,5}(?![\p{L}\p{N}])/gu,
      (letters) => said.get(letters) ?? letters.split('').join(' '),
    )
    .replaceAll(/\s+([,.;:?!])/gu, '$1')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** A mark that ends a sentence, with what closes after it. */
const END = /[.?!…]+["'”’)\]]*(?=\s|$)/gu;
const SHORT = /(?:^|[\s(])(?:e\.g|i\.e|vs|etc|cf|dr|mr|ms|no|fig|approx)\.$/iu;
/** Longer sentences are cut at a comma or a space: a voice should begin soon. */
const LONGEST_CHARS = 280;

/**
 * The sentences of a text in order, to be said one by one. With `more` to come, what is not yet a whole
 * sentence is left out.
 */
export function sentencesOf(text: string, more = false): string[] {
  const sentences: string[] = [];
  let from = 0;
  const ends = [...text.matchAll(END)].map((match) => match.index + match[0].length);
  const breaks = [...text.matchAll(/\n+/gu)].map((match) => match.index);
  for (const end of [...ends, ...breaks].toSorted((a, b) => a - b)) {
    if (SHORT.test(text.slice(from, end)) || (more && end === text.length)) continue;
    sentences.push(text.slice(from, end).trim());
    from = end;
  }
  if (!more) sentences.push(text.slice(from).trim());
  return sentences.filter((sentence) => sentence !== '').flatMap(pieces);
}

function pieces(sentence: string): string[] {
  if (sentence.length <= LONGEST_CHARS) return [sentence];
  const head = sentence.slice(0, LONGEST_CHARS);
  const at = Math.max(head.lastIndexOf(', '), head.lastIndexOf('; '));
  const cut = at > LONGEST_CHARS / 3 ? at + 1 : Math.max(head.lastIndexOf(' '), LONGEST_CHARS / 2);
  return [sentence.slice(0, cut).trim(), ...pieces(sentence.slice(cut).trim())];
}
