import { draw, planOf, poolOf, type Drawable, type DrawRequest } from './draw';

/** From one value to another; the same twice when it is certain. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What a request leads to, in numbers and in one sentence; or which choice to loosen. */
export type Offer =
  | {
      readonly kind: 'fits';
      readonly questions: Range;
      /** Length of the whole interview in ms; null when untimed. */
      readonly ms: Range | null;
      readonly sentence: string;
    }
  | { readonly kind: 'nothing'; readonly sentence: string };

/** So many interviews are drawn to see what a request leads to: of fewer the shortest and the longest are often missed. */
const TRIES = 200;

const filters = {
  sections: 'sections',
  kinds: 'kinds of question',
  levels: 'levels',
} as const;
type Filter = keyof typeof filters;

/** Describes what a request will lead to, by really drawing from the questions. */
export function describeRequest(request: DrawRequest, questions: readonly Drawable[]): Offer {
  const pool = poolOf(request, questions);
  const plans = Array.from({ length: TRIES }, (_, seed) => seed).flatMap((seed) => {
    const drawn = draw(request, questions, seed);
    return drawn.length === 0 ? [] : [planOf(request, drawn, { id: '', version: '' }, seed)];
  });
  if (plans.length === 0)
    return { kind: 'nothing', sentence: whatToLoosen(request, pool, questions) };
  const drawn = rangeOf(plans.map((plan) => plan.questions.length));
  const lengths = plans.flatMap(({ timing }) => (timing.kind === 'timed' ? [timing.totalMs] : []));
  const ms = lengths.length > 0 ? rangeOf(lengths) : null;
  const parts = [
    `You will get ${questionsInWords(drawn)}`,
    sourceOf(request, pool, drawn),
    timeOf(request, ms),
    request.mode === 'practice'
      ? 'with feedback after each answer'
      : 'with no verdict until the report',
  ].filter((part) => part !== '');
  return {
    kind: 'fits',
    questions: drawn,
    ms,
    sentence: `${parts.join(', ')}.${fewerThanAsked(request, drawn)}`,
  };
}

/** An offer in a few words: "6 or 7 questions · 30 minutes". */
export function offerInShort(offer: Offer): string {
  if (offer.kind === 'nothing') return 'No question fits';
  const time = offer.ms ? minutesInWords(offer.ms) : 'no time limit';
  return `${questionsInWords(offer.questions)} · ${time}`;
}

function rangeOf(values: readonly number[]): Range {
  return { from: Math.min(...values), to: Math.max(...values) };
}

function questionsInWords({ from, to }: Range): string {
  if (from === to) return from === 1 ? '1 question' : `${from} questions`;
  return to === from + 1 ? `${from} or ${to} questions` : `about ${from} to ${to} questions`;
}

function minutesInWords({ from, to }: Range): string {
  const [least, most] = [halfMinutes(from), halfMinutes(to)];
  return least === most ? `${least} minutes` : `about ${least} to ${most} minutes`;
}

function halfMinutes(ms: number): number {
  return Math.round(ms / 30_000) / 2;
}

function sourceOf(request: DrawRequest, pool: readonly Drawable[], drawn: Range): string {
  if (request.only.length > 0) return '';
  if (drawn.from === pool.length) return pool.length === 1 ? '' : 'all that fit your choices';
  const sections = new Set(pool.map(({ section }) => section)).size;
  return `drawn from ${pool.length} in ${sections === 1 ? 'one section' : `${sections} sections`}`;
}

function timeOf({ timing }: DrawRequest, ms: Range | null): string {
  if (timing.kind === 'untimed' || !ms) return 'without a time limit';
  return `in ${minutesInWords(ms)}${timing.factor > 1 ? ' (extra time included)' : ''}`;
}

function fewerThanAsked({ size, only }: DrawRequest, drawn: Range): string {
  return size.by === 'count' && only.length === 0 && drawn.to < size.count
    ? ` You asked for ${size.count}; allow more for that.`
    : '';
}

function whatToLoosen(
  request: DrawRequest,
  pool: readonly Drawable[],
  questions: readonly Drawable[],
): string {
  if (request.only.length > 0) return 'None of these questions is in the guide.';
  if (pool.length > 0) {
    const shortest = Math.min(...pool.map(({ minutes }) => minutes));
    return `No question fits into this time. The shortest one takes ${shortest} minutes: allow at least that.`;
  }
  const set = (['sections', 'kinds', 'levels'] as const).filter((key) => request[key].length > 0);
  const alone = set.flatMap((key) => {
    const fitting = poolOf({ ...request, [key]: [] }, questions).length;
    return fitting > 0 ? [`more ${filters[key]} (${fitting} would fit)`] : [];
  });
  const advice = alone.length > 0 ? orList(alone) : andList(set);
  return `No question fits all of these choices. Allow ${advice}.`;
}

function orList(parts: readonly string[]): string {
  return joined(parts, 'or');
}

function andList(set: readonly Filter[]): string {
  return `more ${joined(
    set.map((key) => filters[key]),
    'and',
  )}`;
}

function joined(parts: readonly string[], word: string): string {
  return parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1) ?? ''}`;
}
