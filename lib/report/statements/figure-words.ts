import type { Figure } from '@/lib/speech/delivery';
import type { ThinkingTime } from '@/lib/report/time-picture';

const notMeasurable = 'not measurable';
const reasons: Record<Extract<Figure, { kind: 'not-measurable' }>['why'], string> = {
  'no-speech': `${notMeasurable}: no speech was heard`,
  'too-short': `${notMeasurable}: too short`,
  'no-words': `${notMeasurable}: no words were heard`,
  'transcriber-drops-them': `${notMeasurable}: whoever wrote the words down may have left them out`,
  'no-limit': `${notMeasurable}: this part had no time of its own`,
};

/** A figure in words; what was not measured says why and is never zero. */
export function figureWords(figure: Figure, show: (value: number) => string): string {
  switch (figure.kind) {
    case 'measured':
      return show(figure.value);
    case 'at-least':
      return `at least ${show(figure.value)}`;
    case 'not-measurable':
      return reasons[figure.why];
  }
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

/** A stretch of time as on a clock: 4:05. */
export function clock(ms: number): string {
  const seconds = Math.round(ms / 1_000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** A planned or used time, to the second; null where there is none. */
export function timeWords(ms: number | null, none: string): string {
  return ms === null ? none : inSeconds(ms);
}

/** "3.2 s" below ten seconds, "42 s", "2 min 5 s", "20 min". */
export function durationWords(ms: number): string {
  return ms < 10_000 ? `${(ms / 1_000).toFixed(1)} s` : inSeconds(ms);
}

function inSeconds(ms: number): string {
  const seconds = Math.round(ms / 1_000);
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  if (minutes === 0) return `${rest} s`;
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
}

export const wordsPerMinute = (value: number) => `${Math.round(value)} words a minute`;
export const perMinute = (value: number) => `${value.toFixed(1)} a minute`;
export const inHundred = (value: number) => `${value.toFixed(1)} in 100 words`;
export const wholeNumber = (value: number) => String(Math.round(value));
