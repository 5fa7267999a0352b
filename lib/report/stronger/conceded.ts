import { contentStems } from '@/lib/grading/likeness/wording-match';
import type { Place } from '@/lib/grading/place';
import type { Sentence } from './answer-sentences';
import { isOnlyBack, saidIn, saysBack } from './back-words';
import { general } from './general-words';
import { headBefore } from './sentence-head';

/**
 * How a reply gives in: it says that something said was wrong, it grants that the other is right, or it only takes the
 * point.
 */
export type Concession = 'said' | 'granted' | 'taken';

const granting =
  /^(?:\W*(?:oh|ah|h+m+|no|yes|ok(?:ay)?|well)\b)*\W*(?:sorry|you(?:['’]re| are) (?:quite |absolutely )?right|(?:no,? )?wait|my (?:mistake|bad|fault))\b/iu;
const grantingBehind = /\b(?:my (?:mistake|bad|fault)|you(?:['’]re| are) right)\b/iu;
const taking =
  /^(?:fair(?: enough| point)?|good (?:point|catch|question)|true|right|ah|oh|h+m+|ok(?:ay)?|well|actually|now that)\b/iu;

/** How the first words of a reply give in, or any sentence of it that says so outright. */
export function concessionIn(own: readonly Sentence[]): Concession | undefined {
  const [first] = own;
  if (!first) return undefined;
  if (own.some(({ text }) => saysBack(text))) return 'said';
  if (granting.test(first.text) || own.some(({ text }) => grantingBehind.test(text)))
    return 'granted';
  return taking.test(first.text) ? 'taken' : undefined;
}

const denial =
  /(?:(?:^|[,;]\s*)(?:(?:but|and|so|then)\s+)?not|\b(?:it|that|this|they)(?:['’]s| is|['’]re| are| was) not|\b(?:it|that|this|they) (?:isn|aren|wasn)['’]t)\s+(?!just\b|only\b|so\b|that\b|sure\b)(?<what>(?:(?:the|an?|on|in|all) )*[\w-]+(?: [\w-]+)?)(?: itself)?(?=[,.;:!?]|\s+(?:but|it|they|that)\b|$)/giu;
const phrase =
  /(?:^|[,;.]\s*)(?:the |my |those )?(?!(?:that|this|it|these|those|they|he|she|i|you|we|what|which|all|there)\b)(?<what>[\w-]+(?: [\w-]+){0,2}) (?:is|was|are|were) (?:arbitrary|a guess|made up|exaggerated|wrong|too (?:high|low|much|many|few|long|short|strict|big|small))\b/iu;
/** "What I said about the users isn't it": names what was wrong by a word of it. */
const saidAbout =
  /\bwhat i (?:just )?said (?:about|on|of|for) (?<what>.{2,60}?)(?:['’]s|\s+(?:is|was|isn['’]t|wasn['’]t))\b/iu;
/** What goes with a figure that is taken back. */
const preposition = String.raw`(?:\s+(?:for|of|in|after|within|at|to|by|from|with|over|during|until|every|about))?`;

/** "It isn't the cores", "so not random", "two weeks is arbitrary": the sentence with what a reply names as wrong, and the words of it that go. */
export function namedWrong(
  own: readonly Sentence[],
  earlier: readonly Sentence[],
): { readonly wrong: Sentence; readonly cut: Place } | undefined {
  for (const { text } of own) {
    const said = isOnlyBack(text) ? phrase.exec(text)?.groups?.['what'] : undefined;
    const found = said && withPhrase(said, earlier);
    if (found) return found;
  }
  for (const { text } of own) {
    const named = stemsOf(saidAbout.exec(text)?.groups?.['what'] ?? '');
    const wrong = named.length > 0 ? withStems(named, earlier) : undefined;
    if (wrong) return { wrong, cut: pastHead(named, wrong, own[0]!.text) };
  }
  for (const { text } of own)
    for (const { groups } of text.matchAll(denial)) {
      const named = stemsOf(groups?.['what'] ?? '');
      if (named.length === 0) continue;
      const wrong = withStems(named, earlier);
      if (wrong) return { wrong, cut: clauseWith(named, wrong) };
    }
  return undefined;
}

function withStems(named: readonly string[], earlier: readonly Sentence[]): Sentence | undefined {
  return earlier.findLast((one) => {
    const stems = new Set(contentStems(one.text));
    return named.every((stem) => stems.has(stem));
  });
}

function withPhrase(said: string, earlier: readonly Sentence[]) {
  const escaped = said.replaceAll(/[^\w\s]/gu, String.raw`\$&`);
  const words = new RegExp(String.raw`${preposition}\s+${escaped}\b`, 'iu');
  const wrong = earlier.findLast(({ text }) => words.test(text));
  const found = wrong && words.exec(wrong.text);
  if (!wrong || !found) return undefined;
  const start = wrong.start + found.index;
  return { wrong, cut: { turn: wrong.turn, start, end: start + found[0].length } };
}

/** What is wrong goes with its clause; what the sentence is about stays where the reply leans on it. */
function pastHead(named: readonly string[], wrong: Sentence, reply: string): Place {
  const cut = clauseWith(named, wrong);
  const head = headBefore(wrong.text, wrong.text.length, saidIn(reply));
  return cut.start === wrong.start ? { ...cut, start: cut.start + head } : cut;
}

/** A reason that holds all that is wrong goes alone. */
function clauseWith(named: readonly string[], { turn, start, end, text }: Sentence): Place {
  const at = /,?\s+(?:because|since|so that)\s/iu.exec(text)?.index ?? -1;
  const before = new Set(contentStems(at < 0 ? text : text.slice(0, at)));
  return at < 0 || named.some((stem) => before.has(stem))
    ? { turn, start, end }
    : { turn, start: start + at, end };
}

const stemsOf = (text: string) => [
  ...new Set(contentStems(text).filter((stem) => !general.has(stem) && stem !== 'itself')),
];
const denying = /\b(?:not|never|no|nobody|nothing|none|cannot|hardly)\b|n['’]t\b/iu;

/** How much a reply is about a sentence that it goes against; 0 where it does not. */
export function wrongScore(
  { text }: Sentence,
  {
    earlier,
    right,
    concession,
    cited,
    isFalse,
    isProof,
  }: {
    readonly earlier: readonly Sentence[];
    readonly right: readonly Sentence[];
    readonly concession: Concession;
    readonly cited: readonly string[];
    /** Whether a claim in it is known to be false. */
    readonly isFalse: boolean;
    /** Whether a point was made with it. */
    readonly isProof: boolean;
  },
): number {
  const told = right.map((one) => saidIn(one.text));
  const stems = new Set(stemsOf(text));
  const shared = stemsOf(told.join(' ')).filter((stem) => stems.has(stem));
  const isCited = cited.some((words) => text.includes(words) || words.includes(text));
  if (right.length === 0) return isCited ? 1 : 0;
  // What proves a point is not what was wrong, unless it is asked about or known to be false.
  if (isProof && !isCited && !isFalse) return 0;
  const isAgainst = denying.test(text) !== denying.test(told.join(' '));
  const hasFigure = stemsOf(told[0] ?? '').some(
    (stem) =>
      /^\d/u.test(stem) &&
      stems.has(stem) &&
      earlier.filter((one) => contentStems(one.text).includes(stem)).length === 1,
  );
  // One word in common is enough only for a reply that denies what it takes back.
  const least = concession === 'said' && !denying.test(text) ? 1 : 2;
  const isWrong =
    (isAgainst && shared.length >= least) ||
    (isCited && shared.length > 0 && (isAgainst || isFalse || concession !== 'taken')) ||
    (hasFigure && concession !== 'taken');
  return isWrong ? shared.length + (isCited ? 2 : 0) + (isAgainst ? 0.5 : 0) : 0;
}
