import { describe, expect, it } from 'vitest';
import { evenText, readEvenly } from './even-text';

const evenOf = (text: string) => evenText(text).text;

describe('a text made even', () => {
  it('has one space between two words, and none around', () => {
    expect(evenOf('\n  Recall  is \t a share.\r\n\r\n\r\n  Precision too. ')).toBe(
      'Recall is a share.\n\nPrecision too.',
    );
  });

  it('has in one line what an editor broke for want of room', () => {
    const first = 'The ranker reads the query and each document together, and the team at';
    const second = 'Pinecone says that this is slower than comparing vectors, so only the';
    expect(evenOf(`${first}\n${second}\nbest fifty are ranked.`)).toBe(
      `${first} ${second} best fifty are ranked.`,
    );
  });

  it('keeps the lines of notes and lists', () => {
    const notes = 'Cosine: the angle\nDot product: length counts\nand euclidean: a distance';
    expect(evenOf(notes)).toBe(notes);
    const list = `- ${'one of the many reasons to do it '.repeat(2).trim()}\nand so on\n- another`;
    expect(evenOf(list)).toBe(list);
  });

  it('has no capitals where all are', () => {
    expect(evenOf('IT IS US WHO MEASURE HOW MANY WERE FOUND.')).toBe(
      'it is us who measure how many were found.',
    );
    expect(evenOf('AWS, GCP, SGD')).toBe('AWS, GCP, SGD');
  });
});

it('gives proof as it was written', () => {
  const text = '  IT DIVIDES  BY ALL THAT WERE PREDICTED AS POSITIVE.';
  const turn = { id: 't1', text, after: 'question' as const, targets: [] };
  const found = readEvenly({ question: 'q03', prompt: '', turns: [turn] }, ({ turns }) => {
    const quote = 'divides by all';
    const start = turns[0]!.text.indexOf(quote);
    return { evidence: [{ turn: 't1', start, end: start + quote.length, quote }] };
  });
  const quote = 'DIVIDES  BY ALL';
  expect(found.evidence).toEqual([{ turn: 't1', start: 5, end: 5 + quote.length, quote }]);
});
