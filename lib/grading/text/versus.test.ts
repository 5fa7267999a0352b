import { expect, it } from 'vitest';
import { withEachSide } from './versus';

const read = (text: string) => withEachSide({ text, original: (at) => at });

it.each([
  [
    'CNN vs RNN: local windows vs memory of the past.',
    'CNN: local windows. RNN: memory of the past.',
  ],
  [
    'BERT vs GPT: encoder vs decoder, both sides vs left only.',
    'BERT: encoder. GPT: decoder. BERT: both sides. GPT: left only.',
  ],
  [
    'SGD versus Adam: one rate vs one per parameter; slow vs quick. That is all.',
    'SGD: one rate. Adam: one per parameter. SGD: slow. Adam: quick. That is all.',
  ],
  [
    'Batch vs online: once a night vs at once, with every click.',
    'Batch: once a night. online: at once, with every click.',
  ],
])('says of each side what is set beside it: %s', (text, expected) => {
  expect(read(text).text).toBe(expected);
});

it.each([
  'CNN vs RNN: it depends on the data.',
  'We compared CNN vs RNN and took the first.',
  'CNN vs RNN vs transformer: local vs slow vs parallel.',
  'Two kinds: local vs global.',
])('leaves alone what sets no two things beside two: %s', (text) => {
  expect(read(text).text).toBe(text);
});

it('keeps every place in the order of the text', () => {
  const { text, original } = read('BERT vs GPT: encoder vs decoder, both sides vs left only.');
  const places = Array.from(text, (_, at) => original(at));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});
