import { describe, expect, it } from 'vitest';
import { builtIn } from './spoken-by';
import { SAID, allPoints, MINUTE, SampleInterview, samplePlan } from './sample-interview';

describe('the course of an interview', () => {
  it('opens, asks every question of the plan in order, and closes', () => {
    const interview = new SampleInterview();
    for (let i = 0; i < 3; i++) interview.answer();
    expect(interview.moves()).toEqual([
      'open',
      'ask',
      'acknowledge',
      'ask',
      'acknowledge',
      'ask',
      'acknowledge',
      'close',
    ]);
    expect(interview.state).toMatchObject({ phase: 'closed', reason: 'completed' });
    expect(interview.state.questions.map(({ closed }) => closed?.reason)).toEqual([
      'answered',
      'answered',
      'answered',
    ]);
  });

  it('probes for the first essential point that was missed, then for the next, then goes on', () => {
    const interview = new SampleInterview();
    interview.answer([]);
    interview.answer([]);
    interview.answer([]);
    const targets = interview.events.flatMap((event) =>
      event.type === 'move-chosen' && event.move.kind === 'probe' ? event.move.targets : [],
    );
    expect(targets).toEqual(['q01.first', 'q01.second']);
    expect(interview.state.questions).toHaveLength(2);
  });

  it('challenges a misconception before it probes, and only once', () => {
    const interview = new SampleInterview();
    interview.answer([], { flat: true });
    interview.answer([], { flat: true });
    expect(interview.moves().slice(2)).toEqual(['challenge', 'probe']);
  });

  it('reads back the words that are challenged, in an exam without a verdict in them', () => {
    const interview = new SampleInterview(samplePlan({ mode: 'exam' }));
    interview.answer([], { flat: true });
    const event = interview.events.at(-1);
    if (event?.type !== 'move-chosen') throw new Error('no move');
    expect(event.move.kind).toBe('challenge');
    expect(event.words).toContain(`“${SAID}`);
    expect(event.words).not.toContain('ship');
  });

  it('in an exam challenges correct claims too, in words that also meet wrong ones', () => {
    const kinds = Array.from({ length: 30 }, (_, seed) => {
      const interview = new SampleInterview(samplePlan({ mode: 'exam', seed }));
      interview.answer(allPoints);
      return interview.moves()[2];
    });
    expect(kinds).toContain('challenge');
    expect(kinds).toContain('acknowledge');
  });

  it('asks no follow-up when time is short', () => {
    const interview = new SampleInterview();
    interview.deliver();
    interview.now += 3 * MINUTE - 20_000;
    interview.answer([]);
    expect(interview.moves()).not.toContain('probe');
  });

  it('asks no follow-up that the whole leaves less than its 60 s for', () => {
    const timing = { kind: 'timed', factor: 1, totalMs: 3 * MINUTE } as const;
    const interview = new SampleInterview(samplePlan({ timing }));
    interview.deliver();
    interview.now += 3 * MINUTE - 35_000;
    interview.answer([]);
    expect(interview.moves()).not.toContain('probe');
  });

  it('takes "I don\'t know" gracefully and moves on, without an answer', () => {
    const interview = new SampleInterview();
    interview.send(interview.answerCommand('q01', "I don't know"), {
      understood: 'dont-know',
      understoodBy: builtIn,
      verdict: null,
    });
    expect(interview.state.questions[0]).toMatchObject({
      closed: { reason: 'answered' },
      turns: [],
    });
    expect(interview.state.questions[1]?.id).toBe('q02');
  });

  it('gives hints in practice, each for another point, and marks what follows as hinted', () => {
    const interview = new SampleInterview();
    interview.request('hint');
    interview.request('hint');
    const hints = interview.events.flatMap((event) =>
      event.type === 'move-chosen' && event.move.kind === 'hint' ? event.move.targets : [],
    );
    expect(hints).toEqual(['q01.first', 'q01.second']);
    interview.answer(['first']);
    expect(interview.state.questions[0]?.turns[0]).toMatchObject({
      after: 'hint',
      targets: ['q01.second'],
    });
  });

  it('refuses hints and pauses in an exam', () => {
    const interview = new SampleInterview(samplePlan({ mode: 'exam' }));
    expect(interview.request('hint')).toBe('not_in_exam');
    expect(interview.send({ kind: 'pause' })).toBe('not_in_exam');
  });

  it('asks before it stops on a typed wish, and stops when that is confirmed', () => {
    const interview = new SampleInterview();
    const stop = () =>
      interview.send(interview.answerCommand('q01', 'let us stop'), {
        understood: 'stop',
        understoodBy: builtIn,
        verdict: null,
      });
    stop();
    expect(interview.state.phase).toBe('running');
    stop();
    expect(interview.state).toMatchObject({ phase: 'closed', reason: 'ended' });
  });
});
