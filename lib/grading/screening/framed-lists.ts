import type { Rubric } from '@/lib/guide/rubric';
import { contentStems } from '@/lib/grading/likeness/wording-match';
import { isFinite } from '@/lib/grading/text/finite-verbs';
import type { Passage, Sentence } from '@/lib/grading/text/passage';
import { isPlainWord, piecesOf } from '@/lib/grading/text/predication';
import type { Reading } from '@/lib/grading/text/reading';
import type { Clause } from '@/lib/grading/text/statements';
import type { Token } from '@/lib/grading/text/tokens';
import { keyWordsOf, namesIn } from './key-words';
import { isTalk } from './said-of-any';

/** So many things in a row are a list. */
const LEAST_ITEMS = 3;
/** At least so many of them bare, nothing but the name. */
const LEAST_BARE = 1;
/** This share of a turn in such sentences and in others with no word of the question, and it says nothing; a long list is none whatever stands beside it. */
const SHARE = 0.6;
const LONG = 5;
/** The rows themselves make up at least so much of it. */
const LISTS = 0.3;
/** With fewer words about it, it is a list in notes, which is looked at elsewhere. */
const LEAST_FRAME = 2;
/** A formula, a head, a figure ("p95" is a name), what is said of one and of the other, what it all is ("…, that is variance"), steps. */
const figures =
  /[:=()[\]`;→>]|\s[-–—]\s|(?<![\p{L}\d-])\d|\bthe (?:former|latter)\b|[,;] ?(?:that|this|which|it)(?:['’]s| is| means) [^,]+$|\bthen\b.*\bthen\b/u;
/** Verbs that say of things only that they are, count, belong together or are thought of; with any other, something is said. */
const hollow =
  /^(?:am|is|are|was|were|be|been|being|has|have|had|do|does|did|works?|plays?|determines?|decides?|belongs?|matters?|comes?|came|goes|go|went|prais\w+|called|calls?|forms?|looks?|knows?|knew|loves?|likes?|thinks?|deserves?|counts?|means?|relates?|interacts?|fits?|stands?|shines?|can|could|should|must|may|might|will|would|need|needs|see|sees|said|says?|lives?|breathes?|revolves?|sits?|masters?|grew|grow|filled|fills?|heard|hears?)$/u;
/** "The options are A, B and C", "there are A and B for the one and C for the other": what they are all of, which answers a question for them. */
const headed =
  /^(?:(?:so|well|and|then|okay|ok)[ ,]+)*(?:(?:the|my|our|some|these|common|typical|main)\b [^,]{0,30}?)?\b(?:options?|solutions?|ways?|techniques?|methods?|remed(?:y|ies)|measures?|metrics?|tools?|steps?|stages?|components?|parts?|kinds?|types?|approaches|strategies|sources?|fixes|levers?)\b[^,]{0,40}\b(?:are|is|includes?)\b|^there (?:are|is) .* for /u;
/** What one does with things in the craft: "I take A, B and C", "use A, B and C" tells what is done. */
const deeds =
  /^(?:us(?:e|es|ed|ing)|tak(?:e|ing)|took|add(?:s|ed|ing)?|appl(?:y|ies|ied|ying)|measur(?:e|ed|ing)|track(?:s|ed|ing)?|monitor(?:s|ed|ing)?|watch(?:ed|ing)?|log|logged|logging|record(?:s|ed|ing)?|collect(?:s|ed|ing)?|combin(?:e|es|ed|ing)|tr(?:y|ies|ied|ying)|build|buil[dt]s?|set|put|check(?:s|ed|ing)?|limit(?:s|ed)?|send(?:s|ing)?|sent|need(?:s|ed)?|avoid(?:s|ed)?|fix(?:es|ed)?|prevent(?:s|ed)?|solv(?:e|es|ed)|help(?:s|ed)?|reduc(?:e|es|ed|ing)|replac(?:e|es|ed|ing)|stor(?:e|es|ed|ing)|split(?:s|ting)?|return(?:s|ed|ing)?|compar(?:e|es|ed|ing)|report(?:s|ed|ing)?|pass(?:es|ed)?|contain(?:s|ed)?|test(?:s|ed|ing)?|evaluat(?:e|es|ed|ing)|alerted|optimi[sz](?:e|es|ed|ing)|implement(?:s|ed|ing)?|creat(?:e|es|ed|ing)|write|writ(?:es|ing)|wrote|mak(?:es?|ing)|made|cover(?:s|ed)?|includ(?:es?|ed|ing)|handl(?:es?|ed|ing)|run(?:s|ning)?|ran|count(?:s|ed|ing)?|keep(?:s|ing)?|kept|show(?:s|ed|ing)?|start(?:ed)?|generat(?:es?|ed|ing)|predict(?:s|ed|ing)?|get(?:s|ting)?|got|give[sn]?|gave|train(?:ed)?|done|do)$/u;

/** "I swap A, B and C for …": done, unless it is only known, loved or spoken of. */
const ownDeed =
  /\b(?:i|we|you)(?:'d|'ll)?(?: (?:would|will|can|could|should|must|also|always|then|first|often|usually|just|sometimes|only|have to))* (?!(?:would|will|can|could|should|must|have|had|am|are|was|were|know|love|like|think|believe|feel|talk|speak|hear|heard|stud(?:y|ied)|learn(?:ed|t)?|meet|met|mean|want|master(?:ed)?|live|understand|explain|say|see|consider|remember|admire|appreciate|usually|design|work(?:ed)?|deal|mention(?:ed)?|come|go|grew|dream|breathe|find|really|look|bring|brought)\b)\p{L}+/u;

/**
 * "So my design is about A, B, C, then it is D", "A, B and C are exactly my talent": sentences that name things in a row,
 * and of whose other words none belongs to the question.
 */
export function framedLists(
  { sentences, clauses }: Passage,
  reading: Reading,
  rubric: Rubric,
  prompt: string,
): Clause[] {
  if (clauses[0]?.index !== 0 || /\btell me\b/iu.test(prompt)) return [];
  const { tokens, text } = reading.statements;
  const names = new Set([...namesIn(reading, keyWordsOf(rubric)).keys()].map((at) => tokens[at]!));
  const asked = new Set(contentStems(prompt));
  const isAsked = ({ stem }: Token) => asked.has(stem);
  const isKey = (token: Token) => names.has(token) && isNameLike(token);
  const items = sentences.map((sentence) => itemsIn(sentence, text, isKey, isAsked));
  const empty = sentences.filter(
    (sentence, at) => items[at] !== undefined || !sentence.tokens.some(isKey),
  );
  const share = wordsIn(empty) / wordsIn(sentences);
  const lists = sentences.filter((_, at) => (items[at] ?? 0) >= LEAST_ITEMS);
  // One row of things amid a picture of the whole is no list.
  if (wordsIn(lists) < LISTS * wordsIn(sentences)) return [];
  const least = share >= SHARE ? LEAST_ITEMS : LONG;
  return sentences
    .filter((_, at) => (items[at] ?? 0) >= least)
    .flatMap((sentence) => sentence.clauses);
}

/** How many things a sentence names, when that is all it does. */
function itemsIn(
  { tokens }: Sentence,
  text: string,
  isKey: (token: Token) => boolean,
  isAsked: (token: Token) => boolean,
): number | undefined {
  const words = text.slice(tokens[0]!.start, tokens.at(-1)!.end).toLowerCase();
  if (figures.test(words) || ownDeed.test(words) || headed.test(words)) return undefined;
  if (tokens.some((token, at) => token.sign || token.normal === 'by' || isDeed(tokens, at)))
    return undefined;
  if (tokens.some((token, at) => isFinite(tokens, at) && !hollow.test(token.normal)))
    return undefined;
  const pieces = piecesOf(text, tokens).map((piece) => ({ piece, runs: runsIn(piece) }));
  const keys = pieces.map(({ piece, runs }) => ({
    piece,
    // What the question itself names may stand at the end: "… are the solutions for vectors".
    runs: runs.filter(
      (run, at) =>
        run.some(isKey) && (at === 0 || !run.every((token) => isAsked(token) || !isKey(token))),
    ),
  }));
  const [first] = pieces;
  if (!first || (first.runs.length > 1 && first.runs[0]!.some(isAsked))) return undefined;
  const items = keys.filter(({ runs }) => runs.length === 1);
  const bare = items.filter(({ piece, runs }) =>
    piece.every((token) => runs[0]!.includes(token) || within.test(token.normal)),
  );
  const named = items.flatMap(({ runs }) => runs[0]!).length;
  const isFramed = bare.length >= LEAST_BARE && tokens.length - named >= LEAST_FRAME;
  return keys.every(({ runs }) => runs.length < 2 && runs.every((run) => !tells(run, isKey)))
    ? isFramed
      ? items.length
      : 0
    : undefined;
}

/** "Tracking A" is done, "cost tracking" is a name. */
function isDeed(tokens: readonly Token[], at: number): boolean {
  const { normal } = tokens[at]!;
  if (!deeds.test(normal)) return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const isAfterName = before !== undefined && isNameLike(before);
  if (normal.endsWith('ed')) return before !== undefined && !isAfterName;
  if (!normal.endsWith('ing')) return !(isAfterName && nouns.test(normal));
  return !isAfterName && next !== undefined && (isNameLike(next) || owners.test(next.normal));
}
const nouns =
  /^(?:store|test|report|log|limit|set|record|check|run|count|split|build|start|show)$/u;
const owners = /^(?:the|an?|my|our|your|their|its|both|all|each|every)$/u;

/** The names of a piece: words of content in a row, with no more than "of" or "the" between. */
function runsIn(piece: readonly Token[]): Token[][] {
  const runs: Token[][] = [];
  let isOpen = false;
  for (const token of piece) {
    if (isNameLike(token)) {
      if (isOpen) runs.at(-1)!.push(token);
      else runs.push([token]);
      isOpen = true;
    } else if (!within.test(token.normal)) isOpen = false;
  }
  return runs;
}
const within = /^(?:of|the|an?|per|in|on|to|for|and)$/u;

/** Words for what one has to do with anything. */
const ofAny =
  /^(?:\d+|choos(?:e|ing)|determin(?:e|es|ed|ing)|decid(?:e|es|ed|ing)|criteria|criterion|secrets?|best|me|\p{L}+ly)$/u;

function isNameLike({ little, sign, normal }: Token): boolean {
  return !little && !sign && !isPlainWord(normal) && !isTalk(normal) && !ofAny.test(normal);
}

/** "Clipping caps gradients": a verb among the names, known as one or in the midst of them. */
function tells(run: readonly Token[], isKey: (token: Token) => boolean): boolean {
  const first = run.findIndex(isKey);
  const last = run.findLastIndex(isKey);
  return run.some(
    (token, at) =>
      isFinite(run, at) ||
      (at > first && at < last && !isKey(token) && /(?:s|ed)$/u.test(token.normal)),
  );
}

function wordsIn(some: readonly Sentence[]): number {
  return some.flatMap(({ tokens }) => tokens).filter(({ little, sign }) => !little && !sign).length;
}
