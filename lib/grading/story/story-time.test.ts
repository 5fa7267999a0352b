import { describe, expect, it } from 'vitest';
import type { SpeechRecord } from '@/lib/speech/speech-record';
import { conversationOf, storyRubric } from './sample-story';
import { storyOf } from './story-of';
import { spokenTimes } from './story-time';

const heard = (...stretches: readonly (readonly [words: string, ms: number])[]): SpeechRecord => {
  let at = 0;
  const laid = stretches.map(([words, ms]) => {
    const startMs = at;
    at += ms + 400;
    return { startMs, endMs: startMs + ms, words };
  });
  return {
    speech: laid.map(({ startMs, endMs }) => ({ startMs, endMs })),
    heard: laid,
    heardBy: 'service',
    edited: false,
  };
};
const text =
  'At a bank in Porto the line was too long. I moved the desks and opened another door. In the end people waited five minutes.';
const stretch = (quote: string) => ({
  turn: 't1',
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
  quote,
});
const speech = heard(
  ['At a bank in Porto the line was too long', 10_000],
  ['I moved the desks and opened another door', 4_000],
  ['In the end people waited five minutes', 2_000],
);

describe('the time that words took', () => {
  it('is that of the stretches they were heard in', () => {
    const time = spokenTimes([{ id: 't1', text, speech }]);
    expect(time?.(stretch('I moved the desks and opened another door.'))).toBeCloseTo(4_000);
    expect(time?.(stretch('At a bank in Porto the line was too long.'))).toBeCloseTo(10_000);
  });

  it('leaves out words that were corrected, and keeps the others', () => {
    const time = spokenTimes([{ id: 't1', text: text.replace('Porto', 'Braga'), speech }]);
    expect(time?.(stretch('At a bank in Porto the line was too long.'))).toBeCloseTo(9_000);
  });

  it.each([
    ['what was typed', { id: 't1', text, speech: null }],
    [
      'what nobody heard',
      { id: 't1', text, speech: { ...speech, heard: [], heardBy: 'nobody' as const } },
    ],
    [
      'what was written anew',
      { id: 't1', text: 'Something else that was never said in that way.', speech },
    ],
  ])('is not known of %s', (_, turn) => {
    expect(spokenTimes([turn])).toBeNull();
  });
});

it('gives each part its share of words and of time, which differ', () => {
  const { story } = storyOf(conversationOf(text), storyRubric, 'behavioral', [
    { id: 't1', text, speech },
  ]);
  const situation = story?.parts.find(({ part }) => part === 'situation');
  expect(situation?.verdict !== 'missing' && situation).toMatchObject({ words: 0.4, time: 0.63 });
  const typed = storyOf(conversationOf(text), storyRubric, 'behavioral', [
    { id: 't1', text, speech: null },
  ]).story;
  expect(typed?.parts.every((part) => part.verdict === 'missing' || part.time === null)).toBe(true);
});
