import { describe, expect, it } from 'vitest';
import { readWholeGuide } from '@/lib/guide/read-guide';
import { contentFiles } from '@/lib/server/content-files';
import { MeasuredGrader } from './eval/measured-grader';

const grader = new MeasuredGrader(readWholeGuide(contentFiles('content'), 'ai-engineer'));

function verdictOn(question: string, answer: string) {
  const { verdict } = grader.judge(answer, grader.materialOf(question));
  const found = verdict.misconceptions.filter(({ label }) => label !== 'absent');
  return {
    labels: found.map(({ label }) => label),
    quotes: found.flatMap((each) => (each.label === 'absent' ? [] : each.evidence)),
    met: verdict.points.flatMap(({ id, label }) => (label === 'met' ? [id] : [])),
    made: verdict.points.flatMap(({ id, label }) => (label === 'missed' ? [] : [id])),
  };
}

const swap = 'L1 shrinks all weights a little, L2 sets weights to zero, so L2 is for selection.';

describe('sides mixed up', () => {
  it.each([
    ['q05', swap],
    [
      'q05',
      'L1 uses squared weights and L2 uses absolute weights. L1 keeps all features small and L2 sets weights exactly to zero. So use L2 when many features are irrelevant.',
    ],
    [
      'q05',
      'Ridge drops the useless features. Lasso never removes a feature, it only shrinks them all.',
    ],
    [
      'q03',
      'Precision is the share of actual positives that were found. Recall is the share of predicted positives that are right. So for cancer screening you watch precision.',
    ],
    [
      'q12',
      'GloVe is a network that predicts the neighbouring words. Word2Vec counts co-occurrences over the whole corpus.',
    ],
    ['q22', 'Keyword search understands synonyms. Vector search is best for exact product codes.'],
    [
      'q24',
      'Cosine similarity depends on the length of the vectors. The dot product ignores the length.',
    ],
  ])('are one mistake: %s %s', (question, answer) => {
    expect(verdictOn(question, answer).labels).toEqual(['stated']);
  });

  it('are proven by all that was said', () => {
    const { quotes } = verdictOn(
      'q24',
      'Cosine similarity depends on the length of the vectors. The dot product ignores the length.',
    );
    expect(quotes).toHaveLength(2);
  });

  it('are another mistake than one about something else', () => {
    expect(verdictOn('q05', `${swap} You subtract the penalty from the loss.`).labels).toHaveLength(
      2,
    );
  });

  it.each([
    swap,
    'L1 uses squared weights and L2 uses absolute weights. L1 keeps all features small and L2 sets weights exactly to zero.',
    `${swap} I am not sure, maybe I mixed the two up.`,
  ])('take nothing from what is right beside them: %s', (wrong) => {
    const { met } = verdictOn(
      'q05',
      `Regularization is a penalty on the weights so the model does not overfit. ${wrong}`,
    );
    expect(met).toEqual(['q05.purpose', 'q05.penalty']);
  });
});

describe('a doubt about what was said before', () => {
  it.each([
    'I am not sure, maybe I mixed the two up.',
    "I'm not sure about L1 and L2, maybe I mixed the two up.",
    'Maybe I got them the wrong way round.',
    'Perhaps I have L1 and L2 backwards.',
    "But I might be confusing the two, I'm honestly not certain.",
    'Maybe it is the other way round.',
    'It could be the other way around.',
    "I can't remember which one is which though.",
    "I'm not sure if that is right.",
    'I could be wrong about L1 and L2.',
    'Hmm, I may have swapped them.',
  ])('makes a false claim a doubted one: %s', (doubt) => {
    expect(verdictOn('q05', `${swap} ${doubt}`).labels).toEqual(['doubted']);
  });

  it.each([
    'People often mix the two up.',
    'You could mix them up easily.',
    'I am sure about this.',
    'If the penalty is too strong, the model may be wrong about everything.',
    'I am not sure about the learning rate.',
    'I was not sure about this in my first job, but now I am.',
  ])('is none: %s', (other) => {
    expect(verdictOn('q05', `${swap} ${other}`).labels).toEqual(['stated']);
  });

  it('is over when the claim is made again: the last word counts', () => {
    const again = 'No, I stay with it: L2 sets weights exactly to zero.';
    expect(verdictOn('q05', `${swap} Maybe I mixed the two up. ${again}`).labels).toEqual([
      'stated',
    ]);
  });

  it('leaves a part of what was right, and all of what is about something else', () => {
    const right = 'L1 sets some weights exactly to zero. L2 only makes all weights small.';
    const { made, met } = verdictOn(
      'q05',
      `Regularization is a penalty on the weights so the model does not overfit. ${right} Maybe I mixed the two up.`,
    );
    expect(made).toEqual(expect.arrayContaining(['q05.sparse', 'q05.small']));
    expect(met).toEqual(['q05.purpose', 'q05.penalty']);
  });
});

describe('a point beside a mistake', () => {
  it('is not denied by a false claim whose words are charged as another one', () => {
    const { labels, made } = verdictOn(
      'q20',
      'A chunk has 500 tokens. Bigger chunks are always better because the model gets more context.',
    );
    expect(labels).toEqual(['stated']);
    expect(made).toContain('q20.size');
  });
});
