/** Texts that stores are known to change: each has to come back unit for unit. */
export const hardTexts: readonly (readonly [name: string, text: string])[] = [
  ['nothing', ''],
  ['emoji of several code points', 'I would regularise 👩🏽‍💻🏳️‍🌈 more'],
  ['right-to-left words with direction marks', 'עברית \u200fو العربية\u200e\u202e end'],
  ['composed and decomposed letters', '\u00e9 e\u0301 \ufb01 \u212b'],
  ['NUL in the middle and at the end', 'before\0after\0'],
  ['lone surrogates', '\ud800 high, low \udc00, swapped \udc00\ud800'],
  ['a byte order mark and noncharacters', '\ufeffstart \ufffe \uffff \u{10ffff} \ufffd'],
  ['line ends of every kind', '\r\n\n\r\u2028\u2029\u0085\t '],
  ['quotes, backslashes and what looks like code', `'"\\ \\u0000 '); DROP TABLE events; -- \${x}`],
  ['20,000 characters', 'ж😀'.repeat(10_000).slice(0, 20_000)],
];

/** Ids that a careless store takes for one another. */
export const lookalikeIds: readonly string[] = [
  'id',
  'ID',
  'id ',
  ' id',
  'id\0',
  'id\0x',
  '\u00e9',
  'e\u0301',
  '1',
  '01',
  '1.0',
  '%',
  '_d',
  'null',
  '__proto__',
  '😀',
  '\ufffd',
];
