import { hasMark, persons, prepositions, type Text } from '@/lib/grading/text/clause-words';
import { endOf } from './denial-reach';
import { subjectOf } from './denied-subject';
import { isAuxiliary } from '@/lib/grading/text/finite-verbs';
import { isNegator } from '@/lib/grading/text/lexicon';
import { personsStatement, statementEnd } from '@/lib/grading/text/second-verbs';
import type { Clause } from '@/lib/grading/text/statements';
import type { Token } from '@/lib/grading/text/tokens';

/** One negation and what it governs. */
export interface Denial {
  /** The token that denies; the last one of "it is not true that". */
  readonly at: number;
  /** Where the subject of the denied verb begins; equals `at` when it is no verb that is denied. */
  readonly subject: number;
  /** The tokens that are denied. */
  readonly from: number;
  readonly to: number;
  /**
   * True when a statement of its own denies its verb. Conditions, purposes, questions and words that only describe a
   * thing ("data it was not trained on", "no labels") deny nothing of the world.
   */
  readonly claimed: boolean;
  /** "Never let him …": advice against something. */
  readonly order: boolean;
}

/** What of a text has sentences: {@link Clause}s. */
export interface Cut extends Text {
  readonly clauses: readonly Clause[];
}

const notNegating = new Set(['only', 'just', 'mere', 'merely', 'simply', 'necessarily']);
/** "hardly", "fails to": not said with not. */
const nearlyNever = new Set(['hardly', 'rarely', 'seldom', 'barely', 'scarcely']);
const wholly =
  /\b(?:it(?:'s| is|s| was)|that(?:'s| is)) (?:simply |just |plain |certainly |definitely |absolutely )?(?:not (?:true|the case|correct|right|a fact)|untrue|false|wrong|incorrect|a (?:myth|misconception|lie|fallacy)|nonsense) (?:that|to (?:say|claim|think)(?: that)?)\b|\b(?:i|we) (?:(?:don't|do not|would not|wouldn't|never) (?:think|believe|agree)|doubt|deny|disagree|reject|(?:would )?refuse to (?:accept|believe|say|agree|think))(?: that)?\b(?! (?:so|it is true)\b)(?!,)|\b(?:by no means|under no circumstances|in no way)\b|\bthere is no way(?: that)?\b/gu;

/** Every negation of a text with its scope, in order. */
export function denialsOf({ text, tokens, clauses }: Cut): Denial[] {
  const denials: Denial[] = [];
  for (const { from, to } of sentences(clauses)) {
    const whole = whollyDenied({ text, tokens }, from, to);
    denials.push(...whole);
    for (let at = from; at < to; at++) {
      if (whole.some((denial) => at >= denial.subject && at <= denial.at)) continue;
      const denial = denialAt({ text, tokens }, at, from, to);
      if (!denial) continue;
      const end = personsStatement({ text, tokens }, denial.from, denial.to);
      denials.push({ ...denial, to: statementEnd(tokens, denial.from, end) });
    }
  }
  return denials;
}

/** How many negations, by one token each: 1 where their number is odd. */
export function deniedTokens(
  count: number,
  denials: readonly Pick<Denial, 'from' | 'to'>[],
): Uint8Array {
  const odd = new Uint8Array(count);
  for (const { from, to } of denials) for (let at = from; at < to; at++) odd[at]! ^= 1;
  return odd;
}

function sentences(clauses: readonly Clause[]): { from: number; to: number }[] {
  const ranges: { sentence: number; from: number; to: number }[] = [];
  for (const { sentence, from, to } of clauses) {
    const open = ranges.at(-1);
    if (open?.sentence === sentence) open.to = to;
    else ranges.push({ sentence, from, to });
  }
  return ranges;
}

/** "It is not true that …": the subject is denied too, and what is added with "and". */
function whollyDenied({ text, tokens }: Text, from: number, to: number): Denial[] {
  const start = tokens[from]!.start;
  const words = text
    .slice(start, tokens[to - 1]!.end)
    .toLowerCase()
    .replaceAll('’', "'");
  return [...words.matchAll(wholly)].flatMap((found) => {
    const end = start + found.index + found[0].length;
    const subject = tokens.findIndex((token) => token.start >= start + found.index);
    const next = tokens.findIndex((token) => token.start >= end);
    const first = next < 0 ? to : Math.min(next, to);
    if (first >= to || subject < 0) return [];
    const last = endOf({ text, tokens }, first, to, 'whole');
    return [{ at: first - 1, subject, from: first, to: last, claimed: true, order: false }];
  });
}

