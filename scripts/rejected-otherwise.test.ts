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

describe('a falsehood that is refused after it is said, or by what stands around it', () => {
  it.each([
    'RNNs process all steps in parallel, nope.',
    "RNNs process all steps in parallel - it's exactly the opposite.",
    'RNNs process all steps in parallel... certainly not.',
    'RNNs process all steps in parallel, said my old boss, and he was wrong.',
    'RNNs process all steps in parallel, a candidate told me, and I objected.',
    'The slide said "RNNs process all steps in parallel", and I crossed it out.',
    "The claim that RNNs process all steps in parallel doesn't hold.",
    'The belief that RNNs process all steps in parallel has been refuted.',
    "Whoever claims that RNNs process all steps in parallel hasn't understood it.",
    'Those who believe that RNNs process all steps in parallel should read the docs again.',
    'Far from it being true that RNNs process all steps in parallel.',
    'It would be nice if RNNs process all steps in parallel.',
    "It's not as if RNNs process all steps in parallel.",
    "One can't say that RNNs process all steps in parallel.",
    "That RNNs process all steps in parallel isn't true.",
  ])('is not charged: %s', (text) => {
    expect(judged('q09', text).charged).toEqual([]);
  });

  it.each([
    'RNNs process all steps in parallel, yes.',
    "RNNs process all steps in parallel, that's true.",
    'RNNs process all steps in parallel, said my professor, and he was right.',
    'RNNs process all steps in parallel, says the book.',
    'The claim that RNNs process all steps in parallel holds.',
    'Whoever says that RNNs process all steps in parallel has understood it.',
    "I'd say that RNNs process all steps in parallel.",
    "It's nice that RNNs process all steps in parallel.",
  ])('is charged that is agreed with: %s', (text) => {
    expect(judged('q09', text).charged).not.toEqual([]);
  });

  it.each([
    "RNNs can't process all steps in parallel, certainly not.",
    "RNNs can't process all steps in parallel. Certainly not.",
  ])('is no denial that is borne out: %s', (text) => {
    expect(judged('q09', text)).toEqual({ charged: [], paid: ['q09.rnn-slow'] });
  });

  it('makes no point', () => {
    expect(
      judged('q09', "The claim that attention is linear in the length doesn't hold.").paid,
    ).toEqual([]);
    expect(
      judged(
        'q17',
        'Fine-tuning is the best way to add facts that change daily, said my old boss, and he was wrong.',
      ).paid,
    ).toEqual([]);
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
