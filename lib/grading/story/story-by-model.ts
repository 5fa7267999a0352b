import type { Rubric } from '@/lib/guide/rubric';
import type { StarVerdict } from '@/lib/grading/model/model-part';
import { starParts } from '@/lib/grading/model/model-reply';
import type { Story, StoryPart } from './story';
import { askFor } from './story-asks';
import { drawnAs } from './story-stretches';
import { storyMarking, storyScore } from './story-score';
import type { Evidence } from '@/lib/grading/verdict';

type PartReading = Story['parts'][number];

/** What a part that the model calls partial lacks, where the built-in reading does not say. */
const lackOf = {
  situation: 'no_setting',
  task: 'not_yours',
  action: 'no_step',
  result: 'no_effect',
  reflection: 'no_lesson',
} as const satisfies Record<StoryPart, string>;

/**
 * A story with the parts that a language model found: its labels and its quotes. Whose it is, what was measured and
 * what counts against it stay as they were read without it, and so do the words of a part, but for those it quotes
 * for another one.
 */
export function storyByModel(story: Story, star: readonly StarVerdict[], rubric: Rubric): Story {
  const parts = starParts.map((part): PartReading => {
    const said = star.find((verdict) => verdict.part === part);
    const own = story.parts.find((reading) => reading.part === part);
    if (!said) return own ?? missing(part, rubric);
    const read = partOf(said, own, story.sentences, rubric);
    return read.verdict === 'missing' && own?.verdict === 'missing' ? own : read;
  });
  const proofs = new Map(
    parts.map((reading) => [reading.part, reading.verdict === 'missing' ? [] : reading.evidence]),
  );
  const sentences = drawnAs(story.sentences, proofs);
  return { ...story, by: 'llm', sentences, parts, score: storyScore({ ...story, parts }) };
}

const missing = (part: StoryPart, { star }: Rubric): PartReading => ({
  part,
  verdict: 'missing',
  lack: 'not_told',
  ask: askFor(part, 'not_told', star),
});

function partOf(
  { part, label, evidence }: StarVerdict,
  own: PartReading | undefined,
  sentences: Story['sentences'],
  rubric: Rubric,
): PartReading {
  if (label === 'missing' || evidence.length === 0) return missing(part, rubric);
  const told = own && own.verdict !== 'missing' ? own : undefined;
  const common = {
    part,
    evidence: [...evidence],
    words: told?.words ?? shareOf(evidence, sentences),
    time: told?.time ?? null,
  };
  if (label === 'present')
    return {
      ...common,
      verdict: 'clear',
      score: told?.verdict === 'clear' ? told.score : storyMarking.part.clear,
    };
  const lack = told?.verdict === 'thin' ? told.lack : lackOf[part];
  return {
    ...common,
    verdict: 'thin',
    score: storyMarking.part.thin,
    lack,
    ask: askFor(part, lack, rubric.star),
  };
}

const length = (stretches: readonly Evidence[]) =>
  stretches.reduce((sum, { quote }) => sum + (quote.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);

/** Of the words of all that was said those that are quoted: the built-in reading told nothing of this part. */
function shareOf(evidence: readonly Evidence[], sentences: Story['sentences']): number {
  const all = length(sentences);
  return all === 0 ? 0 : Math.round((1000 * Math.min(all, length(evidence))) / all) / 1000;
}
