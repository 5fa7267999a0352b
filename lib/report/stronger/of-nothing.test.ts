import { expect, it } from 'vitest';
import { isOfNothing, onlyAgrees } from './of-nothing';

it.each([
  ['Trust me.', true],
  ['Trust me, it is obvious.', true],
  ['I would test it on a held-out set before I believed it.', false],
  ['It costs a little accuracy.', false],
])('“%s” has no word that is about anything: %s', (text, expected) => {
  expect(isOfNothing(text)).toBe(expected);
});

it.each([
  ['Yes.', true],
  ['No, right.', true],
  ['Yes, of course!', true],
  ['No, I hold to that.', true],
  ["Yes, I'm quite sure about it.", true],
  ["I'd stay with the penalty.", false],
  ['Yes, the penalty.', false],
  ['Right sides are added.', false],
])('“%s” agrees and says nothing else: %s', (text, expected) => {
  expect(onlyAgrees(text)).toBe(expected);
});
