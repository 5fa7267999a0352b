import type { Rubric } from '@/lib/guide/rubric';
import type { Passage, Sentence } from '@/lib/grading/text/passage';
import { isPlainWord } from '@/lib/grading/text/predication';
import type { Reading } from '@/lib/grading/text/reading';
import type { Clause } from '@/lib/grading/text/statements';
import type { Token } from '@/lib/grading/text/tokens';
import { keyWordsOf, namesIn } from './key-words';

/** "Is best understood not as a technology but as a mindset", "is less a task than a journey": what counts is what comes last. */
const recast =
  /\b(?:is|are|be)\b[^.:;]{0,40}?\b(?:not (?!only\b|just\b|merely\b|simply\b)(?:so much )?[^.:;]{2,60}?,? (?:but|as)|less [^.:;]{2,60}? than)(?: rather)?(?: as)?(?= )/u;
/** "Chunking, embedding: these are words we use every day", "…: three names on every board". */
const term = '(?:words|terms|names|notions|expressions|buzzwords|phrases|labels)';
const ofWords = new RegExp(
  `(?<=[:,—–] ?)(?=[^:.]*\\b(?:these|those|such|two|three|four|five|all|are|as) (?:\\w+ )?${term}\\b)`,
  'u',
);
/** "… words that every team has on its wall": told of those who use them. */
const usedBy = new RegExp(
  `[:,—–] .*\\b${term} (?:that |which )?(?:i|we|you|they|people|everybody|everyone|every \\w+|each \\w+|all of us)\\b`,
  'u',
);
const isTerm = new RegExp(`^${term}$`, 'u');
/** "Teams who rush to choose between A and B often regret it": of those who choose, not of what they choose. */
const choice =
  /\b(?:who|whoever|whose)\b[^.;:]*?\b(?:choos|chose|hesitat|waver|stood|stand|torn|decid|pick|select|debat|swing|oscillat)\w*(?: \w+){0,2} between\b/u;
/** So few of the words besides may be of the key by chance. */
const BY_CHANCE = 1 / 2;
const persons = /^(?:i|we|us|you|they|them|he|she|my|our|your|their|one)$/u;

/** Sentences that name things of the question and then speak of something else: of the words, of those who choose, or of a mindset. */
export function hollowSayings(
  { sentences, statements: { text } }: Passage,
  reading: Reading,
  rubric: Rubric,
): Clause[] {
  const wordsOf = ({ tokens }: Sentence) =>
    text.slice(tokens[0]!.start, tokens.at(-1)!.end).toLowerCase();
  const found = sentences
    .map((sentence) => ({ sentence, words: wordsOf(sentence) }))
    .filter(({ words }) => [recast, ofWords, choice].some((saying) => saying.test(words)));
  if (found.length === 0) return [];
  const key = keyWordsOf(rubric);
  const names = new Set(
    [...namesIn(reading, key).keys()].map((at) => reading.statements.tokens[at]!),
  );
  const isOfKey = (token: Token) => names.has(token) || key.all.has(token.stem);
  return found
    .filter(({ sentence, words }) => isHollow(sentence, words, isOfKey, names))
    .flatMap(({ sentence: { clauses } }) => clauses);
}

function isHollow(
  { tokens }: Sentence,
  words: string,
  isOfKey: (token: Token) => boolean,
  names: ReadonlySet<Token>,
): boolean {
  const first = tokens[0]!.start;
  const rest = (from: number) => tokens.filter(({ start }) => start - first >= from).filter(tells);
  const last = recast.exec(words);
  if (last && !rest(last.index + last[0].length).some(isOfKey)) return true;
  const said = ofWords.exec(words);
  if (said && (usedBy.test(words) || !rest(said.index).some(isOfKey))) return true;
  if (!choice.test(words)) return false;
  const beside = besideChoice(tokens, isOfKey).filter(tells);
  return (
    !beside.some((token) => names.has(token)) &&
    beside.filter(isOfKey).length <= BY_CHANCE * beside.length
  );
}

/** The words of a sentence that do not name what is chosen between; a second "between" tells how they differ. */
function besideChoice(tokens: readonly Token[], isOfKey: (token: Token) => boolean): Token[] {
  const first = tokens.findIndex(({ normal }) => normal === 'between');
  let after = first + 1;
  while (after < tokens.length && (tokens[after]!.little || isOfKey(tokens[after]!))) after++;
  return tokens.filter((_, at) => at < first || at >= after);
}

function tells({ little, sign, normal }: Token): boolean {
  return !little && !sign && !isPlainWord(normal) && !isTerm.test(normal) && !persons.test(normal);
}
