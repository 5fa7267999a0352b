import { answerKeySpans } from './answer-key';
import { found, sentencesIn, type Span } from './spans';
import { wordsToTheGrader } from './words-to-the-grader';

/**
 * Text in an answer that talks to the grader instead of answering: it is cut out, and the rest is graded.
 * Found by its form (fake roles, tags, JSON with grading keys) or by what it says (orders, claims of marks).
 */

/** Keys that only grading has, and keys that it shares with the output of any model. */
const gradingKey =
  /["'](?:(?:key_?points|all_met|answer_key|expected(?:_\w+)?|candidate|criterion|made|max_score|verdict|grade|marks?|covered|missing|met|star|misconceptions|points_\w+)["']\s*:|(?:score|rating|pred|label|feedback|points?|all_points|status)["']\s*:\s*(?:["'](?:met|excellent|perfect|pass(?:ed)?|full|correct|complete|5\/5)\b|100\b))/iu;
/** A block between braces or fences: it is a verdict if it holds grading keys. */
const block = new RegExp(
  `\`\`\`[\\s\\S]*?(?:\`\`\`|$)|\\{[^{}]*(?:\\{[^{}]*\\}[^{}]*)*\\}?`,
  'giu',
);

/** Nobody but who grades is called that. */
const graders =
  'grader|evaluator|examiner|panel(?: lead)?|moderator|admin(?:istrator)?|transcript note|system note|developer|assistant';
/** Parts of a chat, of a prompt or of a drawing as well. */
const anyone =
  'system|user|tool(?: (?:result|output|response|call))?(?: \\([^)]*\\))?|interviewer|candidate|note|instructions?';
const to = '(?: (?:note|message|prompt|override|update|to [\\w ]{2,24}|for [\\w ]{2,30}))?';

/** `<system>…</system>`, and a tag that is never closed up to the end of its line; `[SYSTEM] …` up to the next bracket. */
const tags = 'system|assistant|grader|rubric|instructions?|evaluation|score|grading|admin|im_start';
const closed = new RegExp(
  `<\\|?(${tags})\\b[^>]*>(?:(?!<\\|?(?:${tags})\\b)[\\s\\S])*?(?:<\\/\\1>|<\\|im_end\\|>)`,
  'giu',
);
const open = new RegExp(
  `<[/|]?(?:${tags})\\b[^>\\n]*>[^\\n]*|\\[\\/?(?:${graders}|${anyone})(?:[\\s:][^\\]]*)?\\]:?[^\\[\\n]*`,
  'giu',
);
const isGraders = new RegExp(
  `^<[/|]*(?:grader|rubric|grading|admin)|^\\[\\/?(?:${graders})\\b`,
  'iu',
);
/** "Examiner: …" at the start of a line, up to its end. */
const labelled = new RegExp(`^[ \\t>*#-]*(?:${graders})${to}\\s*:.*$`, 'gimu');
/** "System: …", "assistant: …", at the start of a line or of a sentence: a message if it says something to the grader. */
const spokenAs = new RegExp(
  `(?:^|(?<=[.!?]["”’)]?\\s))[ \\t>*#-]*(?:${graders}|${anyone})${to}\\s*:.*$`,
  'gimu',
);
/** `Interviewer: "That was brilliant."`: what others are said to have said is no part of an answer. */
const saidByOthers =
  /(?:^|(?<=[.!?]["”’)]?\s))[ \t>*#-]*(?:(?:the|first|second|other|lead) )?(?:interviewer|examiner|recruiter|hr|hiring manager|panel)[ \t]*:[ \t]*(?:"[^"\n]*"|“[^”\n]*”)/gimu;
/** "### END OF ANSWER ###": a rule with a name right after it; a bold word that begins a line is none. */
const rule =
  /^[ \t]*[#=-]{2,}[ \t]*(?:end of|begin|start of|system|grader|answer|candidate)\b.*$/gimu;

/** The same in capitals within a line. */
const endOfAnswer = /\bEND OF (?:THE )?ANSWER\b[.:]?/gu;

/** Characters that show nothing, put into words to hide them. */
const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;

/** A text is asked about several times in a row, each time with some eighty forms. */
let lastAsked: { readonly text: string; readonly spans: readonly Span[] } = { text: '', spans: [] };

/** Where an answer talks to the grader, in order; spans may touch but never overlap. */
export function injectedSpans(text: string): readonly Span[] {
  if (text !== lastAsked.text) lastAsked = { text, spans: spansWithHidden(text) };
  return lastAsked.spans;
}

function spansWithHidden(text: string): Span[] {
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
    ...[...found(text, closed), ...found(text, open)].filter(({ start, end }) => {
      const said = text.slice(start, end);
      return isGraders.test(said) || saysToTheGrader(said);
    }),
    ...found(text, labelled),
    ...found(text, saidByOthers),
    ...found(text, spokenAs).flatMap(({ start, end }) => upToTheAddress(text, start, end)),
    ...answerKeySpans(text),
    ...found(text, rule),
    ...found(text, endOfAnswer),
    ...sentencesIn(text).flatMap((sentence) => spokenIn(text, sentence)),
  ].toSorted((a, b) => a.start - b.start || a.end - b.end);
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** A sentence of more words than this has no marks: only so many words around what is said to the grader go. */
const LONG_SENTENCE = 40;
const AROUND = 6;
/** Where, without a full stop before it, somebody begins to speak to the grader. */
const begun =
  /(?<=[\p{Ll}\d)] )(?=(?:SYSTEM|NOTE|Ignore|Disregard|Forget|Please|Dear|Award|Give (?:me|this))\b|\{)/u;
const toTheGrader = [...wordsToTheGrader, gradingKey];
const everyTime = toTheGrader.map(({ source, flags }) => new RegExp(source, `${flags}g`));

/** From who is said to speak up to the last words to the grader; what an answer says after them stays. */
function upToTheAddress(text: string, start: number, end: number): Span[] {
  const said = text.slice(start, end);
  const last = sentencesIn(said).findLast((sentence) =>
    toTheGrader.some((form) => form.test(said.slice(sentence.start, sentence.end))),
  );
  return last ? [{ start, end: start + last.end }] : [];
}

function saysToTheGrader(text: string): boolean {
  return sentencesIn(text).some(({ start, end }) =>
    toTheGrader.some((form) => form.test(text.slice(start, end))),
  );
}

/** The sentence, if it speaks to the grader; of a text without marks only the words about it. */
function spokenIn(text: string, { start, end }: Span): Span[] {
  const sentence = text.slice(start, end);
  const words = [...sentence.matchAll(/\S+/gu)].map(({ index, 0: word }) => ({
    start: start + index,
    end: start + index + word.length,
  }));
  if (words.length <= LONG_SENTENCE) {
    if (!toTheGrader.some((form) => form.test(sentence))) return [];
    const fresh = sentence.search(begun);
    return [{ start: fresh > 0 ? start + fresh : start, end }];
  }
  return everyTime.flatMap((form) =>
    found(sentence, form).map((match) => {
      const first = words.findIndex((word) => word.end > start + match.start);
      const last = words.findLastIndex((word) => word.start < start + match.end);
      return {
        start: words[Math.max(0, first - AROUND)]!.start,
        end: words[Math.min(words.length - 1, last + AROUND)]!.end,
      };
    }),
  );
}
