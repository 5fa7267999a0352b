import type { Figure } from '@/lib/speech/delivery';
import type { SpokenTime, ThinkingTime } from '@/lib/report/time-picture';

const notMeasurable = 'not measurable';

/** A figure in words; what was not measured says so and is never zero. */
export function figureWords(figure: Figure, show: (value: number) => string): string {
  switch (figure.kind) {
    case 'measured':
      return show(figure.value);
    case 'at-least':
      return `at least ${show(figure.value)}`;
    case 'not-measurable':
      return notMeasurable;
  }
}

export function spokenTimeWords(time: SpokenTime): string {
  if (time.kind === 'not-measurable') return notMeasurable;
  return time.turns === time.of
    ? durationWords(time.ms)
    : `${durationWords(time.ms)} (in ${time.turns} of ${time.of} answers)`;
}

/** The same of thinking: when the first key was pressed might have been measured, and was not. */
export function thinkingWords(time: ThinkingTime): string {
  return time.kind === 'not-measurable' && time.why === 'typed'
    ? 'not measured'
    : spokenTimeWords(time);
}

/** How thinking was measured, for whoever reads a report. */
export function howThinkingWasMeasured(time: ThinkingTime): string {
  if (time.kind === 'not-measurable')
    switch (time.why) {
      case 'not-answered':
        return '';
      case 'typed':
        return 'How long was thought is not measured: when the first key was pressed is not known.';
      case 'no-speech':
        return 'How long was thought is not measurable: no speech was heard.';
    }
  const end =
    time.typed === 0
      ? 'the first word'
      : time.typed === time.turns
        ? 'the first key, as the browser told it'
        : 'the first word or, of typed answers, the first key';
  const where = time.turns < time.of ? `, in ${time.turns} of ${time.of} answers` : '';
  return `Thinking is the time from the interviewer’s words being there until ${end}${where}. Pauses of the interview are not counted.`;
}

/** A planned or used time; null where there is none. */
export function timeWords(ms: number | null, none: string): string {
  return ms === null ? none : durationWords(ms);
}

/** "3.2 s" below ten seconds, "42 s", "2 min 5 s", "20 min". */
export function durationWords(ms: number): string {
  if (ms < 10_000) return `${(ms / 1_000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1_000);
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  if (minutes === 0) return `${rest} s`;
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
}

export const wordsPerMinute = (value: number) => `${Math.round(value)} words a minute`;
export const perMinute = (value: number) => `${value.toFixed(1)} a minute`;
export const inHundred = (value: number) => `${value.toFixed(1)} in 100 words`;
export const wholeNumber = (value: number) => String(Math.round(value));
