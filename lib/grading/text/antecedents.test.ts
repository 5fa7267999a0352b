import { expect, it } from 'vitest';
import { withAntecedents } from './antecedents';
import { statementsOf } from './statements';

const read = (text: string) =>
  (withAntecedents(statementsOf(text), []) ?? statementsOf(text).tokens)
    .map(({ normal }) => normal)
    .join(' ');

it.each([
  ['Ferries are for cars, they run on tides.', 'ferries'],
  ['Ferries are for cars. They run on tides.', 'ferries'],
  ['The ferry is for cars, and it runs on tides.', 'ferry'],
  ['The ferry is for cars. It is slow. It runs on tides.', 'ferry'],
  ['The ferry is for cars. Because of that it runs on tides.', 'ferry'],
  ['The ferry is for cars. For bikes it has no room.', 'ferry'],
])('reads a pronoun as what was named first: %s', (text, named) => {
  expect(read(text)).not.toMatch(/\b(?:they|it)\b/u);
  expect(read(text).split(named).length).toBeGreaterThan(2);
});

it.each([
  ['of another number', 'Ferries cross the bay. It runs on tides.'],
  ['in another turn', 'Ferries are for cars.\n\nThey run on tides.'],
  [
    'within what is said of something else',
    'Ferries are for cars because drivers say they run on tides.',
  ],
  ['after nobody was named', 'There is a harbour. They run on tides.'],
])('leaves a pronoun alone %s', (_, text) => {
  expect(read(text)).toMatch(/\b(?:they|it)\b/u);
});
