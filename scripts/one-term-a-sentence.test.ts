import { describe, expect, it } from 'vitest';
import { judged } from './eval/judged';

describe('one term a sentence', () => {
  it.each([
    [
      'q08',
      'There is vanishing and there is exploding. There is ReLU. There is residual. There is LSTM. There is GRU. There is clipping. There is Xavier. There is batch normalization.',
    ],
    [
      'q06',
      'SMOTE, you know. Undersampling, you know. Class weights, you know. Cost-sensitive learning, you know. Balanced random forests, you know.',
    ],
    [
      'q39',
      'Analogies help. Business terms help. Visuals help. Flowcharts help. ROI helps. Examples help.',
    ],
    [
      'q30',
      'Latency is a metric. Throughput is a metric. Tracing is possible. Alerts can be configured. Dashboards exist.',
    ],
    [
      'q35',
      'Think of autoscaling. Think of retries. Think of a circuit breaker. Think of caching. Think of a queue.',
    ],
    [
      'q34',
      'Retries are known. Backoff is known. There are timeouts. Jitter is known. The circuit breaker exists. Fallback is an option.',
    ],
    [
      'q19',
      'There is chunking. There is embedding. There is a vector store. There is retrieval. There is a prompt.',
    ],
    [
      'q26',
      'Endpoints exist. Deployments exist. Managed identity is supported. Content filters are available. Quota is there.',
    ],
    [
      'q27',
      'Hybrid search is a feature. Semantic ranking is a feature. Filters are a feature. Vector fields are a feature.',
    ],
    [
      'q16',
      'Few-shot is a technique. Chain of thought is a technique. Role prompting is a technique. Temperature is a parameter.',
    ],
    [
      'q33',
      'Pydantic is good. CORS is useful. Streaming is nice. Dependency injection is recommended. Health checks are helpful.',
    ],
    ['q30', 'We use latency. We use throughput. We use cost. We use tracing. We use alerts.'],
    [
      'q33',
      'One should have heard of CORS middleware. One should have heard of Pydantic models. One should have heard of dependency injection. One should have heard of streaming responses.',
    ],
    [
      'q06',
      'First SMOTE, then random undersampling, then class weights, then balanced random forest, then F1.',
    ],
    [
      'q25',
      'Then blue-green deployment. Then a fallback index. Then batches. Then versioned index names. Then a feature flag.',
    ],
    [
      'q05',
      'First penalty, then L1, then sparse weights, then L2, then small weights, then elastic net.',
    ],
    [
      'q38',
      'Of course there is arXiv. Of course there is The Batch. Of course there is Reddit. Of course there is Kaggle.',
    ],
    [
      'q36',
      'Caching works. Batching works. Token counting works. Small models work. Budgets help. Alerts help.',
    ],
    [
      'q20',
      'Fixed size exists. Semantic chunking exists. Recursive chunking is possible. Overlap can be set. Metadata is an option.',
    ],
    [
      'q38',
      'NeurIPS is a conference. Newsletters such as The Batch exist. Kaggle has competitions.',
    ],
    [
      'q38',
      'Newsletters such as The Batch exist. Communities like Reddit are popular. Courses by fast.ai are well known. NeurIPS is a conference. Kaggle has competitions.',
    ],
  ])('earns nothing where what is said of it is true of any: %s %s', (question, text) => {
    expect(judged(question, text).paid).toEqual([]);
  });

  it.each([
    [
      'q08',
      'ReLU has slope one. Residuals let the gradient skip layers. LSTM gates keep it alive. Clipping caps the norm. Xavier keeps the variance.',
      4,
    ],
    [
      'q06',
      'SMOTE makes synthetic points. Undersampling drops majority rows. Class weights make errors on the rare class cost more. F1 instead of accuracy.',
      3,
    ],
    [
      'q30',
      'I watch p95 latency. I count tokens per request. Each call is traced. An alert fires at 2 % errors.',
      3,
    ],
    [
      'q38',
      'I read arXiv on Fridays. I get The Batch. I do Kaggle. I follow r/LocalLLaMA. I took the fast.ai course.',
      4,
    ],
    [
      'q35',
      'The API is stateless. It autoscales. Redis caches answers. A queue takes uploads. Retries back off. A breaker protects the model.',
      4,
    ],
    [
      'q23',
      'Pinecone is managed. Weaviate is open source. FAISS is a library without a server. Azure AI Search is a service with enterprise security.',
      3,
    ],
    [
      'q35',
      'We use Redis for sessions. We use a queue for uploads. We use Kubernetes with autoscaling. We use a breaker around the model.',
      2,
    ],
    [
      'q18',
      "We use RAG. We ask for citations. We set the temperature to zero. We tell it to say I don't know.",
      3,
    ],
    [
      'q33',
      'We use Pydantic for validation. We use Depends for the client. We use streaming so the user waits less. We use background tasks for logging.',
      3,
    ],
    [
      'q04',
      'First shuffle, then split into k folds, then train on k-1, then test on the last one, then average.',
      2,
    ],
    [
      'q13',
      'BERT is an encoder. It is bidirectional. It is pre-trained by masking words. It is fine-tuned with a head.',
      3,
    ],
    [
      'q34',
      'Retries are for 429 and 5xx. Backoff is exponential. Jitter is random. The breaker is open after five failures. Timeouts are 30 seconds.',
      3,
    ],
    [
      'q01',
      'Supervised has labels. Unsupervised has none. Reinforcement has rewards. Clustering is unsupervised.',
      3,
    ],
    [
      'q39',
      'Analogies help, since people know kitchens and not vectors. I say what it saves in euros. I draw the flow. Then I show before and after.',
      3,
    ],
    [
      'q05',
      'L1 is the sum of absolute weights. L2 is the sum of squares. L1 is sparse. Elastic net is both.',
      3,
    ],
    [
      'q29',
      'We ingest data. We validate it. We build features. We train on one part. We evaluate on the other. We register the model.',
      3,
    ],
  ])('is paid where it says something of the term: %s %s', (question, text, least) => {
    expect(judged(question, text).paid.length).toBeGreaterThanOrEqual(least);
  });
});
