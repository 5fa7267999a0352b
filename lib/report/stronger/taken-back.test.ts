import { describe, expect, it } from 'vitest';
import type { QuestionReport } from '@/lib/report/question/question-report';
import { SAID, made, point, question, told, withText, wrong } from './sample-answer';
import { isOnlyBack } from './back-words';

const quote = 'L2 drives weights to zero';
const corrected = wrong(quote, { label: 'corrected' });

/** The claim that was put right, and the reply to the challenge that quotes it. */
function challenged(reply: string): QuestionReport {
  const first = question([made, point('sparse', null)], [corrected]);
  const [turn] = first.turns;
  return {
    ...first,
    turns: [
      turn!,
      {
        ...turn!,
        id: 't2',
        after: 'challenge',
        asked: `I wrote down “${quote}”. Would you change it?`,
        text: reply,
      },
    ],
  };
}

it('a claim that is named as wrong later goes with the words that name it, reported or not', () => {
  const of = challenged('Yes. Oh, but then what I said about weights isn’t right, that’s lasso.');
  expect(told({ ...of, misconceptions: [] }).filter((piece) => !piece.startsWith('+'))).toEqual([
    'It adds a penalty.',
    'I like it.',
  ]);
});
it('what was wrong is the sentence that is named, not one that the reply shares another word with', () => {
  const of = challenged('Oh, it adds up and I like that. Then what I said about zero isn’t it.');
  const pieces = told({ ...of, misconceptions: [] });
  expect(pieces.join(' ')).toContain('It adds a penalty.');
  expect(pieces.join(' ')).not.toContain('L2 drives weights to zero');
  expect(pieces.join(' ')).not.toContain('what I said');
});
it('a sentence that is false and taken back in one goes whole, and so does the reply that says so', () => {
  const of = challenged('I’d taken that back already. L2 keeps them small.');
  const [first, reply] = of.turns;
  const text = SAID.replace('zero.', 'zero, so few are left; no wait, that’s lasso and boosting.');
  const turns = [{ ...first!, text }, reply!];
  expect(
    told({ ...of, misconceptions: [], turns }).filter((piece) => !piece.startsWith('+')),
  ).toEqual(['It adds a penalty.', 'I like it.', 'L2 keeps them small.']);
});

it('what a later reply corrects in the same words goes, known to be false or not', () => {
  const text =
    'It adds a penalty. I think ridge selects features and lasso shrinks weights. I like it.';
  const of = challenged('Oh wait, I mixed that up. Lasso selects features, ridge shrinks weights.');
  const [first, reply] = of.turns;
  const turns = [
    { ...first!, text },
    { ...reply!, after: 'probe' as const, asked: 'What else?' },
  ];
  const plain = (pieces: readonly string[]) => pieces.filter((piece) => !piece.startsWith('+'));
  expect(plain(told({ ...of, misconceptions: [], turns }))).toEqual([
    'It adds a penalty.',
    'Lasso selects features, ridge shrinks weights.',
    'I like it.',
  ]);
  const other = [turns[0]!, { ...turns[1]!, text: 'Oh wait, I mixed that up. It costs memory.' }];
  expect(plain(told({ ...of, misconceptions: [], turns: other }))).toContain(
    'I think ridge selects features and lasso shrinks weights.',
  );
});

it.each([
  [
    'Oh wait no, nobody drives the weights to zero there.',
    'nobody drives the weights to zero there.',
  ],
  [
    'Ok no, weights don’t go to zero with it, they get small.',
    'weights don’t go to zero with it, they get small.',
  ],
  ['Sorry, no, that was wrong, weights never drop to zero.', 'weights never drop to zero.'],
])(
  'what a reply begins by taking back and denies goes, and the rest of the reply stands there: %s',
  (reply, right) => {
    const of = challenged(reply);
    const [first, second] = of.turns;
    const turns = [first!, { ...second!, after: 'probe' as const, asked: 'What else?' }];
    expect(
      told({ ...of, misconceptions: [], turns }).filter((piece) => !piece.startsWith('+')),
    ).toEqual(['It adds a penalty.', right, 'I like it.']);
  },
);

it.each(['No, zero is a fine value.', 'Yes, weights don’t go to zero there.'])(
  'a reply that answers what was asked takes nothing back: %s',
  (reply) => {
    const of = challenged(reply);
    const [first, second] = of.turns;
    const turns = [first!, { ...second!, after: 'probe' as const, asked: 'What else?' }];
    expect(told({ ...of, misconceptions: [], turns })).toContain('L2 drives weights to zero.');
  },
);

describe('a false claim that the person put right', () => {
  it('goes, and their own correction stands in its place', () => {
    const pieces = told(
      challenged('Oh, wait, I think I swapped those. Wait, L1 does that, L2 keeps them small.'),
    );
    expect(pieces.filter((piece) => !piece.startsWith('+'))).toEqual([
      'It adds a penalty.',
      'L1 does that, L2 keeps them small.',
      'I like it.',
    ]);
  });
  it('goes where it is only taken back', () => {
    expect(told(challenged('No, that was wrong.')).join(' ')).not.toMatch(/L2 drives|wrong/u);
  });
  it('stays with its correction where one sentence holds both', () => {
    const same = withText(SAID.replace('to zero.', 'to zero, no, sorry, L1 does.'), [
      made,
      point('sparse', null),
    ]);
    expect(told({ ...same, misconceptions: [corrected] })).toContain(
      'L2 drives weights to zero, no, sorry, L1 does.',
    );
  });
});

it.each([
  ['No, wait, that’s L1.', []],
  ['No, sorry, I mixed that up.', []],
  ['No, wait, L1 is the one for that.', ['L1 is the one for that.']],
])('a claim withdrawn in one breath goes, reported or not: %s', (back, rest) => {
  const of = withText(SAID.replace('zero.', `zero. ${back}`), [made, point('sparse', null)]);
  expect(told(of).filter((piece) => !piece.startsWith('+'))).toEqual([
    'It adds a penalty.',
    ...rest,
    'I like it.',
  ]);
});
it.each(['No, that is all of it.', 'That’s not for every model.', 'No model is free of it.'])(
  'what is not taken back stays before: %s',
  (next) => {
    const of = withText(SAID.replace('zero.', `zero. ${next}`), [made, point('sparse', null)]);
    expect(told(of)).toContain('L2 drives weights to zero.');
  },
);

it.each([
  'Oh, wait, I think I swapped those.',
  'Sorry, I mixed them up.',
  'No, that was the wrong way round.',
  'Hmm, now that you ask, no, that’s fine-tuning.',
  'Hm, I was wrong there.',
  'Hm, honestly, now that you put it like that, it isn’t right.',
  'Oh, but then what I said about both ways isn’t right, that’s BERT.',
  'I’d taken that back already.',
])('takes something back and says nothing else: %s', (text) => {
  expect(isOnlyBack(text)).toBe(true);
});
it.each(['L1 drives weights to zero.', 'No, L1 does that.', 'That’s the L1 penalty.'])(
  'says more than that something was wrong: %s',
  (text) => {
    expect(isOnlyBack(text)).toBe(false);
  },
);
