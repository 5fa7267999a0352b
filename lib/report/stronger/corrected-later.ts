import { contentStems } from '@/lib/grading/likeness/wording-match';
import type { Place } from '@/lib/grading/place';
import { holdsToIt } from '@/lib/grading/stance/holding-on';
import type { Sentence } from './answer-sentences';
import { behindBack, isOnlyBack, onlyDenies, saidIn } from './back-words';
import { concessionIn, namedWrong, wrongScore, type Concession } from './conceded';
import { clashWith } from './goes-against';
import { onlyHedges } from './said-already';
import { headBefore } from './sentence-head';

/** Words that a correction and what it corrects have in common at least, and their share of the correction's. */
const COMMON = 3;
const SHARE = 0.75;
const SHORTEST = 4;

/** A correction, what it corrects, and the words that only announce it. */
export interface CorrectedLater {
  readonly wrong: Sentence;
  /** The words of it that go; null where what puts it right is no sentence, and only stands behind it. */
  readonly cut: Place | null;
  readonly announced: readonly Sentence[];
  readonly right: readonly Sentence[];
}

/** What is known of the answer. */
interface Told {
  readonly isProof: (sentence: Sentence) => boolean;
  /** Whether the grader takes all of a sentence as withdrawn. */
  readonly isWithdrawn: (sentence: Sentence) => boolean;
  /** Whether a claim in a sentence is known to be false. */
  readonly isFalse: (sentence: Sentence) => boolean;
  /** The words that the question before a reply quotes. */
  readonly citedBefore: (turn: string) => readonly string[];
}

/**
 * "Oh wait, I mixed that up. Bagging reduces variance …", "Fair enough, it isn't the cores, it's …", "OK, that was too
 * simple. The data changes …" in a later reply: of the sentences before it, the one that it is about and that it goes
 * against is what was wrong. After a bare "no" it is only what the reply says again in the same words or denies, unless
 * that proves a point.
 */
export function correctedLater(sentences: readonly Sentence[], told: Told): CorrectedLater[] {
  const replies = [
    ...new Set(sentences.flatMap((one) => (one.after === 'question' ? [] : one.turn))),
  ];
  return replies.reduce<CorrectedLater[]>((done, turn) => {
    const own = sentences.filter((one) => one.turn === turn);
    const earlier = sentences
      .slice(0, sentences.indexOf(own[0]!))
      .filter((one) => !done.some(({ wrong }) => wrong === one));
    const found = correctedBy(own, earlier, told);
    return found ? [...done, found] : done;
  }, []);
}

function correctedBy(
  own: readonly Sentence[],
  earlier: readonly Sentence[],
  told: Told,
): CorrectedLater | undefined {
  const announced = own.filter(
    ({ text }) => isOnlyBack(text) || onlyDenies(text) || onlyHedges(text),
  );
  const right = own.filter((one) => !announced.includes(one));
  const concession = concessionIn(own);
  const against = namedWrong(own, earlier)
    ? undefined
    : clashingWith(right, earlier, { ...told, concession });
  if (against) return { ...against, announced, right };
  const swapped = right[0] && swappedWith(right[0], { announced, earlier }, told);
  if (swapped) return { wrong: swapped, cut: swapped, announced, right };
  const conceded = concession && wrongIn(earlier, { own, right, concession }, told);
  if (conceded) return { ...conceded, announced, right };
  const opening = own.slice(0, own.indexOf(right[0] ?? own[0]!));
  const wrong = right[0] && correctedPlainly(right[0], { opening, earlier }, told);
  return wrong && { wrong, cut: wrong, announced: opening, right };
}

/**
 * The one sentence that can't be so beside a reply, and what of it goes; none where it could be one of several, where
 * the words prove a point, or where the reply holds on to them.
 */
function clashingWith(
  right: readonly Sentence[],
  earlier: readonly Sentence[],
  { isFalse, isProof, citedBefore, concession }: Told & { concession: Concession | undefined },
): Pick<CorrectedLater, 'wrong' | 'cut'> | undefined {
  const [first] = right;
  if (!first || right.some(({ text }) => holdsToIt(text))) return undefined;
  const replies = right.map(({ text }) => text);
  const cited = citedBefore(first.turn);
  const clashes = earlier.flatMap((wrong) => {
    const isCited = cited.some((words) => wrong.text.includes(words) || words.includes(wrong.text));
    const clash = clashWith(wrong.text, replies, concession ?? (isCited ? 'taken' : undefined));
    if (!clash) return [];
    const cut = cutFrom(
      wrong,
      Math.max(clash.from, headBefore(wrong.text, clash.at, saidIn(first.text))),
    );
    const isPoint = isProof({ ...wrong, ...cut }) && !isFalse(wrong);
    return isPoint ? [] : [{ wrong, cut, isCited, shared: clash.shared }];
  });
  // What was asked about is what was wrong, where the reply goes against it.
  const asked = clashes.filter(({ isCited }) => isCited);
  const eligible = asked.length > 0 ? asked : clashes;
  const most = Math.max(0, ...eligible.map(({ shared }) => shared));
  const [only, other] = eligible.filter(({ shared }) => shared === most);
  return only && !other ? { wrong: only.wrong, cut: only.cut } : undefined;
}

/** "That's the other one": what was said of one is true of another. */
const ofTheOther =
  /\bthat(?:['’]s| is| was|['’]d be| would be) the other (?:one|thing|way|kind)\b/iu;
