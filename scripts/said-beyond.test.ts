import { describe, expect, it } from 'vitest';
import { verdictOn } from './eval/judged';

const beyondOf = (question: string, text: string) =>
  Object.fromEntries(
    verdictOn(question, text).beyond.map(({ id, evidence }) => [id, evidence[0]!.quote]),
  );

describe('what goes beyond the reference', () => {
  it('is proved by the words that say it, not by others that share a phrase with it', () => {
    const spent = beyondOf(
      'q36',
      'Two kinds of limits: requests per minute and tokens per minute, tracked before the call goes out. To bring the bill down I cache repeated questions, send easy ones to a small model and trim the context.',
    );
    expect(spent['q36.b-spend-less']).toMatch(/cache repeated questions/u);
    const residual = beyondOf(
      'q08',
      'Against fading I take residual connections and layer norm. Transformers put the layer norm before each sub-layer and warm the learning rate up.',
    );
    expect(residual['q08.b-modern']).toMatch(/Transformers/u);
  });

  it.each([
    ['q32', 'Async is for CPU bound work such as matrix multiplication.', 'q32.b-cpu'],
    ['q39', "I get nervous when people ask questions I can't answer.", 'q39.b-check'],
    ['q39', 'I draw it, because people understand quicker when they see it.', 'q39.b-check'],
  ])('is not told of the contrary, or of something else: %s %s', (question, text, id) => {
    expect(beyondOf(question, text)).not.toHaveProperty(id);
  });

  it.each([
    ['q32', 'Async does not help with CPU bound work, that goes to processes.', 'q32.b-cpu'],
    [
      'q34',
      "A bit of random jitter, so that all clients don't retry at the same moment.",
      'q34.b-jitter',
    ],
    ['q39', 'At the end I ask them to say it back to me in their own words.', 'q39.b-check'],
    ['q39', 'I invite questions and watch whether they understood.', 'q39.b-check'],
  ])('is told where it is said: %s %s', (question, text, id) => {
    expect(beyondOf(question, text)).toHaveProperty(id);
  });
});
