import { expect, it } from 'vitest';
import { cutShortBy } from './cut-short';
import { MINUTE, SampleInterview } from './sample-interview';

/** What cut short each message of the candidate's. */
function cuts({ state }: SampleInterview) {
  return state.transcript.flatMap((entry) =>
    entry.by === 'candidate' ? [cutShortBy(state, entry)] : [],
  );
}

it('is the clock where an answer arrived as time was up, sent by an open page', () => {
  const interview = new SampleInterview();
  interview.deliver();
  interview.answer([]);
  interview.deliver();
  interview.now += 3 * MINUTE;
  interview.answer([]);
  expect(cuts(interview)).toEqual([null, 'time']);
});

it('is the clock where a draft was settled with nobody there', () => {
  const interview = new SampleInterview();
  interview.deliver();
  interview.draft = { revision: 1, text: 'Half a sen' };
  interview.now += 30 * MINUTE;
  interview.settle();
  expect(cuts(interview)).toEqual(['time']);
});

it('is nothing where an answer was handed in, though its question ran out of time later', () => {
  const interview = new SampleInterview();
  interview.deliver();
  interview.answer([]);
  interview.deliver();
  interview.now += 30 * MINUTE;
  interview.settle();
  expect(cuts(interview)).toEqual([null]);
});
