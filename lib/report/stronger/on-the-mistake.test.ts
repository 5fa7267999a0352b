import { describe, expect, it } from 'vitest';
import type { PromptedBy } from '@/lib/grading/conversation';
import { claimDefended, isOnTheMistake } from './on-the-mistake';
import { wrong } from './sample-answer';

const quote = 'Recall is how many of the flagged ones were actually right';
const swapped = {
  ...wrong('It'),
  claim:
    'Precision is about the real cases that are found, or recall about the alarms that are right.',
  correction: 'Precision is how many alarms are right; recall is how many real cases were found.',
  evidence: [{ turn: 't1', start: 0, end: quote.length, quote }],
};
const asked = 'Your model raised a hundred alarms. Which of your numbers describes those hundred?';
const turns = [
  { id: 't1', asked: null },
  { id: 't2', asked },
];
const said = (text: string, turn = 't2', after: PromptedBy = 'probe') =>
  isOnTheMistake({ turn, after, text }, turns, [swapped]);

describe('a sentence about a mistake that stands', () => {
  it.each([
    'Hm, the hundred alarms, that would be recall, the share of those hundred that were real.',
    'It is recall that describes those hundred.',
    'No wait, that would be precision.',
  ])('says it once more in a reply: %s', (text) => {
    expect(said(text)).toBe(true);
  });
  it('says it once more in the same answer', () => {
    expect(said('So recall is about the flagged ones being right.', 't1', 'question')).toBe(true);
  });
  it.each([
    'In practice I also look at the confusion matrix.',
    'At my last company the threshold was moved each month with the cost of a missed fraud.',
  ])('is not one that is about something else: %s', (text) => {
    expect(said(text)).toBe(false);
    expect(said(text, 't1', 'question')).toBe(false);
  });
});

describe('a reply to a challenge', () => {
  const reply = (
    text: string,
    { claim = swapped, question = `Let me quote you: “${quote}”.`, proof = '', whole = text } = {},
  ) =>
    claimDefended(
      { turn: 't2', after: 'challenge', start: 0, end: text.length, text, isPause: true },
      {
        turns: [
          { id: 't1', asked: null, text: quote },
          { id: 't2', asked: question, text: whole },
        ],
        points:
          proof === ''
            ? []
            : [
                {
                  label: 'met',
                  evidence: [{ turn: 't2', start: 0, end: proof.length, quote: proof }],
                },
              ],
      },
      [claim],
    ) !== undefined;

  it.each([
    'I would stand by it.',
    'With more alarms there are more of them.',
    'That is how we measured it at work.',
  ])('goes with the claim that it defends: %s', (text) => {
    expect(reply(text)).toBe(true);
  });

  it('stays where the claim was put right, and where another was challenged', () => {
    const claim = { ...swapped, label: 'corrected' as const };
    expect(reply('No, it is precision.', { claim })).toBe(false);
    expect(reply('It is.', { question: 'Let me quote you: “F1 is the mean”.' })).toBe(false);
  });

  it.each([
    ['A missed case costs us a customer.', 'I’m sure of it. A missed case costs us a customer.'],
    [
      'A missed case costs us a customer.',
      'Yes, that is right. A missed case costs us a customer.',
    ],
    ['So of the flagged ones recall says how many are right.', ''],
  ])('goes though it proves a point, where it holds to the claim: %s', (text, whole) => {
    expect(reply(text, { question: asked, proof: text, whole: whole || text })).toBe(true);
  });

  it.each([
    ['A missed case costs us a customer.', 'Hm. A missed case costs us a customer.'],
    [
      'A missed case costs us a customer.',
      'Sorry, I am sure I mixed them up. A missed case costs us a customer.',
    ],
    ['At a bank one would rather look at the cost of fraud that got through.', ''],
  ])('stays where it proves a point and holds to nothing: %s', (text, whole) => {
    expect(reply(text, { question: asked, proof: text, whole: whole || text })).toBe(false);
  });
});

it.each([
  ['In the handbook bot we never saw an invented answer when the page was there.', false],
  ['We never saw one, so there is nothing left to make up.', true],
])('what somebody saw defends no claim by itself: %s', (text, isDefence) => {
  const defended = claimDefended(
    { turn: 't2', after: 'challenge', start: 0, end: text.length, text, isPause: true },
    {
      turns: [
        { id: 't1', asked: null, text: quote },
        { id: 't2', asked: `Let me quote you: “${quote}”.`, text: `I stand by that. ${text}` },
      ],
      points: [],
    },
    [swapped],
  );
  expect(defended !== undefined).toBe(isDefence);
});

it.each([
  ['Yes, I am quite sure about recall, it does that.', true],
  ['Yes, I am quite sure about the confusion matrix.', false],
  ['I also look at recall by group.', false],
  ['I think it is the flagged ones, yes.', true],
  ['I think it is how many real cases were found, yes.', false],
])(
  'what holds on to a mistake by a word of it goes with it, whatever was asked: %s',
  (text, isDefence) => {
    const sentence = {
      turn: 't2',
      after: 'probe' as const,
      start: 0,
      end: text.length,
      text,
      isPause: true,
    };
    const answer = { turns: [{ id: 't2', asked: 'And the threshold?', text }], points: [] };
    expect(claimDefended(sentence, answer, [swapped]) !== undefined).toBe(isDefence);
  },
);
