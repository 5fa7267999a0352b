import { describe, expect, it } from 'vitest';
import { judged } from './eval/judged';

describe('a falsehood that is rejected with other words than not', () => {
  it.each([
    ['q35', "Nobody should keep sessions in the API process, otherwise you can't scale out."],
    ['q35', "Never keep sessions in the API process, or else you can't scale out."],
    ['q35', "You shouldn't keep sessions in memory, otherwise you can't scale out."],
    ['q06', 'Nobody should oversample before the split.'],
    ['q25', 'Nobody should just swap the query model.'],
    [
      'q19',
      "The naive idea is to paste all documents into the prompt; that's expensive and doesn't fit.",
    ],
    ['q19', "A tempting idea is to paste every document into the prompt. It doesn't fit."],
    ['q34', 'The lazy option is to retry at once and without limit; that floods the provider.'],
    ['q25', 'The naive plan is to just swap the query model; that breaks the search.'],
    ['q34', 'The wrong choice is to retry at once and without limit.'],
    ['q21', 'A fluent answer is far from a faithful one, so I check each sentence.'],
    ['q23', "Weaviate isn't tied to a cloud, you can self host."],
    [
      'q02',
      'Against variance I add data, regularise or use dropout, against bias I take a richer model or better features.',
    ],
  ])('is not charged: %s %s', (question, text) => {
    expect(judged(question, text).charged).toEqual([]);
  });
});

describe('a falsehood beside such words', () => {
  it.each([
    ['q35', 'Everybody should keep sessions in the API process.'],
    ['q35', "You can't scale out."],
    ['q19', "The simple idea is to paste all documents into the prompt, and that's what you do."],
    ['q25', 'The best idea is to just swap the query model.'],
    ['q34', 'The best option is to retry at once and without limit.'],
    ['q21', 'A fluent answer is a faithful one.'],
    ['q23', "Weaviate is only available in the cloud, you can't self host."],
    ['q23', "Weaviate can't do hybrid search, you need another product for keywords."],
    ['q02', 'Against high bias use L2, against variance a larger network.'],
    ['q06', 'Nobody should guess; oversample before the split.'],
    ['q35', 'Nobody should worry: keep sessions in the API process.'],
    ['q19', 'The usual idea is to paste all documents into the prompt.'],
  ])('is charged: %s %s', (question, text) => {
    expect(judged(question, text).charged).not.toEqual([]);
  });
});

describe('two halves that begin with the same little word', () => {
  it.each([
    ['q02', 'For variance you regularise, for bias you take a richer model.', 'fix-bias'],
    ['q02', 'For variance you regularise, for bias you take a richer model.', 'fix-variance'],
    ['q35', "You shouldn't keep sessions in memory, otherwise you can't scale out.", 'horizontal'],
  ])('are paid: %s %s', (question, text, point) => {
    expect(judged(question, text).paid).toContain(`${question}.${point}`);
  });
});
