import { injectedSpans } from './injected-text';
import type { Span } from './spans';

/**
 * A turn that pleads, claims and talks about marks instead of answering. Single sentences to the grader are cut out
 * elsewhere (`injectedSpans`); here it is how much of what a turn says is about being graded.
 */

/** With this share of a turn's words in such sentences, nothing in the turn is taken as an answer. */
const MOSTLY = 0.4;
/** Fewer words than this are no plea worth the name, only cut out. */
const LEAST_WORDS = 25;
const LEAST_HITS = 2;
/** Beside so many other words the plea is left out, and the rest is graded as an answer. */
const ANSWER_WORDS = 60;
/** Speech without marks is looked at piece by piece. */
const LONG_SENTENCE = 40;
const PIECE = 14;
const WORDS = /[\p{L}\p{N}]+/gu;

/** Of grading, and in words of begging. Honest answers tell of judges, rubrics and students as well: alone they say nothing. */
const weak: readonly RegExp[] = [
  /\b(?:graders?|grading|assessors?|examiners?|examinations?|evaluation model|rubric|interviewers?|teacher mode|scoring system|question bank)\b|(?<!\b(?:no|without|with|like|as|an?|the) (?:an? |the )?)\banswer key\b/iu,
  /\b(?:please|kindly|unfair|deserves?|nervous|trust me|i promise|generous|lenient|congratulations|bonus|confirmation|confirm (?:that|it|them)|(?:bad|better) day|graded by|full (?:points?|marks?|credits?))\b/iu,
];

