import { expect, it } from 'vitest';
import { drawRequestSchema } from '@/lib/interview/draw';
import { enteredStorySchema } from '@/lib/practice/banked-story';
import { remarkSchema } from '@/lib/report/handout/comment';
import { saying, SampleRoom } from './sample-room';
import { samplePorts } from './sample-ports';
import { tryAnswer } from './try-answer';

const parts = { situation: '', task: '', action: '', result: '', reflection: '' };
const request = {
  mode: 'practice',
  sections: [],
  kinds: [],
  levels: [],
  only: [],
  size: { by: 'count', count: 1 },
  timing: { kind: 'untimed' },
};

/** Every text that a person hands in and that must say something. */
const doors: Record<string, (text: string) => boolean> = {
  'the name under a comment': (name) =>
    remarkSchema.safeParse({ question: 'q01', name, text: 'Say why.' }).success,
  'a comment': (text) => remarkSchema.safeParse({ question: 'q01', name: 'Mia', text }).success,
  'the title of a story': (title) =>
    enteredStorySchema.safeParse({ title, parts, themes: [], from: null }).success,
  'the title of an interview': (title) =>
    drawRequestSchema.safeParse({ ...request, title }).success,
};

it.each(Object.entries(doors))('%s holds something that can be seen', (_, takes) => {
  expect(takes('Mia')).toBe(true);
  expect(takes('李')).toBe(true);
  for (const text of [
    '',
    ' ',
    '\u200b',
    '\u3164',
    '\u2060',
    '\u00ad',
    '\u200e',
    '\u2800',
    '\u034f',
  ])
    expect([text, takes(text)]).toEqual([text, false]);
  expect(takes(`a${'\u0301'.repeat(59)}`)).toBe(false);
  expect(takes('Mia \u202e')).toBe(false);
});

it('so does an answer, in an interview and where one is only tried', async () => {
  const room = new SampleRoom({ interviewer: saying({}) });
  await room.start();
  await room.listen();
  expect(await room.answer('\u200b\u2060 \u3164')).toMatchObject({ code: 'answer_empty' });
  const ports = samplePorts(() => 1);
  const [guide] = ports.guides.values();
  expect(await tryAnswer(ports, guide!, { question: 'q01', answer: '\u200b' })).toMatchObject({
    code: 'trial_empty',
  });
});
