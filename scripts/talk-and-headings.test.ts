import { describe, expect, it } from 'vitest';
import { judged } from './eval/judged';

/**
 * A point is paid where something is said of its things. That they are pillars, one's passion or indispensable is said of
 * anything; whether a word is of that kind is asked of the words that it keeps company with, not of a list.
 */
describe("names, and of them only that they are great, important or one's own", () => {
  it.each([
    [
      'q20',
      'Chunking is a decisive success factor. Fixed-size, sentence-based and semantic chunking are all respected strategies, overlap is a welcome addition, and chunk size deserves the utmost care in any ambitious project.',
    ],
    [
      'q28',
      'Security trimming is of paramount importance. Permission fields, group ids and filters are the cornerstones, Entra ID is a trusted partner, and metadata is a noble asset. Professionals treat all of them with great respect.',
    ],
    [
      'q06',
      'Imbalanced data is where I shine. My SMOTE is the envy of the department, class weights obey me, and my F1 scores have been celebrated at conferences. You can trust a specialist of my calibre.',
    ],
    [
      'q14',
      'Linguists admire my feeling for BPE, WordPiece and SentencePiece. Subwords, merges and vocabulary sizes are my great love, and my talks on unknown words are always sold out. I am honoured to impress you.',
    ],
    [
      'q15',
      'The GPT architecture is a masterpiece. The decoder is its core, the causal mask is vital, and next-token prediction is the foundation on which everything rests. The transformer blocks and the feed-forward layers each contribute significantly to its impressive capabilities.',
    ],
    [
      'q29',
      "An ML pipeline consists of many valuable stages. Data ingestion lays the groundwork, feature engineering unlocks potential, training is the exciting part, the model registry brings order, and deployment and monitoring ensure lasting success in today's fast-moving world.",
    ],
    [
      'q40',
      'Incorrect answers must be taken seriously. Logs are a valuable source of insight, patterns should be examined with great diligence, retrieval and prompt are both possible areas of interest, and a fallback and monitoring are the hallmarks of a mature team.',
    ],
    [
      'q18',
      'Nobody fights hallucinations like me. RAG, low temperature, self-consistency and citations are the trademark of my work, and clients keep thanking me for my fact checking. I trust your good judgement to recognise such depth.',
    ],
    [
      'q34',
      'Retries with exponential backoff, jitter, timeouts and circuit breakers are what my colleagues love me for. Every review called my error handling exemplary, and I am certain that you too will be delighted by my fallbacks.',
    ],
    [
      'q39',
      'Stakeholders adore me. My analogies are legendary, my business language is impeccable, my visuals have moved people to tears, and after each talk the board gave me a standing ovation, so I have nothing left to prove here.',
    ],
  ])('earn nothing: %s %s', (question, text) => {
    expect(judged(question, text).paid).toEqual([]);
  });

  it.each([
    [
      'q18',
      'Oh, this is crucial! Grounding is so powerful: you retrieve the documents and the model may only answer from those. Low temperature is another really important one for facts, I go to 0.1. And I absolutely love self-consistency, you ask five times and take what most agree on. Citations are essential as well, because then users can check.',
    ],
    [
      'q16',
      'Prompting is incredibly powerful. Few-shot is my favourite: two or three examples in the prompt do wonders for the format. Chain-of-thought is crucial for maths, it has to write down the steps before the result. And a role, you are a strict tax lawyer, changes the whole tone!',
    ],
    [
      'q11',
      'Adam is just amazing, it has its own learning rate for each parameter and momentum on top, so it converges fast. AdamW is even better because it decouples the weight decay from the gradient. Plain SGD is a great classic, slow, but with momentum it often generalises better.',
    ],
    [
      'q14',
      'BPE is such an elegant idea! It begins with characters and merges the most frequent pair again and again. SentencePiece is super important for Japanese since it needs no spaces. WordPiece is the great one from BERT, which picks the merge that raises the likelihood most.',
    ],
    [
      'q26',
      'Azure OpenAI is a powerful service and really important for enterprises: the data stay in our tenant and we put it behind a private endpoint. You create a deployment of a model, and authentication with managed identity is crucial because keys leak.',
    ],
    [
      'q40',
      "The most important thing is to stay calm! Then logs are essential: what was retrieved, what prompt, which version. It's crucial to see whether it hits all users or one topic. A fallback to a human is great until we've found it. And then a regression test, always.",
    ],
    [
      'q29',
      "Data validation is the most underrated part, seriously: schema and missing values are checked before anything is trained. A feature store is great since training and serving use the same numbers. The registry is crucial to roll back to last week's model. And monitoring for drift is what keeps it alive!",
    ],
    [
      'q12',
      'Word2Vec is brilliant, it predicts neighbouring words. FastText is great for unknown words thanks to character n-grams. GloVe is an elegant one with global counts.',
    ],
    [
      'q21',
      'Faithfulness is the most crucial metric for me: is every claim backed by the chunks? Recall@k is super important too, it shows whether the right page came back. RAGAS is a fantastic library for that.',
    ],
  ])('do no harm beside what is told of them: %s %s', (question, text) => {
    expect(judged(question, text).paid.length).toBeGreaterThanOrEqual(2);
  });
});

