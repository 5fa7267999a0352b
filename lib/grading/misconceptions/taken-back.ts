import type { Turn } from '@/lib/grading/conversation';
import { PARTIAL, type PointCandidates } from '@/lib/grading/points/point-labels';
import { isChallenged } from './challenged';
import { withdrawnClauses } from '@/lib/grading/stance/withdrawal';
import { holdsToIt } from '@/lib/grading/stance/holding-on';
import type { Reading } from '@/lib/grading/text/reading';

/** Said before one comes to the point: "Hmm, now that you ask, …". */
const hesitation =
  "(?:(?:h+m+|u+h+m*|u+m+|a+h+|o+h+|well|ok(?:ay)?|wait|right|so|i see|now that you (?:ask|say|mention)(?: it| that)?|when you (?:ask|say|put it)(?: it| that)?(?: like (?:that|this))?|(?:that(?:'s| is) a )?(?:good|fair) (?:point|question|catch)|true|actually|sorry|come to think of it|thinking about it)[\\s,.;:!…–—-]+)*";
/** A reply that begins by giving way. */
const givingWay = new RegExp(
  `^${hesitation}(?:no\\b(?!\\s+(?:way|idea|doubt|problem|clue|question|need|reason))|nothing\\b|(?:(?:maybe|perhaps|probably|i guess|i suppose|then|well) )*not (?:really|always|necessarily|in (?:all|every) cases?|for every\\w*)\\b|it depends\\b|you(?:'re| are) (?:\\w+ )?right\\b|i (?:was|stand|see i was) (?:wrong|mistaken|corrected)\\b|i (?:mixed|confused|described|misspoke|take (?:that|it) back)\\b|that(?:'s| was| is| would be) (?:not (?:right|true|correct)|wrong|a mistake|nonsense)\\b)`,
  'u',
);
/** A claim of what always holds is given up: "maybe not always". */
const notAlways =
  /^(?:[^.!?]{0,40}\bnot (?:always|necessarily|in (?:all|every) cases?)\b|[^.!?]{0,20}\bit depends\b)/u;
/** It is taken back in so many words. */
const outright =
  /(?<!\b(?:n't|not|never|won't|don't|can't|cannot|wouldn't|if|whether) )(?<!['’]t )\bi (?:take (?:that|it|this) back|was (?:wrong|mistaken)(?! about (?!that\b|this\b|it\b))|stand corrected)\b/u;
/** "Fair enough, it isn't the cores". */
const granted =
  /^(?:fair (?:enough|point)|good (?:point|catch))\b.{0,12}?\b(?:it|that|this|they)(?:'s not| is not| isn't|'re not| are not| aren't)\b(?! (?:just|only|so)\b)/u;
/** What was said is something else's: "no, that's fine-tuning", "I described fine-tuning". */
const ofAnother =
  /\b(?:(?:that|this|it)(?:'s| is| was|'d be| would be) (?!not\b|right\b|true\b|correct\b|how\b|what\b|why\b|where\b|all\b|it\b|the way\b|fine\b(?!-| tun)|ok)|i (?:mixed|confused|was (?:thinking|talking) (?:of|about)|described|meant|had in mind) )/u;

/** The clauses that are taken back in words of their own; what was challenged is told by the reply to it. */
export function withdrawnIn(reading: Reading, turns: readonly Turn[]): Set<number> {
  const challenged = new Set(turns.filter(isChallenged).map(({ id }) => id));
  return withdrawnClauses(
    reading.statements,
    (clause) => reading.turnOf(clause),
    (clause) => challenged.has(reading.turnOf(clause)),
  );
}

/**
 * Whether a reply to the challenge of a false claim takes it back in words of its own: it gives way, and then says whose
 * the claim is, or denies what it said, or says something of a point that it contradicts. A plain "no" may only answer
 * the question that was asked.
 */
export function takesBack(
  { id, text }: Turn,
  claim: { readonly from: number; readonly to: number },
  contradicted: readonly PointCandidates[],
  reading: Reading,
): boolean {
  const said = text.toLowerCase().replaceAll('’', "'").trim();
  if (holdsToIt(text)) return false;
  if (outright.test(said) || granted.test(said)) return true;
  if (!givingWay.test(said)) return false;
  return (
    notAlways.test(said) ||
    ofAnother.test(said) ||
    isDenied(id, claim, reading) ||
    isAffirmed(id, claim, reading) ||
    contradicted.some(({ candidates }) =>
      candidates.some(
        ({ from, probability }) =>
          probability >= PARTIAL && reading.turnOf(reading.clauseOf(from)) === id,
      ),
    )
  );
}

/** Something of the claim's own words is denied in the turn. */
function isDenied(
  turn: string,
  { from, to }: { readonly from: number; readonly to: number },
  reading: Reading,
): boolean {
  const { tokens } = reading.statements;
  const claimed = new Set(
    tokens.slice(from, to).flatMap(({ stem, little, sign }) => (little || sign ? [] : [stem])),
  );
  return reading.denials.some(
    (denial) =>
      reading.turnOf(reading.clauseOf(denial.at)) === turn &&
      tokens.slice(denial.subject, denial.to).some(({ stem }) => claimed.has(stem)),
  );
}

/** Words of what was denied that are said after all: the first, which is its verb, and one more. */
const AFFIRMED = 2;

/** "Of course it needs a rate", of "it doesn't need a rate": the turn says what the claim denies. */
function isAffirmed(
  turn: string,
  { from, to }: { readonly from: number; readonly to: number },
  reading: Reading,
): boolean {
  const { tokens, clauses } = reading.statements;
  const denies = (at: number) => reading.denials.some((each) => at >= each.from && at < each.to);
  const own = clauses.filter((clause) => reading.turnOf(clause) === turn);
  const said = new Set(
    own.flatMap((clause) =>
      tokens
        .slice(clause.from, clause.to)
        .flatMap(({ stem }, at) => (denies(clause.from + at) ? [] : [stem])),
    ),
  );
  return reading.denials.some((denial) => {
    if (denial.at < from || denial.at >= to) return false;
    const words = tokens
      .slice(denial.from, denial.to)
      .flatMap(({ stem, little, sign }) => (little || sign ? [] : [stem]));
    const [verb = ''] = words;
    return said.has(verb) && new Set(words.filter((word) => said.has(word))).size >= AFFIRMED;
  });
}
