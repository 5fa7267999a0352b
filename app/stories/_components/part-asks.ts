import type { StoryPart } from '@/lib/grading/story/story';

/** The question that each part answers. */
export const partAsks: Record<StoryPart, string> = {
  situation: 'Where was it, who was there, and what was the problem?',
  task: 'What was yours to achieve or answer for?',
  action: 'What did you yourself decide and do, step by step?',
  result: 'What changed because of it, in numbers if you have them?',
  reflection: 'What do you do differently since?',
};
