import { describe, expect, it } from 'vitest';
import { judged } from './eval/judged';

describe('a mistake of the past', () => {
  it.each([
    [
      'q34',
      'At my first company the client retried without any limit. That was a mistake, one outage lasted an hour longer because of it.',
    ],
    ['q34', 'Our first version retried endlessly and it took the provider down.'],
    [
      'q30',
      'Early on we looked at nothing but the average latency, which misled us: the slowest five percent waited half a minute.',
    ],
    ['q06', 'My first model was evaluated by accuracy alone, and it fooled everybody.'],
    [
      'q06',
      'In my first project I oversampled before splitting the data. The result was worthless, since copies sat in the test set.',
    ],
    [
      'q19',
      'The previous team embedded the questions with another model than the documents. The hits were garbage.',
    ],
    [
      'q33',
      'When I took over the API, it loaded the model on every request. I moved that into the startup.',
    ],
    [
      'q20',
      'The freelancer before me had stored each document as one single chunk; nothing useful was ever found.',
    ],
    [
      'q28',
      'Initially we told the model in the prompt not to reveal restricted documents. Somebody got it to talk within a day.',
    ],
    [
      'q31',
      'We once stopped an A/B test as soon as the new model looked better. Bad idea: two weeks later it was worse.',
    ],
    [
      'q24',
      'In my last interview I answered that cosine similarity depends on the length of the vectors. That was wrong.',
    ],
    [
      'q24',
      "I would have said that cosine similarity depends on the length of the vectors, but it doesn't.",
    ],
    [
      'q05',
      "Last year I wrote in a blog post that L2 sets many weights exactly to zero, which was wrong, it's L1 that does.",
    ],
    [
      'q05',
      'In an exam I said L1 squares the weights, which was wrong, it takes the absolute values.',
    ],
    ['q12', "I thought GloVe splits words into character n-grams, but that's FastText."],
    ['q15', "A student asked whether GPT is an encoder-only model. No, it's decoder-only."],
    [
      'q22',
      'The product manager said that vector search makes keyword search superfluous. Then nobody found part numbers any more.',
    ],
    [
      'q13',
      "Our data scientist claimed BERT is a decoder-only model. I showed him that it's an encoder.",
    ],
    [
      'q03',
      'In a code review I found recall computed as TP divided by TP plus FP. I pointed out that this is precision.',
    ],
    [
      'q35',
      'The old bot kept its sessions in the memory of the server, so every restart lost them. Today they are in Redis.',
    ],
    ['q12', "GloVe splits words into character n-grams, no I'm confusing it, FastText does."],
    [
      'q04',
      'Before I joined, they shuffled the time series before folding. The scores were far too good.',
    ],
    ['q18', 'We had set a high temperature by accident, and it made things up.'],
  ])('is not charged once it is put right: %s %s', (question, text) => {
    expect(judged(question, text).charged).toEqual([]);
  });

  it.each([
    ['q34', 'We retry without a limit until it works.'],
    ['q34', 'At my first company we retried without any limit, and I recommend that to everybody.'],
    ['q34', 'I always used retries without a limit, which worked very well.'],
    [
      'q06',
      'In my last project accuracy was the best metric for imbalanced data, and I would do it again.',
    ],
    ['q30', "We only watched average latency, because that's all one needs."],
    ['q33', 'Load the model on every request. That was always right for us.'],
    [
      'q24',
      'As I said in my last interview, cosine similarity depends on the length of the vectors.',
    ],
    ['q05', 'In my thesis I learned that L2 sets many weights exactly to zero.'],
    ['q05', "I thought of it for long, and I'm sure: L2 sets many weights exactly to zero."],
    [
      'q12',
      "GloVe splits words into character n-grams, no doubt, and that's what makes it strong.",
    ],
    ['q15', 'GPT has an encoder and is bidirectional.'],
    ['q15', "GPT isn't a decoder, it's encoder-only."],
    [
      'q22',
      'Vector search makes keyword search superfluous. The architect said otherwise, but he was wrong.',
    ],
    ['q23', "Weaviate can't be self hosted, it's only a managed service."],
    ['q02', "High bias means overfitting, and a simpler model wouldn't help."],
    ['q31', 'Our first test was stopped as soon as the new model looked better, as it should be.'],
    [
      'q13',
      'In the past BERT was thought to be an encoder, but now we know BERT is a decoder-only model.',
    ],
    ['q22', 'Hybrid search means mixing two vector models.'],
    [
      'q35',
      'The old bot kept its sessions in Redis. Now the API server keeps the conversations in its own memory.',
    ],
  ])('is charged that is held still: %s %s', (question, text) => {
    expect(judged(question, text).charged).not.toEqual([]);
  });
});

