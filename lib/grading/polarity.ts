import { isNegator, type Hit } from './lexicon';
import type { Clause, Statements } from './statements';
import type { Token } from './tokens';

/** Content words that a negation reaches forward over. */
const REACH = 9;

const subjects = new Set('i we you it they he she this that these those there'.split(' '));
const untrue =
  /^(?:(?:and|but|so|well|no|also) )?(?:it(?:'s| is|s) (?:simply |just |plain |certainly )?(?:not (?:true|the case|correct|right)|untrue|false|wrong|incorrect) (?:that|to say)|(?:i (?:don't|do not) (?:think|believe|agree)|nobody|no one) )/u;
const deniedAfter =
  /^(?:\w+ ){0,2}(?:never|(?:do|does|did|is|are|was|were|can|will|would|should|has|have)(?:n't| not)|cannot|won't|can't)\b(?! (?:only|just))/u;
const notNegating = new Set(['only', 'just', 'mere', 'simply', 'necessarily']);
const away = new Set(['instead', 'rather', 'unlike', 'avoid']);
const wrong =
  /^[^,.;]{0,60}\b(?:(?:is|are|was|would be|that's|it's|which is) (?:simply |just |plain |completely |actually )?(?:wrong|false|incorrect|untrue|a (?:myth|misconception|mistake|fallacy)|not (?:true|right|correct|the case|secur(?:e|ity)|safe|enough|sufficient|protection|a (?:solution|fix|control|guarantee|good idea|defen[cs]e|security \w+))|no (?:security|protection|guarantee|substitute|solution|defen[cs]e)))\b/u;
/** "if something is wrong": a condition, not a denial. */
const condition = /\b(?:if|when|whenever|where|what|something|anything|in case)\b/u;
const reported =
  /\b(?:(?:some|many|most|a lot of) (?:people|folks|candidates|engineers|developers|teams|juniors|beginners)?\s*(?:say|think|believe|assume|claim|confuse|expect)|people (?:often |sometimes |usually |tend to |always )?(?:say|think|believe|assume|claim|confuse|expect)|(?:common|frequent|classic|usual|popular) (?:mistake|misconception|myth|error|trap|confusion|pitfall)|(?:you|one) (?:might|may|would|could) (?:think|assume|expect|say)|i used to (?:think|believe)|contrary to|(?:it(?:'s| is| would be)) (?:wrong|a mistake|incorrect|false|tempting) to|not true that|not the case that|the myth|(?:a|the) (?:(?:common|popular|widespread) )?(?:myth|misconception|fallacy) (?:that|is)|it is often said|don'?t (?:assume|think|believe|confuse))\b/u;
const withdrawal =
  /\b(?:no,? wait|wait,? (?:no|actually|sorry|that's)|(?:hang|hold) on(?=[\s,.…!-]*(?:no|let|sorry|actually|that|i\b|$))|scratch that|strike that|let me (?:correct|start (?:again|over)|rephrase|take (?:that|it) back|fix that)|i (?:misspoke|take (?:that|it) back|mixed (?:that|them|those|these|it) up|(?:got|had|said) (?:that|it|them) (?:backwards?|wrong|the wrong way))|sorry,? (?:i mean|i meant|no|the other way|other way|that's wrong)|i mean(?:t)? the (?:other way|opposite|reverse)|actually,? no\b|no,? sorry|(?:hmm+|uh|um|oh|ah|wait),? no\b|no,? (?:the |it's the )?(?:other way|reverse)(?: (?:a)?round)?|that's (?:backwards|the wrong way)|i always (?:mix|confuse|trip))/u;
const hedged =
  /\b(?:not (?:really |quite |too |so |entirely )?sure|unsure|(?:can't|cannot|don't|do not) (?:really |quite |exactly )?(?:remember|recall|know)|i (?:forget|forgot)|if i (?:remember|recall)|or (?:is it |was it )?the other way|i(?:'m| am) (?:just )?guessing|i always (?:mix|confuse))\b/u;

/** True when the concept is denied in its clause, by words outside the phrase that said it. */
export function isNegated(statements: Statements, clause: Clause, hit: Hit): boolean {
  const { text, tokens } = statements;
  let reach = 0;
  const untrueFrom = isUntrue(statements, clause);
  let negations = untrueFrom === undefined ? 0 : 1;
  const start = Math.max(clause.from, untrueFrom ?? 0);
  for (let index = hit.from - 1; index >= start && reach < REACH; index--) {
    const token = tokens[index]!;
    // A comma ends what a negation reaches: "you don't tune anything, Adam learns quickly".
    if (/[,;:]/u.test(text.slice(token.end, tokens[index + 1]?.start ?? token.end))) break;
    if (isNewSubject(tokens, index)) break;
    if (isNegator(token) && !hit.at.includes(index)) {
      if (!notNegating.has(tokens[index + 1]?.normal ?? '')) negations++;
    } else if (away.has(token.normal) && hit.from - index <= 4) negations++;
    if (!token.little && !token.sign) reach++;
  }
  // A negation between the words of a phrase that has none itself: "weights become not zero".
  if (!hit.negative)
    for (let index = hit.from; index < hit.to; index++)
      if (
        !hit.at.includes(index) &&
        isNegator(tokens[index]!) &&
        !notNegating.has(tokens[index + 1]?.normal ?? '')
      )
        negations++;
  const after = lower(text, tokens, hit.to, clause.to);
  const denial = wrong.exec(after);
  if (denial && !condition.test(denial[0])) negations++;
  return negations % 2 === 1;
}

/** "It is not true that …": all of the sentence is denied, its later clauses too. Gives the token after it. */
function isUntrue({ text, tokens, clauses }: Statements, clause: Clause): number | undefined {
  const first = clauses.find(({ sentence }) => sentence === clause.sentence) ?? clause;
  const found = untrue.exec(lower(text, tokens, first.from, first.to));
  if (!found) return undefined;
  const end = tokens[first.from]!.start + found[0].length;
  const after = tokens.findIndex((token) => token.start >= end);
  return after < 0 ? tokens.length : after;
}

/** "A feature flag never decides": what follows the concept denies it. */
export function isDeniedAfter({ text, tokens }: Statements, clause: Clause, hit: Hit): boolean {
  return !hit.negative && deniedAfter.test(lower(text, tokens, hit.to, clause.to));
}

/** "and it …", "and we …": what comes is said anew. */
function isNewSubject(tokens: readonly Token[], index: number): boolean {
  const { normal } = tokens[index]!;
  const next = tokens[index + 1]?.normal ?? '';
  return (normal === 'and' || normal === 'but' || normal === 'so') && subjects.has(next);
}

/** True when the clause tells what others believe, or calls it a mistake. */
export function isReported({ text, tokens, clauses }: Statements, clause: Clause): boolean {
  if (reported.test(lower(text, tokens, clause.from, clause.to))) return true;
  const before = clauses[clause.index - 1];
  return (
    before?.sentence === clause.sentence &&
    reported.test(lower(text, tokens, before.from, before.to))
  );
}

/** True when the speaker says in the same sentence, or right after it, not to be sure. */
export function isHedged({ text, tokens, clauses }: Statements, clause: Clause): boolean {
  const next = clauses[clause.index + 1];
  const own = clauses.filter(({ sentence }) => sentence === clause.sentence);
  return [...own, ...(next ? [next] : [])].some(({ from, to }) =>
    hedged.test(lower(text, tokens, from, to)),
  );
}

/** True when the clause's sentence is a question: asked, not claimed. */
export function isQuestion({ text, tokens, clauses }: Statements, clause: Clause): boolean {
  const last = clauses.findLast(({ sentence }) => sentence === clause.sentence) ?? clause;
  const { end } = tokens[last.to - 1]!;
  return /^["”’)\]\s]*\?/u.test(text.slice(end, end + 4));
}

/** Clauses that the speaker takes back: the last word counts. */
export function withdrawnClauses({ text, tokens, clauses }: Statements): Set<number> {
  const withdrawn = new Set<number>();
  for (const clause of clauses) {
    const words = lower(text, tokens, clause.from, clause.to);
    const before = clauses[clause.index - 1];
    if (before && isBrokenOff(text, tokens, clause)) withdrawn.add(before.index);
    const match = withdrawal.exec(words);
    if (!match) continue;
    if (match.index < 12 && before) withdrawn.add(before.index);
    else withdrawn.add(clause.index);
  }
  return withdrawn;
}

/** "You raise it... no, lower it": a dash or dots, then a no. */
function isBrokenOff(text: string, tokens: readonly Token[], { from }: Clause): boolean {
  const between = text.slice(tokens[from - 1]?.end ?? 0, tokens[from]!.start);
  return (
    /\.\.|…|—|–|\s-\s/u.test(between) &&
    /^(?:no|sorry|wait|actually,? no|i mean)\b/u.test(
      lower(text, tokens, from, Math.min(from + 3, tokens.length)),
    )
  );
}

function lower(text: string, tokens: readonly Token[], from: number, to: number): string {
  if (to <= from) return '';
  return text
    .slice(tokens[from]!.start, tokens[to - 1]!.end)
    .toLowerCase()
    .replaceAll('’', "'");
}
