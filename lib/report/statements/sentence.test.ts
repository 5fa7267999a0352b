import { expect, it } from 'vitest';
import { sentencesOf } from './sentence';
import type { Statement } from './statement';

it.each(['rated_higher', 'rated_lower', 'rated_alike'] as const)(
  'a remark on a rating is made once, however many ratings there are: %s',
  (kind) => {
    const ratings = [1, 2, 3, 4, 5].map((at): Statement => {
      const id = `q0${at}`;
      return { kind, of: [`rating:${id}`], question: id, rated: 80, score: 60 };
    });
    const remarks = sentencesOf(ratings)
      .map((sentence) => sentence.split(':')[0])
      .filter((remark) => !remark?.startsWith('Your rating is'));
    expect(remarks.length).toBeGreaterThan(0);
    expect(new Set(remarks).size).toBe(remarks.length);
  },
);
