import { contentStems } from '@/lib/grading/likeness/wording-match';
import type { Sentence } from './answer-sentences';
import { general } from './general-words';
import { isSaidOtherwise } from './says-otherwise';

/** So much of what is added stands in the sentences beside it, in so many words: it would be heard twice. */
const HEARD = 0.5;
const FEWEST = 2;
/** What is done away with is not advised beside it. */
const discarding =
  /\b(?:throw|threw|thrown|throwing|do|did|get|got) (?:the |all |my |our |those |any )?(?<what>[\p{L}-]+) (?:away|out|without|rid)\b|\b(?:get|got|getting) rid of (?:the |all |my |our |those |any )?(?<rid>[\p{L}-]+)|\b(?:no|without|instead of|never use) (?:the |any |an? )?(?<none>[\p{L}-]+)\b/giu;
/** "The cue “think step by step”": words that a statement gives as they are said. */
const cited = /["“](?:let['’]s )?(?<words>[^"”]{6,})["”]/giu;

/**
 * Whether a sentence beside which something is put says it already, but for words that the whole question is about, or
 * any sentence does away with what it is about.
 */
export function isSaidNear(
  added: string,
  {
    after,
    sentences,
    prompt,
  }: {
    readonly after: number;
    readonly sentences: readonly Sentence[];
    readonly prompt: string;
  },
): boolean {
  const asked = new Set(contentStems(prompt));
  const stems = own(added);
  const matter = [...new Set(stems.filter((stem) => !asked.has(stem)))];
  const isHeard = ({ text }: Sentence) => {
    const said = new Set(own(text));
    const shared = matter.filter((stem) => said.has(stem)).length;
    return shared >= FEWEST && shared >= HEARD * matter.length && !isSaidOtherwise(added, text);
  };
  return (
    sentences.slice(Math.max(0, after - 1), after + 3).some(isHeard) ||
    sentences.some(({ text }) => citesAll(added, text) || discards(text, stems))
  );
}

const own = (text: string) => contentStems(text).filter((stem) => !general.has(stem));

function citesAll(added: string, said: string): boolean {
  const words = [...added.matchAll(cited)].map(({ groups }) => groups!['words']!.toLowerCase());
  return words.length > 0 && words.every((each) => said.toLowerCase().includes(each));
}

/** "I throw the keys away": where what is added is about the same first of all. */
function discards(said: string, stems: readonly string[]): boolean {
  const head = new Set(stems.slice(0, HEAD));
  return [...said.matchAll(discarding)].some(({ groups }) => {
    const what = groups?.['what'] ?? groups?.['rid'] ?? groups?.['none'] ?? '';
    // One or many of them: "key" and "keys" have two stems.
    return [what, what.replace(/s$/u, '')]
      .flatMap((each) => contentStems(each))
      .some((stem) => head.has(stem));
  });
}

/** What something is about stands among its first words. */
const HEAD = 2;
