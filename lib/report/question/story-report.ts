import type { Question } from '@/lib/guide/question';
import type { Rubric } from '@/lib/guide/rubric';
import type { Assessment } from '@/lib/grading/assessment';
import type { Current } from '@/lib/grading/current-assessment';
import type { Retelling } from '@/lib/grading/story/retelling';
import { storyByModel } from '@/lib/grading/story/story-by-model';
import { storyOf, type ToldOf } from '@/lib/grading/story/story-of';
import type { QuestionRun } from '@/lib/interview/interview-state';
import { retoldStoryOf, type RetoldStory } from './retold-story';

/** So many answers to one question stay read: those of whoever looks at a report, and looks again. */
const MOST_READ = 8;
const read = new WeakMap<Rubric, Map<string, ToldOf>>();

/** Taking an answer apart is most of the work of a report, and the same words are always told alike: what was read stays read for a while. */
function toldOf(rubric: Rubric, words: Parameters<typeof storyOf>): ToldOf {
  const [conversation, , kind, turns, isNoAnswer] = words;
  const spoken = turns.map(({ id, text, speech }) => ({ id, text, speech }));
  const key = JSON.stringify([conversation, kind, spoken, isNoAnswer]);
  const own = read.get(rubric) ?? new Map<string, ToldOf>();
  const told = own.get(key) ?? storyOf(...words);
  own.delete(key);
  own.set(key, told);
  const [oldest] = own.keys();
  if (own.size > MOST_READ && oldest !== undefined) own.delete(oldest);
  read.set(rubric, own);
  return told;
}

/**
 * What was told on a question, by its words; where a language model labelled the parts of the same words, by
 * its labels.
 */
export function storyReport(
  run: QuestionRun,
  question: Question,
  rubric: Rubric,
  current: Current | undefined,
): ToldOf {
  const told = toldByWords(run, question, rubric, current);
  const model = current?.counts.model;
  if (!told.story || model?.outcome !== 'judged' || !model.star) return told;
  return { ...told, story: storyByModel(told.story, model.star, rubric) };
}

/** The story with what was told again since; null when nothing was. Whoever labelled the parts of the answer, both are read by the words. */
export function retoldReport(
  run: QuestionRun,
  question: Question,
  rubric: Rubric,
  { current, retellings }: { current: Current | undefined; retellings: readonly Retelling[] },
): RetoldStory | null {
  const own = retellings.filter((each) => each.question === question.id);
  const { story } = toldByWords(run, question, rubric, current);
  if (!story || own.length === 0) return null;
  const { id, prompt, kind } = question;
  return retoldStoryOf(
    { question: id, prompt },
    story,
    own,
    (conversation) => toldOf(rubric, [conversation, rubric, kind, [], false]).story,
  );
}

function toldByWords(
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
  const noAnswer = current && isNoAnswer(current.counts);
  return toldOf(rubric, [conversation, rubric, kind, turns, noAnswer]);
}

/** The grader found nothing said in it: words put together without sense, or a list of them. */
const isNoAnswer = ({ verdict: { flags, points } }: Assessment) =>
  points.every(({ label }) => label === 'missed') &&
  flags.some((flag) => flag === 'word_salad' || flag === 'keyword_list' || flag === 'no_content');
