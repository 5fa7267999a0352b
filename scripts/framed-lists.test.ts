import { describe, expect, it } from 'vitest';
import { judged } from './eval/judged';

describe('things in a row of which nothing is said', () => {
  it.each([
    [
      'q30',
      'My whole philosophy revolves around latency, throughput, error rate, token cost, hallucination rate and alerting.',
    ],
    [
      'q06',
      'Without SMOTE, class weights, undersampling, ensemble methods and precision-recall curves no serious person would ever touch this.',
    ],
    [
      'q25',
      'Blue-green deployment, dual index, feature flag, migration progress and re-embedding are things that I have had on my desk for a decade.',
    ],
    [
      'q03',
      'Precision, recall, F1, AUC-ROC and thresholds sit at the same table, and whoever masters them masters the subject.',
    ],
    [
      'q35',
      'The secret behind it is called caching, load balancing, retries, circuit breakers, queues and reranking, as every architect will confirm.',
    ],
    [
      'q20',
      'Fixed size, overlap, sentence boundaries, semantic chunking and recursive splitting are exactly what comes into my mind, and I could speak about them for hours.',
    ],
    [
      'q36',
      'Requests per minute, tokens per minute, budget alerts, cost tracking and rate limiter are close friends of mine, believe me.',
    ],
    [
      'q16',
      'Here we meet zero-shot, few-shot, chain-of-thought, role prompting and output format, which together decide whether a prompt is the right one.',
    ],
    [
      'q06',
      'So my design is about SMOTE, oversampling the minority, undersampling the majority, then it is class weights, cost-sensitive learning, BalancedRandomForest, and it is F1, AUC-ROC, precision-recall curves.',
    ],
    [
      'q08',
      'vanishing gradients, sigmoid, ReLU, batch normalization, residual connections, LSTM, exploding gradients, gradient clipping and Xavier initialization all work hand in hand there, and each of them has an important responsibility.',
    ],
    [
      'q25',
      'When choosing, one should look closely at blue-green deployment, new index, old index, fallback, re-embedding in batches, migration progress, versioned index names, dual index and feature flag, because those determine which approach is the right one.',
    ],
    [
      'q30',
      'latency, P95, throughput, requests per second are exactly my talent, and error rate, timeout rate, token cost, user feedback, hallucination rate, tracing, alerting are what my former boss praised me for.',
    ],
  ])('are no answer, whatever the sentence around them: %s', (question, answer) => {
    expect(judged(question, answer).paid).toEqual([]);
  });

  it.each([
    ['q08', 'Against fading I take ReLU, He initialisation, residual connections and batch norm.'],
    ['q06', 'The options are SMOTE, undersampling, class weights and ensembles.'],
    ['q18', 'The ways against it are RAG, a low temperature, self-consistency and fact checking.'],
    [
      'q35',
      'The components are a load balancer, API servers, a queue, a vector store and a cache.',
    ],
    [
      'q21',
      'There are precision, recall, MRR and NDCG for retrieval and faithfulness and relevance for the answer.',
    ],
    ['q30', "I'd track latency, cost per query, error rate and thumbs up or down from users."],
    [
      'q06',
      'I would use SMOTE, class weights and a random forest that balances its samples, and look at F1, recall and AUC.',
    ],
    [
      'q25',
      'We build the new index next to the old one, re-embed in batches, watch the progress and flip a feature flag.',
    ],
    [
      'q20',
      'Chunks can be made by fixed size, by sentence, by heading or by meaning, with some overlap.',
    ],
    [
      'q36',
      'Limit the requests and tokens per minute, log the cost of each call, and send alerts at 80 % of the budget.',
    ],
    [
      'q16',
      'My prompts have a role, a few examples, the output format and a step-by-step instruction.',
    ],
    [
      'q40',
      'Check the retrieved chunks, the prompt, the logs and the model version, in this order.',
    ],
    [
      'q30',
      'The metrics on our dashboard are latency, error rate, cost per request and user feedback.',
    ],
    [
      'q08',
      'Exploding gradients are fixed by clipping, smaller learning rates, Xavier initialization and batch normalization.',
    ],
    ['q20', 'fixed size, by sentence, by paragraph, recursive, semantic. overlap ~15%.'],
  ])('are one where it is told what is done with them: %s', (question, answer) => {
    expect(judged(question, answer).paid).not.toEqual([]);
  });

  it.each(['…', 'and, or', ', , ,', 'A. "', '?! - and'])(
    'are not looked for where no word is: %j',
    (text) => {
      expect(judged('q30', text).paid).toEqual([]);
    },
  );
});