/** The question and the headings of its answer are in the guide; what stands under them is the answer. */
describe('headings, with nothing under them', () => {
  it.each([
    [
      'q07',
      'Explain Backpropagation. Steps: 1. Forward Pass 2. Loss Calculation 3. Backward Pass 4. Weight Update. So that is backpropagation explained.',
    ],
    [
      'q38',
      'How I stay updated with AI/ML developments - Sources: 1. Papers 2. News 3. Communities 4. Courses 5. Conferences 6. Hands-on. That is how I stay updated.',
    ],
    [
      'q18',
      'Hallucinations in LLMs. Types: 1. Factual errors 2. Fabrication 3. Inconsistency. Mitigation: 1. RAG 2. Temperature 3. Self-consistency 4. Fact checking. These mitigate hallucinations.',
    ],
    [
      'q04',
      'Explain Cross-Validation and its types. Types: 1. K-Fold CV 2. Stratified K-Fold 3. Leave-One-Out (LOOCV) 4. Time Series CV. These are the types of cross-validation.',
    ],
    [
      'q16',
      'What is Prompt Engineering? Techniques: 1. Zero-shot 2. Few-shot 3. Chain-of-Thought 4. Role-playing. Best practices. Example. This is prompt engineering and its best practices.',
    ],
    [
      'q19',
      'RAG Architecture and Components: 1. Chunking 2. Embedding 3. Vector Store 4. Retrieval 5. Generation. So these are the RAG architecture and its components.',
    ],
    [
      'q31',
      'A/B testing for ML models. Setup: Considerations: 1. Statistical significance 2. Metrics 3. Duration 4. Segmentation. These are the considerations of A/B testing for ML models.',
    ],
    [
      'q30',
      'Monitoring LLM applications in production - Key Metrics: Latency, Throughput, Errors, Cost, Quality. Monitoring Stack: LangSmith. Alerting. This is the monitoring of LLM applications.',
    ],
    [
      'q35',
      'Design a scalable RAG chatbot system. Key Design Decisions: 1. Caching 2. Scaling 3. Reliability. Components: API Gateway, Load Balancer, Vector Store, Redis. That is my scalable RAG chatbot system.',
    ],
  ])('earn nothing: %s %s', (question, text) => {
    expect(judged(question, text).paid).toEqual([]);
  });

  it.each([
    [
      'q06',
      'Techniques: 1. SMOTE = new rare points between neighbours 2. undersample the big class 3. class weights in the loss 4. F1, not accuracy',
    ],
    [
      'q30',
      'Metrics: p95 latency, error rate, cost per answer, thumbs down. Tracing: Langfuse, one span per step. Alerts: Slack when errors > 2%.',
    ],
    [
      'q19',
      '1. cut documents into chunks 2. embed them 3. store in a vector db 4. fetch the top 5 5. LLM answers from them',
    ],
    [
      'q04',
      'Types: k-fold (k parts, each once for testing), stratified (same class shares), LOOCV (one sample left out), time series (no future).',
    ],
    [
      'q30',
      'Latency: p95, alert at 5 s. Cost: per answer, tokens in/out. Quality: thumbs, 50 hand-read a week. Errors: rate by type. Traces in Langfuse.',
    ],
    [
      'q06',
      'Resampling: copy rare ones / SMOTE, drop common ones. Weights: rare class counts more. Metric: PR-AUC, F1, never accuracy. Threshold: move it.',
    ],
    [
      'q39',
      '1. kitchen comparison 2. money saved, not F1 3. one drawing on the whiteboard 4. ask them to tell it back to me',
    ],
  ])('are notes where anything is said of them: %s %s', (question, text) => {
    expect(judged(question, text).paid.length).toBeGreaterThanOrEqual(2);
  });
});
