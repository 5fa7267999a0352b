import type { RetoldStory } from '@/lib/report/question/retold-story';
import { listed } from '@/lib/report/statements/wording';

export const retoldTitle = 'Your story, told again after the interview';

/** Where the stronger version of such a story stands; nowhere near where stories are left out. */
export function strongerRetoldWords(withStories = true): string {
  const where = withStories
    ? `above, under “${retoldTitle}”`
    : 'with the stories, which are left out here';
  return `This story was told again after the interview. Its stronger version is the story as it stands now: ${where}.`;
}

/** What is struck out in it. */
export const struckRetoldWords =
  'What is struck out tells nothing that is yours alone, or may be held against you: leave it out.';

/** Before what such a story lacks still. */
export const stillToTellWords = 'Still to be told in it:';

/** What was told again, and what the story is worth with it. */
export function retoldWords({ parts, score }: Pick<RetoldStory, 'parts' | 'score'>): string {
  const names = parts.map(({ part }) => `the ${part}`);
  return `With ${listed(names)} told anew it has ${score} of 100 for its shape. It enters no grade.`;
}
