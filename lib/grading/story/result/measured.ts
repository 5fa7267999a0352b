import type { Story } from '@/lib/grading/story/story';
import { numbers as words } from '@/lib/grading/story/unit/counts';
import { meaning } from '@/lib/grading/story/unit/figures';
import { isEstimated } from './estimated';
import { saysUnknown } from './unknown-end';
import { isNaming } from '@/lib/grading/story/unit/naming-figures';
import type { StoryReading } from '@/lib/grading/story/story-reading';
import { evidenceOf } from '@/lib/grading/story/unit/unit';

/** Of a step it says how well it went: "we delivered 97 percent". */
const compared = new RegExp(
  `%|\\b(?:\\d+|one|none|${words}) (?:\\w+ )?(?:out of|of|in) (?:the |all |our |its |their )?(?:\\d|${words})|\\b(?:per ?cent|early|earlier|ahead|late|from|only|just|out of|than|instead of|before|within|per|under|below|above|refund\\w*|compensat\\w*|lost|down for)\\b`,
  'iu',
);
/** What is told first is a result where it says from what to what, or by how much. */
const broughtBy =
  /\bby (?:about |around |over |nearly )?\S|\bfrom \S+(?: \S+){0,3} to\b|\bhalf\b|\b(?:per ?cent|instead of|saved|earned|won|today|now|these days|used to|(?:down|up) from|(?:year|month|week|day|season|quarter|winter|summer) before|not (?:\w+ ){0,3}(?:a|one) single)\b/u;

/** From what to what, however roughly. */
const fromTo =
  /\bfrom \S+(?: \S+){0,3} to\b|\b(?:before(?:hand)?|after(?:wards)?|instead of|rather than|used to|(?:down|up) from|earlier|previously|now)\b|[-=]>|→/iu;
/** "I think it was off by about ninety": guessed, and set beside nothing, it measures nothing. */
export const isGuessed = (quote: string) => isEstimated(quote) && !fromTo.test(quote);

/** A figure in what came of what was done, and whether it says what it counts. */
export function measuredOf({ readings, labels, told }: StoryReading): Story['measured'] {
  const { result, action } = told;
  if (result.verdict === 'missing') return { kind: 'none' };
  const isActed =
    action.verdict === 'clear' || (action.verdict === 'thin' && action.lack !== 'no_step');
  const acted = isActed ? labels.indexOf('action') : -1;
  const opening = labels.findIndex((label) => label !== 'none' && label !== 'result');
  const counted = readings.filter((reading, at) => {
    if (reading.figures.every((each) => isNaming(each, reading.unit))) return false;
    if (reading.hardship !== null) return false;
    const isProof = result.proof.includes(reading);
    // Before the last step only a figure of something that was different afterwards tells what came of it.
    const isLast = acted >= 0 && readings.slice(at + 1).every(({ steps }) => steps.i === 0);
    if (!isLast && !isProof && !reading.effect) return false;
    const isOwn = reading.steps.i + reading.steps.we > 0;
    // What was brought about by a step may be told with it; the figure of the problem is none of the result.
    if (labels[at] === 'action') return isProof && (reading.change || reading.effect);
    if (isOwn && !reading.change && !compared.test(reading.unit.quote)) return false;
    return (
      labels[at] === 'result' && (at > acted || (at < opening && broughtBy.test(reading.unit.flat)))
    );
  });
  if (counted.length === 0) return { kind: 'none' };
  // What says from what to what is the best proof of it.
  const meant = counted
    .filter(({ unit }) => meaning.test(unit.quote))
    .toSorted((a, b) => Number(broughtBy.test(b.unit.flat)) - Number(broughtBy.test(a.unit.flat)));
  const before = new Map(readings.map(({ unit }, at) => [unit, readings[at - 1]?.unit]));
  const isKnown = ({ unit }: (typeof meant)[number]) => {
    const said = before.get(unit);
    // "I don't remember the number. About ninety."
    const isDisclaimed = said?.turn === unit.turn && saysUnknown(said.words.join(' '));
    return !isGuessed(unit.quote) && (!isDisclaimed || fromTo.test(unit.quote));
  };
  const known = meant.filter(isKnown);
  return known.length > 0
    ? { kind: 'measured', evidence: known.map(({ unit }) => evidenceOf(unit)) }
    : {
        kind: 'figure_only',
        evidence: (meant.length > 0 ? meant : counted).map(({ unit }) => evidenceOf(unit)),
      };
}
