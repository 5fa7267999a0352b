import type { Evidence } from '@/lib/grading/verdict';
import { overlaps } from '@/lib/grading/place';
import { isRunOn, stretchesOf } from '@/lib/report/question/answer-stretches';
import type { QuestionReport, TurnReport } from '@/lib/report/question/question-report';
import { sentenceAround } from './sentence-around';
import { wholeQuote } from './whole-quote';

/** What praise has to be earned by: a grader this sure, in an answer of at least this score or with so much right in it. */
export const earned = { confidence: 0.85, score: 40, points: 3 } as const;

/**
 * In a poor answer one right thing is no strength. Several are, where nothing in it is false, whatever asking for
 * hints took off.
 */
export function isFair({
  result,
  points,
  misconceptions,
}: Pick<QuestionReport, 'result' | 'points' | 'misconceptions'>): boolean {
  if (result.kind !== 'scored') return false;
  const made = points.filter(({ label }) => label === 'met').length;
  return result.score >= earned.score || (made >= earned.points && misconceptions.length === 0);
}

type Said = readonly Pick<TurnReport, 'id' | 'text'>[];

type Answer = Pick<QuestionReport, 'turns' | 'misconceptions' | 'story'>;

/** Words that can be praised: a statement, quoted as its whole sentence, in which nothing is held against the person, and that is not praised yet. */
export function praisable(
  evidence: readonly Evidence[],
  answer: Answer,
  praised: readonly string[] = [],
): string | undefined {
  const { turns } = answer;
  return evidence
    .filter((quote) => isStated(quote, turns) && isQuotedWhole(quote, turns))
    .flatMap((quote) => wholeQuote(quote, turns) ?? [])
    .find((whole) => !praised.includes(whole.quote) && !isCharged(whole, answer))?.quote;
}

/** Something in these words is held against the person. */
export function isCharged(said: Evidence, { misconceptions, story }: Answer): boolean {
  return [...misconceptions, ...(story?.flags ?? [])].some(({ evidence }) =>
    evidence.some((each) => overlaps(each, said)),
  );
}

/** Who asks, guesses or says that they don't know has not stated anything. */
const doubting =
  /\b(?:maybe|perhaps|possibly|unsure|(?:i|we) (?:guess|suppose|wonder)|guessing|(?:my|a|just a|wild) guess|wondering|(?:not|never) (?:\w+ )?(?:sure|certain)|no (?:idea|clue)|not (?:a|the) (?:faintest|foggiest|slightest|clue)|who knows|(?:don['’]?t|do not|didn['’]?t|did not) (?:\w+ )?(?:know|remember|recall)|can(?:['’]?t|not) (?:\w+ )?(?:say|tell|remember|recall)|i forg[eo]t)\b/iu;

/** A statement: no question mark ends its sentence, and no doubt stands in it. */
export function isStated({ turn, start, end }: Evidence, turns: Said): boolean {
  const text = turns.find(({ id }) => id === turn)?.text ?? '';
  const sentence = sentenceAround(text, start, end);
  if (/[?？]/u.test(sentence)) return false;
  // In speech without full stops a doubt may be about anything.
  const near = isRunOn(sentence)
    ? stretchesOf(text)
        .filter((stretch) => stretch.start < end && stretch.end > start)
        .map((stretch) => stretch.text)
        .join(' ')
    : sentence;
  return !doubting.test(near);
}

/** What is opened and closed again: code, tags with what stands between, emphasis, links, quotation marks, brackets. */
const pairs: readonly RegExp[] = [
  /(```)[^]*?(```)/gu,
  /(`)[^`\n]+(`)/gu,
  /(<([a-z][\w-]*)\b[^<>]*>)[^]*?(<\/\2\s*>)/giu,
  /(\*\*|__)(?=\S)[^*_\n]+?(\*\*|__)/gu,
  /(?<!\w)([*_])(?=\S)[^*_\n]+?(?<=\S)\1(?!\w)/gu,
  /(\[)[^[\]\n]*(\]\([^()\s]*\))/gu,
  /(\[)[^[\]\n]*(\])/gu,
  /(\()[^()\n]*(\))/gu,
  /(")[^"\n]*(")/gu,
  /(“)[^“”\n]*(”)/gu,
];
/** A mark of its own, which nothing may cut. */
const whole = /<\/?[a-z][^<>]*>|&(?:\w+|#\d+);/giu;

const isInside = (at: number, from: number, to: number) => at > from && at < to;

/** Neither end of a quote stands within a tag, or on one side only of something that is opened and closed. */
export function isQuotedWhole({ turn, start, end }: Evidence, turns: Said): boolean {
  const text = turns.find(({ id }) => id === turn)?.text ?? '';
  const cuts = (from: number, to: number) => isInside(start, from, to) || isInside(end, from, to);
  const isCut = [...text.matchAll(whole)].some(({ index, 0: found }) =>
    cuts(index, index + found.length),
  );
  return (
    !isCut &&
    !pairs.some((pair) =>
      [...text.matchAll(pair)].some((found) => {
        const to = found.index + found[0].length;
        const opened = found.index + (found[1]?.length ?? 0);
        const closes = to - (found.at(-1)?.length ?? 0);
        const isWithin = start >= opened && end <= closes;
        return cuts(found.index, to) && !isWithin;
      }),
    )
  );
}

/** The quote is the rubric's own sentence, or a piece of it, word for word: to show both says one thing twice. */
export function isEcho(quote: string, statement: string): boolean {
  const own = wordsOf(quote);
  return own === '' || ` ${wordsOf(statement)} `.includes(` ${own} `);
}

const wordsOf = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
