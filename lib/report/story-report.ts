import type { Question } from '@/lib/guide/question';
import type { Rubric } from '@/lib/guide/rubric';
import type { Assessment } from '@/lib/grading/assessment';
import type { Current } from '@/lib/grading/current-assessment';
import { storyByModel } from '@/lib/grading/story-by-model';
import { storyOf, type ToldOf } from '@/lib/grading/story-of';
import type { QuestionRun } from '@/lib/interview/interview-state';

/**
 * What was told on a question, read anew from the words each time; where a language model labelled the parts
 * of the same words, by its labels.
 */
export function storyReport(
  { turns }: QuestionRun,
  { id, prompt, kind }: Question,
  rubric: Rubric,
  current: Current | undefined,
): ToldOf {
  if (turns.length === 0 || current?.counts.score.kind === 'not-answered')
    return { story: null, episodes: [] };
  const conversation = {
    question: id,
    prompt,
    turns: turns.map(({ id: turn, text, after, targets }) => ({
      id: turn,
      text,
      after,
      targets: [...targets],
    })),
  };
  const told = storyOf(conversation, rubric, kind, turns, current && isNoAnswer(current.counts));
  const model = current?.counts.model;
  if (!told.story || model?.outcome !== 'judged' || !model.star) return told;
  return { ...told, story: storyByModel(told.story, model.star, rubric) };
}

/** The grader found nothing said in it: words put together without sense, or a list of them. */
const isNoAnswer = ({ verdict: { flags, points } }: Assessment) =>
  points.every(({ label }) => label === 'missed') &&
  flags.some((flag) => flag === 'word_salad' || flag === 'keyword_list' || flag === 'no_content');
