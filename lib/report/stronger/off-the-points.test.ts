import { describe, expect, it } from 'vitest';
import { sampleTurn } from '@/lib/report/question/sample-turn';
import { isOffThePoints, onlyAgrees } from './off-the-points';
import { point, question } from './sample-answer';

/** Whether a reply to a follow-up is about something else than an answer that tells of a penalty. */
function isOff(text: string, asked = 'And what does it cost?'): boolean {
  const told = question([point('penalty', 'a penalty'), point('choice', null)]);
  const reply = { ...sampleTurn(text), id: 't2', after: 'probe' as const, asked };
  return isOffThePoints(
    { turn: 't2', after: 'probe', text },
    { ...told, turns: [...told.turns, reply] },
  );
}

describe('a reply that proves nothing', () => {
  it('has no place in a stronger version where it is about nothing that was asked or told', () => {
    expect(isOff('I would test it on a held-out set before I believed it.')).toBe(true);
    expect(isOff('Like I said, it is obvious.')).toBe(true);
    expect(isOff('Trust me.')).toBe(true);
  });

  it('stays where it goes on about the answer, or about what was asked', () => {
    expect(isOff('The penalty grows with the weights.')).toBe(false);
    expect(isOff('It costs a little accuracy.')).toBe(false);
  });

  it('stays beside its question where it leans on it', () => {
    expect(isOff('When only a few of them matter.')).toBe(false);
  });
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
