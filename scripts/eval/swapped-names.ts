/**
 * Statements that become false when two names change places, and the names in forms that fit each other.
 * Chosen by reading the guide, not from the grader's own tables, so that it is measured against the subject.
 */
interface Swap {
  readonly points: readonly string[];
  readonly names: readonly (readonly [string, string])[];
}

export const swaps: readonly Swap[] = [
  {
    points: [
      'q01.supervised',
      'q01.supervised-tasks',
      'q01.unsupervised',
      'q01.unsupervised-tasks',
    ],
    names: [['supervised', 'unsupervised']],
  },
  {
    points: [
      'q02.bias',
      'q02.variance',
      'q02.bias-effect',
      'q02.variance-effect',
      'q02.fix-bias',
      'q02.fix-variance',
    ],
    names: [['bias', 'variance']],
  },
  {
    points: ['q03.precision', 'q03.recall', 'q03.use-precision', 'q03.use-recall'],
    names: [['precision', 'recall']],
  },
  {
    points: [
      'q05.l1-penalty',
      'q05.sparse',
      'q05.l2-penalty',
      'q05.small',
      'q05.l1-when',
      'q05.l2-when',
    ],
    names: [
      ['L1', 'L2'],
      ['L one', 'L two'],
      ['lasso', 'ridge'],
    ],
  },
  {
    points: ['q08.vanishing', 'q08.exploding', 'q08.relu', 'q08.clipping'],
    names: [
      ['vanishing', 'exploding'],
      ['vanish', 'explode'],
    ],
  },
  {
    points: ['q09.cnn-use', 'q09.cnn-local', 'q09.rnn-memory'],
    names: [
      ['CNN', 'RNN'],
      ['CNNs', 'RNNs'],
    ],
  },
  {
    points: ['q09.rnn-slow', 'q09.transformer-parallel', 'q09.transformer-attention'],
    names: [
      ['RNN', 'Transformer'],
      ['RNNs', 'Transformers'],
    ],
  },
  { points: ['q11.sgd', 'q11.sgd-slow', 'q11.adam', 'q11.adam-fast'], names: [['SGD', 'Adam']] },
  { points: ['q12.word2vec', 'q12.glove'], names: [['Word2Vec', 'GloVe']] },
  { points: ['q12.ngrams', 'q12.oov', 'q12.morphology'], names: [['FastText', 'GloVe']] },
  { points: ['q13.encoder', 'q13.bidirectional', 'q13.mlm', 'q13.nsp'], names: [['BERT', 'GPT']] },
  { points: ['q14.bpe', 'q14.wordpiece'], names: [['BPE', 'WordPiece']] },
  { points: ['q14.unigram'], names: [['BPE', 'Unigram']] },
  {
    points: ['q15.decoder', 'q15.causal', 'q15.vs-bert', 'q15.uses', 'q15.objective'],
    names: [['GPT', 'BERT']],
  },
  { points: ['q16.zero-shot', 'q16.few-shot'], names: [['zero-shot', 'few-shot']] },
  {
    points: ['q17.ft-what', 'q17.ft-when', 'q17.rag-what', 'q17.rag-when'],
    names: [['fine-tuning', 'RAG']],
  },
  {
    points: ['q20.fixed', 'q20.semantic'],
    names: [
      ['fixed-size', 'semantic'],
      ['fixed', 'semantic'],
    ],
  },
  { points: ['q21.precision', 'q21.recall'], names: [['precision', 'recall']] },
  { points: ['q21.mrr', 'q21.ndcg'], names: [['MRR', 'NDCG']] },
  { points: ['q21.faithfulness', 'q21.relevance'], names: [['faithfulness', 'answer relevance']] },
  { points: ['q22.keyword', 'q22.vector'], names: [['keyword', 'vector']] },
  { points: ['q23.pinecone', 'q23.faiss'], names: [['Pinecone', 'FAISS']] },
  {
    points: ['q24.cosine-direction', 'q24.euclidean-line', 'q24.euclidean-use'],
    names: [['cosine', 'Euclidean']],
  },
  { points: ['q24.dot-sum', 'q24.dot-magnitude'], names: [['dot product', 'cosine']] },
  { points: ['q31.split'], names: [['control', 'treatment']] },
  {
    points: ['q32.sequential-n', 'q32.concurrent-one'],
    names: [
      ['synchronous', 'asynchronous'],
      ['sync', 'async'],
      ['synchronously', 'asynchronously'],
    ],
  },
];

/** The text with both names changed for each other wherever they stand; `undefined` when neither is in it. */
export function withNamesSwapped(text: string, names: Swap['names']): string | undefined {
  const other = new Map(
    names.flatMap(([a, b]) => [
      [a.toLowerCase(), b],
      [b.toLowerCase(), a],
    ]),
  );
  const either = [...other.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(/[-\s]/gu, String.raw`[-\s]`));
  const pattern = new RegExp(String.raw`(?<![\p{L}\d])(?:${either.join('|')})(?![\p{L}\d])`, 'giu');
  const found = new Set(text.match(pattern)?.map((name) => name.toLowerCase()));
  // "… faster than an RNN": faster than whom the other one is, nobody said.
  if (found.size < 2 && /\bthan\b/iu.test(text)) return undefined;
  const after = text.replaceAll(pattern, (word: string, at: number) => {
    const name =
      other.get(word.toLowerCase()) ??
      other.get(word.toLowerCase().replaceAll(/\s+/gu, '-')) ??
      word;
    const opens = at === 0 || /[.!?]\s+$/u.test(text.slice(0, at));
    return opens && /^\p{Lu}/u.test(word) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
  });
  return after === text || thirdName.test(text) ? undefined : after;
}

/** A name that stays where it is may keep the sentence true. */
const thirdName = /\b(?:LSTM|GRU|AdamW)s?\b/u;
