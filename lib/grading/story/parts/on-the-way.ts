import { burdenOf } from '@/lib/grading/story/situation/burden';
import { weighHardship } from '@/lib/grading/story/situation/hardship';
import { lostOut, triedWay } from './lost-way';
import type { Reading } from './unit-reading';

/** What is left of a result that only led to the next step. */
const ON_THE_WAY = 0.2;
/** "We could have bought one": a way that was not taken. "We should have" is a regret. */
const unchosen =
  /\b(?:could|might) (?:also |just |simply |of course |easily |well )*have \w+|\b(?:i|we) (?:also |first |briefly )?(?:considered|thought (?:about|of)|looked at|weighed|ruled out|rejected|discarded|decided against)\b|\b(?:alternative|other (?:option|way|idea)|another (?:option|way|idea))\b/u;
const opposed = /^(?:but|however|only|except|though|although|yet)\b/u;
const reasoned = /\b(?:but|because|since|so that|instead|rather than|against it|than)\b/u;
const therefore = /^(?:so|therefore|thus|hence|which is why|that s why|that is why)\b/u;
/** "A was faster than B": what two ways were found to be. */
const compared =
  /\b(?:was|were|is|are|looked|seemed|came out|turned out|proved) (?:\w+ )?(?:less|more|much|far|too|as|a bit|a little|\w{3,}er|better|worse|best|good enough|enough)\b/u;
/** Asked what spoke for it and what against it, one weighs: "against them, every new layout broke them". */
const weighing =
  /^(?:well |so |and |but |okay )*(?:against (?:it|that|this|them|the \w+)\b|(?:what )?(?:spoke|speaks|spoken) (?:for|against)\b|in favou?r of\b|(?:the|one|an?|another|its|their) (?:\w+ )?(?:advantage|upside|downside|drawback|argument|pro|con|plus|minus|disadvantage)s?\b|(?:pros|cons)\b|on the (?:plus|minus|downside|upside|other hand)\b)|\b(?:spoke|speaks|spoken) (?:\w+ )?(?:for|against) (?:it|that|this|them|the \w+|\w+ing)\b/u;
/** What a step brought to light, before the next one. */
const found =
  /^(?:and |so |but |then )*(?:it (?:then |soon |quickly )?(?:turned out|emerged)|what (?:came out|turned up|i found|we found) was)\b/u;
/** What a reason speaks for the steps it belongs to: too little to be a step itself. */
const REASON = 1.4;
/** Where a measure went down or up with its figures, something came of it, whatever was done next. */
const isMoved = ({ change, figures }: Reading) => change && figures.length > 0;
const isStep = ({ steps }: Reading) => steps.i + steps.we > 0;

/**
 * What leads from step to step is no ending: why a step was taken, a step that answers an obstacle, a way that was
 * weighed and what spoke for the other one.
 */
export function weighedOnTheWay(readings: readonly Reading[]): Reading[] {
  const weighed = new Set(
    readings.flatMap(({ unit: { turn, place, flat } }) =>
      place === null && weighing.test(flat) ? [turn] : [],
    ),
  );
  const acted = readings.findIndex(isStep);
  const lastActed = new Map(
    readings.flatMap((each, at) => (isStep(each) ? [[each.unit.turn, at]] : [])),
  );
  return readings.map((reading, at) => {
    const isBeside = (other: Reading | undefined) =>
      other?.unit.sentence === reading.unit.sentence && other.unit.turn === reading.unit.turn;
    const [before, after] = [readings[at - 1], readings[at + 1]];
    const isUnchosen = isWeighed(reading, after);
    const isReason =
      !isStep(reading) &&
      ((compared.test(reading.unit.flat) &&
        readings.slice(0, at).some((other) => isBeside(other) && unchosen.test(other.unit.flat))) ||
        (isBeside(before) && unchosen.test(before!.unit.flat) && opposed.test(reading.unit.flat)));
    const isLost =
      !isStep(reading) &&
      !isMoved(reading) &&
      isBeside(before) &&
      triedWay.test(before!.unit.flat) &&
      lostOut.test(reading.unit.flat);
    const isWeighing = weighed.has(reading.unit.turn) && !isMoved(reading) && !reading.unit.left;
    const isCause =
      !isStep(reading) &&
      !isMoved(reading) &&
      isBeside(after) &&
      isStep(after!) &&
      therefore.test(after!.unit.flat);
    const isAnswer =
      isStep(reading) && isBeside(before) && before!.hardship !== null && !reading.unit.left;
    const isBetween = acted >= 0 && acted < at && at < (lastActed.get(reading.unit.turn) ?? 0);
    const isMet = isBetween && !isReason && !isLost && !isWeighing && isTrouble(reading);
    if (isMet) return metIn(reading, isBeside(before) && isStep(before!));
    const isSetUp = at < acted && isTrouble(reading);
    if (isSetUp) return setUpBy(reading);
    const isFound = isBetween && found.test(reading.unit.flat) && reading.hardship === null;
    if (!isUnchosen && !isReason && !isCause && !isAnswer && !isLost && !isWeighing && !isFound)
      return reading;
    const { weights } = reading;
    return {
      ...reading,
      effect: false,
      change: false,
      weights: {
        ...weights,
        ...((isWeighing || isLost || isFound) && {
          situation: weights.situation * ON_THE_WAY,
          action: Math.max(weights.action, REASON),
        }),
        result: weights.result * ON_THE_WAY,
        reflection: isUnchosen ? 0 : weights.reflection,
      },
    };
  });
}

function isWeighed({ unit }: Reading, after: Reading | undefined): boolean {
  if (!unchosen.test(unit.flat)) return false;
  const isOpposed = after?.unit.turn === unit.turn && opposed.test(after.unit.flat);
  return isOpposed || reasoned.test(unit.flat);
}

/** So many words of its own tell what it was. */
const FACT = 2;
/** Told as a plain fact between two steps, without a step of its own. */
const isTrouble = (reading: Reading) =>
  !isStep(reading) &&
  !isMoved(reading) &&
  reading.hardship === null &&
  reading.specific.length >= FACT &&
  burdenOf(reading, 'none') === 'trouble';

/** Before the first step it is how things stood. */
const STOOD = 2;
const setUpBy = (reading: Reading): Reading => ({
  ...reading,
  weights: { ...reading.weights, situation: Math.max(reading.weights.situation, STOOD) },
});

/** "The labels were a mess", "half of them had no size": what stood in the way, and nothing that came of it. */
function metIn(reading: Reading, isWithin: boolean): Reading {
  const weights = { ...reading.weights, result: reading.weights.result * ON_THE_WAY };
  // In the middle of a sentence about what was done it stays a part of that.
  if (!isWithin) weighHardship(weights, 'obstacle', reading.unit);
  return { ...reading, weights, hardship: 'obstacle', effect: false, change: false };
}
