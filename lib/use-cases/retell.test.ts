import { beforeEach, expect, it } from 'vitest';
import type { Guide } from '@/lib/guide/guide';
import { storyOfAnswer } from './read-story';
import { retell } from './retell';
import { SampleGrading } from './sample-grading';

let grading: SampleGrading;

beforeEach(async () => {
  grading = new SampleGrading();
  const guides = [...grading.ports.guides].map(([id, guide]): [string, Guide] => [
    id,
    { ...guide, questions: guide.questions.map((each) => ({ ...each, kind: 'behavioral' })) },
  ]);
  grading.ports = { ...grading.ports, guides: new Map(guides) };
  await grading.answered('At a mill in Lodz the scale broke. I weighed the sacks by hand.');
});

const told = (text: string) =>
  retell(grading.ports, {
    interview: 'i1',
    person: 'ann',
    retelling: {
      id: '8d6b0f9e-3f0a-4c0e-9b51-0d7b5c1b3a11',
      question: 'q01',
      part: 'result',
      text,
      modality: 'typed',
    },
  });

it('keeps a part that was told in words', async () => {
  expect(await told('In the end we lost no day.')).toMatchObject({ ok: true });
  expect(await grading.ports.retellings.read('i1')).toHaveLength(1);
});

it('refuses a part without a word, also one of blanks that nobody sees', async () => {
  for (const text of ['\u200B\u200B', '\u2060 \uFEFF', '…', '😀'])
    expect(await told(text)).toMatchObject({ ok: false, code: 'no_words' });
  expect(await grading.ports.retellings.read('i1')).toEqual([]);
});

it('keeps what was told again in the story for the bank', async () => {
  await told('In the end we lost no day.');
  const kept = await storyOfAnswer(grading.ports, {
    interview: 'i1',
    person: 'ann',
    question: 'q01',
  });
  expect(kept).toMatchObject({ value: { parts: { result: 'In the end we lost no day.' } } });
});
