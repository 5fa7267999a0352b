import { describe, expect, it } from 'vitest';
import { judged } from './eval/judged';

describe('a name in brackets', () => {
  it.each([
    [
      'q21',
      ['precision', 'mrr'],
      'Is the right passage in the top k (recall), how much rubbish is in there (precision), and how high is the first good hit (MRR).',
    ],
    [
      'q21',
      ['precision', 'recall'],
      'Share of relevant ones in the top k (precision@k), share of all relevant ones that we got (recall@k)',
    ],
    ['q03', ['precision', 'recall'], 'TP / (TP + FP) (precision), TP / (TP + FN) (recall).'],
    [
      'q05',
      ['sparse', 'small'],
      'One of them throws features out by setting their weights to zero (lasso), the other keeps all weights small but not zero (ridge).',
    ],
    [
      'q05',
      ['l1-penalty', 'l2-penalty'],
      'We add the sum of the absolute weights (L1) or the sum of the squared weights (L2).',
    ],
    [
      'q01',
      ['supervised', 'unsupervised', 'reinforcement'],
      'You learn from labelled pairs (supervised), you find structure without labels (unsupervised), or an agent gets rewards and penalties (reinforcement).',
    ],
    [
      'q02',
      ['bias', 'variance'],
      'Either the model is too simple and misses the pattern (bias, underfitting), or it is too flexible and learns the noise (variance, overfitting).',
    ],
    [
      'q12',
      ['glove', 'ngrams'],
      'You can count co-occurrences over the whole corpus (GloVe), or put a word together from character n-grams (FastText).',
    ],
    [
      'q14',
      ['bpe', 'wordpiece'],
      'Merge the most frequent pair again and again (BPE), merge the pair with the highest likelihood (WordPiece).',
    ],
    [
      'q17',
      ['ft-what', 'rag-what', 'agent-what'],
      'You can train the model further on your data (fine-tuning), look up relevant documents and put them in the prompt (RAG), or let the model decide on its next step with tools (agents).',
    ],
    [
      'q16',
      ['zero-shot', 'few-shot', 'cot'],
      'You just ask without examples (zero-shot), put a few examples in (few-shot), or ask it to think step by step (chain of thought).',
    ],
    [
      'q23',
      ['pinecone', 'weaviate', 'faiss'],
      'A managed cloud service that starts quickly (Pinecone), open source with hybrid search to host yourself (Weaviate), a fast local library for prototypes (FAISS).',
    ],
    [
      'q03',
      ['precision', 'recall'],
      'There is precision (how many of the flagged ones are right) and there is recall (how many of the real ones were found).',
    ],
  ])('belongs to what stands before it: %s %s', (question, points, text) => {
    const { charged, paid } = judged(question, text);
    expect(charged).toEqual([]);
    expect(points.filter((point) => !paid.includes(`${question}.${point}`))).toEqual([]);
  });

  it.each([
    [
      'q05',
      'The one that sets weights exactly to zero (L2), the one that only makes them small (L1).',
    ],
    [
      'q01',
      'You learn from labelled pairs (unsupervised), you find structure without labels (supervised).',
    ],
    [
      'q17',
      'You train the model further on your data (RAG), look up documents and put them in the prompt (fine-tuning).',
    ],
    [
      'q12',
      'You count co-occurrences over the whole corpus (Word2Vec), you predict the neighbours (GloVe).',
    ],
    [
      'q02',
      'The model is too simple and underfits (variance), or follows the noise and overfits (bias).',
    ],
    [
      'q09',
      'Reads one step after another with a memory (transformer), relates any two positions by attention (RNN).',
    ],
    ['q15', 'It sees both sides (GPT) and the other one only the tokens before (BERT).'],
  ])('pays nothing where it is the wrong one: %s %s', (question, text) => {
    expect(judged(question, text).paid).toEqual([]);
  });
});
