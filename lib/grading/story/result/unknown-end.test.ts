import { describe, expect, it } from 'vitest';
import { storyIn } from '@/lib/grading/story/sample-story';

const STORY =
  'Last year at a furniture retailer our returns team drowned in mails. I was asked to sort them by urgency. I labelled 2,000 mails and trained a small classifier.';
const resultOf = (...replies: readonly string[]) => {
  const { parts, unknownEnds } = storyIn(STORY, ...replies);
  const reading = parts.find(({ part }) => part === 'result');
  return { reading, quotes: unknownEnds.map(({ quote }) => quote) };
};

describe('that the end cannot be known is heard', () => {
  it.each([
    'I do not have a number. I moved to another team in January, before anybody had looked at it.',
    "I don't have numbers, I moved to another team right after the rollout and never saw how it went on.",
    'No idea, I left before it was measured.',
    'That I can’t say, nobody counted.',
    'It was never measured.',
    'We never measured it.',
    'Sorry, there are no numbers, my contract ended in March.',
    'I left the company soon after, so I don’t know what came of it.',
    'Unfortunately it was handed over to another department, so I can’t tell you.',
    'I have no figures.',
    'I can’t put a number on it, we never counted.',
    'Nobody ever measured it.',
    'I never found out whether it helped.',
    'My contract ran out before the pilot.',
  ])('in a reply: %s', (reply) => {
    const { reading, quotes } = resultOf(reply);
    expect(reading).toMatchObject({ verdict: 'missing', lack: 'not_known' });
    expect(quotes.join(' ')).toBe(reply);
  });

  it('at the end of the answer itself', () => {
    const end = 'I never saw how it went on. I changed jobs in May.';
    const { unknownEnds } = storyIn(`${STORY} ${end}`);
    expect(unknownEnds.map(({ quote }) => quote).join(' ')).toBe(end);
  });

  it('and something that can be told is asked for instead', () => {
    const { reading } = resultOf('We never measured it.');
    expect(reading?.verdict !== 'clear' && reading?.ask).toContain('until then');
  });
});

describe('that is not said', () => {
  it.each([
    "I don't have numbers, but the desk stopped sorting mails by hand.",
    'We never measured it, so I built a dashboard.',
    'I did not know how the parser worked, so I read its code.',
    'I moved the model to another team’s cluster and wrote the runbook.',
    'I kept the figures in a sheet and showed it every week.',
    'We had no numbers at first, so I counted mails by hand for a week.',
    'The drivers never complained again.',
    'They did not see any errors after that.',
    'I changed teams and took the model with me, it now runs in two countries.',
    'I went to the shop and counted.',
    'I left in May, by then the error was down to 3 percent.',
    'No mails were lost after that.',
    'I don’t know.',
  ])('by %s', (reply) => {
    expect(resultOf(reply).quotes).toEqual([]);
  });

  it('by what was so before the first step', () => {
    const { unknownEnds } = storyIn(
      'At a retailer in Bonn we had no numbers. I counted the mails by hand and built a chart.',
    );
    expect(unknownEnds).toEqual([]);
  });
});
