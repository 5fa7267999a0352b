import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conversationOf, storyRubric } from './sample-story';
import { episodesSchema, storySchema, type Story } from './story';
import { storyOf } from './story-of';

const word = fc.constantFrom(
  ...(
    'I we they the my team boss client bank was were had asked told built wrote fell from 5 to 2 percent in 2019 at London because so and then ' +
    'but would should always learned since if it’s don’t 😀 — "quoted" (aside) result: action. task, um uh you know situation! ? { } \n • ñandú 東京 I’d 30% €5k ...'
  ).split(' '),
);
const text = fc.oneof(
  fc.array(word, { maxLength: 120 }).map((words) => words.join(' ')),
  fc.string({ maxLength: 300, unit: 'grapheme' }),
  fc.string({ maxLength: 300, unit: 'binary' }),
);

describe('whatever is said', () => {
  it('gives a valid story, every quote of which was said word for word', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (texts) => {
        const conversation = conversationOf(...texts);
        const { story } = storyOf(conversation, storyRubric, 'behavioral', []);
        if (!story) return;
        expect(storySchema.parse(story)).toEqual(story);
        for (const { turn, start, end, quote } of quotesOf(story))
          expect(conversation.turns.find(({ id }) => id === turn)?.text.slice(start, end)).toBe(
            quote,
          );
      }),
      { numRuns: 300 },
    );
  });

  it('gives valid episodes, quoted word for word', () => {
    fc.assert(
      fc.property(text, (said) => {
        const { story, episodes } = storyOf(conversationOf(said), storyRubric, 'scenario', []);
        expect(story).toBeNull();
        expect(episodesSchema.parse(episodes)).toEqual(episodes);
        for (const { evidence } of episodes)
          expect(said.slice(evidence.start, evidence.end)).toBe(evidence.quote);
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same story each time', () => {
    fc.assert(
      fc.property(text, (said) => {
        const once = storyOf(conversationOf(said), storyRubric, 'behavioral', []);
        expect(storyOf(conversationOf(said), storyRubric, 'behavioral', [])).toEqual(once);
      }),
      { numRuns: 50 },
    );
  });

  it('has stretches in the order of the answer that never overlap', () => {
    fc.assert(
      fc.property(text, (said) => {
        const { story } = storyOf(conversationOf(said), storyRubric, 'behavioral', []);
        story?.sentences.slice(1).forEach(({ start }, index) => {
          expect(start).toBeGreaterThanOrEqual(story.sentences[index]!.end);
        });
      }),
      { numRuns: 200 },
    );
  });
});

/** Four times the words may take up to twice four times as long: twice for what is not of the words at all. */
const FACTOR = 4;
const MOST = 2 * FACTOR;

it('takes no more than in step with the words', () => {
  const sentence =
    'At a bank in Porto the queue was too long, so I asked the manager for two more desks and I moved the forms to the door. ';
  const reader = (times: number) => {
    const conversation = conversationOf(sentence.repeat(times));
    return () => storyOf(conversation, storyRubric, 'behavioral', []);
  };
  const short = reader(12);
  const long = reader(12 * FACTOR);
  for (let warm = 0; warm < 20; warm++) short();
  // The least of several, of the processor's time: other programs may take theirs.
  expect(leastOf(long) / leastOf(short)).toBeLessThan(MOST);
});

function leastOf(read: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    for (let time = 0; time < 2; time++) read();
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return Math.min(...times);
}

function quotesOf({ sentences, parts, ownership, specifics, measured, flags }: Story) {
  return [
    ...sentences,
    ...parts.flatMap((part) => (part.verdict === 'missing' ? [] : part.evidence)),
    ...ownership.evidence,
    ...specifics.names,
    ...specifics.figures,
    ...(measured.kind === 'none' ? [] : measured.evidence),
    ...flags.flatMap(({ evidence }) => evidence),
  ];
}
