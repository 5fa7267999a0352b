import { contentOf } from './giveaway';
import type { MoveBrief } from './move-brief';
import { sentenceEnds } from './sentences';

/** So much of a sentence's words must have been said for it not to be said again. */
const SAID = 0.6;
const FEWEST_WORDS = 2;

/**
 * The built-in wording of a move as it completes what was said of it already: a sentence that was said, such as
 * the quote that a challenge reads back, is not said twice. Its last sentence, which asks, always is.
 */
export function leftToSay({ words }: Pick<MoveBrief, 'words'>, kept: string): string {
  const said = new Set(contentOf(kept));
  const sentences = sentencesOf(words);
  const left = sentences.filter((sentence, index) => {
    if (index === sentences.length - 1) return true;
    const own = [...new Set(contentOf(quoteIn(sentence) ?? sentence))];
    const shared = own.filter((stem) => said.has(stem)).length;
    return own.length < FEWEST_WORDS || shared < own.length * SAID;
  });
  return left.join(' ');
}

/** Whole sentences; one that ends within a quote goes on to the quote's end. */
function sentencesOf(words: string): string[] {
  const ends = [...sentenceEnds(words), words.length];
  const sentences: string[] = [];
  let from = 0;
  for (const end of ends) {
    const sentence = words.slice(from, end);
    if (count(sentence, '“') > count(sentence, '”') && end < words.length) continue;
    sentences.push(sentence.trim());
    from = end;
  }
  return sentences.filter((sentence) => sentence !== '');
}

const count = (text: string, mark: string) => text.split(mark).length - 1;

/** The words that a sentence reads back. */
function quoteIn(sentence: string): string | undefined {
  return /“(.+)”/su.exec(sentence)?.[1];
}
