import { describe, expect, it } from 'vitest';
import { SampleInterview, samplePlan } from './sample-interview';

describe('a check of the sound', () => {
  it('lets the sound be checked in an exam once, before anything was answered', () => {
    const check = { kind: 'pause', reason: 'sound-check' } as const;
    const interview = new SampleInterview(samplePlan({ mode: 'exam' }));
    expect(interview.send(check)).toBeUndefined();
    expect(interview.send(check)).toBeUndefined();
    interview.now += 1_000;
    interview.send({ kind: 'resume' });
    expect(interview.send(check)).toBe('not_in_exam');
    const answered = new SampleInterview(samplePlan({ mode: 'exam' }));
    answered.answer(['first']);
    expect(answered.send(check)).toBe('not_in_exam');
  });

  it('lets the sound be checked at any time in practice', () => {
    const interview = new SampleInterview();
    interview.answer(['first']);
    expect(interview.send({ kind: 'pause', reason: 'sound-check' })).toBeUndefined();
    expect(interview.answer()).toBe('interview_paused');
  });
});
