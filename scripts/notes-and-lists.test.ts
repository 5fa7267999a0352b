import { describe, expect, it } from 'vitest';
import { judged } from './eval/judged';

describe('notes that say something of what they name', () => {
  it.each([
    [
      'q29',
      'ingest > validate > features > train > eval > registry > deploy > monitor. airflow dag nightly. mlflow for runs + registry. great expectations for the data checks. canary 5%, rollback if the metric drops',
      4,
    ],
    [
      'q35',
      'clients -> gateway (auth, rate limit) -> api pods (stateless) -> redis cache -> vector search w/ ACL filter -> llm -> stream. docs -> blob -> queue -> workers -> index. retries w/ backoff, breaker.',
      4,
    ],
    [
      'q12',
      '| word2vec | predict neighbours | fast |\n| glove | global co-occurrence | - |\n| fasttext | char n-grams | unknown words |',
      3,
    ],
    [
      'q24',
      'cos: angle, -1..1, text. dot: angle + length, fast, unbounded. euclid: straight line, 0..inf, coordinates.',
      3,
    ],
    [
      'q35',
      'The old one was slow. The sessions are in Redis. The API is stateless and autoscales. The ingestion is on a queue with workers. The answers are cached. The calls are retried with backoff behind a breaker.',
      5,
    ],
    [
      'q35',
      'Frontend in Slack. API in FastAPI, three pods, no state. Redis for sessions. Queue for uploads. Workers embed. Search with ACL filter. Breaker on the LLM.',
      3,
    ],
    [
      'q18',
      "What helps: RAG, low temperature, tell it to say I don't know, ask for sources, ask it several times and compare.",
      4,
    ],
    [
      'q34',
      'retry 3x, exp backoff + jitter, only 429/5xx/timeouts. timeout 30 s. breaker: 5 fails -> open, 60 s -> half-open, 1 ok -> closed.',
      4,
    ],
  ])('are graded: %s %s', (question, text, least) => {
    expect(judged(question, text).paid.length).toBeGreaterThanOrEqual(least);
  });
});

describe('terms that are only named', () => {
  it.each([
    [
      'q07',
      'Backpropagation, chain rule, computational graph, forward pass, loss, gradients, SGD, Adam.',
    ],
    [
      'q07',
      'Backpropagation: forward pass. Loss. Backward pass. Chain rule. Gradients. Update. Graph.',
    ],
    [
      'q30',
      'Latency, throughput, errors, cost, quality. LangSmith. Langfuse. P95. Alerts. Tokens. User feedback. Spans.',
    ],
    [
      'q30',
      'It is essential to consider latency, throughput, errors, cost and quality, to use tracing and alerts.',
    ],
    [
      'q28',
      'Security trimming, owner_id, group_ids, filter, Azure AI Search, OData, metadata, Entra ID token.',
    ],
    [
      'q33',
      'CORS, Pydantic, Depends, async, StreamingResponse, background tasks, health check, response_model.',
    ],
    ['q21', 'Precision, recall, MRR, NDCG, faithfulness, answer relevance, RAGAS, LLM as a judge.'],
    [
      'q08',
      'ReLU, residual connections, LSTM, GRU, gradient clipping, Xavier, He, batch normalization.',
    ],
    ['q34', 'Retry, exponential backoff, jitter, timeout, circuit breaker, half-open.'],
    ['q18', 'RAG, temperature, citations, self-consistency, prompt instructions, verification.'],
    ['q06', 'SMOTE, ADASYN, Tomek links, class weights, focal loss, F1, PR curve.'],
    ['q38', 'arXiv, The Batch, Reddit, fast.ai, NeurIPS, Kaggle.'],
    ['q26', 'Endpoint, deployment name, API version, managed identity, content filter, quota.'],
  ])('earn nothing: %s %s', (question, text) => {
    expect(judged(question, text).paid).toEqual([]);
  });
});

describe('what somebody does not do, know or hold', () => {
  it.each([
    [
      'q38',
      'One could read arXiv, subscribe to The Batch, join Reddit, take a fast.ai course, attend NeurIPS or do Kaggle. I do none of it.',
    ],
    [
      'q30',
      "I'd google how to monitor latency at P95, errors, cost per query and user feedback, since I don't know any of that.",
    ],
    [
      'q09',
      'I refuse to accept that CNNs share weights, that RNNs carry a hidden state or that transformers use self-attention in parallel.',
    ],
    [
      'q33',
      'Everything the previous candidate said about Pydantic, dependency injection, streaming with SSE and CORS applies to me too.',
    ],
    [
      'q26',
      "I can't tell you how you create a deployment, how authentication with keys or Entra ID works, or what the content filter does.",
    ],
    ['q18', 'Lowering the temperature is no use.'],
    ['q18', 'Checking facts afterwards makes no difference.'],
  ])('earns nothing: %s %s', (question, text) => {
    expect(judged(question, text).paid).toEqual([]);
  });

  it.each([
    ['q38', 'I read arXiv, and I follow Reddit. None of it takes long.'],
    [
      'q26',
      "I don't know the quota by heart, but you create a deployment and call it by the deployment name.",
    ],
    ['q40', "I'd look up the logs and see what changed recently."],
    [
      'q30',
      "I can't say what the best tool is, but I trace each request with Langfuse and watch P95 latency.",
    ],
    ['q05', 'I refuse to use L2 when I need zeros, L1 sets weights to zero.'],
    ['q38', 'I used to read everything. I do none of that now, I only read The Batch.'],
  ])('does not take along what is done: %s %s', (question, text) => {
    expect(judged(question, text).paid).not.toEqual([]);
  });
});