/** So many words of content, and this share of a sentence's own, are said again of it. */
const AGAIN = 3;
const OWN_SHARE = 0.5;

/** The one sentence that a reply tells anew behind "that's the other one"; none that proves a point. */
function swappedWith(
  right: Sentence,
  {
    announced,
    earlier,
  }: { readonly announced: readonly Sentence[]; readonly earlier: readonly Sentence[] },
  { isProof }: Told,
): Sentence | undefined {
  if (!announced.some(({ text }) => ofTheOther.test(text))) return undefined;
  const its = new Set(contentStems(saidIn(right.text)));
  const near = earlier.flatMap((sentence) => {
    const own = [...new Set(contentStems(sentence.text))];
    const shared = own.filter((stem) => its.has(stem)).length;
    return shared >= AGAIN && shared >= OWN_SHARE * own.length ? [{ sentence, shared }] : [];
  });
  const most = Math.max(0, ...near.map(({ shared }) => shared));
  const [only, other] = near.filter(({ shared }) => shared === most);
  return only && !other && !isProof(only.sentence) ? only.sentence : undefined;
}

/** The rest of a sentence from there on; its full stop stays with what is kept. */
function cutFrom({ turn, start, end, text }: Sentence, from: number): Place {
  const isPart = from > 0 && !/,\s*$/u.test(text.slice(0, from));
  return { turn, start: start + from, end: end - (isPart && /[.!?]$/u.test(text) ? 1 : 0) };
}

/** What a reply is most about of all that it goes against. */
function wrongIn(
  earlier: readonly Sentence[],
  {
    own,
    right,
    concession,
  }: {
    readonly own: readonly Sentence[];
    readonly right: readonly Sentence[];
    readonly concession: Concession;
  },
  { citedBefore, isFalse, isProof }: Told,
): Pick<CorrectedLater, 'wrong' | 'cut'> | undefined {
  const isPart = right[0] !== undefined && isFragment(right[0].text);
  const named = namedWrong(own, earlier);
  if (named) return isPart ? { wrong: named.wrong, cut: null } : named;
  const cited = citedBefore(own[0]!.turn);
  const scores = earlier.map((one) =>
    wrongScore(one, {
      earlier,
      right,
      concession,
      cited,
      isFalse: isFalse(one),
      isProof: isProof(one),
    }),
  );
  const most = Math.max(0, ...scores);
  const wrong = earlier[scores.lastIndexOf(most)];
  if (most === 0 || !wrong) return undefined;
  return { wrong, cut: isPart ? null : (unknownIn(wrong) ?? wrong) };
}

const unknown =
  /(?:^|[,;]?\s+(?:but|and|though)\s+)i (?:(?:don['’]t|do not|can['’]t|cannot|didn['’]t) (?:really |quite |exactly )?(?:remember|recall|know)|forgot|(?:have|['’]ve) forgotten)\b[^.!?]*/iu;

/** "…, but I don't remember exactly what": of what came to mind later only that goes. */
function unknownIn({ turn, start, text }: Sentence): Place | undefined {
  const found = unknown.exec(text);
  if (!found) return undefined;
  const from = start + found.index;
  return { turn, start: from, end: from + found[0].length };
}

const verb =
  /\b(?:i|we|you|they|he|she|it|is|are|was|were|does|do|did|has|have|had|can|could|will|would|should|may|might|must|\w{3,}s|\w{2,}ed)\b|\w['’](?:s|re|m|d|ll|ve)\b/iu;

/** "The square root of it, not the whole": puts something right, and is no sentence. */
function isFragment(text: string): boolean {
  return !verb.test(saidIn(text));
}

/** With the words that announce it, or a "no" in the same sentence: what the reply tells again, or denies. */
function correctedPlainly(
  right: Sentence,
  {
    opening,
    earlier,
  }: { readonly opening: readonly Sentence[]; readonly earlier: readonly Sentence[] },
  { isProof, isWithdrawn }: Told,
): Sentence | undefined {
  const behind = opening.length === 0 ? behindBack(right.text) : undefined;
  if (opening.length === 0 && behind === undefined) return undefined;
  return earlier.findLast(
    (one) =>
      !isProof(one) &&
      (isOfTheSame(one.text, behind ?? right.text) ||
        (behind !== undefined && (isWithdrawn(one) || isDeniedBy(one.text, behind)))),
  );
}

function isOfTheSame(wrong: string, right: string): boolean {
  const [said, told] = [wordsOf(wrong), wordsOf(right)];
  const common = [...told].filter((word) => said.has(word)).length;
  return common >= COMMON && common >= SHARE * told.size;
}

const wordsOf = (text: string) =>
  new Set(
    (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length >= SHORTEST),
  );

/** So many words that both have are what is denied. */
const DENIED = 2;
const denying = /\b(?:not|never|no|nobody|nothing|none|cannot)\b|n['’]t\b/iu;

/** "Fluent doesn't mean faithful" against "if it is fluent it's faithful": the first clause denies what was said. */
function isDeniedBy(wrong: string, right: string): boolean {
  const [first = ''] = right.split(/[,;:.]/u);
  if (!denying.test(first) || denying.test(wrong)) return false;
  const said = new Set(contentStems(wrong));
  return new Set(contentStems(first).filter((stem) => said.has(stem))).size >= DENIED;
}
