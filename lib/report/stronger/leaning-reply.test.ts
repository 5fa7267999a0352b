import { describe, expect, it } from 'vitest';
import { leansOnQuestion } from './leaning-reply';
import { SAID, made, point, question, told } from './sample-answer';

it.each([
  'When I have hundreds of columns and believe that only a few matter.',
  'When it contradicts something that it wrote itself ten turns earlier.',
  '"It\'s complicated", or that the model thinks.',
  'Mostly vector search.',
  'Because the folds share patients.',
  'It would show on the second day.',
])('a reply that says nothing without its question: %s', (text) => {
  expect(leansOnQuestion(text)).toBe(true);
});
it.each([
  'When the folds share patients, the score is too good.',
  'I’d open the sources and see whether the passage is there.',
  'We used keyword search.',
  'For correlated columns I’d mix both, and the mix is called elastic net.',
])('a reply that stands alone: %s', (text) => {
  expect(leansOnQuestion(text)).toBe(false);
});

describe('a follow-up in a stronger version', () => {
  const first = question([made, point('sparse', null)]);
  const replied = (text: string) => ({
    ...first,
    turns: [
      first.turns[0]!,
      {
        ...first.turns[0]!,
        id: 't2',
        after: 'probe' as const,
        asked: 'Let me go on. When do you use it?',
        text,
      },
    ],
  });
  it('stands behind its question where it can’t stand alone', () => {
    const pieces = told(replied('When only a few of them matter.'));
    expect(pieces.slice(pieces.indexOf('(asked: When do you use it?)'))).toEqual([
      '(asked: When do you use it?)',
      'When only a few of them matter.',
    ]);
  });
  it('stands alone where it can', () => {
    expect(told(replied('I use it with many columns.')).join(' ')).not.toContain('asked');
    expect(told({ ...first, turns: [{ ...first.turns[0]!, text: SAID }] }).join(' ')).not.toContain(
      'asked',
    );
  });
  it('is not asked for once it was answered, wherever that stands', () => {
    const answered = {
      ...replied('I look at it twice.'),
      points: [made, point('purpose', null), point('sparse', null)],
    };
    const turns = [answered.turns[0]!, { ...answered.turns[1]!, asked: 'Good. And the purpose?' }];
    expect(told({ ...answered, turns }, 'behavioral')).not.toContain('? The purpose?');
  });
});
