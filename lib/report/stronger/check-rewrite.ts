import { addressesTheGrader } from '@/lib/grading/screening/grader-address';
import { injectedSpans } from '@/lib/grading/screening/injected-text';
import type { RewriteFault, RewrittenSentence } from '@/lib/grading/model/rewrite';
import type { Evidence } from '@/lib/grading/verdict';
import { contentStems } from '@/lib/grading/likeness/wording-match';
import { stretchesOf } from '@/lib/report/question/answer-stretches';
import {
  isTrimmed,
  matterStems,
  sourceOf,
  together,
  wordFault,
  type Source,
} from './covered-words';
import { overlaps, type Place } from '@/lib/grading/place';
import { referenceSentences } from './reference-sentence';

/** What a rewritten answer may say: a question as it was asked, answered and graded. */
export interface RewriteGrounds {
  readonly turns: readonly { readonly id: string; readonly text: string }[];
  /** Markdown. */
  readonly reference: string;
  /** The points that may be put in, with their statement. */
  readonly points: ReadonlyMap<string, string>;
  /** Points that only the person can tell: where they belong is all that a model may say of them. */
  readonly toTell: ReadonlySet<string>;
  /** False claims that were made, with their correction and the words that made them. */
  readonly wrong: ReadonlyMap<
    string,
    { readonly correction: string; readonly evidence: readonly Evidence[] }
  >;
}

const LONGEST = 400;
const MOST_WORDS = 60;
const notPlain = /[\n<>{}[\]`|#*]|https?:|^\s*[-–•]\s/u;
/** The least share of the words that stands in what the sentence is about. */
const OWN = 0.6;
const ADDED = 0.5;
/** Words of the question's matter in what is an answer to it, where not all is. */
const FEWEST_SHARED = 2;
/** A sentence of the reference with so much of the words says the same. */
const SAYS_IT = 0.5;

const asIWould = /\b(?:i|we)(?:['’]d| would)\b|\bmy own\b/giu;
const person = /\b(?:i|me|my|mine|myself|we|us|our|ours)\b/iu;
const alone = /\b(?:i|me|my|mine|myself)\b/iu;
const several = /\b(?:we|us|our|ours|team|they)\b/iu;

/** Finds what is wrong with sentences of a rewritten answer, one by one. Reads what they may draw on once. */
export class RewriteCheck {
  private readonly answer: Source;
  /** The reference, sentence by sentence. */
  private readonly reference: readonly string[];
  /** The answer and the reference. */
  private readonly both: Source;
  /** Stretches that speak to whoever grades. */
  private readonly orders: readonly Place[];
  private readonly isSuspicious: boolean;
  private readonly known = new Map<string, Source>();

  constructor(private readonly grounds: RewriteGrounds) {
    this.reference = referenceSentences(grounds.reference);
    this.orders = grounds.turns.flatMap(ordersIn);
    this.isSuspicious =
      this.orders.length > 0 || grounds.turns.some(({ text }) => addressesTheGrader(text));
    this.answer = sourceOf(grounds.turns.map(({ text }) => text));
    this.both = together([this.answer, ...this.reference.map((each) => this.sourceOf(each))]);
  }

  /** What is wrong with a sentence; undefined when it may be shown. */
  faultOf(sentence: RewrittenSentence): RewriteFault | undefined {
    const { text } = sentence;
    if (sentence.stands === 'addition') {
      const statement = this.grounds.points.get(sentence.point);
      if (statement === undefined) return 'stands_on_nothing';
      // What is shown there is the rubric's own question.
      if (this.grounds.toTell.has(sentence.point)) return undefined;
      return plainFault(text) ?? this.faultOfAdded(text, statement);
    }
    if (sentence.stands === 'correction') {
      const wrong = this.grounds.wrong.get(sentence.misconception);
      return wrong
        ? (plainFault(text) ?? this.faultOfAdded(text, wrong.correction))
        : 'stands_on_nothing';
    }
    return plainFault(text) ?? this.faultOfOwn(text, sentence.evidence);
  }

  private sourceOf(text: string): Source {
    const source = this.known.get(text) ?? sourceOf([text]);
    this.known.set(text, source);
    return source;
  }

  private faultOfOwn(text: string, evidence: readonly Evidence[]): RewriteFault | undefined {
    const { turns, wrong } = this.grounds;
    const isSaid = evidence.every(({ turn, start, end, quote }) =>
      turns.some((own) => own.id === turn && own.text.slice(start, end) === quote),
    );
    if (!isSaid) return 'quote_not_said';
    const quote = evidence.map((each) => each.quote).join(' … ');
    if (addressesTheGrader(quote) || this.isFromOrder(evidence)) return 'not_an_answer';
    const isWrong = [...wrong.values()].some((each) =>
      each.evidence.some((stated) => evidence.some((own) => overlaps(own, stated))),
    );
    if (isWrong) return 'misconception';
    const isMine = alone.test(text.replaceAll(asIWould, ''));
    if (isMine && !alone.test(quote) && several.test(quote)) return 'personal';
    if (isTrimmed(text, quote)) return undefined;
    return wordFault(text, {
      near: together(evidence.map((each) => this.sourceOf(each.quote))),
      wide: this.answer,
      fromNear: OWN,
    });
  }

  /**
   * A part of a sentence that speaks to whoever grades is as little an answer as the whole; and in an answer that
   * holds such a sentence, neither is what shares hardly a word with the question's matter.
   */
  private isFromOrder(evidence: readonly Evidence[]): boolean {
    if (this.orders.some((order) => evidence.some((quote) => overlaps(quote, order)))) return true;
    if (!this.isSuspicious) return false;
    const matter = together(this.reference.map((each) => this.sourceOf(each)));
    const words = [...new Set(evidence.flatMap(({ quote }) => matterStems(quote)))];
    const shared = words.filter((stem) => matter.stems.has(stem)).length;
    return shared < Math.max(1, Math.min(FEWEST_SHARED, words.length));
  }

  private faultOfAdded(text: string, truth: string): RewriteFault | undefined {
    if (person.test(text.replaceAll(asIWould, ''))) return 'personal';
    const said = new Set(contentStems(text));
    const alike = this.reference.filter((sentence) => {
      const own = new Set(contentStems(sentence));
      return [...said].filter((stem) => own.has(stem)).length >= said.size * SAYS_IT;
    });
    return wordFault(text, {
      near: together([truth, ...alike].map((each) => this.sourceOf(each))),
      wide: together([this.sourceOf(truth), this.both]),
      fromNear: ADDED,
    });
  }
}

function plainFault(text: string): RewriteFault | undefined {
  if (addressesTheGrader(text)) return 'not_an_answer';
  const isPlain =
    text.length <= LONGEST &&
    text.split(/\s+/u).length <= MOST_WORDS &&
    !notPlain.test(text) &&
    /\p{L}/u.test(text);
  return isPlain ? undefined : 'not_plain';
}

function ordersIn({ id, text }: RewriteGrounds['turns'][number]): Place[] {
  return [
    ...injectedSpans(text),
    ...stretchesOf(text).filter((stretch) => addressesTheGrader(stretch.text)),
  ].map(({ start, end }) => ({ turn: id, start, end }));
}
