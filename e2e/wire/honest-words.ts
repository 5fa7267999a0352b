import { fencedIn, outsideFences, type SaidTo } from './said-to';

/** Marks the stand-in's words, so that a test can tell them from the built-in ones. */
const OWN = 'Right then: ';
const MOST_SENTENCES = 3;

/** A given move in other words: its usual wording with another beginning, in few sentences. */
export function honestWords({ user }: SaidTo): string {
  const [wording] = /usual wording:/u.test(outsideFences(user)) ? fencedIn(user) : [];
  if (wording === undefined) return `${OWN}please go on.`;
  const sentences = wording.split(/(?<=[.!?]) +/u);
  const first = sentences.slice(0, 1 - MOST_SENTENCES);
  const rest = sentences.slice(first.length);
  return `${OWN}${[first.join(' ').replaceAll('. ', '; '), ...rest].join(' ').trim()}`;
}

/** The first open point, asked for as it usually is. */
export function honestProbe({ user }: SaidTo): object {
  const found = /^- (\S+): .*\(usual probe: (.*)\)$/mu.exec(outsideFences(user));
  return { point: found?.[1] ?? 'none', probe: `${OWN}${found?.[2] ?? 'what else is there?'}` };
}

const kinds: readonly (readonly [string, RegExp])[] = [
  ['hint', /\bhint\b/u],
  ['repeat', /\brepeat\b|say that again/u],
  ['time', /how much time|time left/u],
  ['skip', /\bskip\b/u],
  ['dont-know', /^i don.?t know\.?$/u],
  ['stop', /\bstop the interview\b|^yes, stop/u],
  ['clarify', /what do you mean|clarify/u],
];

/** What kind of message the last fenced text is, by its plainest words. */
export function honestKind({ user }: SaidTo): string {
  const message = (fencedIn(user).at(-1) ?? '').trim().toLowerCase();
  return kinds.find(([, words]) => words.test(message))?.[0] ?? 'answer';
}
