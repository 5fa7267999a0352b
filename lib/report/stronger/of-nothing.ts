import { contentStems } from '@/lib/grading/likeness/wording-match';
import { general } from './general-words';

/** Fewer letters are a word of grammar, but for a name. */
const SHORTEST = 3;

/** "Trust me.", "Like I said, it is obvious.": a reply without a word that is about anything. */
export function isOfNothing(text: string): boolean {
  return contentStems(text).every(
    (stem) => general.has(stem) || !(stem.length >= SHORTEST || /\d/u.test(stem)),
  );
}

const kept = String.raw`(?:hold|stand|stick|stay|keep) (?:to|by|with) (?:it|that|this)`;
/** "Yes.", "No, I hold to that.": agrees, denies or holds on, and says nothing without what was asked. */
const agreeing = new RegExp(
  String.raw`^(?:(?:yes|yeah|yep|yup|no|nope|right|sure|true|correct|exactly|indeed|absolutely|definitely|certainly|of course|okay|ok|well|i (?:do|would|did|agree|think so)|i(?:['’]d|['’]ll| would| will| still)* ${kept}|i(?:['’]m| am) (?:quite |very |fairly |pretty )?(?:sure|certain)(?: (?:of|about) (?:it|that|this))?)[\s,.!–-]*)+$`,
  'iu',
);

export const onlyAgrees = (text: string): boolean => agreeing.test(text.trim());
