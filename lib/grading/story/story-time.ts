import type { SpeechRecord } from '@/lib/speech/speech-record';
import type { Evidence } from '@/lib/grading/verdict';

/** With a smaller share of the words found in what was heard, nothing can be said about when they were said. */
const FOUND = 0.6;
/** Words looked ahead for the next one that was heard. */
const AHEAD = 12;

/** How a turn was spoken. */
export interface SpokenTurn {
  readonly id: string;
  readonly text: string;
  readonly speech: SpeechRecord | null;
}

/**
 * How long the words of a stretch took to say, ms: the words of each heard stretch share its time evenly.
 * Null where a turn was typed, or corrected so much that its words can't be found in what was heard.
 */
export function spokenTimes(turns: readonly SpokenTurn[]): ((stretch: Evidence) => number) | null {
  const clocks = new Map<string, readonly Timed[]>();
  for (const turn of turns) {
    const timed = turn.speech ? timedWords(turn.text, turn.speech) : null;
    if (!timed) return null;
    clocks.set(turn.id, timed);
  }
  if (clocks.size === 0) return null;
  return ({ turn, start, end }) =>
    (clocks.get(turn) ?? [])
      .filter((word) => word.start >= start && word.start < end)
      .reduce((sum, word) => sum + word.ms, 0);
}

interface Timed {
  readonly start: number;
  readonly ms: number;
}

function timedWords(text: string, { heard, heardBy }: SpeechRecord): Timed[] | null {
  if (heardBy === 'nobody') return null;
  const said = heard.flatMap(({ startMs, endMs, words }) => {
    const own = wordsWithPlaces(words);
    return own.map(({ word }) => ({ word, ms: (endMs - startMs) / own.length }));
  });
  const written = wordsWithPlaces(text);
  const timed: Timed[] = [];
  let next = 0;
  for (const { word, start } of written) {
    const at = said.slice(next, next + AHEAD).findIndex((item) => item.word === word);
    if (at < 0) continue;
    timed.push({ start, ms: said[next + at]!.ms });
    next += at + 1;
  }
  return written.length > 0 && timed.length >= FOUND * written.length ? timed : null;
}

function wordsWithPlaces(text: string): { word: string; start: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu)].map((match) => ({
    word: match[0].toLowerCase(),
    start: match.index,
  }));
}
