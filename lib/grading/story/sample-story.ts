import type { Rubric } from '@/lib/guide/rubric';
import type { Conversation } from '@/lib/grading/conversation';
import type { Story } from './story';
import { storyOf } from './story-of';

/** For tests: a rubric without points, so that only the words of a story count. */
export const storyRubric: Rubric = {
  question: 'q01',
  points: [],
  contrasts: [],
  directions: [],
  misconceptions: [],
  beyond: [],
};

export const conversationOf = (...texts: readonly string[]): Conversation => ({
  question: 'q01',
  prompt: 'Tell me about a time something went wrong.',
  turns: texts.map((text, index) => ({
    id: `t${index + 1}`,
    text,
    after: index === 0 ? ('question' as const) : ('probe' as const),
    targets: [],
  })),
});

/** The story told to a behavioral question in these turns. */
export function storyIn(...texts: readonly string[]): Story {
  const { story } = storyOf(conversationOf(...texts), storyRubric, 'behavioral', []);
  if (!story) throw new RangeError('nothing was said');
  return story;
}

export const episodesIn = (text: string, kind: 'concept' | 'scenario' = 'scenario') =>
  storyOf(conversationOf(text), storyRubric, kind, []).episodes;

export const verdictOf = (story: Story, part: Story['parts'][number]['part']) =>
  story.parts.find((reading) => reading.part === part)?.verdict;
