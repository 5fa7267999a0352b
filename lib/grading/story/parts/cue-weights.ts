import { storyCues } from './cues';
import { partsHeaded } from '@/lib/grading/story/unit/tense';
import type { Unit } from '@/lib/grading/story/unit/unit';
import type { Label } from './unit-reading';

/** What nothing speaks for has this weight, so that a part needs more. */
const NOTHING = 0.8;
/** What is headed as a part, "Context: …". */
export const HEADING = 2.4;
const NAMED = 1;
/** "81 -> 90 %", "back to 180 ms from 2.4 s". */
const ARROW = 2.4;
const arrow =
  /\d\S{0,15}\s*(?:\p{L}{1,20}\s*)?(?:->|→|=>|⇒)\s*\D{0,6}\d|\bto \D{0,12}\d\S{0,15}(?: [\p{L}%]{1,20})? (?:from|instead of|rather than) \D{0,8}\d/u;
const BESIDE = 0.3;
const MOST_BESIDE = 1;
const months =
  'January|February|March|April|May|June|July|August|September|October|November|December|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun';
/** "At Siemens", "in Lisbon": a name after a preposition. */
const named = new RegExp(
  `\\b(?:[Aa]t|[Ii]n|[Ff]or|[Ff]rom|[Nn]ear|[Ww]ith)(?: the)? (?!(?:I|${months})\\b)\\p{Lu}[\\p{L}]+`,
  'u',
);

/** What the words of a unit speak for by themselves, whatever stands around it. */
export function cuesIn(unit: Unit) {
  const { flat, quote } = unit;
  const weights: Record<Label, number> = {
    situation: 0,
    task: 0,
    action: 0,
    result: 0,
    reflection: 0,
    none: NOTHING,
  };
  let set = named.test(quote);
  let effect = false;
  let after = false;
  let change = false;
  const owed: number[] = [];
  if (set) weights.situation += NAMED;
  if (arrow.test(quote)) {
    weights.result += ARROW;
    effect = change = true;
  }
  for (const cue of storyCues) {
    if (!cue.pattern.test(flat)) continue;
    if (cue.part === 'task') owed.push(cue.weight);
    else weights[cue.part] += cue.weight;
    set ||= cue.sets;
    effect ||= cue.effect;
    after ||= cue.after;
    change ||= cue.change;
  }
  weights.task = together(owed);
  for (const part of partsHeaded(flat, quote)) {
    weights[part] += HEADING;
    set ||= part === 'situation';
    effect ||= part === 'result';
  }
  return { weights, set, effect, after, change };
}

/** Said in several ways it is one task still: what says it best, and a little for the rest. */
function together(owed: readonly number[]): number {
  const most = Math.max(0, ...owed);
  const rest = owed.reduce((sum, each) => sum + each, 0) - most;
  return most + Math.min(MOST_BESIDE, BESIDE * rest);
}
