import type { Rubric } from '@/lib/guide/rubric';
import { contentStems } from '@/lib/grading/likeness/wording-match';
import { isFinite } from '@/lib/grading/text/finite-verbs';
import type { Passage, Sentence } from '@/lib/grading/text/passage';
import { isPlainVerb, isPlainWord } from '@/lib/grading/text/predication';
import type { Reading } from '@/lib/grading/text/reading';
import type { Clause } from '@/lib/grading/text/statements';
import type { Token } from '@/lib/grading/text/tokens';
import { keyWordsOf, namesIn } from './key-words';
import { isTalk, isWeighing } from './said-of-any';
import type { WordFields } from './word-fields';

/** So far on the side of praise and weight, a word that no key has is one of those. */
const WEIGHTY = 0.15;
/** A turn has this share of its words in sentences with such a word, and its words together lie so far to that side. */
const SHARE = 0.4;
const LEANING = -0.07;
/** In fewer sentences and words chance does too much; with this share of its words in sentences that tell something, it tells. */
const LEAST_SENTENCES = 2;
const LEAST_WORDS = 16;
const TOLD = 0.5;

/** With these something is said of a thing: why, when, by what means, how much, or what it is not. */
const telling =
  /^(?:because|since|when|whenever|if|unless|until|so|therefore|hence|instead|rather|whereas|but|however|per|via|through|into|between|without|not|no|never|only|less|least|fewer|before|after|means?|whether)$/u;
const figure = /^(?!1$)\d/u;
const formula = /[:=()[\]`]/u;
/** "We put it behind …", "you retrieve …", "it predicts …": told of what one or it does. */
const doers = /^(?:we|you|it|they)$/u;
const persons =
  /^(?:i|we|us|me|my|our|mine|ours|you|your|he|she|his|her|him|they|their|them|one)$/u;

/**
 * What a turn says in which things are named and judged, and hardly anything is told of them: that they are pillars, game
 * changers, one's passion. Of a word is not asked whether it stands in a list, but what words it keeps company with.
 */
export function emptyTalk(
  { sentences, statements: { text } }: Passage,
  reading: Reading,
  rubric: Rubric,
  prompt: string,
  fields: WordFields,
): Clause[] {
  if (!fields.knows(rubric) || /\btell me\b/iu.test(prompt)) return [];
  const key = keyWordsOf(rubric);
  const { tokens } = reading.statements;
  const names = new Set([...namesIn(reading, key).keys()].map((at) => tokens[at]!));
  const asked = new Set(contentStems(prompt));
  const isOwn = (token: Token) => isContent(token) && !names.has(token) && !asked.has(token.stem);
  const isWeighty = (token: Token) =>
    isOwn(token) &&
    (isWeighing(token.normal) ||
      (!key.all.has(token.stem) &&
        !isPlainWord(token.normal) &&
        (fields.praise(token.normal) ?? 0) > WEIGHTY));
  const isOfKey = ({ stem }: Token) => key.all.has(stem) && !asked.has(stem);
  const words = { isOwn, isWeighty, isOfKey };
  const empty = sentences.map((sentence) => emptyIn(sentence, words, tokens, text));
  return isTalkOfAny(sentences, empty, words, fields) ? empty.flat() : [];
}

interface Words {
  /** A word of content that names nothing of the question. */
  readonly isOwn: (token: Token) => boolean;
  /** One that praises, or says that a thing counts. */
  readonly isWeighty: (token: Token) => boolean;
  /** One of the key that the question has not. */
  readonly isOfKey: (token: Token) => boolean;
}

/** Whether a turn judges rather than tells. */
function isTalkOfAny(
  sentences: readonly Sentence[],
  empty: readonly (readonly Clause[])[],
  { isOwn, isWeighty }: Words,
  fields: WordFields,
): boolean {
  const all = contentOf(sentences);
  const weighty = sentences.filter(({ tokens }) => tokens.some(isWeighty));
  const told = sentences.filter((_, at) => empty[at]!.length === 0);
  if (
    sentences.length < LEAST_SENTENCES ||
    all.length < LEAST_WORDS ||
    contentOf(weighty).length < SHARE * all.length ||
    contentOf(told).length >= TOLD * all.length
  )
    return false;
  const leanings = all
    .filter((token) => isOwn(token) && !isPlainWord(token.normal))
    .map(({ normal }) => fields.praise(normal))
    .filter((leaning) => leaning !== undefined);
  return leanings.reduce((sum, each) => sum + each, 0) > LEANING * leanings.length;
}

function contentOf(some: readonly Sentence[]): Token[] {
  return some.flatMap(({ tokens }) => tokens).filter(isContent);
}

/** What of a sentence tells nothing. */
function emptyIn(
  { clauses, tokens }: Sentence,
  words: Words,
  all: readonly Token[],
  text: string,
): Clause[] {
  if (formula.test(text.slice(tokens[0]!.start, tokens.at(-1)!.end))) return [];
  const tells = clauses.map(({ from, to }) => tellsIn(all.slice(from, to), words));
  // "Citations are essential, because users can check": what it is a reason for is told with it.
  return clauses.filter(
    (_, at) => !tells[at] && !(tells[at + 1] && telling.test(all[clauses[at + 1]!.from]!.normal)),
  );
}

function tellsIn(own: readonly Token[], { isOwn, isWeighty, isOfKey }: Words): boolean {
  if (own.some(isTelling) || own.some((_, at) => isForSomething(own, at, isOfKey))) return true;
  const verbs = own.flatMap((token, at) =>
    isContent(token) &&
    !isTalk(token.normal) &&
    // "Fixed size" is a name.
    (isOwn(token) || !token.normal.endsWith('ed')) &&
    (isPlainVerb(token) || isFinite(own, at))
      ? [at]
      : [],
  );
  return own.some(isWeighty)
    ? verbs.some((at) =>
        own.slice(Math.max(0, at - 2), at).some(({ normal }) => doers.test(normal)),
      )
    : verbs.length > 0;
}

function isTelling({ normal, sign }: Token, at: number): boolean {
  return sign || figure.test(normal) || (telling.test(normal) && !(normal === 'so' && at === 0));
}

/**
 * "Great for unknown words": for what, unless it is for oneself or for what is true of any. "Essential against
 * vanishing gradients", "a shortcut around layers": where that is the matter of the key.
 */
function isForSomething(
  own: readonly Token[],
  at: number,
  isOfKey: (token: Token) => boolean,
): boolean {
  const next = own.slice(at + 1).find(({ normal }) => !article.test(normal));
  if (next === undefined || !isContent(next)) return false;
  const { normal } = own[at]!;
  return normal === 'for' ? !isTalk(next.normal) : placing.test(normal) && isOfKey(next);
}
const placing = /^(?:against|than|around|behind|under|over)$/u;
const article = /^(?:an?|the|any|all)$/u;

function isContent({ little, sign, normal }: Token): boolean {
  return !little && !sign && !persons.test(normal);
}
