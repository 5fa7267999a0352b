import { meaning } from '@/lib/grading/story/unit/figures';
import type { Unit } from '@/lib/grading/story/unit/unit';
import { hasPast, isIdle, isToldPast } from '@/lib/grading/story/unit/past-forms';
import { substanceOf } from '@/lib/grading/story/unit/vocabulary';
import { hasGreatWords, isVagueSuccess, isWithoutNumbers } from './vague-success';
import type { Label, Reading } from '@/lib/grading/story/parts/unit-reading';

const LATE = 0.75;
/** Something that somebody else did. */
const isTellingOf = ({ words, flat }: Unit) =>
  words.some(
    (word, place) =>
      isToldPast(words, place) && (!isIdle(word) || standing.test(flat) || coming.test(flat)),
  );
/** What somebody or something came to. */
const coming =
  /\b(?:got (?:its|their|his|her|the|a|an|in|out|back|through|over|up)|became|stayed|remained|finished|ended|completed|joined|(?:came|come) (?:round|around|back|over|in|out|on board|up|through)|(?:has|have) (?:been|stayed|become|grown|gone|come)|reached|gained|earned|won|lost|failed|had to)\b/u;
/** In the last words of a story told as if it were now. */
const isEnd = ({ place, flat }: Unit) =>
  (place ?? 0) >= LATE && !/\b(?:is|are|am|s|m|re|has|have)\b/u.test(flat);
/** Where things stood then: "they were on the shelf". */
const standing =
  /\b(?:was|were|stood|lay|hung) (?:\w+ )?(?:on|in|at|back|there|out|up|ready|open|live|home|through|over) (?:the|his|her|their|its|every|all)\b/u;

/** "It was a success and everybody was happy": that it ended well, told of the past. */
export const isPraise = ({ unit, supposed, planned }: Reading) =>
  !unit.left &&
  !unit.reproach.accuses &&
  isVagueSuccess(unit.flat) &&
  ((!supposed && !planned) || isWithoutNumbers(unit.flat));

/** "He chose." */
const TELLING = 3;
/** What others did once the speaker had acted, told as the result: it came of it. */
function outcomes(readings: readonly Reading[], labels: readonly Label[]): ReadonlySet<Reading> {
  const acted = labels.indexOf('action');
  return new Set(
    readings.filter(
      ({ unit, supposed, specific, steps, past }, at) =>
        acted >= 0 &&
        at > acted &&
        labels[at] === 'result' &&
        !labels.slice(at).includes('action') &&
        past &&
        !supposed &&
        unit.words.length >= TELLING &&
        substanceOf(specific).length > 0 &&
        steps.i + steps.we === 0 &&
        (unit.acts.length === 0 ||
          (unit.acts.every(({ under }) => under) && specific.length > 2)) &&
        unit.reproach.hardWords === 0 &&
        (isTellingOf(unit) || (!hasPast(unit.words) && isEnd(unit))),
    ),
  );
}

/** With so many steps still to come, something was only on its way; a story may begin with its end. */
const STEPS_TO_COME = 2;

const isStep = ({ steps }: Reading) => steps.i + steps.we > 0;

function isOnTheWay(reading: Reading, readings: readonly Reading[]): boolean {
  const at = readings.indexOf(reading);
  return (
    !(reading.change && reading.figures.length > 0) &&
    readings.slice(0, at).some(isStep) &&
    readings.slice(at + 1).filter(isStep).length >= STEPS_TO_COME
  );
}

/** To have said something, once, is no step that changes anything. */
export const isTalk = ({ unit }: Reading) =>
  unit.acts.some(({ step }) => step) &&
  unit.acts
    .filter(({ step }) => step)
    .every(({ verb }) => /^(?:told|asked|said|answered|replied|thanked|mentioned)$/u.test(verb));

/**
 * What is told before the first step is the problem, not what came of it. A story may begin with its end: then it
 * says by how much something changed.
 */
