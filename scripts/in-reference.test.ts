import { describe, expect, it } from 'vitest';
import { contentStems } from '@/lib/grading/likeness/wording-match';
import { inReferenceOf, referenceOn } from '@/lib/report/question/in-reference';
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

const of = (question: string) => ({
  rubric: guide.rubrics.get(question)!,
  reference: guide.questions.find(({ id }) => id === question)!.reference,
});
const shownFor = (id: string, correction?: string) => {
  const { rubric, reference } = of(id.slice(0, 3));
  const own = rubric.misconceptions.find((each) => each.id === id)?.correction ?? '';
  return referenceOn(id, inReferenceOf([{ id, correction: correction ?? own }], rubric, reference));
};

describe('under a correction stands', () => {
  it('the sentence of the reference that says it', () => {
    expect(shownFor('q17.none', 'RAG looks documents up.')).not.toBeNull();
    expect(shownFor('q03.m-definitions-swapped')?.sentence).toMatch(/correct\?/u);
  });
  it('the sentence on a point that the mistake contradicts, where none says the correction', () => {
    expect(shownFor('q02.m-more-data-hurts')?.sentence).toContain('Get more training data');
  });
  it('that there is none, where the reference does not speak of it', () => {
    expect(shownFor('q02.none', 'Nobody may paint a horse green on Sundays.')).toEqual({
      label: 'The reference does not speak of this.',
      sentence: null,
    });
  });
  it('a sentence for more than half of all mistakes', () => {
    const shown = guide.questions.flatMap(({ id }) =>
      (guide.rubrics.get(id)?.misconceptions ?? []).map((each) => shownFor(each.id)?.sentence),
    );
    expect(shown.length).toBeGreaterThan(500);
    expect(shown.filter((sentence) => typeof sentence === 'string').length).toBeGreaterThan(
      shown.length / 2,
    );
    expect(shown.filter((sentence) => sentence?.endsWith('–'))).toEqual([]);
  });
});

it('a sentence about something else than the claim and its correction is not quoted, whatever point it tells', () => {
  const { rubric } = of('q18');
  const wrong = rubric.misconceptions.find(({ claim }) => /temperature/iu.test(claim))!;
  const sentence = shownFor(wrong.id)?.sentence ?? 'temperature';
  expect(sentence).toMatch(/temperature/iu);
});
