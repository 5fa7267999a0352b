import { isMineAtTheEdge } from '@/lib/grading/story/parts/token-steps';
import type { StoryPart } from '@/lib/grading/story/story';
import type { Unit } from '@/lib/grading/story/unit/unit';

/** A reply that says whose work it was: "I did the model alone, the merging was two colleagues", "the gaps was me". */
const did =
  '\\bi (?:\\w+ly |just |only |also )?(?:did|made|built|wrote|trained|handled|ran|led|took care of|looked after)';
const others =
  '(?:(?:my|our|the|two|three|four|a|an|another|some) )*(?:[\\w-]+ )?(?:colleagues?|teammates?|team|students?|interns?|engineers?|others?|somebody else|someone else|people)';
const done = '(?:did|made|built|wrote|trained|handled|ran|cleaned|merged|prepared|typed)';
const forms: readonly RegExp[] = [
  `${did} (?:[\\w-]+ ){1,10}?(?:alone|(?:all )?by myself|on my own|myself|single-handed(?:ly)?)\\b`,
  `${did} (?:the|all|only|just|my) (?:[\\w-]+ ){1,12}?(?:was|were|is|came from|(?:was|were) done by|fell to) (?:mostly |mainly |all )?${others}\\b`,
  `${did} (?:[\\w-]+ ){1,8}?(?:and |while |but )?${others} ${done}\\b`,
  `\\b${others} (?:only |just )?${done} (?:[\\w-]+ ){1,8}?(?:and |while |but )i (?:only |just )?${done} (?:the|all|my|every)\\b`,
  `\\b(?:was|were|is|are) (?:all |only |just |entirely |mostly |mainly )?(?:me|mine|(?:done |made |built |written )?by me|my (?:own )?(?:work|part))(?: alone)?$`,
].map((form) => new RegExp(form, 'u'));
const TOLD = 2.8;
/** Told as a step it stays one. */
const BESIDE = 2.4;

/** What was one's own in it, said to a follow-up, tells what one answered for. */
export function weighOwnPart(
  weights: Record<StoryPart, number>,
  { flat, place, content }: Pick<Unit, 'flat' | 'place' | 'content'>,
  steps: number,
): void {
  if (place !== null || content.length === 0 || isMineAtTheEdge(flat)) return;
  if (forms.some((form) => form.test(flat)))
    weights.task = Math.max(weights.task, steps > 0 ? BESIDE : TOLD);
}
