import { overlaps } from '@/lib/grading/place';
import type { Story, StoryPart } from './story';
import { spokenTimes, type SpokenTurn } from './story-time';
import type { Evidence } from '@/lib/grading/verdict';

/**
 * How much of the story each part takes: of its words, and of its time where it was spoken throughout. Words that
 * are told as one part and prove another, which has none of its own, belong half to each.
 */
export function sharesOf(
  sentences: Story['sentences'],
  spoken: readonly SpokenTurn[],
  proofs: ReadonlyMap<StoryPart, readonly Evidence[]>,
): (part: StoryPart) => { words: number; time: number | null } {
  const time = spokenTimes(spoken);
  const told = sentences
    .filter(({ part }) => part !== 'none')
    .flatMap((stretch) => between(stretch, sentences, proofs));
  const words = shareBy(told, ({ quote }) => quote.match(/[\p{L}\p{N}]+/gu)?.length ?? 0);
  const seconds = time && shareBy(told, time);
  return (part) => ({ words: words(part) ?? 0, time: seconds ? seconds(part) : null });
}

interface Shared {
  readonly part: Story['sentences'][number]['part'];
  readonly stretch: Evidence;
  readonly share: number;
}

function between(
  stretch: Story['sentences'][number],
  sentences: Story['sentences'],
  proofs: ReadonlyMap<StoryPart, readonly Evidence[]>,
): Shared[] {
  const others = [...proofs].flatMap(([part, evidence]) => {
    const hasOwn = sentences.some((sentence) => sentence.part === part);
    const isHere = evidence.some((proof) => overlaps(proof, stretch));
    return !hasOwn && isHere ? [part] : [];
  });
  const share = 1 / (1 + others.length);
  return [stretch.part, ...others].map((part) => ({ part, stretch, share }));
}

function shareBy(
  told: readonly Shared[],
  measure: (sentence: Evidence) => number,
): (part: StoryPart) => number | null {
  const sums = new Map<string, number>();
  for (const { part, stretch, share } of told)
    sums.set(part, (sums.get(part) ?? 0) + share * measure(stretch));
  const total = [...sums.values()].reduce((sum, value) => sum + value, 0);
  return (part) => (total === 0 ? null : Math.round(((sums.get(part) ?? 0) / total) * 1000) / 1000);
}
