import { describe, expect, it } from 'vitest';
import { MINUTE, SampleInterview, samplePlan, T0 } from './sample-interview';
import { CHECK_LIMIT_MS, deadlinesOf, DELIVERY_LIMIT_MS, GRACE_MS } from './time-budget';

function deadline(interview: SampleInterview) {
  const { state } = interview;
  if (state.phase !== 'running') throw new Error('over');
  return deadlinesOf(state, interview.now);
}

describe('the clock of a question', () => {
  it('starts when its words are delivered', () => {
    const interview = new SampleInterview();
    interview.now += 7_000;
    interview.deliver();
    expect(deadline(interview).question).toBe(T0 + 7_000 + 3 * MINUTE);
  });

  it('starts at most 20 s after the move, delivered or not', () => {
    const interview = new SampleInterview();
    expect(deadline(interview).question).toBe(T0 + 3 * MINUTE);
    interview.now += 10_000;
    expect(deadline(interview).question).toBe(T0 + 10_000 + 3 * MINUTE);
    interview.now += 80_000;
    interview.deliver();
    expect(deadline(interview).question).toBe(T0 + DELIVERY_LIMIT_MS + 3 * MINUTE);
  });

  it('gives a follow-up at least 60 s', () => {
    const interview = new SampleInterview();
    interview.deliver();
    interview.now += 3 * MINUTE - 31_000;
    interview.answer([]);
    interview.deliver();
    expect(deadline(interview).question).toBe(interview.now + 60_000);
  });

  it('is shifted by a pause, also while the pause lasts', () => {
    const interview = new SampleInterview();
    interview.deliver();
    interview.now += MINUTE;
    interview.send({ kind: 'pause' });
    interview.now += 10 * MINUTE;
    expect(deadline(interview).question).toBe(T0 + 13 * MINUTE);
    interview.send({ kind: 'resume' });
    interview.now += MINUTE;
    expect(deadline(interview)).toEqual({ question: T0 + 13 * MINUTE, whole: T0 + 19 * MINUTE });
  });

  it('stands still in an exam while the sound is checked, for three minutes at most', () => {
    const interview = new SampleInterview(samplePlan({ mode: 'exam' }));
    interview.deliver();
    interview.send({ kind: 'pause', reason: 'sound-check' });
    interview.now += MINUTE;
    expect(deadline(interview).question).toBe(T0 + 4 * MINUTE);
    interview.now += 9 * MINUTE;
    expect(deadline(interview).question).toBe(T0 + 3 * MINUTE + CHECK_LIMIT_MS);
    interview.settle();
    expect(interview.events.at(-1)).toEqual({ type: 'resumed', at: T0 + CHECK_LIMIT_MS });
  });

  it('never runs past the whole', () => {
    const timing = { kind: 'timed', factor: 1, totalMs: 2 * MINUTE } as const;
    const interview = new SampleInterview(samplePlan({ timing }));
    interview.deliver();
    expect(deadline(interview).question).toBe(T0 + 2 * MINUTE);
  });

  it('does not exist in an untimed interview', () => {
    const interview = new SampleInterview(samplePlan({ timing: { kind: 'untimed' } }));
    interview.now += 1_000 * MINUTE;
    interview.settle();
    expect(deadline(interview)).toEqual({ question: null, whole: null });
    expect(interview.state.phase).toBe('running');
  });
});

describe('settling', () => {
  it('waits for the grace, then dates what happened at the deadline', () => {
    const interview = new SampleInterview();
    interview.deliver();
    interview.draft = { revision: 4, text: 'my draft' };
    interview.now = T0 + 3 * MINUTE + GRACE_MS - 1;
    interview.settle();
    expect(interview.state.questions[0]?.closed).toBeNull();
    interview.now += 1;
    interview.settle();
    expect(interview.events.slice(-2)).toMatchObject([
      { type: 'draft-settled', text: 'my draft', revision: 4, at: T0 + 3 * MINUTE },
      { type: 'question-closed', reason: 'time', at: T0 + 3 * MINUTE },
    ]);
  });

  it('takes no draft for an answer that has nothing to see in it', () => {
    for (const text of [' \n', '\u200b', '\u2060 \u00ad', '\u3164']) {
      const interview = new SampleInterview();
      interview.deliver();
      interview.draft = { revision: 4, text };
      interview.now += 4 * MINUTE;
      interview.settle();
      expect(interview.events.map(({ type }) => type)).not.toContain('draft-settled');
    }
  });

  it('is done once: touching again changes nothing', () => {
    const interview = new SampleInterview();
    interview.deliver();
    interview.now += 4 * MINUTE;
    interview.settle();
    const before = interview.events.length;
    interview.settle();
    expect(interview.events).toHaveLength(before);
  });

  it('does not ask the next question until somebody is there, and tells them that time was up', () => {
    const interview = new SampleInterview();
    interview.deliver();
    interview.now += 5 * MINUTE;
    interview.settle();
    expect(interview.state.questions).toHaveLength(1);
    interview.send({ kind: 'proceed' });
    expect(interview.moves().slice(-2)).toEqual(['call-time', 'ask']);
  });

  it('closes an interview whose time ran out unattended, at its deadline', () => {
    const interview = new SampleInterview();
    interview.deliver();
    interview.now += 500 * MINUTE;
    interview.settle();
    expect(interview.state).toMatchObject({
      phase: 'closed',
      reason: 'time',
      closedAt: T0 + 9 * MINUTE,
    });
  });

  it('leaves a paused interview alone', () => {
    const interview = new SampleInterview();
    interview.deliver();
    interview.send({ kind: 'pause' });
    interview.now += 500 * MINUTE;
    interview.settle();
    expect(interview.state.phase).toBe('running');
  });
});
