import { describe, expect, it } from 'vitest';
import { readWholeGuide } from '@/lib/guide/read-guide';
import { sampleFiles } from '@/lib/guide/sample-guide';
import type { Conversation } from '@/lib/grading/conversation';
import { sampleGrader } from '@/lib/grading/sample-grader';
import { UNSURE } from '@/lib/grading/verdict';

const guide = readWholeGuide(sampleFiles(), 'sample');
const rubric = guide.rubrics.get('q01')!;
const grader = sampleGrader(guide.concepts);

function judge(text: string) {
  const conversation: Conversation = {
    question: 'q01',
    prompt: guide.questions[0]?.prompt ?? '',
    turns: [{ id: 't0', text, after: 'question', targets: [] }],
  };
  return grader.judge(conversation, rubric);
}
const sparse = (text: string) => judge(text).points.find(({ id }) => id === 'q01.sparse')?.label;

describe('a claim that belongs to one side of a contrast', () => {
  it.each([
    'Lasso makes some weights exactly zero.',
    'The weights become exactly zero under lasso.',
    'Some weights become exactly zero.',
    'Ridge keeps them all. Unlike ridge, lasso makes some weights exactly zero.',
    'Both lasso and ridge add a penalty, and lasso makes some weights exactly zero.',
  ])('makes its point when said of that side or of none: %s', (text) => {
    expect(sparse(text)).toBe('met');
  });

  it.each([
    'Ridge makes some weights exactly zero.',
    'The weights become exactly zero under ridge.',
    'I like lasso. Ridge makes some weights exactly zero.',
    'Ridge makes some weights exactly zero. I like lasso.',
    'If weights become exactly zero, then it was ridge.',
    'Ridge is like lasso, but it makes some weights exactly zero.',
  ])('makes none when said of the other, whoever is named beside it: %s', (text) => {
    expect(sparse(text)).toBe('missed');
  });
});

describe('swapped sides', () => {
  it('tell which fact was said of which side', () => {
    const swap = judge('Ridge makes some weights exactly zero.').misconceptions.find(
      ({ id }) => id === 'q01.l1-l2',
    );
    expect(swap).toMatchObject({
      label: 'stated',
      swap: { fact: 'zero-weights', said_of: 'l2' },
    });
  });
});

describe('false claims', () => {
  it('cost once for the same words', () => {
    const stated = judge('I think the sky is green over there.').misconceptions.filter(
      ({ label }) => label === 'stated',
    );
    expect(stated).toHaveLength(1);
  });
});

describe('a verdict that is not sure', () => {
  it('names its doubt', () => {
    const verdicts = [
      'Many weights of the lot, about zero.',
      'It zeroes. Lasso. Weights. Inputs that are useless, many.',
      'Lasso makes some weights exactly zero, and ridge makes some weights exactly zero.',
      'A penalty zero overfits many useless inputs weights.',
      'The sky is green, and lasso makes some weights exactly zero.',
    ].flatMap((text) => {
      const { points, misconceptions } = judge(text);
      return [...points, ...misconceptions];
    });
    const unsure = verdicts.filter(
      ({ label, confidence }) => label !== 'absent' && confidence < UNSURE,
    );
    expect(unsure.length).toBeGreaterThan(0);
    expect(unsure.filter((verdict) => !('doubt' in verdict))).toEqual([]);
  });
});
