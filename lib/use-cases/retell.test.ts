import { beforeEach, describe, expect, it } from 'vitest';
import type { Guide } from '@/lib/guide/guide';
import type { StoryPart } from '@/lib/grading/story/story';
import { everything } from '@/lib/report/handout/include';
import { handoutOf } from '@/lib/report/handout/handout-of';
import { markdownReport } from '@/lib/report/handout/markdown-report';
import { ownReport } from './own-report';
import { readStory, storyOfAnswer } from './read-story';
import { retell, takeBackRetelling } from './retell';
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

const told = (text: string, part: StoryPart = 'result', nth = 1) =>
  retell(grading.ports, {
    interview: 'i1',
    person: 'ann',
    retelling: {
      id: `8d6b0f9e-3f0a-4c0e-9b51-0d7b5c1b3a1${nth}`,
      question: 'q01',
      part,
      text,
      modality: 'typed',
    },
  });
const asked = { interview: 'i1', person: 'ann', question: 'q01' };
const read = async () => {
  const story = await readStory(grading.ports, asked);
  if (!story.ok) throw new Error(story.code);
  return story.value;
};

it('keeps a part that was told in words', async () => {
  expect(await told('In the end we lost no day.')).toMatchObject({ ok: true });
  expect(await grading.ports.retellings.read('i1')).toHaveLength(1);
});

it('refuses a part without a word, also one of blanks that nobody sees', async () => {
  for (const text of ['\u200B\u200B', '\u2060 \uFEFF', '…', '😀'])
    expect(await told(text)).toMatchObject({ ok: false, code: 'no_words' });
  expect(await grading.ports.retellings.read('i1')).toEqual([]);
});

it('takes a telling back, once however often it is sent, and the story is as it was before it', async () => {
  const before = await read();
  await told('No idea.');
  const [telling] = (await read()).tellings;
  const back = (id: string) =>
    takeBackRetelling(grading.ports, {
      interview: 'i1',
      person: 'ann',
      id: `8d6b0f9e-3f0a-4c0e-9b51-0d7b5c1b3b${id}`,
      takesBack: telling!.retelling.id,
    });
  expect(await back('11')).toEqual({ ok: true, value: 'taken-back' });
  expect(await back('12')).toEqual({ ok: true, value: 'taken-back' });
  expect(await read()).toEqual(before);
  expect(await grading.ports.retellings.read('i1')).toHaveLength(2);
});

it('lets nobody else take a telling back', async () => {
  await told('In the end we lost no day.');
  const [telling] = (await read()).tellings;
  const order = {
    interview: 'i1',
    person: 'bob',
    id: '8d6b0f9e-3f0a-4c0e-9b51-0d7b5c1b3b13',
    takesBack: telling!.retelling.id,
  };
  expect(await takeBackRetelling(grading.ports, order)).toMatchObject({ ok: false });
  expect((await read()).tellings).toHaveLength(1);
});

it('keeps what was told again in the story for the bank', async () => {
  await told('In the end we lost no day.');
  const kept = await storyOfAnswer(grading.ports, asked);
  expect(kept).toMatchObject({ value: { parts: { result: 'In the end we lost no day.' } } });
});

describe('a second part told again', () => {
  const LESSON = 'Since then I keep a second scale in the store.';
  const RESULT = 'In the end we lost no day and weighed 40 sacks more than the week before.';
  const verdictOf = (story: { parts: readonly { part: string; verdict: string }[] }, of: string) =>
    story.parts.find(({ part }) => part === of)?.verdict;
  beforeEach(async () => {
    await told(LESSON, 'reflection', 1);
    await told(RESULT, 'result', 2);
  });

  it('builds on the first: the story holds the latest telling of each', async () => {
    const { retold, now, tellings } = await read();
    const text = retold?.pieces.map((piece) => piece.text).join(' ') ?? '';
    expect(text).toContain(RESULT);
    expect(text).toContain(LESSON);
    expect(retold?.parts.map(({ part }) => part)).toEqual(['result', 'reflection']);
    expect(tellings[0]?.before).toEqual(tellings[1]?.after);
    expect(now).toEqual(tellings[0]?.after);
  });

  it('leaves no part as missing that was told since', async () => {
    const { before, now } = await read();
    expect(verdictOf(before, 'reflection')).toBe('missing');
    expect(verdictOf(now, 'reflection')).not.toBe('missing');
  });

  it('replaces an earlier telling of the same part', async () => {
    await told('We lost half a day.', 'result', 3);
    const { retold } = await read();
    const text = retold?.pieces.map((piece) => piece.text).join(' ') ?? '';
    expect(text).toContain('We lost half a day.');
    expect(text).not.toContain(RESULT);
  });

  it('stands in the report and its files, named as told afterwards, and in no grade', async () => {
    const report = await ownReport(grading.ports, 'i1', 'ann');
    if (!report.ok) throw new Error(report.code);
    const [question] = report.value.questions;
    expect(question?.retold?.pieces.filter(({ isNew }) => isNew)).toHaveLength(2);
    const place = { timeZone: 'UTC' };
    const whole = markdownReport(handoutOf(report.value, everything, place));
    expect(whole).toContain('told again after the interview');
    expect(whole).toContain(RESULT);
    for (const part of ['words', 'story'] as const)
      expect(
        markdownReport(handoutOf(report.value, { ...everything, [part]: false }, place)),
      ).not.toContain(RESULT);
  });

  it('strikes the same words beside the first telling as in the report', async () => {
    const report = await ownReport(grading.ports, 'i1', 'ann');
    if (!report.ok) throw new Error(report.code);
    expect((await read()).pieces).toEqual(report.value.questions[0]?.retold?.pieces);
  });

  it('is the stronger version: nothing is built on the first telling any more', async () => {
    const report = await ownReport(grading.ports, 'i1', 'ann');
    if (!report.ok) throw new Error(report.code);
    expect(report.value.questions[0]?.stronger).toEqual({ kind: 'none', why: 'told-again' });
    const place = { timeZone: 'UTC' };
    const file = (story: boolean) =>
      markdownReport(handoutOf(report.value, { ...everything, story }, place));
    expect(file(true)).toContain('Its stronger version is the story as it stands now: above');
    expect(file(false)).toContain('with the stories, which are left out here');
  });
});
