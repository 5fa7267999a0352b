import { describe, expect, it } from 'vitest';
import { TAKE_BACK_LIMIT_MS } from './command';
import { openQuestion } from './interview-state';
import { allPoints, heardIn, SampleInterview, samplePlan, T0 } from './sample-interview';

const plan = samplePlan({ questions: [{ id: 'q01', ms: 180_000 }] });
/** An interview in which the first answer was just accepted. */
function answered(points: readonly string[] = []) {
  const interview = new SampleInterview(plan);
  const before = interview.state;
  const run = openQuestion(before);
  const prompt = run?.prompt.moveId ?? '';
  const sent = interview.send(
    {
      kind: 'answer',
      to: prompt,
      question: 'q01',
      text: 'The first half, and',
      modality: 'spoken',
      revision: 1,
      writtenAt: T0,
    },
    heardIn('x', 'q01', points),
  );
  expect(sent).toBeUndefined();
  const message = interview.state.lastAnswer?.message ?? '';
  return { interview, before, message };
}

describe('an answer that was taken back', () => {
  it('was never said, and what followed was never asked', () => {
    const { interview, before, message } = answered();
    expect(interview.state.transcript.length).toBeGreaterThan(before.transcript.length + 1);
    expect(interview.send({ kind: 'take-back', message })).toBeUndefined();
    expect(interview.state.transcript).toEqual(before.transcript);
    expect(openQuestion(interview.state)).toEqual(openQuestion(before));
  });
  it('opens its question again, even if it was the last', () => {
    const { interview, message } = answered(allPoints);
    expect(interview.state.phase).toBe('closed');
    expect(interview.send({ kind: 'take-back', message })).toBeUndefined();
    expect(interview.state.phase).toBe('running');
    expect(openQuestion(interview.state)?.id).toBe('q01');
  });
  it('is taken back once, however often that is sent', () => {
    const { interview, message } = answered();
    interview.send({ kind: 'take-back', message });
    const { length } = interview.events;
    expect(interview.send({ kind: 'take-back', message })).toBeUndefined();
    expect(interview.events).toHaveLength(length);
  });
  it('stands once too much time has passed', () => {
    const { interview, message } = answered();
    interview.now += TAKE_BACK_LIMIT_MS + 1;
    expect(interview.send({ kind: 'take-back', message })).toBe('too_late_to_take_back');
  });
});