export function isAfterActing(
  reading: Reading,
  readings: readonly Reading[],
  labels: readonly Label[],
): boolean {
  const at = readings.indexOf(reading);
  const acted = labels.findIndex((label, index) => label === 'action' && !isTalk(readings[index]!));
  if (acted >= 0 && at > acted) return true;
  return labels[at] === 'result' && (acted < 0 || reading.change || reading.figures.length > 0);
}

const rank = (reading: Reading) =>
  2 * Number(!isStep(reading)) + Number(reading.change) + Number(reading.figures.length > 0);

/** First what tells by how much something changed, then other changes; what a step of one's own brought comes last. */
export function plainestFirst(results: readonly Reading[]): Reading[] {
  return results.toSorted((a, b) => rank(b) - rank(a));
}

/** "It was forty minutes instead of two hours" says it in figures alone. */
const isFigure = ({ figures, unit }: Reading) => figures.length > 0 && meaning.test(unit.quote);

/** To have met, written or stayed late changes nothing yet. */
const meeting =
  /\b(?:started|set up|held|organi[sz]ed|opened|called|scheduled|ran|began|hosted|moderated|booked) (?:(?!that\b|which\b|so\b)[\w-]+ ){0,3}?(?:meetings?|calls?|channels?|sessions?|workshops?|rounds?|pull requests?|tickets?|chats?|stand-?ups?|retros?)\b/u;
const staying =
  /^(?:and |so |then |i |we )*(?:stayed|worked|sat|remained|slept|kept at it)(?: \w+){0,3}? (?:until|till|late|through the night|overnight|over the weekend|on weekends)\b/u;
/** Whose fault it was is a reproach, and nothing that came of it. */
const reproach =
  /\b(?:as usual|as always|as ever)\b.*\b(?:late|wrong|nothing|not|too|without|forgot|missed)\b|\b(?:conflict|fault|problem|blame|trouble|mess|delay) (?:was|is|were|lay|lies) (?:\w+ )?(?:on|with|at) (?:their|his|her|them|him|the other)\b/u;
const isNone = ({ unit, change, figures }: Reading) =>
  reproach.test(unit.flat) ||
  staying.test(unit.flat) ||
  (!change && figures.length === 0 && meeting.test(unit.flat));

/** Of what speaks for a result, what tells something that was different afterwards, and stayed so. */
export function realResults(
  proof: readonly Reading[],
  readings: readonly Reading[],
  labels: readonly Label[],
): Reading[] {
  const outcome = outcomes(readings, labels);
  const real = proof.filter(
    (reading) =>
      (reading.effect || outcome.has(reading)) &&
      !isNone(reading) &&
      (reading.specific.length > 0 || isFigure(reading)) &&
      !(
        hasGreatWords(reading.unit.flat) &&
        reading.figures.length === 0 &&
        substanceOf(reading.specific).length < 3
      ),
  );
  const ended = real.filter((reading) => !isOnTheWay(reading, readings));
  return ended.length > 0 ? ended : real.filter(isHarm);
}

/** What a failure cost is what came of it, whatever was mended afterwards. */
const isHarm = ({ figures, unit }: Reading) =>
  figures.length > 0 &&
  /\b(?:lost|gone|cost|costs|wasted|paid|refund\w*|below (?:the )?cost|too (?:much|many|few|late|low|high|cheap)|off by|wrong\w*|missed|complain\w*|cancel\w*|(?:down|offline|out|closed|blocked) for|angry|spoil\w*|stranded|stuck|without)\b/u.test(
    unit.flat,
  );

/** "It went down", "customers were happier", "it is faster now": by how much is the next question. */
export const isOfDegree = ({ unit }: Reading) =>
  /\b(?:went (?:up|down)|rose|fell|dropped|sank|grew|climbed|shrank|increased|decreased|declined|improved|reduced|lowered|raised|cut|sped up|slowed down|fewer|less|more(?! than)|better|faster|quicker|slower|higher|lower|shorter|longer|cheaper|easier|smoother|stronger)\b/u.test(
    unit.flat,
  ) && !/\b(?:nobody|no one|none|never|any ?more|no (?:more|longer)|any longer)\b/u.test(unit.flat);
