import { expect, it } from 'vitest';
import { withStrikes } from './retold-strikes';

const out = (text: string) =>
  ({ kind: 'left-out', turn: 'm1', start: 0, end: text.length, text, why: 'warned' }) as const;
const old = (text: string) => ({ text, isNew: false });

it('what was to be left out of a story stays struck when a part is told again', () => {
  const pieces = withStrikes(
    [
      old('At a shop the labels were garbage'),
      old('and the owner had no clue.'),
      old('I trained it, leveraging synergies, in May.'),
      { text: 'It went really well.', isNew: true },
    ],
    [
      out('the labels were garbage'),
      out('and the owner had no clue.'),
      out('leveraging synergies'),
      out('It went really well.'),
    ],
  );
  expect(pieces.map(({ text, leaveOut }) => (leaveOut ? `− ${text}` : text))).toEqual([
    'At a shop',
    '− the labels were garbage',
    '− and the owner had no clue.',
    'I trained it,',
    '− leveraging synergies',
    ', in May.',
    'It went really well.',
  ]);
});
