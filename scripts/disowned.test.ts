import { describe, expect, it } from 'vitest';
import { judged } from './eval/judged';

describe('what a speaker disowns as a whole', () => {
  it.each([
    [
      'q19',
      'None of the following is true, people only repeat it: that documents are chunked and embedded, that a vector store keeps the vectors, that the top-K passages are retrieved. I reject all of it.',
    ],
    [
      'q19',
      'Everything I say now is wrong: documents are split into chunks, each chunk is embedded and stored in a vector database, and the top-k chunks go into the prompt of the LLM.',
    ],
    [
      'q19',
      "I don't believe any of this: documents are split into chunks, each chunk is embedded into a vector store, and the LLM generates its answer from the retrieved chunks.",
    ],
    [
      'q05',
      'None of these statements is true: L1 sets some weights exactly to zero, L2 shrinks all weights, the penalty is added to the loss.',
    ],
    [
      'q33',
      'I deny each of these: that async endpoints let the server wait for the LLM without blocking, that Pydantic validates the request, that streaming shows the first tokens early.',
    ],
    [
      'q34',
      'Nothing of what follows is correct. A circuit breaker opens after several failures. Retries use exponential backoff with jitter.',
    ],
    [
      'q25',
      'The next sentences are untrue. You build the new index next to the old one. You re-embed all documents in batches.',
    ],
    [
      'q34',
      'A circuit breaker opens after several failures. A timeout keeps a call from hanging. None of what I said is true.',
    ],
    [
      'q05',
      'None of the following is true:\n- L1 shrinks all weights evenly\n- L2 makes weights zero',
    ],
  ])('is neither charged nor paid: %s %s', (question, text) => {
    expect(judged(question, text)).toEqual({ charged: [], paid: [] });
  });
});

describe('what is said of a list and does not disown it', () => {
  it.each([
    [
      'q05',
      'q05.sparse',
      'None of these is perfect: L1 sets some weights exactly to zero, L2 shrinks all of them evenly.',
    ],
    [
      'q34',
      'q34.backoff',
      'None of the following needs a library: a timeout per call, retries with exponential backoff and jitter.',
    ],
    [
      'q20',
      'q20.sentence',
      'None of the following is wrong: fixed-size chunks with overlap, splitting at sentence boundaries.',
    ],
    [
      'q05',
      'q05.sparse',
      'None of the following is true: L1 shrinks all weights evenly, L2 makes weights zero. In fact L1 sets some weights exactly to zero.',
    ],
    [
      'q05',
      'q05.sparse',
      'None of these holds for every data set: L1 sets some weights exactly to zero.',
    ],
    [
      'q19',
      'q19.chunking',
      'Documents are split into chunks and embedded. Some vendors promise that hallucinations are gone. None of that is true.',
    ],
    [
      'q31',
      'q31.sticky',
      'All of this is wrong if users are not assigned at random: so I hash the user id, and a user keeps the same variant.',
    ],
    [
      'q17',
      'q17.rag-what',
      'It is not true that RAG changes the weights, but it retrieves documents at query time and puts them into the prompt.',
    ],
  ])('is paid: %s %s %s', (question, point, text) => {
    expect(judged(question, text).paid).toContain(point);
  });
});
