import { isolated } from '@/lib/speech/entered-text';

/** A quote at the end of a sentence: its full stop stands outside, since the words are not ours. */
export function quoted(quote: string): string {
  const inside = cited(quote);
  return /[.!?…]\u2069?$/u.test(inside) ? `“${inside}”` : `“${inside}”.`;
}

/** A quote without a mark left hanging at its end. */
export function cited(quote: string): string {
  return isolated(quote.trim().replace(/(?<![,;:\s–-])[,;:\s–-]+$/u, '') || quote);
}

/** A quote in the midst of a sentence, without its full stop. */
export const unstopped = (quote: string): string => cited(quote.replace(/\.\s*$/u, ''));

/** Curly quotation marks stand around the person's own words and nothing else. */
export function ours(text: string): string {
  return text.replaceAll(/[“”]/gu, '"');
}

/** What a question asks, as the title of what follows. */
export function titled(prompt: string): string {
  const title = ours(prompt.trim());
  return /[.!?…:]$/u.test(title) ? title : `${title}:`;
}

/** A sentence without its full stop, to stand inside another. */
export function bare(sentence: string): string {
  return ours(sentence)
    .trim()
    .replace(/[.。]$/u, '');
}

/** Begun in lower case, to stand inside another sentence; an abbreviation stays. */
export function lower(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
}

/** Begun in upper case, to stand by itself. */
export function begun(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

export function stopped(sentence: string): string {
  const trimmed = ours(sentence).trim();
  return /[.!?…]["'”’)]*$/u.test(trimmed) ? trimmed : `${trimmed}.`;
}

export function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** "One, two and three". */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

export function duration(ms: number): string {
  return ms < 60_000 ? `${Math.round(ms / 1_000)} s` : `${Math.round(ms / 6_000) / 10} min`;
}
