import { definedIn } from './defined-side';
import { isFinite } from './finite-verbs';
import type { Sides } from './entities';
import type { Clause, Statements } from './statements';
import type { Token } from './tokens';

/** What a clause may begin with before its subject. */
const leads = new Set(
  'and but so then also because since while whereas however still or the a an these those our your'.split(
    ' ',
  ),
);
/** "Because of that it can't". */
const reasons =
  /^(?:because of (?:that|this)|due to (?:that|this)|for (?:that|this) reason|thanks to (?:that|this)|(?:that|this|which) is why|as a (?:result|consequence)|therefore|thus|hence|consequently) /u;
/** "For new words it has no vector": the subject comes after what is put first. */
const fronts = new Set('for with on in at without after before during by'.split(' '));
const FRONT = 6;
const REASON = 5;
const TURN = /\n\n/u;
const COMMA = /[,;:]/u;

/**
 * The tokens with "it" and "they" read as what they stand for, so that a phrase that names its subject is found
 * in "Transformers are for text, they read word by word" too. Only a pronoun that begins its clause or stands after
 * a comma, and only for the first thing named there or in the clause before, in the same turn and number: else
 * nobody can tell, and nobody can where two sides of a contrast are named. Places stay as they are. Undefined when no pronoun stands for anything.
 */
export function withAntecedents(
  { tokens, clauses, text }: Statements,
  sides: readonly Sides[],
): Token[] | undefined {
  const resolved = [...tokens];
  let named: Token | undefined;
  let hasAny = false;
  const gap = (at: number) => text.slice(tokens[at - 1]?.end ?? 0, tokens[at]!.start);
  const resolve = (at: number) => {
    const pronoun = tokens[at]!;
    if (!named || isPlural(named) !== (pronoun.normal === 'they')) return;
    const { normal, stem, little, linking } = named;
    resolved[at] = { ...pronoun, normal, stem, little, linking };
    hasAny = true;
  };
  for (const clause of clauses) {
    const { from, to } = clause;
    if (TURN.test(gap(from))) named = undefined;
    const first = skipLeads(tokens, from, to);
    const subject = tokens[first];
    if (subject && isPronoun(subject)) resolve(first);
    else
      named =
        subject && isName(subject) && !namesSeveral(clause, sides, tokens) ? subject : undefined;
    for (let at = first + 1; at < to; at++)
      if (isPronoun(tokens[at]!) && COMMA.test(gap(at))) resolve(at);
  }
  return hasAny ? resolved : undefined;
}

const isName = ({ little, sign }: Token) => !little && !sign;
const isPronoun = ({ normal }: Token) => normal === 'it' || normal === 'they';
const isPlural = ({ normal, stem }: Token) => normal.endsWith('s') && stem !== normal;

/** "Transformers replaced RNNs": "they" may be either; in "Cosine is the dot product over the norms" it is what is defined. */
function namesSeveral(clause: Clause, sides: readonly Sides[], tokens: readonly Token[]): boolean {
  return sides.some(({ named }) => {
    const hits = named.get(clause.index) ?? [];
    const several = new Set(hits.map(({ concept }) => concept)).size > 1;
    return several && !definedIn(clause, hits, tokens);
  });
}

/** The first token of a clause that is not one of those before its subject. */
function skipLeads(tokens: readonly Token[], from: number, to: number): number {
  const words = (start: number) =>
    tokens
      .slice(start, Math.min(to, start + REASON))
      .map(({ normal }) => normal)
      .join(' ');
  let at = from;
  const skipReason = () => {
    const reason = reasons.exec(words(at))?.[0];
    if (reason) at += reason.split(' ').length - 1;
  };
  skipReason();
  while (at < to && leads.has(tokens[at]!.normal)) at++;
  skipReason();
  if (at >= to || !fronts.has(tokens[at]!.normal)) return at;
  const end = Math.min(to - 1, at + FRONT);
  for (let subject = at + 1; subject < end; subject++)
    if (isPronoun(tokens[subject]!) && isFinite(tokens, subject + 1)) return subject;
  return at;
}
