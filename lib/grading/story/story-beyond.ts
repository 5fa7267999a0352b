import type { Rubric } from '@/lib/guide/rubric';
import type { Conversation } from '@/lib/grading/conversation';
import { overlaps } from '@/lib/grading/place';
import type { Verdict } from '@/lib/grading/verdict';
import { readStory } from './story-reading';
import { isVagueSuccess } from '@/lib/grading/story/result/vague-success';

/**
 * Of what a story has beyond the points, what was done: "Learning: start with a baseline" is what the speaker
 * would do, and does not say how success was measured; "management loved the demo" is no work with management.
 */
export function doneBeyond(
  beyond: Verdict['beyond'],
  conversation: Conversation,
  rubric: Rubric,
): Verdict['beyond'] {
  if (beyond.length === 0 || rubric.points.every(({ tells }) => tells === undefined)) return beyond;
  const { readings, labels } = readStory(conversation, rubric, false);
  return beyond.filter(({ evidence }) => {
    const about = readings.flatMap((reading, at) =>
      evidence.some((each) => overlaps(each, reading.unit)) ? [{ reading, label: labels[at] }] : [],
    );
    return about.some(
      ({ reading, label }) =>
        label !== 'reflection' &&
        !isVagueSuccess(reading.unit.flat) &&
        !reading.planned &&
        (!reading.supposed || reading.past),
    );
  });
}
