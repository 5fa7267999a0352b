import type { Rubric } from '@/lib/guide/rubric';
import { edited, type PlainText } from './edited-text';
import { missingCommas } from './missing-commas';
import { areTelling, isMarkedOff, WORDS_A_MARK } from './sentence-ends';
import { sentenceStarts } from './sentence-starts';
import { tokenize, type Token } from './tokens';

/** Fewer words than this are one sentence. */
const LEAST_WORDS = 12;
/** Begins what is asked: "What is …", "Does it …". "When" and "where" begin statements as well. */
const asking =
  /^(?:(?:what|why|who|which|how) (?:is|are|was|were|do|does|did|can|could|will|would|should|has|have|about|many|much)|(?:is|are|was|were|can|could|will|would|should|has|have) (?!not\b)\w+|(?:do|does|did) (?:i|we|you|they|he|she|it|the|an?|this|these|those|your|all|both|any|people)\b(?! (?:way|same|thing|part)\b))\b/iu;

/**
 * A text without marks with full stops, or question marks, where its capitals tell that a sentence begins: so it is read as the same text
 * with its marks. Dictated text that is all in small letters, or only writes names and "I" with capitals, stays as it is.
 */
export function withSentences(plain: PlainText, names: ReadonlySet<string>): PlainText {
  const { text } = plain;
  const tokens = tokenize(text);
  if (tokens.length < LEAST_WORDS || hasSentences(text, tokens)) return plain;
  const ends = sentenceStarts(text, tokens, names).map((index) => tokens[index - 1]!.end);
  return withMarks(plain, ends, (sentence, isLast) => {
    if (asking.test(sentence.trimStart())) return '?';
    return isLast ? '' : '.';
  });
}

/** A text of sentences, too long to have no comma of its own, with commas where its words tell of one. */
export function withCommas(plain: PlainText): PlainText {
  const { text } = plain;
  const tokens = tokenize(text);
  if (tokens.length < WORDS_A_MARK || /,\s/u.test(text) || !hasSentences(text, tokens))
    return plain;
  const ends = missingCommas(text, tokens).map((index) => tokens[index - 1]!.end);
  return withMarks(plain, ends, (_, isLast) => (isLast ? '' : ','));
}

function hasSentences(text: string, tokens: readonly Token[]): boolean {
  const ends = tokens.filter((_, index) => index > 0 && isMarkedOff(text, tokens, index)).length;
  const last = /[.!?]["”'’)\]]*\s*$/u.test(text) ? 1 : 0;
  return areTelling(ends + last, tokens.length);
}

/** With a mark behind each piece that ends there, and behind the last. */
function withMarks(
  plain: PlainText,
  ends: readonly number[],
  markOf: (piece: string, isLast: boolean) => string,
): PlainText {
  if (ends.length === 0) return plain;
  const { text } = plain;
  const marks = [...ends, text.length].map((end, index) => {
    const piece = text.slice(ends[index - 1] ?? 0, end);
    return { start: end, end, instead: markOf(piece, index === ends.length) };
  });
  return edited(plain, marks);
}

const known = new WeakMap<Rubric, ReadonlySet<string>>();

/** Words that a question's key writes with a capital in the midst of a sentence. */
export function namesIn(rubric: Rubric): ReadonlySet<string> {
  const before = known.get(rubric);
  if (before) return before;
  const texts = [
    ...rubric.points.flatMap(({ statement, wordings }) => [statement, ...wordings]),
    ...rubric.misconceptions.flatMap(({ claim, wordings }) => [claim, ...wordings]),
  ];
  const names = new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/(?<=[\p{L}\d,)] )\p{Lu}[\p{L}\d]*/gu)].flatMap(([name]) =>
        tokenize(name).map(({ normal }) => normal),
      ),
    ),
  );
  known.set(rubric, names);
  return names;
}
