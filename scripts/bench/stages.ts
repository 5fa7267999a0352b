import type { Moments } from './page-moments';

/** A way from one moment to another, in steps. */
export type Way = readonly (readonly [step: string, moment: string])[];

/** From the last speech to its caption. */
export const toCaption: Way = [
  ['pause noticed (256 ms of silence)', 'candor:pause'],
  ['until the page asks', 'hear:asked'],
  ['request out', 'hear:sent'],
  ['route', 'transcriber:asked'],
  ['request read by the transcriber', 'transcriber:begins'],
  ['words found', 'transcriber:ends'],
  ['reply', 'hear:ends'],
  ['taken in, once the stretch is over', 'candor:words'],
  ['painted', 'caption'],
];

/** From "I'm done" to the interviewer's first sound. */
export const toFirstSound: Way = [
  ['handed in', 'commands:asked'],
  ['request out', 'commands:sent'],
  ['decided (graded, stored)', 'commands:begins'],
  ['reply read', 'commands:ends'],
  ['until the sentence is asked for', 'speech:asked'],
  ['request out', 'speech:sent'],
  ['made', 'speech:begins'],
  ['sound came', 'speech:ends'],
  ['decoded', 'sound:decoded'],
  ['begins', 'candor:voice-begins'],
];

/** How long each step took in each turn, p50 and p95, as lines of a table. */
export function stageTable(way: Way, turns: readonly Moments[]): string[] {
  const length = Math.max(...way.map(([step]) => step.length));
  return way.map(([step, moment], index) => {
    const before = way[index - 1]?.[1] ?? 'begins';
    const took = turns.flatMap((moments) => {
      const [from, to] = [moments[before], moments[moment]];
      return from === undefined || to === undefined ? [] : [to - from];
    });
    const [half, most] = [shareOf(took, 0.5), shareOf(took, 0.95)].map((ms) => ms.toFixed(0));
    return `       ${step.padEnd(length)}  p50 ${half?.padStart(5)}  p95 ${most?.padStart(5)}`;
  });
}

/** The value that this share of them does not exceed. */
export function shareOf(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