/** What a sentence says when it is about the grading of this answer. One alone says little: "a person gives it a score". */
const forms: readonly RegExp[] = [
  // "The teacher shows the student the answers" is a picture of learning.
  /\b(?:the|this|smart|each|that|another) (?:candidate\b|student['’]s\b|student (?=(?:has|had|covers?|covered|answer(?:s|ed)|deserves?|should (?:get|pass|receive)|must|passes|passed)\b))(?:['’]s)?(?! ?(?:set|version|search|list|model|pool|key|column))/iu,
  /\b(?:my|this) (?:answer|response|submission|explanation) (?:is|was|has|had|covers?|contains?|deserves?|should|must|will|on|to)\b/iu,
  // Marks.
  /\b(?:(?:all|every|maximum|extra|any|get|award|deduct|giv(?:e|ing) me) (?:of )?(?:the |my )?(?:points?|marks?|credits?)|points? (?:for the|from|to me|away)|marks? (?:for|away|are)|(?:final|perfect|highest|maximum|best) score|set (?:the|each|every) \w+ (?:to|as) met|([5-9]|10) ?(?:\/|out of) ?\1|(five|eight|nine|ten) (?:out )?of \2)\b/iu,
  /[✅✔★]|^[ \t]*(?:score|grade|verdict|met|missed|status|coverage|total|similarity|result|feedback)\b[^.\n]{0,40}[:|]/iu,
  /(?:(?:['"][\w -]{1,60}['"]|\b[\w-]{1,60})\s*[:=]\s*(?:["']?(?:true|met|match|yes|given|confirmed)\b|1\b(?!\.?,?\d| ?%| \p{L}))|,\s*(?:confirmed|given)\b)/iu,
  /^\s*(?:\[\[?\s*[A-Z ]{4,}|>>>|def \w+\(|- q\d\d\.)/u,
  // Begging, promising, complaining, threatening.
  /\b(?:i beg|injustice|(?:pass|fail|hire)(?:ed)? me|let me pass|i(?:['’]m)? (?:really )?need this job|i(?:['’]m| am| was| get) (?:\w+ )?nervous|i swear|assure (?:you|that)|let (?:that|this|it) (?:count|one)|count (?:that|this|it|what) (?:as|i)|be kind|grandmother|my family|sad story|waste? (?:of )?your time|wasting your time|spare us|copy (?:it|them|the result)|rely on my)\b/iu,
  // Said to have been said, or known, instead of being said.
  /\b(?:i(?:['’]ve| have)?(?: now| also| already| thus| even)* (?:covered|confirmed|given you|told you|touched (?:on|upon)|gone over|brought (?:in|up))|(?:have|has) (?:thus |now |all |already )*been (?:explained|covered|checked|graded|accepted|confirmed)|(?:i|you|we both) (?:do |perfectly |really |already )?know (?:that i know|them all|all of|everything|each|it (?:really|very|well|all|perfectly))|word for word with|tick next|already (?:given you|discussed|talked))\b/iu,
  /\b(?:before|while|when|after) (?:you )?grad(?:e|ing)|\bjudged? (?:this|me|before|final|it by)\b|\b(?:decide|grad(?:e|ed)|assess(?:ed|ing)?|mark(?:ed)?|report(?:ed)?|treat(?:ed)?|mark everything) (?:(?:is|was) )?(?:this|me|before|in the candidate|final|it by|as (?:met|fulfil+ed|covered|answered|correct|passed))\b/iu,
];

const foreign: readonly ReadonlySet<string>[] = [
  'der die das und ich sie nicht mit ist bitte diese dieser eine einen mir auf den für dass weil ein zu von alle sind habe kenne',
  'le la les et je vous ne pas est une un des pour que cette ce mon dans sur bien à de du tous qui ai en il',
  'el la los las y yo que no es una un por para con mi se le de del todos esta este cada lo muy he',
  'il lo la gli e io che non è una un per con mi di del della tutti questa questo sono ho ogni le dal alla',
  'hai main mujhe aap kripya ka ki ke ko se mein yeh hain nahi bahut sab kar',
  'de het een en ik niet met is voor dat van op zijn alle deze',
  'o a os as e eu que não é uma um por para com meu de do da todos esta este',
].map((words) => new Set(words.split(' ')));
const english = new Set(
  'the is are of to and in it that for with as on be this by you i a'.split(' '),
);
const FOREIGN_WORDS = 4;

/** True when a turn is about being graded, or in another language than the question, more than anything else. */
export function isPlea(text: string): boolean {
  const { words, about, hits, ofThis } = pleaWords(text);
  return (
    words >= LEAST_WORDS &&
    hits >= LEAST_HITS &&
    ofThis > 0 &&
    about >= MOSTLY * words &&
    words - about < ANSWER_WORDS
  );
}

/**
 * The words of a text, and those in sentences about the grading or in another language; `ofThis`: how many of these
 * sentences are of this answer, of its speaker or to its grader.
 */
function pleaWords(text: string) {
  const injected = injectedSpans(text);
  let words = 0;
  let about = 0;
  let hits = 0;
  let ofThis = 0;
  for (const { start, end } of sentencesOf(text)) {
    const sentence = text.slice(start, end);
    const own = sentence.match(WORDS)?.length ?? 0;
    words += own;
    const cut = injected
      .map((span) => text.slice(Math.max(start, span.start), Math.min(end, span.end)))
      .join(' ');
    const isOfThis =
      cut.trim() !== '' || forms.some((form) => form.test(sentence)) || isForeign(sentence);
    if (!isOfThis && !weak.some((form) => form.test(sentence))) continue;
    about += cut.trim() === '' ? own : (cut.match(WORDS)?.length ?? 0);
    hits++;
    if (isOfThis) ofThis++;
  }
  return { words, about, hits, ofThis };
}

function sentencesOf(text: string): Span[] {
  return [...text.matchAll(/[^.!?;\n]+(?:[.!?;](?=\S)[^.!?;\n]*)*[.!?;]*/gu)].flatMap((match) => {
    const words = [...match[0].matchAll(/\S+/gu)];
    const step = words.length > LONG_SENTENCE ? PIECE : Math.max(1, words.length);
    return Array.from({ length: Math.ceil(words.length / step) }, (_, at) => {
      const first = words[at * step]!;
      const last = words[Math.min(words.length, (at + 1) * step) - 1]!;
      return { start: match.index + first.index, end: match.index + last.index + last[0].length };
    });
  });
}

/** By its little words; terms of the trade alone tell nothing. */
function isForeign(sentence: string): boolean {
  const words = sentence.toLowerCase().match(/\p{L}+/gu) ?? [];
  const own = words.filter((word) => english.has(word)).length;
  return foreign.some((little) => {
    const count = words.filter((word) => little.has(word)).length;
    return count >= FOREIGN_WORDS && count > 2 * own;
  });
}
