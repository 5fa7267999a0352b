import { expect, it } from 'vitest';
import { statementsOf } from './statements';

const clauses = (text: string) => {
  const { tokens, clauses: found } = statementsOf(text);
  return found.map(({ from, to }) => text.slice(tokens[from]!.start, tokens[to - 1]!.end));
};

it('parts two things of which the same verb says something each', () => {
  for (const [one, mark, other] of [
    ['Underfitting is bias', ', ', 'overfitting is variance'],
    ['Pinecone is managed', ' ', 'and FAISS is a library'],
    ['Recall means how many are found', ' ', 'and precision means how many are right'],
    ['The queries are short', ', ', 'the documents are long'],
  ])
    expect(clauses(`${one}${mark}${other}.`)).toEqual([one, other]);
});

it('leaves whole what goes on with the same thing or only counts on', () => {
  for (const text of [
    'It is fast and it is cheap',
    'The model is trained on labels and tested on new data',
    'Lasso is sparse and that is what I want',
    'We use Redis, Postgres and Kafka',
  ])
    expect(clauses(text)).toEqual([text]);
});

it('does not take the end of one name for the beginning of another', () => {
  const one = 'Fixed size is the simplest and cheapest strategy';
  const other = 'semantic chunking is the complex one';
  expect(clauses(`${one}, ${other}.`)).toEqual([one, other]);
});
