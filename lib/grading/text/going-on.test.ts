import { expect, it } from 'vitest';
import { statementsOf } from './statements';

/** Speech without marks, long enough to be cut by its words. */
const before =
  'so what we do first is look at all the requests that came in during the week because they tell us a lot and then we ask ourselves what our users wanted from the whole thing';

function clausesIn(text: string): string[] {
  const { text: whole, tokens, clauses } = statementsOf(`${before} ${text}`, true);
  return clauses.map(({ from, to }) => whole.slice(tokens[from]!.start, tokens[to - 1]!.end));
}

it.each([
  'and we keep the old one for a while',
  'and we cut every five hundred tokens or so',
  'and if you do not know say so',
  'and you check how good it is on the test set',
  'and we log how many tokens you burn',
  'and the loop can go and work on another one',
  'and close together are words like cat and dog',
  'and users give a thumbs up or down',
  'and the gradient gets smaller and smaller',
])('%s: goes on', (clause) => {
  expect(clausesIn(`${clause} and we like that a lot`)).toContain(clause);
});

it.each([
  ['the calls fail all the time', 'you get an error or two'],
  ['it holds the old state', 'while the new one is being built'],
  ['we use relu', 'instead of sigmoid'],
  ['it waits for the model', 'and you do something else'],
])('%s | %s', (one, other) => {
  const clauses = clausesIn(`and ${one} ${other} and we like that a lot`);
  expect(clauses.some((clause) => clause.endsWith(one))).toBe(true);
  expect(clauses.some((clause) => clause.startsWith(other))).toBe(true);
});
