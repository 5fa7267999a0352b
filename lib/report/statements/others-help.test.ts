import { expect, it } from 'vitest';
import { tellsOthersHelp } from './others-help';

it.each([
  'I asked a tutor and she showed me how to fill in the median.',
  'I fixed it with the help of the vendor.',
  'A senior colleague wrote the query and I ran it.',
  'I was shown by my mentor how to split the data.',
])('what somebody else did is no proof of one’s own part: %s', (quote) => {
  expect(tellsOthersHelp(quote)).toBe(true);
});

it.each([
  'I filled them in and my model then ran.',
  'I asked the vendor for a schema and wrote a contract test.',
  'I showed the clerks how to label, and they labelled 600 invoices.',
  'I built the pipeline for the team lead.',
])('one’s own steps are, whoever else is in them: %s', (quote) => {
  expect(tellsOthersHelp(quote)).toBe(false);
});
