import { describe, expect, it } from 'vitest';
import { readWholeGuide } from '@/lib/guide/read-guide';
import { contentFiles } from '@/lib/server/content-files';
import { inReferenceOf, referenceOn } from './in-reference';

const guide = readWholeGuide(contentFiles('content'), 'ai-engineer');
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
      label: 'No sentence of the reference says this in so many words.',
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
