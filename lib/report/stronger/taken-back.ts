import { overlaps, type Place } from '@/lib/grading/place';
import { withdrawnClauses } from '@/lib/grading/stance/withdrawal';
import { statementsOf } from '@/lib/grading/text/statements';
import type { MisconceptionReport } from '@/lib/report/question/misconception-report';
import type { QuestionReport, TurnReport } from '@/lib/report/question/question-report';
import { stands } from '@/lib/report/question/misconception-report';
import { stretchOf, type Sentence } from './answer-sentences';
import { behindLead, isOnlyBack, lead, onlyDenies, saidWithin } from './back-words';
import { correctedLater } from './corrected-later';
import { citedIn, citesIn } from './on-the-mistake';

/** What was false and put right by the person: it goes, and the words that put it right come in its place. */
export interface TakenBack {
  readonly sentences: readonly Sentence[];
  /** The words that go, with what leans on them in their sentence. */
  readonly struck: readonly Place[];
  /** Those of them that go alone, and leave what stands beside them. */
  readonly cut: readonly Place[];
  /** Words that only take something back, and prove nothing without it. */
  readonly gone: readonly Place[];
  /** What was taken back beside what was said in its place, where that is told. */
  readonly righted: readonly { readonly wrong: string; readonly right: string }[];
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
  const withdrawn = withdrawnIn(question.story === null ? clausesOf(question.turns) : []);
  const start = withoutCorrected(
    withoutWithdrawn(sentences, question.turns, { withdrawn, isProof }),
    { withdrawn, isProof },
    question,
  );
  return mended.reduce((done, found) => withoutClaim(done, found, question, isProof), start);
}

/** What is known of the sentences. */
interface Known {
  readonly withdrawn: ReturnType<typeof withdrawnIn>;
  readonly isProof: (sentence: Sentence) => boolean;
}

/** What a later reply corrects goes, and the correction stands in its place. */
function withoutCorrected(
  before: TakenBack,
  { withdrawn, isProof }: Known,
  { turns, misconceptions }: Pick<QuestionReport, 'turns' | 'misconceptions'>,
): TakenBack {
  const citedBefore = (turn: string) => {
    const reply = turns.find(({ id }) => id === turn);
    return reply?.after === 'challenge' ? citedIn(reply.asked ?? '') : [];
  };
  const known = misconceptions.filter(({ denied }) => !denied).flatMap(({ evidence }) => evidence);
  const isFalse = (one: Sentence) => known.some((quote) => overlaps(quote, one));
  const about = { isProof, isFalse, isWithdrawn: withdrawn.isWithdrawn, citedBefore };
  return correctedLater(before.sentences, about).reduce<TakenBack>(
    (done, { wrong, cut, announced, right }) => {
      const kept = done.sentences.filter((one) => !right.includes(one) && !announced.includes(one));
      const plain = right.map((one) => ({ ...withoutLead(one), after: wrong.after }));
      const told = right.map(({ text }) => text).join(' ');
      return {
        sentences: kept.toSpliced(kept.indexOf(wrong) + 1, 0, ...plain),
        struck: cut ? [...done.struck, cut] : done.struck,
        cut: cut ? [...done.cut, cut] : done.cut,
        // What stands in its place is about the same, and proves what it proved.
        gone: [...done.gone, ...announced, ...(cut && right.length === 0 ? [cut] : [])],
        righted: told === '' ? done.righted : [...done.righted, { wrong: wrong.text, right: told }],
      };
    },
    before,
  );
}

/** What of a sentence is taken back, and whether all of it is. */
function withdrawnIn(clauses: readonly (Place & { readonly isBack: boolean })[]) {
  const within = (sentence: Sentence) => clauses.filter((clause) => overlaps(clause, sentence));
  const backIn = (sentence: Sentence) => within(sentence).filter(({ isBack: back }) => back);
  const restOf = (sentence: Sentence) => within(sentence).filter(({ isBack: back }) => !back);
  const isWithdrawn = (sentence: Sentence | undefined) =>
    sentence !== undefined && backIn(sentence).length > 0 && restOf(sentence).length === 0;
  return { backIn, restOf, isWithdrawn };
}

