import { describe, expect, it } from 'vitest';
import { judged } from './eval/judged';

describe('what is said by contrast', () => {
  it.each([
    ['q17', "RAG doesn't change the weights, fine tuning does.", 'ft-what'],
    ['q17', "Fine tuning doesn't keep knowledge fresh. RAG does.", 'rag-when'],
    ['q17', 'Neither of them can take actions, agents can.', 'agent-when'],
    [
      'q12',
      "Word2vec doesn't know a word it never saw, FastText does since it has the pieces.",
      'oov',
    ],
    ['q05', "Ridge doesn't set weights to zero, lasso does.", 'sparse'],
    ['q05', "L2 can't do feature selection, but L1 can.", 'sparse'],
    ['q01', 'Unsupervised learning has no labels, supervised does.', 'supervised'],
    ['q02', "High bias doesn't mean overfitting, high variance does.", 'variance'],
    ['q03', "Precision doesn't count false negatives, recall does.", 'recall'],
    [
      'q09',
      "An RNN can't process a sequence in parallel, a transformer can.",
      'transformer-parallel',
    ],
    ['q09', "CNNs don't carry a hidden state, while RNNs do.", 'rnn-memory'],
    ['q13', "GPT doesn't look at both sides, BERT does.", 'bidirectional'],
    ['q15', "BERT isn't autoregressive, GPT is.", 'autoregressive'],
    ['q11', "SGD doesn't adapt the learning rate per parameter, Adam does.", 'adam'],
    ['q22', "Vector search doesn't find exact codes, BM25 does.", 'keyword'],
    ['q22', "BM25 can't find synonyms, vector search can.", 'vector'],
    ['q23', "Pinecone isn't open source, Weaviate is.", 'weaviate'],
    ['q24', "The dot product doesn't ignore magnitude, cosine does.", 'cosine-direction'],
    ['q07', "The forward pass doesn't change the weights, the update step does.", 'update'],
    ['q08', "Clipping doesn't help with vanishing, only exploding.", 'clipping'],
    ['q08', "Clipping doesn't help with vanishing, it helps with exploding.", 'clipping'],
    ['q08', "Clipping doesn't help with vanishing, that's only for exploding ones.", 'clipping'],
    ['q14', "BERT doesn't use BPE, it uses WordPiece.", 'used-by'],
    ['q19', "You don't embed the documents at query time, only the question.", 'embedding'],
    ['q06', "You don't look at accuracy, you look at F1 and PR AUC.", 'not-accuracy'],
  ])('is paid, and nothing is charged: %s %s', (question, text, point) => {
    const { charged, paid } = judged(question, text);
    expect(paid).toContain(`${question}.${point}`);
    expect(charged).toEqual([]);
  });

  it.each([
    ['q17', "Fine tuning doesn't change the weights, RAG does.", 'ft-what'],
    ['q12', "FastText doesn't know a word it never saw, word2vec does.", 'oov'],
    ['q05', "Lasso doesn't set weights to zero, ridge does.", 'sparse'],
    ['q01', 'Supervised learning has no labels, unsupervised does.', 'supervised'],
    ['q02', "High variance doesn't mean overfitting, high bias does.", 'variance'],
    [
      'q09',
      "A transformer can't process a sequence in parallel, an RNN can.",
      'transformer-parallel',
    ],
    ['q09', "RNNs don't carry a hidden state, while CNNs do.", 'rnn-memory'],
    ['q13', "BERT doesn't look at both sides, GPT does.", 'bidirectional'],
    ['q15', "GPT isn't autoregressive, BERT is.", 'autoregressive'],
    ['q11', "Adam doesn't adapt the learning rate per parameter, SGD does.", 'adam'],
    ['q22', "BM25 doesn't find exact codes, vector search does.", 'keyword'],
    ['q23', "Weaviate isn't open source, Pinecone is.", 'weaviate'],
    ['q24', "Cosine doesn't ignore magnitude, the dot product does.", 'cosine-direction'],
    ['q08', "Clipping doesn't help with exploding, only vanishing.", 'clipping'],
    ['q08', 'Gradient clipping is useless for exploding gradients.', 'clipping'],
    ['q08', "Clipping doesn't help with exploding gradients.", 'clipping'],
    ['q15', "GPT isn't decoder-only and isn't causal.", 'causal'],
  ])('is not paid the wrong way round: %s %s', (question, text, point) => {
    expect(judged(question, text).paid).not.toContain(`${question}.${point}`);
  });

  it('is nobody’s fault where a figure is said not to be about the other thing', () => {
    const text = "Precision isn't about missed positives, it's about false alarms.";
    expect(judged('q03', text).charged).toEqual([]);
  });
});

describe('what is counted off', () => {
  it.each([
    [
      'q17',
      'Fine-tuning for tone, RAG for facts, agents for actions. The first changes the weights and ages, the second reads fresh docs but stands and falls with search, the third is flexible but slow and unpredictable.',
      ['ft-what', 'rag-cons', 'agent-cons'],
    ],
    [
      'q01',
      'The first one has labels, the second one has none, the third one gets rewards.',
      ['supervised', 'unsupervised', 'reinforcement'],
    ],
    ['q02', 'The first is underfitting, the second is overfitting.', ['bias', 'variance']],
    [
      'q05',
      'The first one makes weights zero, the second one just shrinks them.',
      ['sparse', 'small'],
    ],
    [
      'q05',
      'The former adds absolute values, the latter the squares.',
      ['l1-penalty', 'l2-penalty'],
    ],
    [
      'q09',
      'The first slides filters over images, the second keeps a hidden state, the third uses attention in parallel.',
      ['cnn-local', 'rnn-memory', 'transformer-parallel'],
    ],
    [
      'q01',
      'Supervised is with labels and unsupervised is without.',
      ['supervised', 'unsupervised'],
    ],
    ['q01', 'Supervised has labels, unsupervised has none.', ['supervised', 'unsupervised']],
    ['q01', "Supervised has labels, unsupervised doesn't.", ['supervised', 'unsupervised']],
  ])('is said of its place: %s %s', (question, text, points) => {
    const { charged, paid } = judged(question, text);
    expect(paid).toEqual(expect.arrayContaining(points.map((point) => `${question}.${point}`)));
    expect(charged).toEqual([]);
  });

  it.each([
    [
      'q17',
      'Fine-tuning, RAG and agents. The second changes the weights, the third looks up documents, the first calls tools.',
      ['ft-what', 'rag-what', 'agent-what'],
    ],
    [
      'q01',
      'The first one has no labels, the second one has labels.',
      ['supervised', 'unsupervised'],
    ],
    ['q02', 'The first is overfitting, the second is underfitting.', ['bias', 'variance']],
    ['q01', 'Unsupervised has labels, supervised has none.', ['supervised', 'unsupervised']],
  ])('is not paid in another place: %s %s', (question, text, points) => {
    const { paid } = judged(question, text);
    expect(paid.filter((id) => points.some((point) => id === `${question}.${point}`))).toEqual([]);
  });
});
