import { describe, expect, it } from 'vitest';
import { MOST_CHARS } from './command';
import { MINUTE, SampleInterview, T0 } from './sample-interview';

const types = (interview: SampleInterview) => interview.events.map(({ type }) => type);

describe('answers', () => {
  it('are refused when empty or too long, with the limit named', () => {
    const interview = new SampleInterview();
    expect(interview.send(interview.answerCommand('q01', ' \n'))).toBe('answer_empty');
    expect(interview.send(interview.answerCommand('q01', 'a'.repeat(MOST_CHARS + 1)))).toBe(
      'answer_too_long',
    );
    expect(interview.send(interview.answerCommand('q09', 'hello'))).toBe('unknown_question');
  });

  it('count within the grace after the deadline, and close the question by time', () => {
    const interview = new SampleInterview();
    interview.deliver();
    interview.now += 3 * MINUTE + 4_000;
    interview.answer([]);
    expect(interview.state.questions[0]).toMatchObject({
      closed: { reason: 'time' },
      turns: [{ late: false }],
    });
    expect(interview.moves().slice(2)).toEqual(['call-time', 'ask']);
  });

  it('written in time but arriving late are added to their question and marked, once', () => {
    const interview = new SampleInterview();
    interview.deliver();
    interview.now += 3 * MINUTE + 60_000;
    interview.settle();
    const late = interview.answerCommand('q01', 'written in time', T0 + 2 * MINUTE);
    expect(interview.send(late)).toBeUndefined();
    expect(interview.send(late)).toBeUndefined();
    expect(interview.state.questions[0]?.turns).toMatchObject([
      { text: 'written in time', late: true },
    ]);
  });

  it('take the place of the draft that was settled for them', () => {
    const interview = new SampleInterview();
    interview.deliver();
    interview.draft = { revision: 0, text: 'written in' };
    interview.now += 3 * MINUTE + 60_000;
    interview.settle();
    interview.send(interview.answerCommand('q01', 'written in time, all of it', T0 + 3 * MINUTE));
    expect(interview.state.questions[0]?.turns.map(({ text }) => text)).toEqual([
      'written in time, all of it',
    ]);
    const said = interview.state.transcript.filter(({ by }) => by === 'candidate');
    expect(said).toHaveLength(1);
  });

  it('written after the time was up are refused with a reason', () => {
    const interview = new SampleInterview();
    interview.deliver();
    interview.now += 4 * MINUTE;
    interview.settle();
    expect(interview.send(interview.answerCommand('q01', 'too late', T0 + 4 * MINUTE))).toBe(
      'written_too_late',
    );
  });

  it('arriving late are not added to a skipped question, and at most two to any', () => {
    const skipped = new SampleInterview();
    skipped.deliver();
    skipped.request('skip');
    expect(skipped.send(skipped.answerCommand('q01', 'after all', T0))).toBe('question_closed');

    const interview = new SampleInterview();
    interview.deliver();
    interview.now += 20 * MINUTE;
    interview.settle();
    const late = (text: string) =>
      interview.send(interview.answerCommand('q01', text, T0 + MINUTE));
    expect([late('one'), late('two'), late('three')]).toEqual([
      undefined,
      undefined,
      'question_closed',
    ]);
  });

  it('arriving late are taken even when the interview is over', () => {
    const interview = new SampleInterview();
    interview.deliver();
    interview.now += 20 * MINUTE;
    interview.settle();
    expect(interview.state.phase).toBe('closed');
    expect(interview.send(interview.answerCommand('q01', 'in time', T0 + MINUTE))).toBeUndefined();
    expect(interview.state.questions[0]?.turns).toHaveLength(1);
  });
});

describe('ending and pausing', () => {
  it('an end takes what stands in the draft as said', () => {
    const interview = new SampleInterview();
    interview.draft = { revision: 3, text: 'half a thought' };
    interview.send({ kind: 'end' });
    expect(types(interview).slice(-4)).toEqual([
      'draft-settled',
      'question-closed',
      'move-chosen',
      'closed',
    ]);
    expect(interview.state.questions[0]?.turns[0]?.text).toBe('half a thought');
  });

  it('does not take a draft twice that was submitted already', () => {
    const interview = new SampleInterview();
    interview.answer([], { text: 'the same words' });
    interview.draft = { revision: 3, text: 'the same words' };
    interview.send({ kind: 'end' });
    expect(interview.state.questions[0]?.turns).toHaveLength(1);
  });

  it('refuses answers while paused and takes them after', () => {
    const interview = new SampleInterview();
    interview.send({ kind: 'pause' });
    expect(interview.answer()).toBe('interview_paused');
    interview.send({ kind: 'resume' });
    expect(interview.answer()).toBeUndefined();
  });

  it('refuses anything but late words and the end once it is over', () => {
    const interview = new SampleInterview();
    interview.send({ kind: 'end' });
    expect(interview.send({ kind: 'pause' })).toBe('interview_closed');
    expect(interview.send({ kind: 'end' })).toBeUndefined();
  });
});
