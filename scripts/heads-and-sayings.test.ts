import { describe, expect, it } from 'vitest';
import { judged } from './eval/judged';

/** Marked as a head, or as a remark on code that is to come: what it names is told by the text behind it or under it. */
describe('heads with marks of their own, and imports', () => {
  it.each([
    [
      'q33',
      'from fastapi import Depends, BackgroundTasks\n# 1. Async endpoints\n# 2. Health check',
    ],
    ['q19', '1. **Chunking:**\n2. **Embedding:**\n3. **Vector Store:**\n4. **Generation:**'],
    [
      'q04',
      'Types:\n1. K-Fold CV:\n2. Stratified K-Fold:\nfrom sklearn.model_selection import KFold',
    ],
    [
      'q32',
      'import asyncio\n# Concurrent LLM calls\n# Gather results\n# Semaphore for rate limits',
    ],
    ['q33', '# CORS for the frontend\napp = FastAPI()\n# Dependency injection\nreturn None'],
  ])('earn nothing by themselves: %s %s', (question, text) => {
    expect(judged(question, text).paid).toEqual([]);
  });

  it.each([
    [
      'q19',
      '**Chunking:** 512 tokens, 10 % overlap\n**Embedding:** one model for documents and questions',
    ],
    [
      'q17',
      '# RAG\nfresh facts, citations\n# Fine-tuning\nchanges tone and format, facts get stale',
    ],
    [
      'q33',
      '# streaming: tokens go out as they arrive\n# health: an endpoint that the load balancer asks',
    ],
    [
      'q04',
      'from sklearn.model_selection import cross_val_score\nEach fold is the test set once, the others train the model. The mean of the scores counts.',
    ],
  ])('do no harm to what they stand over: %s %s', (question, text) => {
    expect(judged(question, text).paid.length).toBeGreaterThanOrEqual(2);
  });
});

/** Of the words, of those who choose, or that the thing is a mindset: nothing is said of what is named. */
describe('names, and then something else', () => {
  it.each([
    [
      'q19',
      'RAG, or Retrieval Augmented Generation, is best understood not as a technology but as a mindset.',
    ],
    [
      'q19',
      'Chunking, embedding, generation: these are words we use every day. They ask a lot of us.',
    ],
    [
      'q20',
      'Those who hesitate between fixed-size chunks and semantic chunks often lose their way.',
    ],
  ])('earn nothing: %s %s', (question, text) => {
    expect(judged(question, text).paid).toEqual([]);
  });

  it.each([
    [
      'q15',
      'GPT is best understood not as a database but as a next-token predictor with a causal mask.',
    ],
    [
      'q23',
      'Teams who choose between Pinecone and FAISS weigh a managed service against a library in memory.',
    ],
  ])('are paid where it tells what they are: %s %s', (question, text) => {
    expect(judged(question, text).paid).not.toEqual([]);
  });
});

it('pays nothing for one saying that is turned about again and again', () => {
  expect(
    judged(
      'q17',
      'RAG gives you current information. RAG gives you up-to-date knowledge. With RAG, knowledge is up to date. RAG gives current knowledge. Use RAG for current information. RAG gives you up-to-date information.',
    ).paid,
  ).toEqual([]);
});
