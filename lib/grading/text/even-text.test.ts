import { describe, expect, it } from 'vitest';
import { evenText } from './even-text';

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
