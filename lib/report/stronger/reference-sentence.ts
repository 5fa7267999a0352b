import { contentStems, rarityOf } from '@/lib/grading/likeness/wording-match';

/** A sentence less like the truth than this says something else. */
const ALIKE = 0.42;
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

/** The reference as plain sentences: no code, no marks, a table's row is a sentence of its cells. */
export function referenceSentences(markdown: string): string[] {
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
    .map(plain)
    .flatMap((block) => block.split(/(?<=[.!?]["'”’)]?)\s+(?=[\p{Lu}\d“"])/u))
    .map((sentence) => sentence.trim())
    .filter(
      (sentence) => !sentence.includes(UNREADABLE) && sentence.split(' ').length >= FEWEST_WORDS,
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
    .trim();
}

/** The sentence of a reference that is most like a truth; null when none is like it. */
export function sentenceSaying(truth: string, reference: string): string | null {
  const sentences = referenceSentences(reference);
  const rarity = rarityOf([...sentences, truth]);
  const wanted = new Set(contentStems(truth));
  const weigh = (stems: Iterable<string>) =>
    [...stems].reduce((sum, stem) => sum + rarity(stem), 0);
  const ranked = sentences
    .map((sentence) => {
      const own = new Set(contentStems(sentence));
      const shared = weigh([...own].filter((stem) => wanted.has(stem)));
      const both = Math.sqrt(weigh(own) * weigh(wanted));
      return { sentence, likeness: both === 0 ? 0 : shared / both };
    })
    .toSorted((a, b) => b.likeness - a.likeness);
  const best = ranked[0];
  return best && best.likeness >= ALIKE ? best.sentence : null;
}
