/** For tests: sentences of a rewriting model, each with what it says it stands on. */
export const own = (quote: string, text: string) => ({ stands: 'own', quote, id: null, text });
export const added = (id: string, text: string) => ({ stands: 'addition', quote: null, id, text });
export const corrected = (id: string, text: string) => ({
  stands: 'correction',
  quote: null,
  id,
  text,
});

/** Sentences about q05 that nothing bears out: what was invented, the sentence, and why it is dropped. */
export const inventions: [what: string, sentence: object, dropped: string][] = [
  [
    'a story of the candidate’s',
    own(
      'L1 takes the absolute value of the weights',
      'L1 takes the absolute value of the weights, as I proved in my thesis.',
    ),
    'new_word',
  ],
  [
    'a quote',
    own('L1 is what everybody at my bank used', 'L1 is what everybody used.'),
    'quote_not_said',
  ],
  ['a figure', added('q05.penalty', 'It adds a penalty of 0.01 to the loss.'), 'new_figure'],
  ['a name', added('q05.elastic', 'Elastic net, by Zou, combines both penalties.'), 'new_name'],
  [
    'an effect',
    added('q05.penalty', 'It adds a penalty on the weights, which speeds up convergence.'),
    'new_word',
  ],
  [
    'an experience',
    added('q05.l2-when', 'We took L2 for data in which every feature is relevant.'),
    'personal',
  ],
  [
    'more certainty',
    own('both are there against overfitting', 'Both are always there against overfitting.'),
    'new_word',
  ],
  [
    'a denial',
    own('with L1 some weights go to zero', 'With L1 weights do not go to zero.'),
    'other_polarity',
  ],
  [
    'the opposite of a point',
    added('q05.elastic', 'Elastic net never combines both penalties.'),
    'other_polarity',
  ],
  [
    'a swap of the sides',
    added('q05.l1-when', 'Choose L2 when many features are irrelevant.'),
    'misconception',
  ],
  ['a point', added('q05.charm', 'It is a matter of charm.'), 'stands_on_nothing'],
  [
    'a point that was made already',
    added('q05.l1-sparse', 'L1 makes weights exactly zero.'),
    'stands_on_nothing',
  ],
  ['a list', added('q05.penalty', '- It adds a penalty\n- on the weights'), 'not_plain'],
  ['a page', added('q05.penalty', '<b>It adds a penalty on the weights.</b>'), 'not_plain'],
];