/** "It's L2. No, wait, that's L1.": what was taken back in the same breath, whether or not it was reported. */
function withoutWithdrawn(
  sentences: readonly Sentence[],
  turns: QuestionReport['turns'],
  { withdrawn: { backIn, restOf, isWithdrawn }, isProof }: Known,
): TakenBack {
  const backs = sentences.filter((sentence, at) => {
    const before = sentences[at - 1];
    const takes = before?.turn === sentence.turn && isWithdrawn(before) && lead.test(sentence.text);
    return takes && !isProof(before) && !(isProof(sentence) && isOnlyBack(sentence.text));
  });
  const alone = sentences.filter((sentence) => {
    // "It has many, one each; no wait, that's the other": false and taken back in one.
    const last = restOf(sentence).at(-1);
    const rest = last && sentence.text.slice(last.start - sentence.start);
    const isOne = rest !== undefined && restOf(sentence).length === 1 && isOnlyBack(rest);
    return !isProof(sentence) && backIn(sentence).length > 0 && isOne;
  });
  const named = namedIn(sentences, (sentence) => isWithdrawn(sentence) && !isProof(sentence));
  const struck = [
    ...backs.flatMap((back) => sentences[sentences.indexOf(back) - 1] ?? []),
    ...alone,
    ...named.struck,
  ];
  const repeats = sentences.filter(
    (sentence) => isOnlyBack(sentence.text) && isAskedOf(sentence, struck, turns),
  );
  const gone = [...named.backs, ...repeats];
  return {
    sentences: sentences
      .filter(
        (sentence) =>
          !gone.includes(sentence) && (!backs.includes(sentence) || !isOnlyBack(sentence.text)),
      )
      .map((sentence) => (backs.includes(sentence) ? withoutLead(sentence) : sentence)),
    struck,
    cut: [],
    gone,
    righted: backs.flatMap((back) => {
      const wrong = sentences[sentences.indexOf(back) - 1];
      return wrong === undefined || isOnlyBack(back.text)
        ? []
        : [{ wrong: wrong.text, right: back.text }];
    }),
  };
}

/** "What I said about looking both ways isn't right": a sentence that only takes back, and what it names. */
function namedIn(
  sentences: readonly Sentence[],
  isWithdrawn: (sentence: Sentence) => boolean,
): { readonly backs: readonly Sentence[]; readonly struck: readonly Sentence[] } {
  const backs = sentences.filter(
    ({ text }) => /\bwhat i (?:just )?said (?:about|on|of|for)\b/iu.test(text) && isOnlyBack(text),
  );
  const last = Math.max(-1, ...backs.map((back) => sentences.indexOf(back)));
  const struck = sentences.slice(0, Math.max(0, last - 1)).filter(isWithdrawn);
  return struck.length > 0 ? { backs, struck } : { backs: [], struck: [] };
}

/** A reply to a challenge of words that were taken back already. */
function isAskedOf(
  { turn, after }: Sentence,
  struck: readonly Sentence[],
  turns: readonly Pick<TurnReport, 'id' | 'asked'>[],
): boolean {
  const asked = turns.find(({ id }) => id === turn)?.asked ?? '';
  return (
    after === 'challenge' &&
    struck.length > 0 &&
    citedIn(asked).some((words) => struck.some(({ text }) => text.includes(words)))
  );
}

const BETWEEN = '\n\n';

/** The clauses of all turns, and whether the speaker takes each back, then or in a later turn. */
function clausesOf(
  turns: readonly Pick<TurnReport, 'id' | 'text' | 'after'>[],
): (Place & { isBack: boolean })[] {
  const starts = turns.map((_, at) =>
    turns.slice(0, at).reduce((sum, { text }) => sum + text.length + BETWEEN.length, 0),
  );
  const statements = statementsOf(turns.map(({ text }) => text).join(BETWEEN));
  const { tokens, clauses } = statements;
  const nthOf = (from: number) => starts.findLastIndex((start) => start <= tokens[from]!.start);
  const back = withdrawnClauses(
    statements,
    ({ from }) => String(nthOf(from)),
    ({ from }) => turns[nthOf(from)]?.after === 'challenge',
  );
  return clauses.map(({ index, from, to }) => {
    const nth = nthOf(from);
    return {
      turn: turns[nth]!.id,
      start: tokens[from]!.start - starts[nth]!,
      end: tokens[to - 1]!.end - starts[nth]!,
      isBack: back.has(index),
    };
  });
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
    (isReply(sentence) || sentence === next) &&
    !isProof(sentence) &&
    (isOnlyBack(sentence.text) || onlyDenies(sentence.text));
  const kept = before.sentences.filter((sentence) => !isBack(sentence));
  const right = kept.filter((sentence) => isReply(sentence) && !isFalse(sentence)).map(withoutLead);
  const rest = kept.filter((sentence) => !isReply(sentence) || isFalse(sentence));
  return {
    sentences: rest.toSpliced(rest.indexOf(own) + 1, 0, ...right),
    struck: [...before.struck, ...evidence],
    cut: before.cut,
    gone: before.gone,
    righted: before.righted,
  };
}

/** Whether a sentence goes on after its false words to take them back. */
function holdsRight({ start, text }: Sentence, end: number): boolean {
  const after = text.slice(Math.max(0, end - start)).replace(/^[\s,;:.…–—-]+/u, '');
  return /\b(?:no|wait|sorry|i mean|actually|rather)\b/iu.test(after);
}

/** Without the "oh, wait" before the words that put something right, and the "you are right" behind them. */
function withoutLead(sentence: Sentence): Sentence {
  const { text } = sentence;
  const within = saidWithin(text);
  const start = Math.max(within.start, behindLead(text));
  return start < within.end ? stretchOf(sentence, { start, end: within.end }) : sentence;
}
