import { areOpposites } from '@/lib/grading/opposites';
import { contentStems } from '@/lib/grading/wording-match';

/** So much of what one sentence says has to stand in the other for the two to be about one thing. */
const ABOUT = 0.5;
const FEWEST = 2;
/** Sentences this alike say the same. */
const SAME = 0.7;
/** Words that a "not" reaches over. */
const REACH = 5;

const negator =
  /^(?:not|never|no|nor|neither|without|cannot|none|nothing|n['’]t|\p{L}+n['’]t|instead|rather|opposite)$/u;

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

/** The content words of a sentence, each with whether it is denied. */
function sayingsIn(sentence: string): Map<string, boolean> {
  const words = sentence.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[,;:]/gu) ?? [];
  const said = new Map<string, boolean>();
  words.forEach((word, at) => {
    const [stem] = contentStems(word);
    if (stem === undefined) return;
    const before = words.slice(Math.max(0, at - REACH), at);
    const within = before.slice(
      before.findLastIndex((each) => /^(?:[,;:]|but|and|so|because|while|whereas)$/iu.test(each)) +
        1,
    );
    const denials = within.filter((each) => negator.test(each.toLowerCase())).length;
    said.set(stem, denials % 2 === 1);
  });
  return said;
}
