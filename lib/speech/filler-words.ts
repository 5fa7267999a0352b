/** A phrase found in what was said. */
export interface SaidPhrase {
  readonly phrase: string;
  readonly count: number;
}

const fillers =
  /\b(?:u+m+|u+h+m*|e+r+m*|a+h+|e+h+|h+m+|m+h*m+|you know(?! (?:what|how|why|who|where|that|the))|i mean)\b/giu;
/** "Like" fills only where commas or its own repetition show it. */
const looseLike = /(?:,\s*like\s*,|\blike,? like\b)/giu;

const hedges =
  /\b(?:i (?:think|guess|suppose|believe|feel like)|maybe|perhaps|probably|possibly|sort of|kind of|somewhat|more or less|i(?:'|’)?m not (?:really |quite |entirely )?sure|not sure|might be|or something(?: like that)?|or whatever|to some extent|in a way)\b/giu;

/** Words that are said twice on purpose. */
const meantTwice = new Set([
  'very',
  'really',
  'much',
  'that',
  'had',
  'no',
  'yes',
  'many',
  'bye',
  'so',
  'long',
  'far',
  'more',
]);

/** Sounds and phrases that fill a pause. */
export function fillersIn(text: string): SaidPhrase[] {
  const found = [...text.matchAll(fillers)].map(([phrase]) => normal(phrase));
  const likes = [...text.matchAll(looseLike)].map(() => 'like');
  return counted([...found, ...likes]);
}

/** Phrases that take back what they go with. */
export function hedgesIn(text: string): SaidPhrase[] {
  return counted([...text.matchAll(hedges)].map(([phrase]) => phrase.toLowerCase()));
}

/** Begun anew: one to three words said twice in a row ("I was I was"), or a word broken off ("the mod- model"). */
export function restartsIn(text: string): SaidPhrase[] {
  const words = wordsIn(text);
  const found: string[] = [];
  for (let at = 0; at < words.length; at++)
    for (let length = 3; length >= 1; length--) {
      const first = words.slice(at, at + length);
      const again = words.slice(at + length, at + 2 * length);
      if (first.length < length || first.join(' ') !== again.join(' ')) continue;
      if (length === 1 && (meantTwice.has(first[0] ?? '') || isFiller(first[0] ?? ''))) continue;
      found.push(first.join(' '));
      at += length - 1;
      break;
    }
  const broken = [...text.matchAll(/\b\p{L}+[-–—](?=\s|$)/gu)].map(([word]) => word.toLowerCase());
  return counted([...found, ...broken]);
}

/** The words of a text, in lower case and without marks. Fillers are words too. */
export function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu) ?? [];
}

export function countOf(phrases: readonly SaidPhrase[]): number {
  return phrases.reduce((sum, { count }) => sum + count, 0);
}

function isFiller(word: string): boolean {
  return word.replace(fillers, '') === '';
}

/** "ummm" and "um" are one. */
function normal(phrase: string): string {
  return phrase.toLowerCase().replaceAll(/(\p{L})\1+/gu, '$1');
}

function counted(phrases: readonly string[]): SaidPhrase[] {
  const counts = new Map<string, number>();
  for (const phrase of phrases) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  return [...counts]
    .map(([phrase, count]) => ({ phrase, count }))
    .toSorted((a, b) => b.count - a.count || a.phrase.localeCompare(b.phrase));
}
