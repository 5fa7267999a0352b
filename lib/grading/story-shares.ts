import type { Story, StoryPart } from './story';
import { spokenTimes, type SpokenTurn } from './story-time';

/** How much of the story each part takes: of its words, and of its time where it was spoken throughout. */
export function sharesOf(
  sentences: Story['sentences'],
  spoken: readonly SpokenTurn[],
): (part: StoryPart) => { words: number; time: number | null } {
  const time = spokenTimes(spoken);
  const told = sentences.filter(({ part }) => part !== 'none');
  const words = shareBy(told, ({ quote }) => quote.match(/[\p{L}\p{N}]+/gu)?.length ?? 0);
  const seconds = time && shareBy(told, time);
  return (part) => ({ words: words(part) ?? 0, time: seconds ? seconds(part) : null });
}

function shareBy(
  told: Story['sentences'],
  measure: (sentence: Story['sentences'][number]) => number,
): (part: StoryPart) => number | null {
  const sums = new Map<string, number>();
  for (const sentence of told)
    sums.set(sentence.part, (sums.get(sentence.part) ?? 0) + measure(sentence));
  const total = [...sums.values()].reduce((sum, value) => sum + value, 0);
  return (part) => (total === 0 ? null : Math.round(((sums.get(part) ?? 0) / total) * 1000) / 1000);
}
