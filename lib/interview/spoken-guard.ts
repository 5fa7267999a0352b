import { endsWhole, sentenceEnds } from './sentences';
import type { SpeechFault } from './spoken-by';

/** Most sentences of one move. */
export const MOST_SENTENCES = 3;
/** A sentence longer than this never ends: the stream is garbled. */
const MOST_LETTERS = 500;

/** Names that some models put before what they say. */
const LABELS = ['interviewer:', 'assistant:', 'me:'];
const LABEL = new RegExp(`^\\s*(?:${LABELS.join('|')})\\s*`, 'iu');
/** Signs of a reply that is no speech: markup, code, JSON, a chat template, broken text. */
const NOT_SPEECH = /<[/|!a-z]|<<<|>>>|```|^\s*[{[]|\\n|\uFFFD|\[INST|[^\P{Cc}\s]/iu;

/** What is looked for in words before they are shown. */
export interface SpeechChecks {
  /** Looks at whole words. */
  find(text: string): SpeechFault | undefined;
  /** True while it can't be told yet whether these words may be shown: they wait for the end of their sentence. */
  undecided(text: string): boolean;
  /** True when a word that has begun so could become one that must not be shown. */
  mayBegin(partial: string): boolean;
}

/**
 * Stands between a model and the room. Every word is checked before it is shown, together with all
 * before it; after three sentences nothing more is let through. Where something is found, the
 * sentence it stands in is dropped, and the whole sentences before it may stay.
 */
export class SpokenGuard {
  /** Everything taken in, tidied, up to the cut. */
  private heard = '';
  private raw = '';
  private shown = 0;
  private found: SpeechFault | undefined;
  private cut = false;

  constructor(private readonly checks: SpeechChecks) {}

  get fault(): SpeechFault | undefined {
    return this.found;
  }

  /** Three sentences were said: no more is needed. */
  get full(): boolean {
    return this.cut;
  }

  /** Takes words in and gives back what may be shown now. */
  take(words: string): string {
    if (this.found || this.cut) return '';
    this.raw += words;
    const start = this.raw.trim().toLowerCase();
    if (LABELS.some((label) => label.startsWith(start))) return '';
    this.heard = tidy(this.raw);
    const ends = sentenceEnds(this.heard);
    const last = ends[MOST_SENTENCES - 1];
    if (last !== undefined) {
      this.heard = this.heard.slice(0, last);
      this.cut = true;
      return this.upTo(last);
    }
    return this.upTo(this.safeEnd());
  }

  /** The stream has ended well: the last words may be shown, too. */
  end(): string {
    if (this.found || this.cut) return '';
    this.heard = tidy(this.raw).trimEnd();
    return this.upTo(this.heard.length, true);
  }

  /** What may stay when the stream has stopped or something was found: whole sentences that were shown. */
  get kept(): string {
    if (this.cut && !this.found) return this.heard;
    const shown = this.heard.slice(0, this.shown);
    if (!this.found && this.shown === this.heard.length && endsWhole(shown)) return shown.trim();
    return shown.slice(0, sentenceEnds(`${shown} `).at(-1) ?? 0).trim();
  }

  /** The end of the last whole word, or of the word under way when it can't become a forbidden one. */
  private safeEnd(): number {
    const word = /\S*$/u.exec(this.heard)?.[0] ?? '';
    const letters = word.replace(/^[^\p{L}\p{N}]+/u, '');
    const start = this.heard.length - word.length;
    if (word === '') return start;
    return letters === '' || this.checks.mayBegin(letters) ? start : this.heard.length;
  }

  /** Shows word after word, as far as nothing is found. At the end nothing waits any longer. */
  private upTo(end: number, ended = false): string {
    const from = this.shown;
    if (NOT_SPEECH.test(this.raw)) this.found = 'garbled';
    for (const stop of wordEnds(this.heard, from, end)) {
      const text = this.heard.slice(0, stop);
      if (this.checks.undecided(text) && !(ended && stop === end)) continue;
      this.found ??= this.faultIn(text);
      if (this.found) break;
      this.shown = stop;
    }
    return this.heard.slice(from, this.shown);
  }

  private faultIn(text: string): SpeechFault | undefined {
    const open = text.length - (sentenceEnds(`${text} `).at(-1) ?? 0);
    return open > MOST_LETTERS ? 'garbled' : this.checks.find(text);
  }
}

/** Where the words between two places end, with the space after each; the last place is one. */
function wordEnds(text: string, from: number, to: number): number[] {
  const ends: number[] = [];
  for (let at = from + 1; at < to; at++) if (text[at - 1] === ' ') ends.push(at);
  return to > from ? [...ends, to] : ends;
}

/** One line, without a speaker's name and without marks of emphasis. */
function tidy(raw: string): string {
  return raw
    .replace(LABEL, '')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/\*+|#{1,6} |`/gu, '')
    .trimStart();
}
