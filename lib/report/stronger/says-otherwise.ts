import { denialsOf, deniedTokens } from '@/lib/grading/stance/denial';
import { areOpposites } from '@/lib/grading/stance/opposites';
import { turnedAway } from '@/lib/grading/stance/polarity';
import { statementsOf } from '@/lib/grading/text/statements';
import { contentStems } from '@/lib/grading/likeness/wording-match';

/** So much of what one sentence says has to stand in the other for the two to be about one thing. */
const ABOUT = 0.5;
const FEWEST = 2;
/** Sentences this alike say the same. */
const SAME = 0.7;
/** A sentence that says what a statement says, as far as its words go. */
export function isSaidBy(statement: string, sentence: string): boolean {
  const [a, b] = [new Set(contentStems(statement)), new Set(contentStems(sentence))];
  const shared = [...a].filter((stem) => b.has(stem)).length;
  return (
    shared >= FEWEST &&
    (2 * shared) / (a.size + b.size) >= SAME &&
    !isSaidOtherwise(statement, sentence)
  );
}

/** A sentence about what a statement begins with that denies what it says, or says the opposite of it. */
export function isSaidOtherwise(statement: string, sentence: string): boolean {
  const [stated, said] = [sayingsIn(statement), sayingsIn(sentence)];
  const [subject] = stated.keys();
  const shared = [...stated.keys()].filter((stem) => said.has(stem));
  if (subject === undefined || !said.has(subject)) return false;
  const isDenied = (sayings: ReadonlyMap<string, boolean>) =>
    shared.some((stem) => sayings.get(stem));
  const isAbout =
    shared.length >= FEWEST && shared.length >= ABOUT * Math.min(stated.size, said.size);
  if (isAbout && isDenied(stated) !== isDenied(said)) return true;
  const isNearly = shared.length + 1 >= ABOUT * Math.min(stated.size, said.size);
  return (
    isNearly &&
    [...stated].some(
      ([stem, denied]) =>
        !said.has(stem) &&
        [...said].some(
          ([against, denies]) =>
            !stated.has(against) && denied === denies && areOpposites(stem, against),
        ),
    )
  );
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
