import { expect, it } from 'vitest';
import { withoutRetracted } from './self-corrections';

it.each([
  ['Retry forever, no, three times at most.', 'Retry three times at most.'],
  ['So a backward pass first, no sorry, forward pass first.', 'So a forward pass first.'],
  [
    'Using the product rule, I mean the chain rule, from the end.',
    'Using the chain rule, from the end.',
  ],
  ['Overlap should be 50%, hmm, no, 10 to 20 percent.', 'Overlap should be 10 to 20 percent.'],
  ['Joined with and, excuse me, with or.', 'Joined with or.'],
  [
    'Set the temperature to one, no, to zero, to compare.',
    'Set the temperature to zero, to compare.',
  ],
  ['F1 is the arithmetic, uh, harmonic mean.', 'F1 is the harmonic mean.'],
  ['L1 is the squared one, I mean absolute values.', 'L1 is the absolute values.'],
  ['L2 is absolute, correction, squares.', 'L2 is squares.'],
  ['It is a decoder, sorry, encoder-only transformer.', 'It is a encoder-only transformer.'],
  ['It reads left to right, well no, in both directions.', 'It reads in both directions.'],
  [
    'By next word prediction... I take that back, masked word prediction.',
    'By masked word prediction.',
  ],
  ['GPT is encoder-decoder, erm, no, decoder only.', 'GPT is decoder only.'],
  ['Apply it after the search, no, inside the search call.', 'Apply it inside the search call.'],
  ['BPE is used by BERT, or rather by GPT.', 'BPE is used by GPT.'],
  ['It merges the rarest, pardon, the most frequent pair.', 'It merges the most frequent pair.'],
  ["It needs spaces, no, it doesn't need spaces.", "It it doesn't need spaces."],
  ['Alpha times keyword, make that alpha times vector.', 'alpha times vector.'],
  ['Ninety percent get the new one, sorry, ten percent get it.', 'ten percent get it.'],
  ['Defined afterwards, I mean beforehand.', 'Defined beforehand.'],
  ['You maximise the loss, no wait, minimise the loss.', 'You minimise the loss.'],
  ['Open: when open calls pass, hang on, the other way round.', 'Open: the other way round.'],
])('the last word counts: %s', (text, kept) => {
  expect(withoutRetracted(text).text.trim()).toBe(kept);
});

it.each([
  'The ranker is keyword-based, no, that is BM25.',
  'It changes the model, well, not the model, only the input.',
  'Precision is TP over TP plus FN, no wait, that is recall.',
  'It overfits, I mean, it learns the noise.',
  'High variance, I mean it follows the noise of the sample.',
  'Does it need labels? No, it works without.',
  'It gives yes, no, or maybe.',
  'There is attention, no recurrence, and no convolution.',
  "It is slow, sorry, I don't know more.",
  'Error detection, correction, and recovery.',
  'Sorry, actually no, the other way round.',
  'Classification, uh, regression and ranking.',
  'Logical, uh, statistical.',
  'You wait, then you retry.',
  'It makes decisions, that makes it risky.',
  'No, that is all from me.',
  'Either lasso or rather weak ridge.',
  'If it is right, no correction is needed.',
  'There is no, or almost no, memory.',
  'Hold on to the old index, and keep it.',
])('nothing is taken back: %s', (text) => {
  expect(withoutRetracted(text).text).toBe(text);
});

it('knows where what is left stood', () => {
  const text = 'Retry forever, no, three times.';
  const kept = withoutRetracted(text);
  expect(kept.original(kept.text.indexOf('three'))).toBe(text.indexOf('three'));
});

it.each([
  [
    "It uses BPE, oh no that's GPT, it uses WordPiece here. We retry forever, no, three times.",
    'it uses WordPiece here. We retry three times.',
  ],
  ["It uses B, no that's GPT, it uses two, no, three words.", 'it uses three words.'],
])('reads nothing twice where more than one thing is taken back: %s', (text, left) => {
  expect(withoutRetracted(text).text.trim()).toBe(left);
});

it('reads a long row of dots in no time', () => {
  const text = `It depends${'.'.repeat(50)} on the data.`;
  expect(withoutRetracted(text).text).toBe(text);
});

it('a sentence that begins by taking back keeps that: what it takes back stands before it', () => {
  const text = 'They run in parallel. Sorry, no, that’s the transformer, they go one by one.';
  expect(withoutRetracted(text).text).toBe(text);
});
