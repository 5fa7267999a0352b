import { describe, expect, it } from 'vitest';
import { passagesOf } from '@/lib/grading/text/passage';
import { statementsOf } from '@/lib/grading/text/statements';
import { saidOfAny } from './said-of-any';

const isEmpty = (text: string) => {
  const [passage] = passagesOf(statementsOf(text), () => 'answer');
  return saidOfAny(passage!).length > 0;
};

describe('what is said of things, true of any', () => {
  it.each([
    'Query, key and value come into play, along with scaling and softmax. Each of these has to be considered carefully.',
    'Roles, examples, output format and chain of thought are all things you should be aware of. Few-shot also needs to be taken into account.',
    'Rate limits and budgets are a topic nobody can avoid. Tokens, windows and locks come up again and again, and one should approach alerts with care.',
    'Fine-tuning, RAG and agents are all highly relevant today. Some teams look at fine-tuning, others at retrieval. It is key to weigh tone, format and cost.',
    'L1 and L2 are two sides of the same story. Sparsity and shrinkage can each turn out to be relevant, so it is worth reflecting on Lasso and Ridge.',
    'Retries, backoff and jitter are all vital. A mature engineer always takes them into account.',
    'FastAPI is an excellent framework with superb validation, incredible async support and gorgeous streaming.',
    'I have led world-class teams that built award-winning chatbots with caching and load balancing. Customers were thrilled.',
  ])('is nothing when only names are left without it: %s', (text) => {
    expect(isEmpty(text)).toBe(true);
  });

  it.each([
    'Precision is important in spam filters, recall is important in cancer screening. Both matter, so F1 balances them.',
    'You should consider latency when users wait, and weigh cost per query against quality, because both grow with the context.',
    'Attention means that the model focuses on important words of the input. In the Transformer there are Q, K and V matrices and a softmax.',
    'Backoff is a polite guest who knocks again later and later. A circuit breaker is a fuse.',
    'FastAPI is great because Pydantic rejects bad input before my code runs, and async endpoints do not block.',
    'It is crucial to split by users, not by requests. The important metric is fixed before the start.',
    'I built a chatbot with caching, load balancing, a vector database and circuit breakers.',
    'A RAG system involves a retriever and a generator. Documents are embedded and stored.',
  ])('is kept where more is said of them: %s', (text) => {
    expect(isEmpty(text)).toBe(false);
  });
});
