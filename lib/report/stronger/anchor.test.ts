import { expect, it } from 'vitest';
import { sampleTurn } from '@/lib/report/question/sample-turn';
import { anchorOf } from './anchor';
import { sentencesOf } from './answer-sentences';
import { point, question, wrong } from './sample-answer';

/** The sentence behind which the open point belongs; points that are met name the words that prove them. */
function behind(
  text: string,
  points: readonly (readonly [statement: string, proof: string | null])[],
  at: number,
  falsehood: string | null = null,
): string | undefined {
  const quote = (words: string) => {
    const start = text.indexOf(words);
    return [{ turn: 't1', start, end: start + words.length, quote: words }];
  };
  const all = points.map(([statement, proof], index) => ({
    ...point(String(index), null),
    statement,
    ...(proof === null ? {} : { label: 'met' as const, evidence: quote(proof) }),
  }));
  const claim = falsehood === null ? [] : [wrong('', { evidence: quote(falsehood) })];
  const sentences = sentencesOf([sampleTurn(text)]);
  const misconceptions = [
    {
      id: 'q01.m',
      claim: '',
      correction: '',
      challenge: '',
      wordings: [],
      patterns: [],
      contradicts: [`q01.${at}`],
    },
  ];
  const place = anchorOf(at, {
    question: question(all, claim),
    rubric: { misconceptions: falsehood === null ? [] : misconceptions },
    sentences,
  });
  return place === undefined ? undefined : sentences[place]?.text;
}

it('what is open stands with the earlier point about the same, and not where its word is only named', () => {
  const text =
    'You cut the documents. You embed each piece. Then you search. It can fail if the chunks are bad.';
  const points = [
    ['Documents are split into chunks.', 'You cut the documents'],
    ['Vectors are kept in a store.', 'You embed each piece'],
    ['Chunks hold 512 tokens.', null],
    ['A model writes the reply.', null],
  ] as const;
  expect(behind(text, points, 2)).toBe('You cut the documents.');
});

it('what is open stands where a sentence begins with what it is about', () => {
  const text = 'Filters slide. Breakers open after errors. I retry and the breakers help.';
  const points = [
    ['Filters are shared.', 'Filters slide'],
    ['Breakers close after a success.', null],
  ] as const;
  expect(behind(text, points, 1)).toBe('Breakers open after errors.');
});

it('what is open stands where the answer brings it in, whatever else is told of its other words', () => {
  const text = 'You compare queries. Each token has a query, a key and a value. I like it.';
  const points = [
    ['Queries say what is sought.', 'You compare queries'],
    ['A value is what a model passes on.', null],
    ['Scores are scaled.', null],
    ['A softmax follows.', null],
  ] as const;
  expect(behind(text, points, 1)).toBe('Each token has a query, a key and a value.');
});

it('what a false sentence contradicts stands with it', () => {
  const text = 'It adds a penalty. Zero heat makes it true. I check it.';
  const points = [
    ['A penalty is added.', 'It adds a penalty'],
    ['Instructions restrict the answer.', null],
  ] as const;
  expect(behind(text, points, 1, 'Zero heat makes it true')).toBe('Zero heat makes it true.');
  expect(behind(text, points, 1)).toBeUndefined();
});

it('a pause names no subject: what begins with it has no place of its own', () => {
  const text = 'I retry after a pause. A breaker opens. I log calls.';
  const points = [
    ['A breaker opens.', 'A breaker opens'],
    ['After a pause one call is tried.', null],
    ['After a while the breaker opens by half.', null],
  ] as const;
  expect(behind(text, points, 1)).toBeUndefined();
  expect(behind(text, points, 2)).toBeUndefined();
});