function denialAt(
  { text, tokens }: Text,
  at: number,
  from: number,
  to: number,
): Denial | undefined {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  const after = next?.normal ?? '';
  const fails = /^fail(?:s|ed)?$/u.test(token.normal) && after === 'to';
  const quasi = fails || nearlyNever.has(token.normal) || token.normal === 'nobody';
  if (token.normal === 'nobody' && after === 'else') return undefined;
  if (isOfNoUse({ text, tokens }, at, from, to) || isFarFrom(tokens, at))
    return ofNoUse({ text, tokens }, at, from, to);
  if (!quasi && (!isNegator(token) || notNegating.has(after))) return undefined;
  if (token.normal === 'no' && isAnswer({ text, tokens }, at, to)) return undefined;
  if (isLeftOpen({ text, tokens }, at, from, to)) return undefined;
  if (at === from && isMissed({ text, tokens }, at, to)) return undefined;
  // "Don't forget that …" says it.
  if (after === 'forget' && tokens.slice(from, at).every(({ normal }) => isAside(normal)))
    return undefined;
  const ofVerb = quasi || isOfVerb({ text, tokens }, at, from, to);
  const { start, embedded } = ofVerb
    ? subjectOf({ text, tokens }, at, from)
    : { start: at, embedded: true };
  const kind = ofVerb ? (embedded ? 'relative' : 'verb') : 'thing';
  return {
    at,
    subject: start,
    from: at + 1,
    to: endOf({ text, tokens }, at + 1, to, kind, isOfAuxiliary(tokens, text, at)),
    claimed:
      !embedded &&
      after !== 'want' &&
      !isExperience({ text, tokens }, at, to) &&
      !isAsked({ text, tokens }, to),
    order:
      token.normal !== 'nobody' && tokens.slice(start, at).every(({ normal }) => isAside(normal)),
  };
}

/** "Clipping is useless for that"; what is useless on something or without it may well be of use elsewhere. */
function isOfNoUse({ text, tokens }: Text, at: number, from: number, to: number): boolean {
  return (
    /^(?:useless|pointless|worthless)$/u.test(tokens[at]!.normal) &&
    tokens.slice(Math.max(from, at - 2), at).some((before) => isAuxiliary(before)) &&
    (at + 1 >= to ||
      /^(?:for|against)$/u.test(tokens[at + 1]!.normal) ||
      hasMark(text, tokens, at + 1, /[,;.:]/u))
  );
}

/** "It is far from a proof"; what is far from the origin lies there. */
const isFarFrom = (tokens: readonly Token[], at: number) =>
  tokens[at]!.normal === 'far' &&
  tokens[at + 1]?.normal === 'from' &&
  at > 0 &&
  isAuxiliary(tokens[at - 1]!) &&
  !/^(?:the|each|one|it|its|them|other|others|zero|0)$/u.test(tokens[at + 2]?.normal ?? '');

function ofNoUse({ text, tokens }: Text, at: number, from: number, to: number): Denial {
  const { start, embedded } = subjectOf({ text, tokens }, at, from);
  const claimed = !embedded && !isAsked({ text, tokens }, to);
  const last = at + 1 < to ? endOf({ text, tokens }, at + 1, to, 'thing') : to;
  return { at, subject: start, from: at + 1, to: last, claimed, order: false };
}

