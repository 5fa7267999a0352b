import { overlaps, type Place } from '@/lib/grading/place';
import { withdrawnClauses } from '@/lib/grading/stance/withdrawal';
import { statementsOf } from '@/lib/grading/text/statements';
import type { MisconceptionReport } from '@/lib/report/question/misconception-report';
import type { QuestionReport, TurnReport } from '@/lib/report/question/question-report';
import { stands } from '@/lib/report/question/misconception-report';
import type { Sentence } from './answer-sentences';
import { citesIn } from './on-the-mistake';
import { plainClauses } from './plain-clauses';

const exclaimed = String.raw`(?:oh|ah|h+m+|u+h+|u+m+|no|nope|yes|yeah|wait|hang on|hold on|sorry|actually|right|okay|ok|true|well|good (?:point|question|catch)|fair(?: enough| point)?|now that (?:you|i) \w+(?: (?:it|that|of it|about it))?|you(?:'re| are) right|on second thoughts?|my (?:mistake|bad))`;
/** That something was wrong, and not a word of what is right. */
const takesBack: readonly RegExp[] = [
  exclaimed,
  String.raw`(?:${exclaimed} )*i (?:(?:must|may|might|have|had|just|think i|guess i|believe i|clearly|did) )*(?:swapped|switched|mixed|confused|reversed|flipped|misspoke|got|had|said|put|take|made)(?: (?:it|that|this|those|these|them|the two|both|a mistake))?(?: all)?(?: (?:up|a?round|back|wrong|backwards?|the (?:wrong|other) way(?: a?round)?|there|just now|before))*`,
  String.raw`(?:${exclaimed} )*(?:that|this|it|what i said)(?:'s| is| was) (?:just |simply |all |actually )?(?:not (?:right|true|correct|what i meant)|wrong|incorrect|backwards?|a mistake|the (?:wrong|other) way a?round)`,
  String.raw`(?:${exclaimed} )*i was (?:wrong|mistaken)(?: (?:there|about that|with that))?`,
  String.raw`(?:${exclaimed} )*(?:let me|i(?:'d| would| have to| should| want to)) (?:correct|change|rephrase|fix|take back) (?:that|this|it|myself)`,
  String.raw`(?:${exclaimed} )*i (?:would not|wouldn't|don't|can't) stand by (?:that|this|it)(?: any ?more)?`,
].map((words) => new RegExp(`^(?:${words})$`, 'u'));