describe('a mistake that is told with its bad end or its regret', () => {
  it.each([
    ['q34', 'We once retried every error without a limit. It was a disaster.'],
    ['q34', "We retried every error without a limit, which we shouldn't have."],
    ['q26', 'In the first version we put the API key into the code. Never again.'],
    ['q04', 'We shuffled the time series before splitting. Lesson learned.'],
    [
      'q31',
      'An intern stopped the test as soon as it was significant, and nobody noticed for a month.',
    ],
    ['q25', 'We deleted the old index at once. Ouch.'],
    ['q28', "We told the model in the prompt to hide secret documents. Don't do that."],
    ['q35', 'My colleague kept the history in the memory of the API server. I rolled it back.'],
    ['q34', 'We retried at once without waiting and got burned.'],
    [
      'q29',
      'The model was evaluated on its training data. 99 percent, all happy, until it went live.',
    ],
    ['q34', 'It retried at once, without waiting, and made the overload worse. Backoff fixed it.'],
    ['q33', 'The post-mortem said: we left allow_origins at star in production.'],
    ['q06', 'Stupidly, we oversampled with SMOTE before the split.'],
    ['q40', 'My team retrained the model first. Two weeks lost, it was a stale index.'],
    ['q16', "I thought few-shot changes the weights. It doesn't."],
    ['q34', "I've seen teams retrying every error without a limit and paying for it."],
    ['q34', "The temptation is great, retrying every error without a limit, but don't."],
    ['q34', 'Had we retried every error without a limit, all would have gone wrong.'],
    ['q34', 'Imagine we retried every error without a limit. Nothing would work.'],
    ['q25', 'We deleted the old index at once. Nobody should do that.'],
    ['q19', 'We embedded the questions with another model than the chunks, and it backfired.'],
  ])('is not charged: %s %s', (question, text) => {
    expect(judged(question, text).charged).toEqual([]);
  });

  it.each([
    ['q34', 'We retried every error without a limit.'],
    ['q34', 'We retried every error without a limit. It was no disaster.'],
    ['q34', 'We retried every error without a limit and were happy with it.'],
    ['q26', 'We put the API key into the code, and I would do it again.'],
    ['q25', 'We deleted the old index at once. I never regretted it.'],
    ['q04', 'We shuffled the time series before splitting. It was a great success.'],
    ['q31', 'First we stopped the test as soon as it was significant. Then we wrote the report.'],
    ['q35', 'We kept the history in the memory of the API server. Our customers were pleased.'],
    ['q34', 'We retried every error without a limit. The project was about invoices.'],
  ])('is charged that is told plainly or praised: %s %s', (question, text) => {
    expect(judged(question, text).charged).not.toEqual([]);
  });

  it.each([
    [
      'q04',
      'We once shuffled the time series before splitting. It was a disaster. Now we train on the past and test on the future.',
      ['q04.time-series'],
    ],
    [
      'q34',
      "We retried every error without a limit. Never again. Three attempts with backoff, that's it.",
      ['q34.backoff', 'q34.cap'],
    ],
    ['q34', 'We retried every error without a limit. Never again.', []],
    ['q26', 'We once put the API key into the code. It was a disaster.', []],
  ])('is no proof, and the right way beside it is: %s %s', (question, text, points) => {
    expect(judged(question, text).paid.toSorted()).toEqual(points);
  });
});

describe('a right statement', () => {
  it.each([
    ['q15', 'GPT has no encoder.'],
    ['q15', "GPT doesn't look in both directions like BERT, it's decoder-only."],
    ['q15', "GPT has no encoder and isn't bidirectional."],
    ['q22', 'I suppose hybrid means both keyword and vector search.'],
    ['q22', 'Probably hybrid search is keyword and vector search run together.'],
    ['q23', "If data can't leave our own servers, Weaviate or Qdrant self hosted."],
    ['q23', "When documents mustn't go to a cloud, Weaviate self hosted is a good choice."],
    ['q02', "Bad training error is bias, and more data wouldn't help."],
    [
      'q02',
      "High error on the training set too is bias, so more data won't help; a more complex model will.",
    ],
    ['q26', "You shouldn't use keys, a managed identity is better."],
    ['q25', "You can't mix old and new vectors, so everything needs to be embedded again."],
  ])('is not charged for what it denies beside it: %s %s', (question, text) => {
    expect(judged(question, text).charged).toEqual([]);
  });
});
