/**
 * Text in an answer that talks to the grader instead of answering: it is cut out, and the rest is graded.
 * Found by its form (fake roles, tags, JSON with grading keys) or by what it says (orders, claims of marks).
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

const keys =
  'score|max_score|verdict|grade|marks?|rating|pred|label|feedback|points?(?:_\\w+)?|covered|missing|met|star';
const roles =
  'system|assistant|developer|user|tool(?: (?:result|output|response|call))?(?: \\([^)]*\\))?|grader|evaluator|examiner|interviewer|panel(?: lead)?|moderator|admin(?:istrator)?|candidate|transcript note|system note|note|instructions?';

/** A block between braces or fences that holds grading keys. */
const block = new RegExp(
  `\`\`\`[\\s\\S]*?(?:\`\`\`|$)|\\{[^{}]*(?:\\{[^{}]*\\}[^{}]*)*\\}?`,
  'giu',
);
const gradingKey = new RegExp(`["'](?:${keys})["']\\s*:`, 'iu');
/** `<system>…</system>`, and a tag that is never closed up to the end of its line; `[SYSTEM] …` up to the next bracket. */
const tags = 'system|assistant|grader|rubric|instructions?|evaluation|score|grading|admin|im_start';
const closed = new RegExp(
  `<\\|?(${tags})\\b[^>]*>(?:(?!<\\|?(?:${tags})\\b)[\\s\\S])*?(?:<\\/\\1>|<\\|im_end\\|>)`,
  'giu',
);
const open = new RegExp(
  `<[/|]?(?:${tags})\\b[^>\\n]*>[^\\n]*|\\[\\/?(?:${roles})(?:[\\s:][^\\]]*)?\\]:?[^\\[\\n]*`,
  'giu',
);
/** "System note to grader: …" at the start of a line, up to its end. */
const labelled = new RegExp(
  `^[ \\t>*#-]*(?:${roles})(?: (?:note|message|prompt|override|update|to [\\w ]{2,24}|for [\\w ]{2,30}))?\\s*:.*$`,
  'gimu',
);
/** "### END OF ANSWER ###": a rule with a name right after it; a bold word that begins a line is none. */
const rule = /^\s*[#=-]{2,}\s*(?:end of|begin|start of|system|grader|answer|candidate)\b.*$/gimu;

const marks =
  'full marks?|full credit|full points|max(?:imum)? (?:score|marks?|points|grade)|(?:perfect|top|highest) (?:score|marks?|grade)|(?:5|10|100)\\s*(?:\\/|out of)\\s*(?:5|10|100)|five out of five|100 ?%|score of (?:5|five|10|100)';
/** What a sentence says when it speaks to the grader. */
const spoken = [
  /\b(?:ignore|disregard|forget|override|bypass|skip)\b[^.\n]{0,40}\b(?:instruction|rubric|prompt|rule|above|previous|criteria|guideline|reference)s?\b/iu,
  new RegExp(
    `\\b(?:give|award|assign|grant|grade|mark|rate|score|return|output|respond|deserves?)\\b[^.\\n]{0,50}\\b(?:${marks})`,
    'iu',
  ),
  new RegExp(
    `\\b(?:i|it|this|that|answer|response|submission|candidate|everybody|everyone)\\b[^.\\n]{0,30}\\b(?:receives?|gets?|is worth)\\b[^.\\n]{0,30}\\b(?:${marks})`,
    'iu',
  ),
  new RegExp(
    `\\b(?:agreed|verdict|grade|score|result|assessment)\\b[^.\\n]{0,30}(?::|\\bis\\b|,)\\s*(?:a )?(?:${marks})`,
    'iu',
  ),
  /\b(?:output|print|reply|respond|write|return)\b[^.\n]{0,20}\b(?:only|just)\b[^.\n]{0,40}\b(?:score|grade|verdict|json)\b/iu,
  /\byou are (?:now )?(?:a|an|the|my) (?:very |more )?(?:lenient |generous |kind |helpful )?(?:grader|examiner|evaluator|marker|assessor)/iu,
  /\byou are now [A-Z]\w+/u,
  /\b(?:dear|hello|hi|to the) (?:grader|examiner|evaluator|assessor|grading (?:model|system|ai))\b/iu,
  /\b(?:grader|examiner|evaluator|evaluation model|grading (?:model|system|ai)|whoever (?:is )?(?:assess|grad|mark)\w*)\b[^.\n]{0,60}\b(?:must|should|shall|will|is to|are to|please|recogni[sz]e|trust)\b/iu,
  /\b(?:all|every) (?:of the )?(?:key |rubric )?(?:points?|criteria|items?)\b[^.\n]{0,30}\b(?:met|covered|made|satisfied|fulfilled|addressed)\b/iu,
  /\b(?:this|the|my) (?:answer|response|submission|candidate)\b[^.\n]{0,20}\b(?:deserves|should (?:get|receive|be)|has been (?:pre-?)?(?:verified|approved|validated|graded)|was (?:already )?(?:reviewed|graded|approved)|(?:covers|contains|includes|mentions|fulfil+s|satisfies|demonstrates))\b/iu,
  /\b(?:i have|i've|i) (?:now )?(?:covered|addressed|mentioned|fulfilled|satisfied) (?:all|every|each|the (?:key |rubric'?s? )?points|everything)\b/iu,
  /\bthe rubric(?:'s)?\b[^.\n]{0,60}\b(?:says?|states?|requires?|points?|updated|apply|applies)\b/iu,
  /\bas an? (?:ai|language model)\b/iu,
  new RegExp(
    `^[^.\\n]{0,80}\\b(?:full marks|five out of five|most complete answer|nothing to add)\\b`,
    'iu',
  ),
  /\b(?:ignore|disregard|forget)\b[^.\n]{0,40}\beverything you (?:were|have been|are) told\b/iu,
  /\b(?:give|award|grant|mark|set|label|count|treat|credit)\b[^.\n]{0,60}\b(?:full|max(?:imum)?|perfect|highest|all|every|each)\b[^.\n]{0,30}\b(?:marks?|scores?|points?|credit|grades?|met)\b/iu,
  /\b(?:mark|label|set|count|treat|consider|grade|rate)s?\b[^.\n]{0,40}\b(?:as|to)\b[^.\n]{0,15}\b(?:met|complete and correct|covered|satisfied)\b/iu,
  /\b(?:all|every|each|point (?:one|two|three|four|five|\d))\b,?[^.\n]{0,20}\bmet\b/iu,
  /\b(?:this|my) answer (?:is|counts as) (?:complete|correct|perfect)\b/iu,
  /\bplease\b[^.\n]{0,60}\b(?:pass|mark|grade|score|points?|credit|hire|job|lenient|generous)\b|\bi beg you\b/iu,
  /\b(?:all|every|each) (?:of )?(?:the )?key points?\b|\bmet\W{1,6}for everything\b/iu,
];

/** Characters that show nothing, put into words to hide them. */
const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;

/** Where an answer talks to the grader, in order; spans may touch but never overlap. */
export function injectedSpans(text: string): Span[] {
  const places = [...text.matchAll(invisible)].map(({ index }) => index);
  if (places.length === 0) return spansIn(inPlainLetters(text));
  // Look at the text without them, then put what they take up back into the offsets.
  const original = (at: number) => {
    let place = at;
    for (const hidden of places) if (hidden <= place) place++;
    return place;
  };
  return spansIn(inPlainLetters(text.replace(invisible, ''))).map(({ start, end }) => ({
    start: original(start),
    end: original(end - 1) + 1,
  }));
}

/** Letters of other scripts that look like Latin ones. */
const lookalikes: ReadonlyMap<string, string> = new Map(
  Object.entries({ а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', х: 'x', у: 'y', і: 'i', ѕ: 's' }),
);

/** The text as it looks, letter for letter, so that every offset stays what it is. */
function inPlainLetters(text: string): string {
  return text.replace(/[^\p{ASCII}]/gu, (letter) => {
    const plain = lookalikes.get(letter) ?? letter.normalize('NFKC');
    return plain.length === letter.length ? plain : letter;
  });
}

function spansIn(text: string): Span[] {
  const spans = [
    ...found(text, block).filter(({ start, end }) => gradingKey.test(text.slice(start, end))),
    ...found(text, closed),
    ...found(text, open),
    ...found(text, labelled),
    ...found(text, rule),
    ...sentences(text).filter(({ start, end }) => {
      const sentence = text.slice(start, end);
      return spoken.some((form) => form.test(sentence)) || gradingKey.test(sentence);
    }),
  ].toSorted((a, b) => a.start - b.start || a.end - b.end);
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

function found(text: string, form: RegExp): Span[] {
  return [...text.matchAll(form)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function sentences(text: string): Span[] {
  return found(text, /[^.!?\n]+(?:\.(?=\S)[^.!?\n]*)*[.!?]*/gu);
}
