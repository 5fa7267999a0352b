import { denialsOf, deniedTokens } from '@/lib/grading/stance/denial';
import { areOpposites } from '@/lib/grading/stance/opposites';
import { turnedAway } from '@/lib/grading/stance/polarity';
import { statementsOf } from '@/lib/grading/text/statements';
import { contentStems } from '@/lib/grading/likeness/wording-match';
import { general } from './general-words';

/** So much of what one sentence says has to stand in the other for the two to be about one thing. */
const ABOUT = 0.5;
const FEWEST = 2;
/** Sentences this alike say the same. */
const SAME = 0.7;
const NEARLY = 0.55;
/** Words of a statement without which it is said in part only. */
const WHOLE = 0.75;

/** A sentence that says what a statement says, as far as its words go, and leaves hardly any of it out. */
export function isSaidBy(statement: string, sentence: string): boolean {
  return isAlike(statement, sentence, SAME) && shareSaid(statement, sentence) >= WHOLE;
}

/** How much of a statement's own words a sentence has. */
function shareSaid(statement: string, sentence: string): number {
  const { stated, shared } = stemsOf(statement, sentence);
  return stated === 0 ? 0 : shared / stated;
}

/** A sentence that is known to say a part of a statement, and has so many of its words that the whole beside it would be heard twice. */
export function isNearlySaidBy(statement: string, sentence: string): boolean {
  return isAlike(statement, sentence, NEARLY);
}

/** Words that fit a statement and hold half of its own, however much else they say. */
export function isHalfSaidBy(statement: string, words: string): boolean {
  return shareSaid(statement, words) >= ABOUT && !isSaidOtherwise(statement, words);
}

/** A sentence of so few words, with this share of them from a statement. */
const SHORT = 4;
const ECHOED = 0.6;
const ECHO = 3;
const ECHO_SHARE = 0.3;

/** So many words that both have are no chance. */
const MANY = 4;

/** A longer sentence that has more than half of a statement's words, what it is about first: beside it the statement is heard twice. */
export function isInWordsOf(statement: string, sentence: string): boolean {
  const [subject] = contentStems(statement);
  const { stated, shared } = stemsOf(statement, sentence);
  return (
    subject !== undefined &&
    contentStems(sentence).includes(subject) &&
    shared >= MANY &&
    shared > ABOUT * stated &&
    !isSaidOtherwise(statement, sentence)
  );
}

const ownStems = (text: string) => new Set(contentStems(text).filter((stem) => !general.has(stem)));

/** A short sentence that says little else than words of a statement, or one that begins with the same, has three of them and no small part: beside it the statement sounds like an echo. */
export function isEchoOf(statement: string, sentence: string): boolean {
  const [stated, said] = [ownStems(statement), ownStems(sentence)];
  const [subject] = stated;
  const shared = [...stated].filter((stem) => said.has(stem));
  if (isSaidOtherwise(statement, sentence)) return false;
  const [begins = ''] = said;
  const isShort = said.size <= SHORT && stated.has(begins) && shared.length >= ECHOED * said.size;
  return (
    (isShort && shared.length >= FEWEST) ||
    (subject !== undefined &&
      begins === subject &&
      shared.length >= ECHO &&
      shared.length >= ECHO_SHARE * stated.size)
  );
}

function isAlike(statement: string, sentence: string, least: number): boolean {
  const { stated, said, shared } = stemsOf(statement, sentence);
  return (
    shared >= FEWEST &&
    (2 * shared) / (stated + said) >= least &&
    !isSaidOtherwise(statement, sentence)
  );
}

/** How many words of content each has, and both have. */
function stemsOf(statement: string, sentence: string) {
  const [stated, said] = [new Set(contentStems(statement)), new Set(contentStems(sentence))];
  const shared = [...stated].filter((stem) => said.has(stem)).length;
  return { stated: stated.size, said: said.size, shared };
}

/** A sentence about what a statement begins with that denies what it says, or says the opposite of it. */
export function isSaidOtherwise(statement: string, sentence: string): boolean {
  return isDeniedBy(statement, sentence) || isOpposedBy(statement, sentence);
}

/** A sentence about what a statement begins with, and in its words, that denies it. */
function isDeniedBy(statement: string, sentence: string): boolean {
  const [states, says] = denialsIn(statement, sentence);
  return states !== says;
}

/** The same, where it is the sentence that denies: one that is right may say in a plain word what the statement denies. */
export function deniesIt(statement: string, sentence: string): boolean {
  const [states, says] = denialsIn(statement, sentence);
  return says && !states;
}

/** Whether a statement and a sentence about it deny what both say; neither does where they are about two things. */
function denialsIn(statement: string, sentence: string): readonly [boolean, boolean] {
  const [stated, said] = [sayingsIn(statement), sayingsIn(sentence)];
  const shared = sharedBy(stated, said);
  const isDenied = (sayings: ReadonlyMap<string, boolean>) =>
    shared.some((stem) => sayings.get(stem));
  const isAbout =
    shared.length >= FEWEST && shared.length >= ABOUT * Math.min(stated.size, said.size);
  return isAbout ? [isDenied(stated), isDenied(said)] : [false, false];
}

/** One word of the statement is turned into its opposite; with two of them it is the other side that is told, and truly. */
function isOpposedBy(statement: string, sentence: string): boolean {
  const [stated, said] = [sayingsIn(statement), sayingsIn(sentence)];
  const shared = sharedBy(stated, said);
  if (shared.length === 0 || shared.length + 1 < ABOUT * Math.min(stated.size, said.size))
    return false;
  const turned = [...stated].filter(
    ([stem, denied]) =>
      !said.has(stem) &&
      [...said].some(
        ([against, denies]) =>
          !stated.has(against) && denied === denies && areOpposites(stem, against),
      ),
  );
  return turned.length % 2 === 1;
}

/** The words that both say; none where the sentence is not about what the statement begins with. */
function sharedBy(
  stated: ReadonlyMap<string, boolean>,
  said: ReadonlyMap<string, boolean>,
): string[] {
  const [subject] = stated.keys();
  if (subject === undefined || !said.has(subject)) return [];
  return [...stated.keys()].filter((stem) => said.has(stem));
}

/** The content words of a sentence, each with whether it is denied, as the grader reads denials. */
function sayingsIn(sentence: string): Map<string, boolean> {
  const statements = statementsOf(sentence);
  const { text, tokens } = statements;
  const denied = deniedTokens(tokens.length, [...denialsOf(statements), ...turnedAway(tokens)]);
  return new Map(
    tokens.flatMap(({ start, end }, at) =>
      contentStems(text.slice(start, end)).map((stem) => [stem, denied[at] === 1] as const),
    ),
  );
}
