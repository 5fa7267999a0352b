import { contentStems, rarityOf } from '@/lib/grading/likeness/wording-match';

/** A sentence less like the truth than this says something else, and so does one that holds less of the truth's words. */
const ALIKE = 0.4;
const HELD = 0.38;
/** Words of a sentence that says something. */
const FEWEST_WORDS = 6;

const formula: ReadonlyMap<string, string> = new Map(
  Object.entries({
    lambda: 'λ',
    alpha: 'α',
    beta: 'β',
    gamma: 'γ',
    sigma: 'σ',
    theta: 'θ',
    sum: 'Σ',
    lvert: '|',
    rvert: '|',
    times: '×',
    cdot: '·',
    sqrt: '√',
    le: '≤',
    ge: '≥',
    to: '→',
    log: 'log',
  }),
);

/** Stands for a piece of a formula that has no place in a sentence; the sentence is left out. */
const UNREADABLE = '\u{FFFD}';

interface ReferenceSentence {
  readonly sentence: string;
  /** It is the cells of a table's row, or of a part of it. */
  readonly isRow: boolean;
}

/** The reference as plain sentences: no code, no marks, a table's row is a sentence of its cells. */
export function referenceSentences(markdown: string): string[] {
  return sentencesIn(markdown).map(({ sentence }) => sentence);
}

function sentencesIn(markdown: string): ReferenceSentence[] {
  const lines = markdown
    .replaceAll(/```[\s\S]*?```/gu, '\n')
    .replaceAll(/\$\$[\s\S]*?\$\$/gu, '\n\n')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => !line.startsWith('#') && !/^\|[\s:|-]*$/u.test(line));
  const blocks: string[] = [];
  let paragraph = '';
  const flush = () => {
    if (paragraph !== '') blocks.push(paragraph);
    paragraph = '';
  };
  for (const line of lines) {
    if (line === '') flush();
    const isItem = /^(?:[-*+]|\d+\.)\s/u.test(line) || line.startsWith('|');
    if (isItem) flush();
    paragraph = `${paragraph} ${line}`.trim();
    if (line.startsWith('|')) flush();
  }
  flush();
  return blocks
    .flatMap((block) =>
      plain(block)
        .split(/(?<=[.!?]["'”’)]?)\s+(?=[\p{Lu}\d“"])/u)
        .map((sentence) => ({ sentence: sentence.trim(), isRow: block.startsWith('|') })),
    )
    .filter(
      ({ sentence }) =>
        !sentence.includes(UNREADABLE) && sentence.split(' ').length >= FEWEST_WORDS,
    );
}

function plain(block: string): string {
  return block
    .replace(/^\|\s*|\s*\|$/gu, '')
    .replaceAll(/\s*\|\s*/gu, ' – ')
    .replace(/^(?:[-*+]|\d+\.)\s+/u, '')
    .replaceAll(/\\([a-z]+)\b/giu, (_, name: string) => formula.get(name) ?? UNREADABLE)
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replaceAll(/[`$]|\*\*|(?<!\w)[*_]|[*_](?!\w)/gu, '')
    .replaceAll(/[{}\\]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .replace(/(?:\s–)+\s*$/u, '')
    .trim();
}

/** Each of two rows has to bring this many of the truth's words that the other has not. */
const OWN_WORDS = 2;

/** Two rows of a table below each other that each tell a side of a truth. */
function rowPairs(sentences: readonly ReferenceSentence[], wanted: ReadonlySet<string>): string[] {
  const toldBy = (row: string) => new Set(contentStems(row).filter((stem) => wanted.has(stem)));
  return sentences.flatMap((row, at) => {
    const next = sentences[at + 1];
    if (!next?.isRow || !row.isRow) return [];
    const [one, other] = [toldBy(row.sentence), toldBy(next.sentence)];
    const both = [...one].filter((stem) => other.has(stem)).length;
    return Math.min(one.size, other.size) - both >= OWN_WORDS
      ? [`${row.sentence}; ${next.sentence}`]
      : [];
  });
}

/** The sentence of a reference that holds a truth, or the rows of a table that do; null where none does. */
export function sentenceSaying(truth: string, reference: string): string | null {
  return (
    alikeIn(truth, reference).find(({ held, likeness }) => held >= HELD && likeness >= ALIKE)
      ?.sentence ?? null
  );
}

/** Less of a truth's words is no place to look it up. */
const NEAR = 0.15;

/** Where a reference is nearest to a truth that it does not say; null where it speaks of something else. */
export function sentenceNearest(truth: string, reference: string): string | null {
  return (
    alikeIn(truth, reference).find(({ held, shared }) => held >= NEAR && shared > 1)?.sentence ??
    null
  );
}

/** The sentences of a reference with how much of a truth each holds, the likest first. */
function alikeIn(truth: string, reference: string) {
  const sentences = sentencesIn(reference);
  const texts = sentences.map(({ sentence }) => sentence);
  const rarity = rarityOf([...texts, truth]);
  const wanted = new Set(contentStems(truth));
  const weigh = (stems: Iterable<string>) =>
    [...stems].reduce((sum, stem) => sum + rarity(stem), 0);
  return [...texts, ...rowPairs(sentences, wanted)]
    .map((sentence) => {
      const own = new Set(contentStems(sentence));
      const both = [...own].filter((stem) => wanted.has(stem));
      const held = weigh(both) / Math.max(1, weigh(wanted));
      const likeness = Math.sqrt((held * weigh(both)) / Math.max(1, weigh(own)));
      return { sentence, held, likeness, shared: both.length };
    })
    .toSorted((a, b) => b.likeness - a.likeness);
}
