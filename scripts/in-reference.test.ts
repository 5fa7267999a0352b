import { expect, it } from 'vitest';
import { contentStems } from '@/lib/grading/likeness/wording-match';
import { sentenceSaying } from '@/lib/report/stronger/reference-sentence';
import { guide } from './eval/built-in-grader';

/** Of a correction's content words a quote of the reference holds at least so many. */
const LEAST_SHARED = 3;
const LEAST_SHARE = 1 / 3;

const corrections = guide.questions.flatMap(({ id, reference }) =>
  (guide.rubrics.get(id)?.misconceptions ?? []).map(({ correction }) => ({
    correction,
    sentence: sentenceSaying(correction, reference),
  })),
);

it('what the reference is quoted for holds what the correction says', () => {
  const quoted = corrections.flatMap(({ correction, sentence }) => {
    if (sentence === null) return [];
    const [wanted, own] = [contentStems(correction), contentStems(sentence)].map(
      (stems) => new Set(stems),
    );
    const shared = [...wanted!].filter((stem) => own!.has(stem)).length;
    return [{ correction, sentence, shared, share: shared / wanted!.size }];
  });
  expect(
    quoted.filter(({ shared, share }) => shared < LEAST_SHARED || share < LEAST_SHARE),
  ).toEqual([]);
  expect(quoted.length).toBeGreaterThan(100);
});

it('two sides of a table are quoted as two rows of it', () => {
  const swapped = corrections.find(({ correction }) =>
    correction.startsWith('Classification and regression need known outputs'),
  );
  expect(swapped?.sentence).toMatch(
    /^Supervised learning – .*Unsupervised learning – .*Clustering/u,
  );
});
