import { describe, expect, it } from 'vitest';
import { judged } from './eval/judged';

describe('an honest sentence that shares its words with a mistake', () => {
  it.each([
    [
      'q03',
      'I use F1 when the classes are imbalanced and accuracy would look good just by predicting the majority class.',
    ],
    [
      'q32',
      'With await the event loop can go and serve other requests during that wait instead of blocking a thread.',
    ],
    ['q03', 'F1 is what I report where accuracy looks fine for a model that always says no.'],
    ['q03', 'Precision is how precise the model is and recall is how much it can recall.'],
    [
      'q20',
      'Without overlap a sentence that is cut in half is lost for both chunks, so 10-20 percent.',
    ],
    ['q29', 'No training before validation of the data, no deployment without approval.'],
    [
      'q31',
      'Show the new model to some users and the old to others and see which one does better.',
    ],
    [
      'q24',
      'Cosine runs from minus one to one, Euclidean zero means identical, the dot product is unbounded.',
    ],
    ['q12', 'Word2Vec is a small net guessing a word from its neighbours.'],
    [
      'q31',
      'In an A/B test one group of users gets the old model and another group gets the new one.',
    ],
    ['q31', 'In the experiment one group keeps the old model and the other gets the new model.'],
    ['q32', 'One thread, one event loop, many waiting calls.'],
    ['q32', 'I just know not to forget the await or you get a coroutine object.'],
    ['q23', "Weaviate I haven't used. I believe it's open source and comparable with Pinecone."],
    ['q37', "I'd agree on how we measure waste in the first week."],
    ['q37', 'Next time I would start measuring waste before I write any code.'],
    [
      'q29',
      'If the accuracy on the training data is high and on the test set low we do not ship it, it overfits.',
    ],
    ['q32', 'gather: N calls take about one latency, sequential N * latency.'],
    ['q16', 'Be specific: vague prompts give vague answers.'],
    ['q16', 'A vague prompt gets you a vague reply.'],
    ['q30', 'We only watched average latency, and the slow tail went unnoticed for weeks.'],
    ['q30', 'At first we looked only at the average latency.'],
    ['q23', "Pinecone: you pay and don't run any servers."],
    [
      'q23',
      "With Pinecone you pay and don't run any servers, with FAISS you do everything yourself.",
    ],
    ['q18', 'A low temperature makes it less random, but it can still make things up.'],
    ['q18', "Temperature zero makes it repeatable, it doesn't mean that it can't make things up."],
    ['q18', "With RAG it can't make things up so easily."],
    ['q18', 'And good prompts, tell it to not make things up.'],
    [
      'q18',
      'We use RAG with a low temperature and a prompt that says it must not invent anything.',
    ],
    ['q18', 'With RAG and the rule not to make things up it is right more often.'],
    ['q18', 'Checking every answer by hand is impossible, so a second model verifies the claims.'],
    ['q18', 'If the claim cannot be verified, the answer is held back.'],
    ['q29', "Once it's live you have to look at it again and again, since the data drift."],
    ['q29', "If the tests pass, you don't need to look at the raw data again."],
  ])('is charged to nobody: %s %s', (question, text) => {
    expect(judged(question, text).charged).toEqual([]);
  });
});

describe('a mistake in such words', () => {
  it.each([
    ['q03', 'F1 is always the best metric and covers all cases.'],
    ['q03', 'F1 is the same as accuracy.'],
    ['q03', 'Precision is how many decimals are right.'],
    ['q20', 'The overlap should be 50 percent of the chunk at least.'],
    ['q24', 'Cosine similarity is unbounded.'],
    ['q29', 'Data validation before training is superfluous.'],
    ['q29', 'You look at the accuracy on the training data and then you ship it.'],
    ['q37', 'Measuring is a waste of time, what counts is that we shipped.'],
    ['q31', 'Give the new model to the power users and the old one to the rest.'],
    ['q32', 'During await the event loop waits and serves no other request.'],
    ['q32', 'asyncio.gather runs the calls one by one.'],
    ['q16', 'Vague prompts give better answers.'],
    ['q16', 'Vague prompts work best, the model likes freedom.'],
    ['q30', 'We only watch average latency.'],
    ['q30', 'The average latency is enough.'],
    ['q23', 'Pinecone is a library, not a service.'],
    ['q18', "At temperature zero a model can't make things up."],
    ['q18', 'At temperature 0 the model cannot invent anything.'],
    ['q18', "With RAG the model can't make things up."],
    ['q18', 'Fact checking is impossible after generation.'],
    ['q18', "Answers can't be verified afterwards."],
    ['q29', "Once it's live it just runs, you don't need to look at it again."],
  ])('is charged: %s %s', (question, text) => {
    expect(judged(question, text).charged).not.toEqual([]);
  });
});

it('to stop as soon as one is ahead is no test that runs long enough', () => {
  const { paid } = judged('q31', 'We could stop as soon as the new one is ahead for a day or two.');
  expect(paid).not.toContain('q31.duration');
  expect(judged('q31', 'You should not stop too soon.').paid).toContain('q31.duration');
});

describe('a true sentence with the words of a false one', () => {
  it.each([
    ['q02', "Low training error and high validation error, that's variance; both high is bias."],
    ['q02', 'High train error means bias; a big gap between train and test means variance.'],
    ['q02', 'A big gap between train and test means variance. High train error means bias.'],
    ['q09', 'With only a few thousand images a CNN is better.'],
    ['q09', 'I only used CNNs for images so far, but they work for audio too.'],
    ['q33', 'For a demo allow_origins star is fine. In production put your domains.'],
    ['q27', 'Vectors live in the same index as the text.'],
    ['q25', "The same size doesn't make two models compatible."],
    ['q25', "You can't embed only the new documents with the new model."],
    ['q31', 'If you assign per request, one user sees both models.'],
    ['q31', 'Assigning per request would let one user see both models.'],
    ['q35', "Keep the state out of the API server, otherwise you can't scale out."],
    ['q34', 'If all clients retry at the same moment they kill the service again.'],
    ['q11', 'AdamW decouples weight decay, Adam mixes it with the gradient.'],
    ['q17', "For a fixed style I'd fine-tune and for fresh facts I'd retrieve."],
    ['q21', 'An LLM judge for groundedness and for whether it answers the question.'],
    ['q23', "FAISS as a managed service would be nice, but it's a library."],
    ['q05', "Some would object that ridge selects features too. It doesn't."],
    ['q05', 'You might argue that ridge drops features too. But tiny is not zero.'],
  ])('is not charged: %s %s', (question, text) => {
    expect(judged(question, text).charged).toEqual([]);
  });

  it.each([
    ['q02', 'High training error and high validation error, that is variance.'],
    ['q02', 'A big gap between train and test error is a sign of high bias.'],
    ['q09', 'CNNs are only for images.'],
    ['q33', 'In production I set the wildcard for CORS so that everyone can reach the service.'],
    ['q27', 'You store the embedding as text, Azure parses it.'],
    ['q25', 'Models of the same size are compatible.'],
    ['q25', 'You embed only the new documents with the new model.'],
    ['q31', 'The same user switches between the versions.'],
    ['q35', 'A chatbot cannot scale horizontally.'],
    ['q34', 'All clients should retry at the same moment, that is best.'],
    ['q11', 'AdamW adds the weight decay to the gradient, Adam keeps it separate.'],
    ['q17', "A fine-tuned model can cite its sources, RAG can't."],
    ['q23', 'FAISS is a managed cloud service.'],
  ])('is charged where it is the false one: %s %s', (question, text) => {
    expect(judged(question, text).charged).not.toEqual([]);
  });
});
