import { describe, expect, it } from 'vitest';
import { clauseEnd } from './clause-end';
import { saysDone, withoutDone } from './said-done';

describe('a clause', () => {
  it.each([
    'We fixed it and',
    'So the',
    'I would say um',
    'There were three, for example',
    'It is faster because.',
    'first,',
    'and then we …',
    'you know',
    'so I mean',
    'how do I put it',
  ])('sounds unfinished: %s', (text) => expect(clauseEnd(text)).toBe('unfinished'));
  it.each([
    'We fixed it.',
    'It depends on that.',
    'that is how we did it',
    "that's it",
    'Does it? Yes!',
  ])('sounds complete: %s', (text) => expect(clauseEnd(text)).toBe('complete'));
  it.each(['', 'we shipped it in three weeks', 'precision and recall'])(
    'is left open: %s',
    (text) => expect(clauseEnd(text)).toBe('unclear'),
  );
});

describe('handing in by voice', () => {
  it.each([
    "It scales well. That's my answer.",
    'it scales well that is my answer',
    'It scales. Okay, I am done.',
    'So that’s all I have.',
  ])('is heard in: %s', (text) => expect(saysDone(text)).toBe(true));
  it.each([
    "That's my answer to the first part",
    'my answer is that it scales',
    'When I am done with the training, I test.',
    'I told them that is my answer or nothing else',
  ])('is not heard in: %s', (text) => expect(saysDone(text)).toBe(false));
  it('leaves only the answer', () => {
    expect(withoutDone("It scales well. That's my answer.")).toBe('It scales well.');
    expect(withoutDone('it scales well so that is my answer')).toBe('it scales well');
    expect(withoutDone('Nothing of the kind.')).toBe('Nothing of the kind.');
  });
});
