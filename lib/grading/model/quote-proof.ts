import { alignQuote } from './align-quote';
import type { CheckAgainst } from './check-against';
import type { Conversation } from '@/lib/grading/conversation';
import { addressesTheGrader } from '@/lib/grading/screening/grader-address';
import type { Finding } from './model-part';
import { overlaps } from '@/lib/grading/place';
import type { AnswerFlag, Evidence, Verdict } from '@/lib/grading/verdict';
import { contentStems } from '@/lib/grading/likeness/wording-match';

/** A miss of the built-in grader is sure from this confidence on. */
const SURE = 0.7;
/** Words of content, beyond the question's own, of a quote that says something by itself. */
const FEWEST_WORDS = 4;
/** Words of content of a quote that can be a false claim. */
const FEWEST_FALSE = 3;

/** What a quote is worth for a claim. */
export type Proof =
  /** It was said, and it is about the claim. */
  | { readonly kind: 'proven'; readonly evidence: readonly Evidence[] }
  /** It was said, and nothing in its words ties it to the claim. */
  | {
      readonly kind: 'unrelated';
      readonly evidence: readonly Evidence[];
      readonly what: Finding['what'];
      /**
       * True when it is a statement of some length all the same, said to nobody who grades; of a false
       * claim, when nothing right is heard in it either.
       */
      readonly speaks: boolean;
    }
  | { readonly kind: 'none'; readonly what: Finding['what'] };

/** What a quote proves of a key point. */
export function proofOfPoint(id: string, quote: string | null, against: CheckAgainst): Proof {
  const said = saidIn(quote, against);
  if (said.kind === 'none') return said;
  const { evidence, words, around, alone } = said;
  if (isFound(alone, id) || isFound(against.judgeAlone(around), id))
    return { kind: 'proven', evidence };
  const beside = against.embedded.points.find((point) => point.id === id);
  const strict = beside?.label === 'missed' && beside.confidence >= SURE;
  const { relatedness } = against;
  // A quote of few words may lean on its sentence.
  if (relatedness.isAbout(words, id, strict) || (!strict && relatedness.isAbout(around, id)))
    return { kind: 'proven', evidence };
  return {
    kind: 'unrelated',
    evidence,
    what: 'quote_not_about_it',
    speaks: speaks(words, around, alone, { beyond: against.conversation.prompt }),
  };
}

/**
 * What a quote proves of a false claim. Being about the same thing is not enough, since true sentences
 * are: it must say what only the false claim says, or the built-in grader must have heard it too.
 */
export function proofOfFalsehood(id: string, quote: string | null, against: CheckAgainst): Proof {
  const said = saidIn(quote, against);
  if (said.kind === 'none') return said;
  const { evidence, words, around, alone } = said;
  const { embedded, relatedness, falsehoods } = against;
  const heard = embedded.misconceptions.find((item) => item.id === id);
  if (
    isFound(alone, id) ||
    isFound(against.judgeAlone(around), id) ||
    (heard && heard.label !== 'absent' && overlap(heard.evidence, evidence))
  )
    return { kind: 'proven', evidence };
  const isAbout = relatedness.isAbout(words, id) || relatedness.isAbout(around, id);
  const whole = leansOnSentence(words) ? around : words;
  if (isAbout && falsehoods.isIn(whole, id)) return { kind: 'proven', evidence };
  if (!isAbout) return { kind: 'unrelated', evidence, what: 'quote_not_about_it', speaks: false };
  const isRight =
    alone.points.some((point) => point.label !== 'missed' && isFound(embedded, point.id)) ||
    falsehoods.isLikeTruth(whole, id);
  return {
    kind: 'unrelated',
    evidence,
    what: 'quote_not_false',
    // Words of the question count here: "the first is like the second" says something of both.
    speaks: !isRight && speaks(whole, around, alone, { fewest: FEWEST_FALSE }),
  };
}

/** True when two quotes share words of the same turn. */
export function overlap(some: readonly Evidence[], others: readonly Evidence[]): boolean {
  return some.some((a) => others.some((b) => overlaps(a, b)));
}

function saidIn(
  quote: string | null,
  { conversation, judgeAlone }: CheckAgainst,
):
  | { readonly kind: 'none'; readonly what: Finding['what'] }
  | {
      readonly kind: 'said';
      readonly evidence: readonly Evidence[];
      readonly words: string;
      /** The sentences that the words stand in. */
      readonly around: string;
      readonly alone: Verdict;
    } {
  if (quote === null || quote.trim() === '') return { kind: 'none', what: 'no_quote' };
  const aligned = alignQuote(quote, conversation.turns);
  if (!aligned) return { kind: 'none', what: 'quote_not_said' };
  const { evidence } = aligned;
  const words = evidence.map((item) => item.quote).join('\n');
  const alone = judgeAlone(words);
  if (alone.flags.includes('instructions_removed') || alone.flags.includes('question_repeated'))
    return { kind: 'none', what: 'quote_not_an_answer' };
  const around = evidence.map((item) => sentencesAround(item, conversation)).join('\n');
  return { kind: 'said', evidence, words, around, alone };
}

/** A few words mean what their sentence says, and so do words that begin with "they". */
function leansOnSentence(words: string): boolean {
  return new Set(contentStems(words)).size < FEWEST_WORDS || pronounFirst.test(words);
}

const pronounFirst = /^\W*(?:(?:so|and|but) )?(?:it|they|this|that|these|those|which)\b/iu;

/** What makes words no statement, whatever they are about. */
const noStatement = new Set<AnswerFlag>(['keyword_list', 'word_salad', 'repeated', 'no_content']);

function speaks(
  words: string,
  around: string,
  alone: Verdict,
  { beyond = '', fewest = FEWEST_WORDS }: { beyond?: string; fewest?: number },
): boolean {
  if (alone.flags.some((flag) => noStatement.has(flag))) return false;
  if (addressesTheGrader(words) || addressesTheGrader(around)) return false;
  const asked = new Set(contentStems(beyond));
  const own = new Set(contentStems(words).filter((stem) => !asked.has(stem)));
  return own.size >= fewest;
}

function isFound({ points, misconceptions }: Verdict, id: string): boolean {
  return (
    points.some((point) => point.id === id && point.label !== 'missed') ||
    misconceptions.some((item) => item.id === id && item.label !== 'absent')
  );
}

/** The whole sentences that a span stands in. */
function sentencesAround({ turn, start, end }: Evidence, { turns }: Conversation): string {
  const text = turns.find(({ id }) => id === turn)?.text ?? '';
  const before = text.slice(0, start);
  const from = Math.max(
    ...['. ', '! ', '? ', '\n'].map((mark) => {
      const at = before.lastIndexOf(mark);
      return at < 0 ? 0 : at + mark.length;
    }),
  );
  const after = /[.!?](?=\s|$)|\n/u.exec(text.slice(end));
  return text.slice(from, after ? end + after.index + 1 : text.length);
}
