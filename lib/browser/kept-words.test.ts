import { describe, expect, it } from 'vitest';
import { KeptWords } from './kept-words';
import { takeLeftovers } from './leftover-words';
import { MemoryStorage } from './sample-storage';

const draft = { question: 'q01', revision: 4, text: 'half an answer', writtenAt: 7 };

describe('words kept in the browser', () => {
  it('come back for their interview and their question only', () => {
    const storage = new MemoryStorage();
    expect(new KeptWords(storage, 'i1').saveDraft(draft)).toBe(true);
    expect(new KeptWords(storage, 'i1').readDraft('q01')).toEqual(draft);
    expect(new KeptWords(storage, 'i1').readDraft('q02')).toBeUndefined();
    expect(new KeptWords(storage, 'i2').readDraft('q01')).toBeUndefined();
  });

  it('are not trusted when somebody else wrote them', () => {
    const storage = new MemoryStorage();
    storage.setItem('candor:i1:draft:q01', '{"question":"q01","text":5}');
    storage.setItem('candor:i1:unsent', 'not json');
    const words = new KeptWords(storage, 'i1');
    expect(words.readDraft('q01')).toBeUndefined();
    expect(words.readUnsent()).toEqual([]);
  });

  it('tell when the browser keeps nothing', () => {
    const full = new MemoryStorage();
    full.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    expect(new KeptWords(full, 'i1').saveDraft(draft)).toBe(false);
  });

  it('with nothing to see in them are no leftovers', () => {
    const words = new KeptWords(new MemoryStorage(), 'i1');
    const over = { id: 'q01', to: 'm2', texts: [] };
    for (const text of ['', ' \n', '\u200b', '\u2060 \u00ad']) {
      words.saveDraft({ ...draft, text });
      expect(takeLeftovers([over], words, () => 'new')).toEqual([]);
    }
  });

  it('left over from a question that is over are sent once, unless the server has them', () => {
    const words = new KeptWords(new MemoryStorage(), 'i1');
    words.saveDraft(draft);
    const over = { id: 'q01', to: 'm2', texts: [] };
    const leftovers = takeLeftovers([over], words, () => 'new');
    expect(leftovers).toMatchObject([
      {
        id: 'new',
        command: {
          kind: 'answer',
          question: 'q01',
          to: 'm2',
          text: 'half an answer',
          writtenAt: 7,
          revision: 5,
        },
      },
    ]);
    expect(takeLeftovers([over], words, () => 'new')).toEqual([]);
    words.saveDraft(draft);
    expect(takeLeftovers([{ ...over, texts: ['half an answer'] }], words, () => 'new')).toEqual([]);
  });
});
