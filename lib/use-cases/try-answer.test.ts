import { expect, it } from 'vitest';
import { readWholeGuide } from '@/lib/guide/read-guide';
import { sampleFiles } from '@/lib/guide/sample-guide';
import { sampleGrader } from '@/lib/grading/sample-grader';
import { MOST_TRIED, trialSchema } from '@/lib/report/trial';
import { tryAnswer } from './try-answer';

const guide = readWholeGuide(sampleFiles(), 'sample');
const grader = sampleGrader(guide.concepts);
const ports = {
  embedded: {
    stamp: { engine: 'embedded' as const, version: 'test' },
    judge: (...args: Parameters<(typeof grader)['judge']>) =>
      Promise.resolve(grader.judge(...args)),
  },
  clock: () => 1_700_000_000_000,
};
const tried = (answer: string, question = 'q01') => tryAnswer(ports, guide, { question, answer });

it('grades as a report does: points with quotes, misconceptions, a score', async () => {
  const outcome = await tried('Lasso makes some weights exactly zero. The sky is green.');
  if (!outcome.ok) throw new Error(outcome.code);
  const trial = trialSchema.parse(outcome.value);
  expect(trial.result.kind).toBe('scored');
  expect(trial.misconceptions.length).toBeGreaterThan(0);
  expect(trial.turns[0]?.marks.length).toBeGreaterThan(0);
  for (const { confidence } of trial.points) expect(confidence).not.toBeNull();
});

it('shows an answer in another language as not graded', async () => {
  const outcome = await tried(
    'Lasso setzt viele Gewichte genau auf null und die anderen werden nur kleiner.',
  );
  expect(outcome).toMatchObject({
    ok: true,
    value: {
      result: { kind: 'not-graded' },
      flags: ['other_language'],
      misconceptions: [],
      points: [],
    },
  });
});

it.each(['I have no idea, sorry.', 'I don’t know', 'Skip this one, please'])(
  'takes “%s” as in the room: not answered, and no point of it missed',
  async (words) => {
    expect(await tried(words)).toMatchObject({
      ok: true,
      value: { result: { kind: 'not-answered' }, points: [], turns: [], grader: null },
    });
  },
);

it('gives away no reference answer', async () => {
  expect(JSON.stringify(await tried('Something.'))).not.toContain('many useless inputs around');
});

it('refuses an empty answer, one that is too long, and a question that is not there', async () => {
  expect(await tried(' \n')).toMatchObject({ code: 'trial_empty' });
  expect(await tried('a'.repeat(MOST_TRIED + 1))).toMatchObject({ code: 'trial_too_long' });
  expect(await tried('a'.repeat(MOST_TRIED))).toMatchObject({ ok: true });
  expect(await tried('Something.', 'q99')).toMatchObject({ code: 'unknown_question' });
});
