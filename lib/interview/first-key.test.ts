import { expect, it } from 'vitest';
import { openQuestion } from './interview-state';
import { thinkingSoFar } from './first-key';
import { allPoints, heardIn, SampleInterview, T0 } from './sample-interview';

const SECOND = 1_000;
const runOf = (interview: SampleInterview) => {
  const run = openQuestion(interview.state);
  if (!run) throw new Error('no question is open');
  return run;
};
function asked(): SampleInterview {
  const interview = new SampleInterview();
  interview.deliver();
  return interview;
}

function answer(interview: SampleInterview, firstKeyMs?: number): void {
  const { id } = runOf(interview);
  const command = interview.answerCommand(id, 'L1 makes weights zero.');
  if (command.kind !== 'answer') throw new Error('not an answer');
  const told = firstKeyMs === undefined ? {} : { firstKeyMs };
  expect(interview.send({ ...command, ...told }, heardIn('a1', id, allPoints))).toBeUndefined();
}

it('thinking begins when the words have arrived, and is not known while they are on their way', () => {
  expect(thinkingSoFar(runOf(new SampleInterview()), T0 + SECOND)).toBeUndefined();
  const interview = asked();
  expect(thinkingSoFar(runOf(interview), T0 + 7 * SECOND)).toBe(7 * SECOND);
});

it('of a follow-up it begins with the follow-up’s own words, and of a second answer to the same words it is not known', () => {
  const interview = asked();
  interview.now += 30 * SECOND;
  interview.answer(['first']);
  expect(interview.moves().at(-1)).toBe('probe');
  expect(thinkingSoFar(runOf(interview), interview.now)).toBeUndefined();
  interview.now += SECOND;
  interview.deliver();
  expect(thinkingSoFar(runOf(interview), interview.now + 2 * SECOND)).toBe(2 * SECOND);

  expect(thinkingSoFar({ ...runOf(interview), followUps: [] }, interview.now)).toBeUndefined();
});

it('a pause before the first key is no thinking', () => {
  const interview = asked();
  interview.send({ kind: 'pause' });
  interview.now += 60 * SECOND;
  interview.send({ kind: 'resume' });
  expect(thinkingSoFar(runOf(interview), interview.now + 3 * SECOND)).toBe(3 * SECOND);
});

it('what is kept is never more than the question was open, whatever a browser says', () => {
  for (const [told, kept] of [
    [4 * SECOND, 4 * SECOND],
    [999 * SECOND, 30 * SECOND],
  ] as const) {
    const interview = asked();
    interview.now += 30 * SECOND;
    answer(interview, told);
    expect(interview.events.find(({ type }) => type === 'message-accepted')).toMatchObject({
      firstKeyMs: kept,
    });
    expect(interview.state.questions[0]?.turns[0]?.firstKeyMs).toBe(kept);
  }
});

it('an answer whose first key is not told keeps none', () => {
  const interview = asked();
  interview.now += 30 * SECOND;
  answer(interview);
  expect(interview.state.questions[0]?.turns[0]?.firstKeyMs).toBeNull();
});
