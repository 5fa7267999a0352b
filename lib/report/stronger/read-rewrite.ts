import { alignQuote } from '@/lib/grading/model/align-quote';
import type {
  RewriteFault,
  RewritePart,
  RewriteReply,
  RewrittenSentence,
} from '@/lib/grading/model/rewrite';
import type { QuestionKind } from '@/lib/guide/question';
import { RewriteCheck, type RewriteGrounds } from './check-rewrite';
import { isTrimmed } from './covered-words';
import type { QuestionReport } from '@/lib/report/question/question-report';
import { MOST_DROPPED, rewriteGrounds } from './rewritten-answer';

export type ReadRewrite = Pick<
  Extract<RewritePart, { outcome: 'written' }>,
  'sentences' | 'dropped'
>;

/** What a reply is read against. */
export interface RewriteAsked {
  readonly question: QuestionReport;
  readonly kind: QuestionKind;
  /** Whether the built-in grader hears a false claim, or swapped sides, in some words by themselves. */
  readonly hearsFalsehood: (words: string) => boolean;
}

/** A refused sentence is kept up to so many letters: who looks into it sees what it was. */
const LONGEST_KEPT = 400;

/** A model's rewriting, sentence by sentence: what may be shown, and what not with the reason. */
export function readRewrite(reply: RewriteReply, asked: RewriteAsked): ReadRewrite {
  const grounds = rewriteGrounds(asked.question, asked.kind);
  const check = new RewriteCheck(grounds);
  const sentences: RewrittenSentence[] = [];
  const dropped: ReadRewrite['dropped'] = [];
  const seen = new Set<string>();
  for (const each of reply.sentences) {
    const text = each.text.replaceAll(/\s+/gu, ' ').trim();
    const read = sentenceOf({ ...each, text }, grounds);
    const key = keyOf(read, grounds);
    // Said once is enough, and no fault.
    if (seen.has(key) && typeof read !== 'string') continue;
    const what =
      typeof read === 'string' ? read : (check.faultOf(read) ?? falsehoodIn(read, grounds, asked));
    seen.add(key);
    if (what === undefined && typeof read !== 'string') sentences.push(read);
    else if (what !== undefined) dropped.push({ text: text.slice(0, LONGEST_KEPT), what });
  }
  return { sentences, dropped };
}

/** What a model can put right so that its version can be shown; undefined when it can be as it is. */
export function whatToRepair(reply: RewriteReply, asked: RewriteAsked): string | undefined {
  const { sentences, dropped } = readRewrite(reply, asked);
  const all = sentences.length + dropped.length;
  if (sentences.length > 0 && dropped.length <= all * MOST_DROPPED) return undefined;
  return [
    ...(all === 0 ? ['There is no sentence in it.'] : []),
    ...dropped.map(({ text, what }) => `- "${text}" can't be shown: ${inWords[what]}.`),
  ].join('\n');
}

function sentenceOf(
  { stands, quote, id, text }: RewriteReply['sentences'][number],
  { turns }: RewriteGrounds,
): RewrittenSentence | RewriteFault {
  if (text === '') return 'not_plain';
  switch (stands) {
    case 'own': {
      const found = quote === null ? undefined : alignQuote(quote, turns);
      return found ? { stands, text, evidence: [...found.evidence] } : 'quote_not_said';
    }
    case 'addition':
      return { stands, text, point: id ?? '' };
    case 'correction':
      return { stands, text, misconception: id ?? '' };
  }
}

/** What must not be there twice: a sentence, a place to tell something, a correction. */
function keyOf(read: RewrittenSentence | RewriteFault, { toTell }: RewriteGrounds): string {
  if (typeof read === 'string') return read;
  const text = read.text.toLowerCase();
  switch (read.stands) {
    case 'own':
      return `own ${text}`;
    case 'addition':
      return `addition ${toTell.has(read.point) ? read.point : text}`;
    case 'correction':
      return `correction ${read.misconception}`;
  }
}

function falsehoodIn(
  sentence: RewrittenSentence,
  { toTell }: RewriteGrounds,
  { hearsFalsehood }: RewriteAsked,
): RewriteFault | undefined {
  if (sentence.stands === 'addition' && toTell.has(sentence.point)) return undefined;
  // What was said, and no verdict calls false, is left to the verdict.
  const said =
    sentence.stands === 'own' ? sentence.evidence.map(({ quote }) => quote).join(' ') : undefined;
  if (said !== undefined && isTrimmed(sentence.text, said)) return undefined;
  if (!hearsFalsehood(sentence.text)) return undefined;
  return said !== undefined && hearsFalsehood(said) ? undefined : 'misconception';
}

const inWords: Record<RewriteFault, string> = {
  quote_not_said: 'its quote is not in the answer',
  stands_on_nothing: 'its id is not among the points to put in or the false claims',
  not_an_answer: 'it is no part of an answer',
  not_plain: 'it is no plain sentence of a usual length',
  not_about_it: 'it says little of what it stands on',
  new_figure: 'it holds a number that is not in what it stands on',
  new_name: 'it holds a name or term that is neither in the answer nor in the reference',
  new_word: 'it says something that is not in what it stands on',
  other_polarity: 'it denies what is claimed there, or claims what is denied',
  misconception: 'a false claim is in it',
  personal: 'it tells something of the candidate that they did not say',
};
