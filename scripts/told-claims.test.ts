import { describe, expect, it } from 'vitest';
import { judged } from './eval/judged';

describe('a false claim', () => {
  it.each([
    [
      'q01',
      "A former colleague always claimed that clustering is a typical supervised task. I don't share that view.",
    ],
    ['q02', 'Many people think that high bias means the model overfits.'],
    ['q03', 'For cancer detection you optimise precision, you often read. Nonsense.'],
    ['q05', 'It is a widespread myth that L2 sets many weights exactly to zero.'],
    ['q06', 'A mistake I see often: accuracy is the best metric for imbalanced data.'],
    ['q07', 'Junior engineers say that the weights are updated during the forward pass.'],
    [
      'q08',
      "Beginners often assume gradient clipping is the fix for vanishing gradients; it's not so.",
    ],
    [
      'q09',
      'One of our interns insisted that RNNs process all positions in parallel. He was wrong.',
    ],
    ['q11', 'I used to think SGD adapts the learning rate for each parameter.'],
    [
      'q12',
      'At university I believed that GloVe splits words into character n-grams, until I learned better.',
    ],
    [
      'q13',
      "Someone in my last team was convinced that BERT is a decoder-only model. That isn't true at all.",
    ],
    ['q14', 'My professor said that BERT uses BPE and GPT uses WordPiece. He was mistaken.'],
    ['q15', 'I once read in a blog that GPT is an encoder-only model, which is false.'],
    ['q16', 'A frequent misunderstanding is that zero-shot means giving several examples.'],
    ['q17', "If somebody tells you that RAG changes the weights of the model, don't believe it."],
    ['q18', 'It would be wrong to say that a high temperature reduces hallucinations.'],
    [
      'q21',
      'What candidates get wrong here: they say faithfulness measures whether the answer addresses the question.',
    ],
    ['q22', "Don't fall for the claim that a higher alpha gives more weight to the keywords."],
    ['q23', "There's a persistent rumour that FAISS is a fully managed cloud service."],
    [
      'q24',
      "In forums people claim that cosine similarity depends on the length of the vectors. Don't buy it.",
    ],
    ['q26', 'A bad answer would be that Azure OpenAI only supports API keys.'],
    ['q27', 'The idea that the semantic ranker is just BM25 is plainly wrong.'],
    ['q32', 'That an await blocks the whole event loop is a myth.'],
    [
      'q33',
      "'CORS middleware authenticates the users' is what you hear at meetups, and it's wrong.",
    ],
    [
      'q36',
      'People who are new to this mix it up and say that input and output tokens always cost the same. They do not.',
    ],
  ])(
    'is neither charged nor paid that is told of others or called false: %s %s',
    (question, text) => {
      expect(judged(question, text)).toEqual({ charged: [], paid: [] });
    },
  );

  it.each([
    [
      'q25',
      'A classic mistake is to delete the old index before building the new one. Another is to embed only the queries anew.',
    ],
    [
      'q34',
      'The junior version is to retry everything at once in a loop. That makes an outage worse.',
    ],
    ['q13', "If BERT were a decoder, it could only see the left side. But it's an encoder."],
    [
      'q32',
      'Someone on my team thought gather runs calls one after another. It starts them together.',
    ],
  ])('is not charged that is warned against or only supposed: %s %s', (question, text) => {
    expect(judged(question, text).charged).toEqual([]);
  });

  it.each([
    ['q01', 'I believe that clustering is a typical supervised task.'],
    ['q02', 'As my professor taught me, high bias means the model overfits.'],
    [
      'q05',
      'My professor taught us that L2 sets many weights exactly to zero, and I have always worked by that.',
    ],
    ['q06', 'I learned in a course that accuracy is the best metric for imbalanced data.'],
    ['q07', 'People often get this wrong, but the weights are updated during the forward pass.'],
    ['q09', 'Many think otherwise, but in fact RNNs process all positions in parallel.'],
    ['q11', 'A common mistake is to forget it: SGD adapts the learning rate for each parameter.'],
    ['q12', "Don't forget that GloVe splits words into character n-grams."],
    ['q13', 'My colleague said that BERT is a decoder-only model, and he was right.'],
    ['q14', "I'd tell a junior that BERT uses BPE and GPT uses WordPiece."],
    ['q15', 'GPT is an encoder-only model. Many people forget that.'],
    ['q16', "Zero-shot means giving several examples. A lot of people don't know this."],
    ['q17', 'Contrary to what people think, RAG changes the weights of the model.'],
    ['q18', 'It is well known that a high temperature reduces hallucinations.'],
    ['q24', 'The important thing is that cosine similarity depends on the length of the vectors.'],
  ])('is charged that its speaker shares: %s %s', (question, text) => {
    expect(judged(question, text).charged).not.toEqual([]);
  });
});

