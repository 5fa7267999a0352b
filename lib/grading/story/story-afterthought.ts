import { hasPast } from './story-verbs';
import type { Unit } from './story-units';

/**
 * What one thinks of it now. After what was done and towards the end of a story, a habit, a maxim or a wish is what the
 * speaker took from it; anywhere else the same words are advice.
 */
const forms: readonly (readonly [number, RegExp])[] = [
  // What one does since.
  [
    3,
    /^(?:and |so )*(?:these days|nowadays|since then|since that \w+|since|now|today|from then on|ever since) (?:i|we) (?:\w+ly )?(?!am\b|m\b|work\b|have\b|ve\b|was\b|had\b|live\b|are\b|were\b|got\b|run\b)\w+/u,
  ],
  // What one would do.
  [
    2.8,
    /\b(?:i|we) (?:would|d)(?: not)? (?!have\b|ve\b|had\b|been\b|say\b|call\b|like\b|think\b|be\b)(?:\w+ )?(?!\w+ed\b)\w+.*\b(?:first|again|earlier|sooner|instead|not|before|rather|from the start|from day one|right away|at once|more|less|much)\b/u,
  ],
  [2.6, /\b(?:i|we) (?:should|could|ought to) (?:not )?(?:have|ve) \w+/u],
  // What one sees since.
  [
    3,
    /\b(?:i|we) (?:\w+ )?(?:realised|realized|understood)(?: that)? (?:(?!was|were|had)\w+ ){1,4}?(?:do not|does not|never|always|is not|are not|is|are)\b/u,
  ],
  // A maxim.
  [
    2.6,
    /^(?:and |so |but )*(?:always|never|do not|don t|first) (?!again\b|mind\b|came\b|had\b|was\b|did\b|i\b|we\b|he\b|she\b|they\b|the\b|a\b)\w+(?!ed\b)/u,
  ],
  [
    2.4,
    /^(?:and |so |but |because )*(?:if |when |once )?you (?:have to|need to|should|can|cannot|do not|don t|learn|only|never|always|get|must)\b/u,
  ],
  [
    2.6,
    /\b(?:is|are) (?:\w+ )?(?:better|cheaper|worth|worse|more|half|never|rarely|seldom|nothing without|only as) (?:\w+ ){1,8}?(?:than|as|until|without|more than)\b|\b(?:beats|is worth more than|comes before|trumps)\b/u,
  ],
];
/** "First we failed" tells what happened, and an order among the steps is one of them. */
const maxim = /^(?:and |so |but )*(?:always|never|first|do not|don t) /u;
/** Not before this share of the story is told. */
const LATE = 0.6;

export function isActed(before: readonly Unit[]): boolean {
  return before.some(({ acts }) => acts.some(({ mood, step }) => mood === 'past' && step));
}

/** How much a unit speaks for a lesson by where it stands. */
export function afterthought(
  { flat, place, words }: Unit,
  before: readonly Unit[],
  after: readonly Unit[],
): number {
  if (maxim.test(flat) && (hasPast(words) || isActed(after))) return 0;
  if ((place !== null && place < LATE) || !isActed(before)) return 0;
  return Math.max(0, ...forms.filter(([, form]) => form.test(flat)).map(([weight]) => weight));
}
