import { starParts } from '@/lib/grading/model/model-reply';
import { isAccusing, isForOthers, isRunningDown } from './story-blame';
import type { Unit } from './story-units';
import type { Label } from './story-weights';

const REPROACH = 0.3;
/** "Nobody had put me up to it." */
const unasked =
  /^(?:and |but |so )*(?:nobody|no one|none of \w+)(?: \w+){1,3} (?:me|us)\b(?! (?:but|except|who|had|was))|\bgive (?:me|us)\b.*\b(?:i|we) (?:said|asked|begged)\b/u;
/** What it cost to get there came of nothing. */
const spent = /\b(?:it|that|this|which) (?:had )?(?:took|cost|taken) (?:me|us)\b/u;
/** Went on to something else: nothing came of it. */
const goneOn =
  /\b(?:i|we|they|everybody|everyone) (?:just |then |simply |all )*(?:went|moved|carried) on(?: (?:with|to)\b(?! (?:use|run|sell|win|become))|$)/u;
/** Says that this was it. */
const closing =
  /^(?:and |so |yeah |well )*that (?:s|is|was) (?:how|what|all|it|that|the (?:whole )?story)\b(?! (?:did|made|fixed|solved))/u;

/** What speaks against a part, however much speaks for it. */
export function weighTone(weights: Record<Label, number>, { flat, left }: Unit): void {
  // A reproach is not where it was.
  if (isAccusing(flat)) weights.situation *= REPROACH;
  if (isAccusing(flat) || isRunningDown(flat)) weights.result = weights.reflection = 0;
  if (closing.test(flat)) weights.result = 0;
  if (unasked.test(flat)) weights.task = 0;
  if (spent.test(flat) || goneOn.test(flat)) weights.result = 0;
  if (isForOthers(flat)) weights.reflection = 0;
  if (left) for (const part of starParts) weights[part] = 0;
}
