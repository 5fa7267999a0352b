import { isPlainWord } from '@/lib/grading/text/predication';
import { tokenize, type Token } from '@/lib/grading/text/tokens';

/** So many terms one after the other, half of a text at least, without a word or mark that links them, are no sentence. */
const ROW = 14;
/** A plain word among them may be a verb, and is worth so many. */
const PLAIN = 6;
/** So many items between the same sign, most of their words in items that are terms alone, are no statement. */
const ITEMS = 12;
const ITEM_WORDS = 3;
const NAKED = 0.65;
/** So many words without any mark between, hardly a little one, and none with which something is said. */
const UNBROKEN = 12;
const LITTLE = 0.08;
/** Plain words that are parts of names: "query time", "part number". */
const inNames = /^(?:time|part|place|kind|day|days|score|cost|mark|hand)$/u;
const MARKS = /[,;.:!?\n•|/→>–—()]+|\s-\s/u;
const SIGNS = ['/', '|', '→', '>', '•', ';', ' - ', ' – '];

/** Terms thrown down in a row, or with a sign between them: a list whatever the words happen to be. */
export function isDump(text: string): boolean {
  const row = Math.max(...text.split(MARKS).map((piece) => rowIn(tokenize(piece))));
  if ((row >= ROW && row >= tokenize(text).length / 2) || isUnbroken(text)) return true;
  return SIGNS.some((sign) => {
    const pieces = text.split(sign);
    if (pieces.length < ITEMS) return false;
    const items = pieces.map((item) => tokenize(item));
    return wordsIn(items.filter(isNaked)) >= NAKED * wordsIn(items);
  });
}

/** "supervised labels regression clustering k-means agent reward policy …": term after term, as if it were a sentence. */
function isUnbroken(text: string): boolean {
  const words = text.trim().replace(/[.!]$/u, '');
  const tokens = tokenize(words);
  const isJoined = ({ start, end }: Token) => /[-_]/u.test((words[start - 1] ?? '') + words[end]);
  return (
    tokens.length >= UNBROKEN &&
    !MARKS.test(words) &&
    tokens.filter(({ little }) => little).length <= LITTLE * tokens.length &&
    tokens.every(
      (token) =>
        !token.sign &&
        (isJoined(token) ||
          inNames.test(token.normal) ||
          !isPlainWord(token.normal) ||
          token.little),
    )
  );
}

/** The longest run of terms, less what is plain among them. */
function rowIn(tokens: readonly Token[]): number {
  let longest = 0;
  let row = 0;
  for (const token of tokens) {
    if (token.little || token.sign) row = 0;
    else row += isPlainWord(token.normal) ? 1 - PLAIN : 1;
    longest = Math.max(longest, row);
  }
  return longest;
}

function isNaked(item: readonly Token[]): boolean {
  return item.length <= ITEM_WORDS && item.every(isTerm);
}

function isTerm({ little, sign, normal }: Token): boolean {
  return !little && !sign && !isPlainWord(normal);
}

function wordsIn(items: readonly (readonly Token[])[]): number {
  return items.flat().filter(({ little, sign }) => !little && !sign).length;
}
