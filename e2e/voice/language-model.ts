import { readFileSync } from 'node:fs';

/** A small language model of given sentences in the ARPA format, with back-off: the recogniser still has to hear which words were said. */

/** Little is left for pairs of words that nobody says: with half of it one clean sentence in nine was misheard, with this none; words that are cut off are still missed. */
const DISCOUNT = 0.1;
const log = (value: number) => Math.log10(Math.max(value, 1e-10)).toFixed(4);

/** The words of a text as the recogniser's dictionary writes them. */
export function plainWords(text: string): string[] {
  return text
    .toLowerCase()
    .replaceAll(/[’‘]/gu, "'")
    .replaceAll(/[^a-z' ]/gu, ' ')
    .split(/\s+/u)
    .filter((word) => word !== '');
}

const DICTIONARY = '/usr/share/pocketsphinx/model/en-us/cmudict-en-us.dict';

/**
 * How these words sound, out of the recogniser's dictionary. With all 134,000 words of it every start takes
 * half a minute of computing; with these, a third of a second.
 */
export function pronunciations(sentences: readonly string[]): string {
  const wanted = new Set(sentences.flatMap(plainWords));
  const lines = readFileSync(DICTIONARY, 'utf8')
    .split('\n')
    .filter((line) => wanted.has(headOf(line)));
  const known = new Set(lines.map(headOf));
  const unknown = [...wanted].filter((word) => !known.has(word));
  if (unknown.length > 0) throw new Error(`the recogniser knows no ${unknown.join(', ')}`);
  return `${lines.join('\n')}\n`;
}

/** The word of a line of the dictionary, without the number of its variant. */
function headOf(line: string): string {
  return line.split(' ', 1)[0]?.replace(/\(\d+\)$/u, '') ?? '';
}

export function arpa(sentences: readonly string[]): string {
  const one = new Map<string, number>();
  const two = new Map<string, number>();
  const count = (counts: Map<string, number>, key: string) =>
    counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const sentence of sentences) {
    const words = ['<s>', ...plainWords(sentence), '</s>'];
    words.forEach((word, i) => {
      count(one, word);
      if (i > 0) count(two, `${words[i - 1]} ${word}`);
    });
  }
  const total = [...one].reduce((sum, [word, n]) => (word === '<s>' ? sum : sum + n), 0);
  const alone = (word: string) => (word === '<s>' ? 1e-10 : (one.get(word) ?? 0) / total);
  const after = (pair: string) =>
    ((two.get(pair) ?? 0) - DISCOUNT) / (one.get(pair.split(' ')[0] ?? '') ?? 1);
  const backOff = (word: string) => {
    const pairs = [...two.keys()].filter((pair) => pair.startsWith(`${word} `));
    if (pairs.length === 0) return 1;
    const seen = pairs.reduce((sum, pair) => sum + after(pair), 0);
    const lower = pairs.reduce((sum, pair) => sum + alone(pair.split(' ')[1] ?? ''), 0);
    return (1 - seen) / Math.max(1e-6, 1 - lower);
  };
  const words = [...one.keys()].toSorted();
  const pairs = [...two.keys()].toSorted();
  return [
    '\\data\\',
    `ngram 1=${words.length}`,
    `ngram 2=${pairs.length}`,
    '',
    '\\1-grams:',
    ...words.map(
      (word) => `${word === '<s>' ? '-99.0' : log(alone(word))} ${word} ${log(backOff(word))}`,
    ),
    '',
    '\\2-grams:',
    ...pairs.map((pair) => `${log(after(pair))} ${pair}`),
    '',
    '\\end\\',
    '',
  ].join('\n');
}

/** Share of words that were heard wrongly: substitutions, deletions and insertions against what was said. */
export function wordErrorRate(said: string, heard: string): number {
  const [a, b] = [plainWords(said), plainWords(heard)];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return (row.at(-1) ?? 0) / Math.max(1, a.length);
}