describe('what follows a false claim of others', () => {
  it.each([
    [
      'q02',
      'q02.bias',
      'A common mix-up is that high bias means overfitting. High bias means underfitting, because the assumptions are too simple.',
    ],
    [
      'q20',
      'q20.semantic-cost',
      "It's often claimed that semantic chunking is cheap; in fact it's the most complex though it yields the best quality.",
    ],
    [
      'q32',
      'q32.gather',
      'Someone on my team thought gather runs calls one after another. With asyncio.gather they start together, so the total is about one latency.',
    ],
  ])('is paid: %s %s', (question, point, text) => {
    expect(judged(question, text).paid).toContain(point);
  });
});

describe('a claim put right in the same sentence', () => {
  it.each([
    [
      'q01',
      'Clustering is a typical supervised, sorry, unsupervised task.',
      'q01.unsupervised-tasks',
    ],
    [
      'q02',
      'High bias means the model overfits, no, underfits, because its assumptions are too simple.',
      'q02.bias',
    ],
    [
      'q03',
      'Precision is TP divided by TP plus FN, no wait, TP divided by TP plus FP.',
      'q03.precision',
    ],
    ['q05', 'L2, sorry, L1 sets many weights exactly to zero.', 'q05.sparse'],
    [
      'q07',
      'The gradients flow from the first layer to the last, hmm, no, from the last layer to the first by the chain rule.',
      'q07.chain-rule',
    ],
    [
      'q12',
      'Skip-gram predicts the middle word from its neighbours, excuse me, predicts the neighbours from the middle word.',
      'q12.word2vec',
    ],
    ['q13', 'BERT is a decoder-only, pardon, an encoder-only model.', 'q13.encoder'],
    [
      'q15',
      'GPT is an encoder-only, I mean a decoder-only model with causal masking.',
      'q15.decoder',
    ],
    ['q22', 'A higher alpha gives more weight to the keywords, no, to the vectors.', ''],
    ['q24', 'Cosine similarity runs from zero to infinity, no, from -1 to 1.', ''],
    ['q34', 'Retry without a limit, sorry, at most three times.', ''],
    ['q36', 'Input and output tokens always cost the same, no, they cost different prices.', ''],
  ])('is not charged, and what it is put right to is paid: %s %s', (question, text, point) => {
    const { charged, paid } = judged(question, text);
    expect(charged).toEqual([]);
    expect(paid).toEqual(expect.arrayContaining(point ? [point] : []));
  });

  it.each([
    ['q05', 'L1, sorry, L2 sets many weights exactly to zero.'],
    ['q13', 'BERT is an encoder-only, no, a decoder-only model.'],
    ['q34', 'Retry three times, no, without a limit until it works.'],
  ])('is charged where the last word is the false one: %s %s', (question, text) => {
    expect(judged(question, text).charged).not.toEqual([]);
  });

  it.each([
    [
      'q34',
      "Circuit breaker: when it's open the calls pass, when it's closed they are refused. Sorry, the other way round.",
    ],
    [
      'q05',
      'L2 sets many weights exactly to zero. L1 shrinks them all. Hang on, the other way round.',
    ],
  ])('is not charged where both sides of it are exchanged: %s %s', (question, text) => {
    expect(judged(question, text).charged).toEqual([]);
  });
});
