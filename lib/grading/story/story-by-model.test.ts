import { expect, it } from 'vitest';
import type { StarVerdict } from '@/lib/grading/model/model-part';
import { starParts } from '@/lib/grading/model/model-reply';
import { storyIn, storyRubric } from './sample-story';
import { storySchema } from './story';
import { storyByModel } from './story-by-model';
import { storyScore } from './story-score';

const text =
  'At a mill in Lodz the scale broke. I weighed the sacks by hand and fixed it. In the end we lost no day.';
const quote = (words: string) => ({
  turn: 't1',
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  quote: words,
});
const said = (labels: Partial<Record<StarVerdict['part'], StarVerdict['label']>>): StarVerdict[] =>
  starParts.map((part) => {
    const label = labels[part] ?? 'missing';
    return {
      part,
      label,
      evidence: label === 'missing' ? [] : [quote('At a mill in Lodz')],
      why: '',
    };
  });

it('takes its labels and its quotes, and computes the score by the same rule', () => {
  const own = storyIn(text);
  const story = storyByModel(own, said({ situation: 'present', task: 'partial' }), storyRubric);
  expect(storySchema.parse(story)).toEqual(story);
  expect(story.by).toBe('llm');
  expect(story.parts.map(({ verdict }) => verdict)).toEqual([
    'clear',
    'thin',
    'missing',
    'missing',
    'missing',
  ]);
  expect(story.parts[1]).toMatchObject({
    lack: 'not_yours',
    evidence: [quote('At a mill in Lodz')],
  });
  expect(story.score).toBe(storyScore(story));
  expect(story.score).toBeLessThan(own.score);
});

it('leaves whose it is and what was measured as they were read', () => {
  const own = storyIn(text);
  const { ownership, measured, specifics, flags } = storyByModel(
    own,
    said({ action: 'present' }),
    storyRubric,
  );
  expect({ ownership, measured, specifics, flags }).toEqual({
    ownership: own.ownership,
    measured: own.measured,
    specifics: own.specifics,
    flags: own.flags,
  });
});

it('draws words that it quotes for a part as that part, and none as a part it calls missing', () => {
  const { sentences } = storyByModel(storyIn(text), said({ action: 'present' }), storyRubric);
  expect(sentences.map(({ part }) => part)).toEqual(['action', 'action', 'none']);
});

it('has nothing told where the model quoted nothing', () => {
  const unproved = said({ action: 'present' }).map((verdict) => ({ ...verdict, evidence: [] }));
  const story = storyByModel(storyIn(text), unproved, storyRubric);
  expect(story.parts.every(({ verdict }) => verdict === 'missing')).toBe(true);
});
