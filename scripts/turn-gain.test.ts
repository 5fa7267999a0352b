import { expect, it } from 'vitest';
import { reportOn } from './eval/report-on';

const added = (reply: string) => {
  const [question] = reportOn([
    {
      question: 'q30',
      answer: 'I trace each request end to end, with a span for retrieval and one for generation.',
      later: [[reply, 'probe', ['q30.latency']]],
    },
  ]).questions;
  return question!.added.at(-1);
};

it('a reply that does not tell the point it was asked for says which one is open', () => {
  expect(added('I would take the average response time.')?.missed).toEqual(['q30.latency']);
});
