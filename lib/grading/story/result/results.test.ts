import { describe, expect, it } from 'vitest';
import { isPartTold } from '@/lib/grading/story/parts/told';
import { storyIn, verdictOf } from '@/lib/grading/story/sample-story';

const SET = 'At a search company in Ghent our ranking was old, and users complained.';
const DONE = 'I was responsible for it. I took the click logs and trained a new model on them.';
const proofOf = (story: ReturnType<typeof storyIn>, part: 'result' | 'reflection') => {
  const told = story.parts.find((reading) => reading.part === part);
  return told && told.verdict !== 'missing' ? told.evidence.map(({ quote }) => quote) : [];
};

describe('a result', () => {
  it('is nothing that is told before the first step', () => {
    expect(verdictOf(storyIn(`${SET} ${DONE}`), 'result')).toBe('missing');
    expect(verdictOf(storyIn(`${SET} ${DONE} We just went on.`), 'result')).toBe('missing');
  });

  it('may stand first where it says what changed', () => {
    const story = storyIn(`I cut the complaints from 40 to 6 a week. ${SET} ${DONE}`);
    expect(proofOf(story, 'result').join()).toContain('from 40 to 6');
  });

  it.each([
    'The result was great.',
    'It went well and everybody was happy.',
    'It went better afterwards and everybody was happy.',
    'In the end it was a big success.',
    'The client was very satisfied and my boss praised us.',
    'It all worked out perfectly and we got good feedback.',
    'It had a huge impact.',
    'The outcome exceeded all expectations.',
    'We just went on with other things after that.',
  ])('is not told by praise: %s', (praise) => {
    const story = storyIn(`${SET} ${DONE} ${praise}`);
    const result = story.parts.find(({ part }) => part === 'result');
    expect(result && isPartTold(result)).toBe(false);
    expect(story.measured.kind).toBe('none');
  });

  it.each([
    ['The client renewed for two years.', 'clear'],
    ['Complaints dropped by half.', 'clear'],
    ['Nobody complained any more.', 'clear'],
    ['People were quite happy with it and it went live.', 'thin'],
  ])('is told by a change that somebody could name: %s', (change, verdict) => {
    expect(verdictOf(storyIn(`${SET} ${DONE} ${change}`), 'result')).toBe(verdict);
  });

  it.each(['Late deliveries went down.', 'The ranking got better.', 'Clicks increased.'])(
    'told as more or less alone is thin, and asked by how much: %s',
    (change) => {
      const result = storyIn(`${SET} ${DONE} ${change}`).parts.find(
        ({ part }) => part === 'result',
      );
      expect(result?.verdict).toBe('thin');
      expect(result?.verdict === 'thin' && result.ask).toMatch(/how/u);
    },
  );
  it('told as more or less is clear once it says how far', () => {
    const told = 'Late deliveries went down from 40 to 12 a week.';
    expect(verdictOf(storyIn(`${SET} ${DONE} ${told}`), 'result')).toBe('clear');
  });

  it('is no alternative that was not taken, and nothing that spoke for the other one', () => {
    const story = storyIn(
      `${SET} ${DONE}`,
      'We could have bought a feature store, but it was two weeks before the season, so a small join rewrite was faster and less risky.',
    );
    expect(verdictOf(story, 'result')).toBe('missing');
    expect(verdictOf(story, 'reflection')).toBe('missing');
  });

  it('is no reason for which a step was taken', () => {
    const story = storyIn(
      `${SET} I compared two models. The trees were faster and easier to explain, so I took them. I put them behind a flag.`,
    );
    expect(verdictOf(story, 'result')).toBe('missing');
  });

  it('is proven by what changed, and not by an earlier step with figures in it', () => {
    const story = storyIn(
      `${SET} ${DONE} Halfway through, the reranker doubled the latency to three seconds, so I cut the candidates from 100 to 30. ` +
        'Wrong answers fell from 18 percent to 4 percent, tickets dropped by a third, and the customer renewed.',
    );
    expect(proofOf(story, 'result')[0]).toContain('from 18 percent to 4 percent');
    expect(proofOf(story, 'result').join()).not.toContain('candidates');
    expect(story.measured.kind === 'measured' && story.measured.evidence).toHaveLength(1);
    expect(story.sentences.find(({ quote }) => quote.includes('100 to 30'))?.part).toBe('action');
  });
});

describe('a reflection', () => {
  it.each([
    'I think I learned a lot from it.',
    'I learned a lot.',
    'It taught me so much, really.',
    'It was a very valuable lesson for everyone.',
    'My main takeaway is that teamwork is important.',
  ])('is nothing without what was learnt: %s', (words) => {
    expect(verdictOf(storyIn(`${SET} ${DONE} ${words}`), 'reflection')).toBe('missing');
  });

  it('is what was learnt, and what one should have done', () => {
    for (const words of [
      'I learned to look at the logs by hand first.',
      'We should have asked the users earlier.',
    ])
      expect(verdictOf(storyIn(`${SET} ${DONE} ${words}`), 'reflection')).toBe('clear');
  });
});

describe('what was reached on held-out data, and what was left of it in use', () => {
  const reading =
    'At a carrier in Bremen invoices were typed by hand. I trained a model on the fields.';
  const partOf = (said: string, ...more: readonly string[]) => {
    const { sentences } = storyIn(`${reading} ${said}`, ...more);
    return sentences.find(({ quote }) => quote.includes(said.slice(0, 20)))?.part ?? 'none';
  };
  it.each([
    'On my test set it got 91 percent of the fields.',
    'Then we switched it on for real and it was more like 70.',
    'On the held-out data the model reached 88 percent.',
    'Once it was live it was closer to 60 percent of the fields.',
    'In the validation set it was still 83 percent.',
    'Then it went live and accuracy was only more like 55 percent.',
  ])('is the result, though it failed: %s', (said) => {
    expect(partOf(`${said} In the end the project was stopped.`)).toBe('result');
  });
  it.each([
    'I split off a test set of 500 invoices.',
    'On my test set I tried three models.',
    'I built it more like a search engine.',
  ])('is none of it: %s', (said) => {
    expect(partOf(said)).toBe('action');
  });
});

describe('what spoke for a way and what against it', () => {
  const told =
    'At a carrier in Bremen invoices were typed by hand. I trained a model on the fields. In the end the project was stopped.';
  it.each([
    'For the rules, they were quick, I had something running in a week. Against them, every new layout broke them.',
    'What spoke for it was the price, it was 40 euros a month. What spoke against it was that nobody knew it.',
    'In favour of the trees, they were done in an hour. On the other hand they were off by ten percent.',
    'The advantage was that it ran on one machine. The drawback was that it took four seconds.',
    'Pros were that it was ready in two days. Cons were that it cost 300 euros.',
  ])('tells no result, as it was asked: %s', (reply) => {
    const story = storyIn(told, reply);
    expect(story.measured.kind).toBe('none');
    expect(story.sentences.filter(({ turn, part }) => turn === 't2' && part === 'result')).toEqual(
      [],
    );
  });
  it.each([
    'Typing fell from 40 to 12 hours a week.',
    'For the clerks it was a relief: typing fell from 40 to 12 hours.',
    'Errors dropped by a third.',
  ])('and what changed is one still: %s', (reply) => {
    expect(storyIn(told, reply).measured.kind).toBe('measured');
  });
});