/** What leads up to the words that put something right. */
const lead = new RegExp(String.raw`^(?:${exclaimed}[\s,;:.…–—-]+)+`, 'iu');
/** "No, that's fine-tuning": of the words that went. */
const namesIt = /^(?:that|this|it)(?:['’]s| is| was)(?: \S+){1,5}$/iu;

/** What was false and put right by the person: it goes, and the words that put it right come in its place. */
export interface TakenBack {
  readonly sentences: readonly Sentence[];
  /** The words that go. */
  readonly struck: readonly Place[];
}

/** The sentences of an answer as they stand once the person's own corrections are in the place of what they correct. */
export function takenBack(
  sentences: readonly Sentence[],
  question: Pick<QuestionReport, 'turns' | 'points' | 'misconceptions' | 'story'>,
): TakenBack {
  const proof = question.points.flatMap(({ label, evidence }) =>
    label === 'missed' ? [] : evidence,
  );
  const isProof = (sentence: Sentence) => proof.some((quote) => overlaps(quote, sentence));
  const mended = question.misconceptions.filter((found) => !stands(found) && !found.denied);
  const start = withoutWithdrawn(sentences, question, isProof);
  return mended.reduce((done, found) => withoutClaim(done, found, question, isProof), start);
}

/** "It's L2. No, wait, that's L1.": what was taken back in the same breath, whether or not it was reported. */
function withoutWithdrawn(
  sentences: readonly Sentence[],
  { turns, story }: Pick<QuestionReport, 'turns' | 'story'>,
  isProof: (sentence: Sentence) => boolean,
): TakenBack {
  const clauses = story === null ? turns.flatMap(clausesOf) : [];
  const isWithdrawn = (sentence: Sentence | undefined) => {
    const own = sentence ? clauses.filter((clause) => overlaps(clause, sentence)) : [];
    return own.length > 0 && own.every(({ isBack }) => isBack);
  };
  const backs = sentences.filter((sentence, at) => {
    const before = sentences[at - 1];
    const takes = before?.turn === sentence.turn && isWithdrawn(before) && lead.test(sentence.text);
    return takes && !isProof(before) && !(isProof(sentence) && isOnlyBack(sentence.text));
  });
  return {
    sentences: sentences
      .filter((sentence) => !backs.includes(sentence) || !isOnlyBack(sentence.text))
      .map((sentence) => (backs.includes(sentence) ? withoutLead(sentence) : sentence)),
    struck: backs.flatMap((back) => sentences[sentences.indexOf(back) - 1] ?? []),
  };
}

/** The clauses of a turn, and whether the speaker takes each back. */
function clausesOf({ id, text }: Pick<TurnReport, 'id' | 'text'>): (Place & { isBack: boolean })[] {
  const statements = statementsOf(text);
  const { tokens, clauses } = statements;
  const back = withdrawnClauses(statements, () => id);
  return clauses.map(({ index, from, to }) => ({
    turn: id,
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    isBack: back.has(index),
  }));
}

function withoutClaim(
  before: TakenBack,
  { evidence }: MisconceptionReport,
  { turns }: Pick<QuestionReport, 'turns'>,
  isProof: (sentence: Sentence) => boolean,
): TakenBack {
  const isFalse = (sentence: Sentence) => evidence.some((quote) => overlaps(quote, sentence));
  const last = before.sentences.findLastIndex(isFalse);
  const own = before.sentences[last];
  const quote = own && evidence.find((each) => overlaps(each, own));
  // Put right in the same breath: the sentence tells what is right as well.
  if (!own || !quote || holdsRight(own, quote.end)) return before;
  const reply = turns.find(
    ({ id, after, asked }) =>
      after === 'challenge' && id !== own.turn && citesIn(asked ?? '', [quote.quote]),
  )?.id;
  const isReply = ({ turn }: Sentence) => turn === reply;
  const next = before.sentences[last + 1];
  const isBack = (sentence: Sentence) =>
    (isReply(sentence) || sentence === next) && !isProof(sentence) && isOnlyBack(sentence.text);
  const kept = before.sentences.filter((sentence) => !isBack(sentence));
  const right = kept.filter((sentence) => isReply(sentence) && !isFalse(sentence)).map(withoutLead);
  const rest = kept.filter((sentence) => !isReply(sentence) || isFalse(sentence));
  return {
    sentences: rest.toSpliced(rest.indexOf(own) + 1, 0, ...right),
    struck: [...before.struck, ...evidence],
  };
}

/** Whether a sentence goes on after its false words to take them back. */
function holdsRight({ start, text }: Sentence, end: number): boolean {
  const after = text.slice(Math.max(0, end - start)).replace(/^[\s,;:.…–—-]+/u, '');
  return /\b(?:no|wait|sorry|i mean|actually|rather)\b/iu.test(after);
}

/** Takes something back and says nothing besides. */
export function isOnlyBack(text: string): boolean {
  const clauses = plainClauses(text);
  const bare = text.replace(lead, '').replace(/[.!…]+$/u, '');
  return (
    clauses.every((clause) => takesBack.some((known) => known.test(clause))) ||
    (lead.test(text) && namesIt.test(bare))
  );
}

/** Without the "oh, wait" before the words that put something right. */
function withoutLead(sentence: Sentence): Sentence {
  const { start, text } = sentence;
  const told = text.replace(lead, '');
  return told === ''
    ? sentence
    : { ...sentence, start: start + text.length - told.length, text: told };
}
