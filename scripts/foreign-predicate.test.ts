import { describe, expect, it } from 'vitest';
import { grader, guide } from './eval/built-in-grader';

/** Points that an answer makes. */
function made(question: string, text: string): string[] {
  const { prompt } = guide.questions.find(({ id }) => id === question)!;
  const turns = [{ id: 'a', text, after: 'question' as const, targets: [] }];
  return grader
    .judge({ question, prompt, turns }, guide.rubrics.get(question)!)
    .points.filter(({ label }) => label !== 'missed')
    .map(({ id }) => id.slice(4));
}

describe('a name of which something foreign is said', () => {
  it.each([
    ['q21', 'Faithfulness checks whether customers come back to the bot the next week.'],
    [
      'q21',
      'For the generator, faithfulness measures if the answer is liked by the users, and there are dashboards.',
    ],
    ['q18', 'You get fewer hallucinations when you set the temperature close to two.'],
  ])('makes no point: %s %s', (question, text) => {
    expect(made(question, text)).toEqual([]);
  });

  it.each([
    ['q21', 'Faithfulness means the answer sticks to the passages it was given.', 'faithfulness'],
    ['q07', 'The weights are updated by the optimizer, for instance with SGD.', 'update'],
    ['q18', 'I keep the temperature around 0.2.', 'temperature'],
    // A tool that the key does not name is no other thing.
    ['q01', 'With labels you predict a price with linear regression.', 'supervised-tasks'],
    ['q19', 'I split the documents into chunks with regex on the headings.', 'chunking'],
    ['q29', 'I clean and validate the incoming data with SQL checks.', 'ingest-validate'],
    ['q30', 'We track the cost per request with SQL over the usage logs.', 'cost'],
  ])('makes it where its own words explain it: %s %s', (question, text, point) => {
    expect(made(question, text)).toContain(point);
  });
});
