import { sentenceEnds } from './sentences';

/** Words that can tell a candidate how an answer was. */
const JUDGING = [
  String.raw`(?:in)?correct(?:ly)?`,
  String.raw`(?<!all )right(?! (?:now|away|after|before|then|at)\b)`,
  'wrong(?:ly)?',
  'exactly',
  'precisely',
  'indeed',
  'absolutely',
  'definitely',
  '(?:dis)?agree[ds]?',
  String.raw`good(?! (?:luck|morning|afternoon|evening|day)\b)`,
  'great',
  'excellent(?:ly)?',
  'perfect(?:ly)?',
  'fantastic',
  'impress(?:ive|ed)',
  'brilliant(?:ly)?',
  'nice(?:ly)?',
  'solid',
  'strong',
  'weak',
  'mistaken?',
  'mistakes?',
  'errors?',
  'misconceptions?',
  'misunderst(?:and|ood|anding)',
  'inaccura(?:te|cy|cies)',
  'accurate(?:ly)?',
  'true',
  'false',
  'missed',
  'missing',
  'forgot(?:ten)?',
  'overlooked',
  'incomplete',
  'unfortunately',
  '(?:in)?valid',
];
const JUDGING_WORD = new RegExp(String.raw`\b(?:${JUDGING.join('|')})\b`, 'giu');

/** Verdicts wherever they stand. */
const VERDICT = new RegExp(
  String.raw`\b(?:${[
    'spot on',
    'fair (?:enough|point)',
    'clear picture',
    'mak(?:es|ing) sense',
    'all i need(?:ed)?',
    'what i (?:need|needed|wanted)(?: to hear)?',
    'well (?:done|said|put|explained)',
    'not (?:quite|really)(?= [.,!]|[.,!]|$)',
    'nailed',
    'close enough',
    'almost there',
    'on the right (?:track|path|lines)',
    'full marks',
    'complete answer',
    String.raw`you(?:['’]ve| have)? (?:missed|forgot(?:ten)?|overlooked|omitted|left out|got (?:it|that|this))`,
    String.raw`you (?:are|were) (?:\w+ )?(?:${JUDGING.join('|')})`,
    String.raw`you['’]re (?:\w+ )?(?:${JUDGING.join('|')})`,
    String.raw`(?:that|this|it|which|answer|point|explanation|description|summary|said)(?:['’]s| is| was| were| sounds| seems| looks) (?:\w+ ){0,2}?(?:${JUDGING.join('|')})`,
    String.raw`(?:${JUDGING.join('|')}) (?:answer|point|start|explanation|description|summary|reasoning|thinking)s?`,
    String.raw`i (?:like|love|(?:dis)?agree|(?:can )?see that you know)`,
  ].join('|')})(?!\w)`,
  'giu',
);

/** A sentence that opens with a judgement, or with a bare yes or no. */
const OPENING = new RegExp(
  String.raw`^(?:(?:ah|oh|ok|okay|well|so|that is|that['’]s)[, ]+)?(?:(?:very|really|quite|pretty) )?(?:${JUDGING.join('|')}|(?:yes|yeah|yep|no|nope)(?! (?:problem|rush|worries|hurry)\b))\b(?=\s*[,.!;:—–-]|\s*$)`,
  'giu',
);

/** How closely a move is looked at: one that has nothing to say of the matter must hold no judging word at all. */
export type VerdictCare = 'any-word' | 'in-sense';

/**
 * The verdict in a text, if it holds one. What stands in `allowed` is none: a question may be about what
 * is wrong or right. Nor is a word of the candidate's own that is read back with its neighbours. In a question, and in what comes after the first sentence, a judging word may belong
 * to the matter; it counts there when it is said of the candidate or of the answer.
 */
export function verdictIn(
  text: string,
  allowed: string,
  care: VerdictCare,
  answers: readonly string[] = [],
): string | undefined {
  const free = allowed.toLowerCase();
  const said = answers.map((answer) => ` ${plainWords(answer).join(' ')} `);
  const found = sentencesOf(text).flatMap((sentence, index) => {
    const anyWord = care === 'any-word' || (index === 0 && !sentence.endsWith('?'));
    const told = [VERDICT, OPENING].flatMap((pattern) => [...sentence.matchAll(pattern)]);
    const single = anyWord
      ? [...sentence.matchAll(JUDGING_WORD)].filter((match) => !isReadBack(sentence, match, said))
      : [];
    return [...told, ...single].map(([words]) => words);
  });
  return found.find((words) => !isWordOf(free, words.toLowerCase()));
}

/**
 * True while a text ends in a sentence that has no mark yet and holds a judging word: whether that is a
 * verdict shows only when it is known whether the sentence asks.
 */
export function isUndecided(text: string): boolean {
  const last = sentencesOf(text).at(-1) ?? '';
  return !/[.?!…]["'”’)\]]*\s*$/u.test(last) && last.search(JUDGING_WORD) >= 0;
}

/** First letters of judging words: a word that begins like one is not shown before it is whole. */
export function mayBecomeVerdict(partial: string): boolean {
  const start = partial.toLowerCase();
  return FIRST_WORDS.some((word) => word.startsWith(start) || start.startsWith(word));
}

const FIRST_WORDS = (
  'correct incorrect right wrong exactly precisely indeed absolutely definitely agree disagree good great ' +
  'excellent perfect fantastic impress brilliant nice solid strong weak spot well not mistak error misconception ' +
  'misunderst inaccura accura true false nailed miss forgot overlooked incomplete complete unfortunately close ' +
  'almost valid invalid full yes yeah yep nope fair clear make making'
).split(' ');

function sentencesOf(text: string): string[] {
  const ends = [0, ...sentenceEnds(`${text} `)];
  if (ends.at(-1) !== text.length) ends.push(text.length);
  return ends
    .slice(1)
    .map((end, index) => text.slice(ends[index], end).trim())
    .filter((sentence) => sentence !== '');
}

/** Words that stand beside any word. */
const EVERYWHERE = new Set(
  'a an the is are was were be it that this and or but so because of to in on at as for with i you your'.split(
    ' ',
  ),
);
const READ_BACK = 2;

/** Whether a word stands between the same words as in an answer: two on each side at most, and one of them tells. */
function isReadBack(
  sentence: string,
  { index, 0: word }: RegExpExecArray,
  said: readonly string[],
): boolean {
  const before = plainWords(sentence.slice(0, index)).slice(-READ_BACK);
  const after = plainWords(sentence.slice(index + word.length)).slice(0, READ_BACK);
  if (before.length < READ_BACK || after.length === 0) return false;
  if (![...before, ...after].some((each) => !EVERYWHERE.has(each))) return false;
  const words = ` ${[...before, word.toLowerCase(), ...after].join(' ')} `;
  return said.some(
    (answer) => answer.includes(words) || answer.trimEnd().endsWith(words.trimEnd()),
  );
}

function plainWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
}

function isWordOf(text: string, words: string): boolean {
  return new RegExp(String.raw`\b${words.replaceAll(/[^\p{L}\p{N} ]/gu, '.')}\b`, 'u').test(text);
}
