import { describe, expect, it } from 'vitest';
import { openQuestion } from '@/lib/interview/interview-state';
import { heardIn, SampleInterview, samplePlan, T0 } from '@/lib/interview/sample-interview';
import { roomOf, type Room } from './room';
import { lastAnswer, withTakenBack } from './take-back';

const interview = new SampleInterview(samplePlan({ questions: [{ id: 'q01', ms: 180_000 }] }));

/** The room as it is by now, with these words in its box. */
function room(draft: string): Room {
  const { events } = interview;
  const made = roomOf({
    interview: 'i1',
    version: events.length,
    events,
    now: T0,
    pen: 'held',
    interviewer: 'embedded',
    asked: [],
    draft: null,
    heard: [],
    feedback: [],
    toRate: [],
  });
  return { ...made, draft };
}

describe('an answer that is taken back', () => {
  it('is in the box again, before what was said since', () => {
    interview.send(
      {
        kind: 'answer',
        to: openQuestion(interview.state)?.prompt.moveId ?? '',
        question: 'q01',
        text: 'The first half, and',
        modality: 'spoken',
        revision: 1,
        writtenAt: T0,
      },
      heardIn('x', 'q01', []),
    );
    const last = lastAnswer(room(''));
    if (!last) throw new Error('there is no answer');
    expect(withTakenBack(room('typed'), last)).toBe('typed');
    interview.send({ kind: 'take-back', message: last.id });
    expect(withTakenBack(room(''), last)).toBe('The first half, and');
    expect(withTakenBack(room('the second.'), last)).toBe('The first half, and the second.');
  });
});
