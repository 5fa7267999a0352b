import type { Denial } from './denial';
import type { Hit } from '@/lib/grading/text/lexicon';
import type { Clause, Statements } from '@/lib/grading/text/statements';
import type { Token } from '@/lib/grading/text/tokens';

/** Content words that "instead of" and the like reach forward over, and others looked at. */
const AWAY = 4;
const REACH = 9;
/** Words looked at for what is called wrong after it is said. */
const AFTER = 48;

const away = new Set(['unlike', 'avoid']);
/** Only before these: "instead, use …" and "I'd rather use …" turn nothing away. */
const awayBefore = new Map([
  ['instead', 'of'],
  ['rather', 'than'],
]);
const wrong =
  /^[^,.;]{0,60}\b(?:(?:is|are|was|would be|that's|it's|which is) (?:simply |just |plain |completely |actually )?(?:wrong|false|incorrect|untrue|a (?:myth|misconception|mistake|fallacy)|not (?:true|right|correct|the case|secur(?:e|ity)|safe|enough|sufficient|protection|a (?:solution|fix|control|guarantee|good idea|defen[cs]e|security \w+))|no (?:security|protection|guarantee|substitute|solution|defen[cs]e)))\b/u;
/** "if something is wrong": a condition, not a denial. */
const condition = /\b(?:if|when|whenever|where|what|something|anything|in case)\b/u;
const hedged =
  /\b(?:not (?:really |quite |too |so |entirely )?(?:sure|certain)|unsure|(?<!\b(?:people|they|you|users?|who|others|many|most|teams?|candidates?|folks|beginners|juniors) )(?:can't|cannot|don't|do not) (?:really |quite |exactly )?(?:remember|recall|know)|i (?:forget|forgot)|if i (?:remember|recall)|or (?:is it |was it )?the other way|i(?:'m| am) (?:just )?guessing|i always (?:mix|confuse))\b/u;

/** The negations that govern a concept, from outside the phrase that said it. */
export function denialsOver(denials: readonly Denial[], hit: Hit): Denial[] {
  return denials.filter(
    ({ at, from, to }) =>
      !hit.at.includes(at) &&
      // A phrase that holds its own negation is denied only from before it.
      !(hit.negative && at >= hit.from) &&
      hit.at.some((index) => index >= from && index < to),
  );
}

/** What "instead of" and the like reach over, of tokens that belong to one sentence. */
export function turnedAway(tokens: readonly Token[]): Pick<Denial, 'from' | 'to'>[] {
  return tokens.flatMap((_, at) =>
    turnsAway(tokens, at) ? [{ from: at + 1, to: Math.min(tokens.length, at + 1 + AWAY) }] : [],
  );
}

function turnsAway(tokens: readonly Token[], at: number): boolean {
  const { normal } = tokens[at]!;
  return away.has(normal) || awayBefore.get(normal) === (tokens[at + 1]?.normal ?? '');
}

/** True when the concept is denied in its sentence, by words outside the phrase that said it. */
export function isNegated(
  { text, tokens }: Statements,
  denials: readonly Denial[],
  clause: Clause,
  hit: Hit,
): boolean {
  let negations = denialsOver(denials, hit).length;
  let reach = 0;
  for (let index = hit.from - 1; index >= clause.from && reach < REACH; index--) {
    const token = tokens[index]!;
    if (/[,;:]/u.test(text.slice(token.end, tokens[index + 1]?.start ?? token.end))) break;
    if (turnsAway(tokens, index) && hit.from - index <= AWAY) negations++;
    if (!token.little && !token.sign) reach++;
  }
  const after = lower(text, tokens, hit.to, Math.min(clause.to, hit.to + AFTER));
  const denial = wrong.exec(after);
  if (denial && !condition.test(denial[0])) negations++;
  return negations % 2 === 1;
}

/** "The loop serves others instead of blocking a thread": a phrase said in parts, the last of which is turned away. */
export const isSplitByTurning = (tokens: readonly Token[], { from, to, at }: Hit): boolean =>
  tokens
    .slice(from, to)
    .some(
      (_, k) =>
        !at.includes(from + k) &&
        turnsAway(tokens, from + k) &&
        at.some((index) => index > from + k && index <= from + k + AWAY),
    );

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

/** The words of a token range in lower case, one space between two, apostrophes straight. */
export function lower(text: string, tokens: readonly Token[], from: number, to: number): string {
  if (to <= from) return '';
  return text
    .slice(tokens[from]!.start, tokens[to - 1]!.end)
    .toLowerCase()
    .replaceAll(/\s+/gu, ' ')
    .replaceAll('’', "'");
}
