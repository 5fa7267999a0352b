import { describe, expect, it } from 'vitest';
import { judged } from './eval/judged';

describe('a thing that is named', () => {
  it.each([
    ['q38', 'papers', 'I read papers on arXiv never.'],
    ['q38', 'courses', 'I stopped taking courses.'],
    ['q38', 'communities', 'I left all communities.'],
    ['q38', 'news', 'The newsletters go to spam.'],
    ['q38', 'communities', 'Twitter I left, it was all noise.'],
    ['q38', 'papers', 'I want to read more papers but they are hard for me.'],
    ['q38', 'courses', 'I should do a course.'],
    ['q38', 'conferences', 'I plan to go to NeurIPS one day.'],
    ['q38', 'courses', "I'd really like to take a course on fast.ai when I have the time."],
    ['q13', 'nsp', 'NSP turned out to be useless.'],
    ['q18', 'verification', 'Fact checking is impossible.'],
    ['q19', 'chunking', 'You put in whole documents, because chunks lose the context.'],
    ['q19', 'chunking', 'Chunks should be the entire document.'],
    [
      'q17',
      'ft-cons',
      'Fine-tuning is what I would take when the facts change every day, because you just retrain the model on the new documents.',
    ],
    ['q17', 'agent-cons', 'An agent is a model in a loop.'],
    [
      'q36',
      'track',
      'For cost I always use the biggest model, because a better answer saves money in the end.',
    ],
    ['q16', 'zero-shot', "With reasoning models it's not needed any more."],
    ['q05', 'elastic', 'Both add a penalty.'],
  ])('pays nothing where it is turned down or only touched: %s %s', (question, point, text) => {
    expect(judged(question, text).paid).not.toContain(`${question}.${point}`);
  });

  it.each([
    ['q06', 'not-accuracy', 'Accuracy is useless with one percent fraud, look at F1 instead.'],
    ['q34', 'cap', 'We stopped retrying after three attempts.'],
    ['q34', 'cap', 'Three attempts are enough, then give up.'],
    ['q25', 'fallback', 'We left the old index in place so that we can go back.'],
    ['q02', 'bias', 'Underfitting is bias, overfitting is variance.'],
    ['q02', 'variance', 'Underfitting is bias, overfitting is variance.'],
    ['q38', 'courses', 'I took a course on fast.ai last month.'],
    ['q38', 'papers', 'I like to read papers on arXiv on Sundays.'],
    ['q38', 'conferences', 'I have to go to NeurIPS for work, and I watch the talks of ICML.'],
    ['q06', 'pr-curve', 'I want to look at precision-recall curves.'],
    ['q38', 'papers', 'I read papers on arXiv every week and never skip a Friday.'],
    ['q18', 'verification', 'Fact checking after generation is necessary.'],
    ['q05', 'small', 'The weights of ridge get close to zero, never quite zero.'],
    ['q17', 'ft-cons', 'Fine-tuning has to be redone whenever the facts change.'],
    ['q17', 'agent-cons', 'Agents can get stuck in a loop and you never know what they do.'],
    ['q36', 'track', 'We save the cost of each call in a table and sum it up per model.'],
    ['q19', 'chunking', 'A whole book is cut into small pieces.'],
    ['q16', 'zero-shot', "You don't give any example."],
    ['q05', 'elastic', 'Elastic net uses both penalties.'],
    ['q31', 'significance', 'Ten users are too few for significance.'],
  ])('is paid where it is used: %s %s', (question, point, text) => {
    expect(judged(question, text).paid).toContain(`${question}.${point}`);
  });
});
