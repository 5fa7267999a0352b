import type { RetoldStory } from '@/lib/report/question/retold-story';
import { listed } from '@/lib/report/statements/wording';

export const retoldTitle = 'Your story, told again after the interview';

/** What was told again, and what the story is worth with it. */
export function retoldWords({ parts, score }: Pick<RetoldStory, 'parts' | 'score'>): string {
  const names = parts.map(({ part }) => `the ${part}`);
  return `With ${listed(names)} told anew it has ${score} of 100 for its shape. It enters no grade.`;
}
