import { describe, expect, it } from 'vitest';
import { grader, guide } from './eval/built-in-grader';

describe('a chunk size beside the usual one', () => {
  const labelOf = (question: string, text: string) =>
    grader
      .judge(
        { question, prompt: '', turns: [{ id: 't', text, after: 'question', targets: [] }] },
        guide.rubrics.get(question)!,
      )
      .points.find(({ id }) => /\.(?:chunk-)?size$/u.test(id))!.label;

  it.each([
    ['q19', 'You cut them into chunks of maybe 400 tokens with a bit of overlap.'],
    ['q19', 'Chunks of 256 tokens.'],
    ['q20', 'Chunks of about 400 tokens.'],
    ['q20', 'About 300 words per piece.'],
  ])('is partly right: %s %s', (question, text) => {
    expect(labelOf(question, text)).toBe('partial');
  });

  it.each([
    ['q19', 'Chunks of about 500 tokens.'],
    ['q20', 'Chunks have 256 to 1024 tokens, usually 512.'],
    ['q20', '512-1024 tokens (400-800 words).'],
    ['q20', 'We began with 256 tokens, which was too small, so we went to 800 tokens.'],
  ])('does no harm beside the usual one: %s %s', (question, text) => {
    expect(labelOf(question, text)).toBe('met');
  });

  it('may be too far off', () => {
    expect(labelOf('q20', 'Chunks of 40 tokens.')).toBe('missed');
  });
});

describe('what only sounds like a point', () => {
  it.each([
    [
      'q22.enterprise',
      'Hybrid search is when you mix different kinds of search together to have better results.',
    ],
    [
      'q22.definition',
      'As the name says it is a hybrid. Most of vector databases support it today.',
    ],
    ['q38.applied', 'When there is a new model I try it out.'],
    ['q38.applied', "I'd like to test some new models one day."],
  ])('%s is not made by: %s', (point, text) => {
    const question = point.split('.')[0]!;
    const turns = [{ id: 't', text, after: 'question' as const, targets: [] }];
    const { points } = grader.judge({ question, prompt: '', turns }, guide.rubrics.get(question)!);
    expect(points.find(({ id }) => id === point)!.label).toBe('missed');
  });
});
