import type { RetoldStory } from '@/lib/report/question/retold-story';

export const retoldTitle = 'Your story, told again after the interview';

/** What was told again, and what the story is worth with it. */
export function retoldWords({ parts, score }: Pick<RetoldStory, 'parts' | 'score'>): string {
  const names = parts.map(({ part }) => `the ${part}`);
  const last = names.at(-1) ?? '';
  const listed = names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
  return `With ${listed} told anew it has ${score} of 100 for its shape. It enters no grade.`;
}
