import { describe, expect, it } from 'vitest';
import { judged } from './eval/judged';

describe('a chain of steps', () => {
  it.each([
    [
      'q29',
      'Steps: ingestion, validation, cleaning, features, then split, train, evaluate, register and approve, then package in Docker, deploy, A/B test, monitor.',
      4,
    ],
    [
      'q29',
      'Nobody knew which model was live. Now: ingest, validate, features to a store, train, evaluate, registry, approval, container, A/B test, monitoring.',
      3,
    ],
    [
      'q29',
      'Now we ingest, validate, put features to a store, train, evaluate, register, approve, pack in a container, A/B test, and monitor.',
      4,
    ],
    [
      'q29',
      'ingest, validate, clean, engineer features, feature store, split, train, evaluate, registry, approval, container, deploy, A/B, monitor',
      4,
    ],
    [
      'q29',
      'Ingestion, then validation, then features, then training, then evaluation, then registry, then deployment, then monitoring.',
      3,
    ],
    [
      'q19',
      'load, chunk, embed, store, then embed the question, retrieve top-k, put them in the prompt, generate, cite',
      3,
    ],
    [
      'q19',
      'parse docs, chunk, embed, index; query: embed, search, rerank, augment the prompt, generate',
      3,
    ],
    [
      'q25',
      're-embed everything in a new index, evaluate on a test set, switch the alias, monitor, delete the old one',
      3,
    ],
    [
      'q40',
      'roll back, inform the users, look at logs and traces, reproduce, find the root cause, fix, add a regression test, monitor',
      3,
    ],
    [
      'q07',
      'forward pass, then loss, then backward with the chain rule, then update the weights, repeat',
      2,
    ],
    [
      'q31',
      'split users by hash, 10 % to the new one, log both, compare, test for significance, roll out or roll back',
      3,
    ],
    [
      'q28',
      "get the user's groups from the token, build the filter, pass it in the query, return only allowed docs",
      2,
    ],
    ['q34', 'catch 429 and 5xx, wait, double the wait, add jitter, stop after three, fall back', 2],
    [
      'q30',
      'log tokens, measure p95, trace each request, alert on errors, collect thumbs, review samples weekly',
      3,
    ],
    [
      'q27',
      "Index schema: id, content, content_vector (1536 dims, HNSW profile), allowed_groups filterable. Query: text plus vector in one call, semantic ranker re-orders top 50. Filter for the user's groups.",
      3,
    ],
    [
      'q38',
      'arXiv, Hugging Face papers page, r/LocalLLaMA, a Discord, fast.ai course, NeurIPS talks on YouTube, Kaggle now and then. Recently I built structured outputs into our invoice parser.',
      3,
    ],
    [
      'q38',
      'arXiv, Reddit, Kaggle, newsletters, Discord. Last week I tried structured outputs in our parser.',
      1,
    ],
    [
      'q38',
      'Papers on arXiv, The Batch, r/MachineLearning, fast.ai, NeurIPS talks, Kaggle. Lately I tried out reasoning models on our contract questions.',
      4,
    ],
    [
      'q04',
      'A paper I reviewed had chosen features on the full data before cross-validating, which inflates the score. Selection goes inside the fold. Five folds, stratified, mean and spread. For time, past to future.',
      2,
    ],
    ['q20', 'I know fixed size, sentence, paragraph, semantic and recursive chunking.', 1],
  ])('is paid by what it covers, and accused of nothing: %s %s', (question, text, least) => {
    const { paid, charged } = judged(question, text);
    expect(charged).toEqual([]);
    expect(paid.length).toBeGreaterThanOrEqual(least);
  });

  it.each([
    [
      'q29',
      'ingestion, validation, preprocessing, feature engineering, feature store, split, training, evaluation, registry, approval, container, deployment, A/B test, monitoring',
    ],
    [
      'q29',
      'Airflow, Kubeflow, MLflow, Feast, Docker, Kubernetes, registry, drift, A/B test, feature store, split, deploy',
    ],
    [
      'q29',
      'ingest - validate - preprocess - features - store - split - train - evaluate - register - approve - load - containerize - deploy - A/B - monitor - Airflow - MLflow - Feast - Docker - Kubernetes - CI/CD - drift - DAG - lineage - artefacts',
    ],
    [
      'q19',
      'chunks, embeddings, vector store, top-k, retriever, reranker, prompt, generator, LLM, citations',
    ],
    [
      'q35',
      'Redis, Kubernetes, load balancer, queue, workers, cache, retry, circuit breaker, fallback, ACL, streaming',
    ],
    [
      'q25',
      'dual index, alias, re-embedding, canary, shadow traffic, rollback, versioning, evaluation, monitoring',
    ],
    [
      'q40',
      'rollback, logs, traces, root cause, regression test, monitoring, communication, fallback, postmortem',
    ],
    ['q07', 'Forward pass, loss, backward pass, chain rule, gradients, weights, update, SGD, Adam'],
    [
      'q31',
      'Control, treatment, split, hash, significance, power, metric, guardrail, rollout, flag, log',
    ],
    [
      'q30',
      'latency, throughput, errors, cost, quality, traces, alerts, LangSmith, p95, feedback, drift',
    ],
    [
      'q36',
      'token bucket, cache, queue, retry, budget, alert, batch, small model, quota, dashboard, limit',
    ],
    ['q38', 'arXiv, Reddit, Kaggle, newsletters, Discord. I like them.'],
    ['q18', 'I know RAG, temperature, citations and self-consistency.'],
  ])('is no bag of terms, whatever their order: %s %s', (question, text) => {
    expect(judged(question, text).paid).toEqual([]);
  });
});

describe('a false claim', () => {
  it.each([
    ['q29', 'We keep the trained models in the feature store, Feast, and version them there.'],
    ['q29', 'ingest, clean, train, save the trained model in the feature store, deploy, monitor'],
  ])('is found in a list too: %s %s', (question, text) => {
    expect(judged(question, text).charged).not.toEqual([]);
  });
});
