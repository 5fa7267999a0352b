import { describe, expect, it } from 'vitest';
import { retoldConversation, retoldPieces, retoldSentences } from './retelling';
import type { Story } from './story';

const said = (part: Story['sentences'][number]['part'], quote: string) => ({
  turn: 'm1',
  start: 0,
  end: quote.length,
  quote,
  part,
});
/** Sentences that stand one after the other in one reply. */
const inOne = (...sentences: readonly ReturnType<typeof said>[]) => {
  let at = 0;
  return sentences.map((sentence) => {
    const start = at;
    at += sentence.quote.length + 1;
    return { ...sentence, start, end: at - 1 };
  });
};
const story = [
  said('none', 'Well.'),
  said('situation', 'At a bank.'),
  said('action', 'I rebuilt it. '),
  said('result', 'It went fine.'),
  said('action', 'I also wrote the tests.'),
];
const texts = (part: Parameters<typeof retoldPieces>[1], text: string) =>
  retoldPieces(story, part, text).map((piece) => (piece.isNew ? `[${piece.text}]` : piece.text));

describe('a part told again', () => {
  it('stands where it stood before, once', () => {
    expect(texts('action', 'I did both.')).toEqual([
      'Well.',
      'At a bank.',
      '[I did both.]',
      'It went fine.',
    ]);
  });
  it('that is an ending follows the last step, and what stood before that step stays', () => {
    expect(texts('result', 'It fell from 9 to 2 seconds.')).toEqual([
      'Well.',
      'At a bank.',
      'I rebuilt it.',
      'It went fine.',
      'I also wrote the tests.',
      '[It fell from 9 to 2 seconds.]',
    ]);
    const ended = [...story, said('result', 'It held.'), said('reflection', 'I ask first now.')];
    expect(retoldPieces(ended, 'result', 'It fell.').map(({ text }) => text)).toEqual([
      'Well.',
      'At a bank.',
      'I rebuilt it.',
      'It went fine.',
      'I also wrote the tests.',
      'It fell.',
      'I ask first now.',
    ]);
  });
  it('that is the situation leaves the obstacle among the steps', () => {
    const hard = [
      ...story,
      said('situation', 'It was hard because nobody knew that the labels were wrong.'),
    ];
    expect(retoldPieces(hard, 'situation', 'At a bank in Bern.').map(({ text }) => text)).toEqual([
      'Well.',
      'At a bank in Bern.',
      'I rebuilt it.',
      'It went fine.',
      'I also wrote the tests.',
      'It was hard because nobody knew that the labels were wrong.',
    ]);
  });
  it('that is the situation leaves what goes on with a sentence of another part', () => {
    const joined = inOne(
      said('situation', 'At a bank.'),
      said('task', 'My job was to say who needs a bed,'),
      said('situation', 'so that the ward could plan the evening.'),
      said('action', 'I sat with two nurses.'),
    );
    expect(retoldPieces(joined, 'situation', 'At a clinic.').map(({ text }) => text)).toEqual([
      'At a clinic.',
      'My job was to say who needs a bed,',
      'so that the ward could plan the evening.',
      'I sat with two nurses.',
    ]);
  });
  it('that is a result takes away that one had left before the end', () => {
    const left = [
      ...story,
      said('none', 'I do not have a number.'),
      said('situation', 'I moved to another team in January, before anybody had looked at it.'),
    ];
    expect(retoldPieces(left, 'result', 'It fell by half.').map(({ text }) => text)).toEqual([
      'Well.',
      'At a bank.',
      'I rebuilt it.',
      'It went fine.',
      'I also wrote the tests.',
      'It fell by half.',
    ]);
  });
  it('that is a result takes the place of all that was said of it vaguely, before whichever step', () => {
    const reply = (part: Story['sentences'][number]['part'], quote: string, turn: string) => ({
      ...said(part, quote),
      turn,
    });
    const vague = [
      said('situation', 'At a bank.'),
      said('result', 'In the end it was a great success.'),
      reply('none', 'It went really well.', 'm2'),
      reply('none', 'Sales improved a lot I’d say, and management loved the demo.', 'm2'),
      reply('action', 'I trained the recommender.', 'm3'),
      reply('none', 'The rest was mostly meetings.', 'm3'),
    ];
    expect(retoldPieces(vague, 'result', 'It fell by half.').map(({ text }) => text)).toEqual([
      'At a bank.',
      'I trained the recommender.',
      'The rest was mostly meetings.',
      'It fell by half.',
    ]);
    expect(retoldPieces(vague, 'task', 'It was mine.')).toHaveLength(7);
  });
  it('that is a result leaves an obstacle after the last step, and takes away that no figures were at hand', () => {
    const ended = [
      ...story,
      said('result', 'It held.'),
      said('result', 'It was hard because marketing kept changing the queues.'),
      said('none', 'I don’t have the numbers in my head.'),
    ];
    expect(
      retoldPieces(ended, 'result', 'It fell by half.')
        .map(({ text }) => text)
        .slice(5),
    ).toEqual(['It was hard because marketing kept changing the queues.', 'It fell by half.']);
  });
  it('builds on the parts that were told again before', () => {
    const told = retoldSentences(story, [
      { part: 'result', text: 'It fell.' },
      { part: 'reflection', text: 'I ask first now.' },
      { part: 'result', text: 'It fell by half.' },
    ]);
    expect(told.slice(-2).map(({ quote }) => quote)).toEqual([
      'It fell by half.',
      'I ask first now.',
    ]);
  });
  it('stands where it belongs when it was missing', () => {
    expect(texts('task', 'I owned it.')).toEqual([
      'Well.',
      'At a bank.',
      '[I owned it.]',
      'I rebuilt it.',
      'It went fine.',
      'I also wrote the tests.',
    ]);
    expect(texts('reflection', 'I learned to test first.').at(-1)).toBe(
      '[I learned to test first.]',
    );
    const chat = [
      said('none', 'Hm.'),
      said('action', 'I did it.'),
      said('none', 'So yeah, that is it.'),
    ];
    expect(retoldPieces(chat, 'task', 'It was mine.').map(({ text }) => text)).toEqual([
      'Hm.',
      'It was mine.',
      'I did it.',
      'So yeah, that is it.',
    ]);
    expect(retoldPieces([], 'result', ' It fell. ')).toEqual([{ text: 'It fell.', isNew: true }]);
  });
  it('does not break a sentence in two', () => {
    const joined = inOne(
      said('situation', 'There were few pictures, maybe 200,'),
      said('action', 'so we used augmentation.'),
      said('result', 'It held.'),
    );
    expect(retoldPieces(joined, 'task', 'It was mine.').map(({ text }) => text)).toEqual([
      'There were few pictures, maybe 200,',
      'so we used augmentation.',
      'It was mine.',
      'It held.',
    ]);
    const spoken = [said('situation', 'so I was in a bank'), said('action', 'I built it')];
    expect(retoldPieces(spoken, 'task', 'it was mine').map(({ text }) => text)[1]).toBe(
      'it was mine',
    );
  });
  it('shows that the rest of a sentence has lost its beginning', () => {
    const joined = inOne(
      said('situation', 'At a bank.'),
      said('action', 'I rebuilt it,'),
      said('result', 'which halved the wait.'),
    );
    expect(retoldPieces(joined, 'action', 'I wrote it anew.').map(({ text }) => text)).toEqual([
      'At a bank.',
      'I wrote it anew.',
      '… which halved the wait.',
    ]);
  });
  it('makes one answer to the same question', () => {
    const conversation = retoldConversation(
      { question: 'q37', prompt: 'Tell me' },
      retoldPieces(story, 'task', 'I owned it.'),
    );
    expect(conversation.turns.map(({ text }) => text)).toEqual([
      'Well. At a bank. I owned it. I rebuilt it. It went fine. I also wrote the tests.',
    ]);
  });
});