/** "I haven't used one": about the speaker, not about the thing. */
function isExperience({ text, tokens }: Text, at: number, to: number): boolean {
  const before = text.slice(tokens[Math.max(0, at - 2)]!.start, tokens[at]!.end).toLowerCase();
  const after = tokens.slice(at + 1, Math.min(to, at + 4)).map(({ normal }) => normal);
  return (
    /\b(?:have|has|had|haven['’]?t|hadn['’]?t|['’]ve|never)\b/u.test(before) &&
    after.some((word) =>
      /^(?:used|done|tried|seen|built|worked|touched|implemented|needed)$/u.test(word),
    )
  );
}

const isAside = (word: string) =>
  /^(?:and|but|also|then|please|just|so|well|do|definitely|always)$/u.test(word);

/** "Without scaling the softmax saturates", "no overlap means you lose words": says what it is good for. */
function isMissed({ text, tokens }: Text, at: number, to: number): boolean {
  if (!/^(?:no|without)$/u.test(tokens[at]!.normal)) return false;
  const rest = text.slice(tokens[at]!.end, tokens[to - 1]!.end).toLowerCase();
  return harm.test(rest) && !/\b(?:less|fewer|not|never|nothing|no|better)\b|n['’]t\b/u.test(rest);
}

const harm =
  /\b(?:los(?:e|es|t|ing)|saturat\w*|break\w*|miss\w*|fail\w*|explod\w*|vanish\w*|overfit\w*|leak\w*|worse|garbage|unstable|too (?:large|big|small|slow|high|low)|nan|crash\w*|hang\w*|forget\w*|collaps\w*|overwhelm\w*|hammer\w*)\b/u;

/** "No, after the step", "yes in one and no in the next": an answer, or a word, but nothing is denied. */
function isAnswer({ text, tokens }: Text, at: number, to: number): boolean {
  const next = tokens[at + 1];
  if (!next || at + 1 >= to || hasMark(text, tokens, at + 1, /[,.;:!?—–-]/u)) return true;
  return prepositions.has(next.normal) || persons.has(next.normal) || next.normal === 'the';
}

/** "It wins or not, and …": either way. */
const isLeftOpen = ({ text, tokens }: Text, at: number, from: number, to: number) =>
  at > from &&
  tokens[at]!.normal === 'not' &&
  tokens[at - 1]!.normal === 'or' &&
  (at + 1 >= to ||
    tokens[at + 1]!.normal === 'and' ||
    hasMark(text, tokens, at + 1, /[,.;:!?—–-]/u));

/** "does not", "can't", "never": it is the verb that is denied, with all that belongs to it. */
function isOfVerb({ text, tokens }: Text, at: number, from: number, to: number): boolean {
  const { normal, start, end } = tokens[at]!;
  if (normal === 'never') return !isInserted({ text, tokens }, at, from);
  // "Nor would I roll back".
  if (normal === 'nor' && at + 1 < to && isAuxiliary(tokens[at + 1]!)) return true;
  if (normal === 'no')
    return /^(?:use|difference|sense|effect|help|good)$/u.test(tokens[at + 1]?.normal ?? '');
  if (normal !== 'not') return false;
  const raw = text.slice(start, end).toLowerCase();
  if (raw !== 'not') return true;
  const before = at > from ? tokens[at - 1]! : undefined;
  if (!before || hasMark(text, tokens, at, /[,;:—–]/u)) return false;
  return isAuxiliary(before) || (at + 1 < to && /^(?:be|being|been)$/u.test(before.normal));
}

/** "The server, never the browser, …": beside the sentence. */
const isInserted = ({ text, tokens }: Text, at: number, from: number) =>
  at > from &&
  hasMark(text, tokens, at, /[,—–(]/u) &&
  /^(?:the|a|an|in|on|by|from|at|with|more|less|as)$/u.test(tokens[at + 1]?.normal ?? '');

/** "It doesn't zero weights and keeps them", "it has never seen it and does well": what is inflected is no part of what is denied. */
function isOfAuxiliary(tokens: readonly Token[], text: string, at: number): boolean {
  const { start, end, normal } = tokens[at]!;
  const before = tokens[at - 1];
  return (
    /(?:n['’]t|cannot)$/iu.test(text.slice(start, end)) ||
    ((normal === 'not' || normal === 'never') && before !== undefined && isAuxiliary(before))
  );
}

function isAsked({ text, tokens }: Text, to: number): boolean {
  const { end } = tokens[to - 1]!;
  return /^["”’)\]\s]*\?/u.test(text.slice(end, end + 4));
}
