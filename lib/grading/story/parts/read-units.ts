import { starParts } from '@/lib/grading/model/model-reply';
import { aroundOf, type Around } from './around';
import { atALoss } from '@/lib/grading/story/situation/burden';
import { weighOwnPart } from '@/lib/grading/story/task/own-part';
import { weighAsked } from '@/lib/grading/story/task/asked';
import { cuesIn } from './cue-weights';
import { figuresIn, meaning } from '@/lib/grading/story/unit/figures';
import { hardshipIn, weighHardship } from '@/lib/grading/story/situation/hardship';
import { isEarly, weighAction, weighAround, weighPlace, weighSupposed } from './place-weights';
import { isMineAtTheEdge } from './token-steps';
import { weighTone } from './tone';
import { toldAsThing } from '@/lib/grading/story/unit/told-as-thing';
import { isShrug, saysUnknown } from '@/lib/grading/story/result/unknown-end';
import type { Unit } from '@/lib/grading/story/unit/unit';
import type { Reading } from './unit-reading';
import { isBuzzing, specificOf } from '@/lib/grading/story/unit/vocabulary';

const IDLE = 0.3;
/** A unit of so many steps tells what was done, whatever it brings about. */
const DOING = 2;
/** "31,000 tickets in forty minutes." */
const COUNT = 1.5;
const TALLY = 0.7;
const DONE = 0.6;
/** By then the scene is set: an own step tells what was done, wherever it was done. */
const SET = 0.4;
/** "In the end …" with so many words of its own tells what came of it. */
const TELLING = 2;
/** "Nobody had ever seen one": how it had been until then. */
const before =
  /\bhad (?:ever|never|always|already|long) \w+|\b(?:nobody|no one|none of \w+)(?: \w+){0,3} had (?:\w+ ){1,6}before\b/u;
/** A condition of what was to be done. */
const OWED = 2.4;
/** From so many to so many. */
const BROUGHT = 3.2;
const countedBefore =
  /\b(?:before(?:hand)?|earlier|previously|at first|in the beginning|at the start)$|^(?:and |so |well )*(?:before|previously|at first)\b/u;
const wished =
  /\b(?:i|we|d|would|should|could|will|if|want(?:ed)?|hoped?|wish(?:ed)?|goal|target|plan(?:ned)?|expect(?:ed)?)\b/u;
const countedAfter =
  /^(?:and |but |then )*(?:(?:maybe|perhaps|about|only|just) )*(?:after|afterwards|now|today|later|then|these days)\b|\b(?:after(?:wards)?|now|today|later|at the end)$/u;
/** "The team did the rest": who did what else is no setting once the story has begun, and nothing that came of it. */
const othersDid =
  /^(?:and |but |while |so )*(?:the (?:\w+ )?team|the (?:rest|others|other \w+)(?: of \w+(?: \w+)?)?|my (?:\w+ )?(?:colleagues?|teammates?|coworkers?)|everybody else|everyone else) (?:did|handled|built|set up|wrote|took (?:care|over)|tested|looked after|dealt with|worked on|(?:was|were) (?:done|handled|built|written) by)\b|^(?:and |but |while |so )*(?:the|its|their) (?:\w+ ){1,3}(?:was|were) (?:done|built|written|handled|set up|run|made) (?:together )?(?:with|by) (?:our|the|a|an|my|another|one of) /u;
const MET_ON_THE_WAY = 2.6;
const firstTry =
  /^(?:and |but |so |then )*(?:the|my|our) (?:very )?(?:(?:first|initial|early|earliest|original) (?:\w+ )?(?:versions?|attempts?|drafts?|try|tries|prototypes?|models?|runs?|release|cut|iterations?|bot|pilot)|prototype|pilot|draft)\b(?! (?:(?:was|were|looked) (?:\w+ )?(?:good|fine|great|ready|okay|ok|better|done)|worked (?:well|fine|great)))/u;
const mended = /^(?:and )?(?:so|therefore|hence|that is why|which is why)(?: then)? (?:i|we) /u;
/** Told in the passive, and whose it was: "the feed was slowed down, all by me". */
const byMe = /\b(?:was|were|got)\b.*\bby (?:me|myself)\b/u;

/** What speaks for each part in each unit. */
export function readUnits(units: readonly Unit[], asked: ReadonlySet<string>): Reading[] {
  const readings = aroundOf(units).map((around, at) =>
    withFirstTry(readUnit(units[at]!, around, asked), units[at + 1]),
  );
  const counted = new Set(
    readings.flatMap((reading, at) =>
      isBeforeAndAfter(reading, readings[at + 1]) ? [at, at + 1] : [],
    ),
  );
  return readings.map((reading, at) => {
    if (counted.has(at)) return { ...reading, ...happened, weights: countedIn(reading) };
    const last = readings[at - 1];
    if (last && isCondition(reading, last)) return { ...reading, weights: owedIn(reading) };
    if (!last || !isRemark(reading, last) || !isLesson(last)) return reading;
    return { ...reading, weights: { ...reading.weights, result: reading.weights.result * IDLE } };
  });
}

/** "The first version told people to reinstall Windows, so I took those pages out": met on the way, and what was done about it. */
function withFirstTry(reading: Reading, next: Unit | undefined): Reading {
  const { unit, weights, steps } = reading;
  const isMet =
    next?.sentence === unit.sentence &&
    next.turn === unit.turn &&
    steps.i + steps.we === 0 &&
    firstTry.test(unit.flat) &&
    mended.test(next.flat);
  if (!isMet || reading.hardship) return reading;
  const weighed = { ...weights, action: MET_ON_THE_WAY, result: weights.result * IDLE };
  return { ...reading, weights: weighed, hardship: 'obstacle', change: false };
}

/** "About forty tickets a week before, and after maybe thirty": two figures without a verb say what came of it. */
const isBeforeAndAfter = (first: Reading, second: Reading | undefined): boolean =>
  second !== undefined &&
  first.unit.turn === second.unit.turn &&
  first.unit.sentence === second.unit.sentence &&
  [first, second].every(({ unit, figures }) => unit.acts.length === 0 && figures.length > 0) &&
  !wished.test(first.unit.flat) &&
  countedBefore.test(first.unit.flat) &&
  countedAfter.test(second.unit.flat);

const happened = { supposed: false, planned: false, effect: true, hardship: null };
const countedIn = ({ weights }: Reading) => ({
  ...weights,
  situation: 0,
  task: 0,
  result: BROUGHT,
});

/** "I had to get it under three percent, and without slowing the counter down": more of what was asked. */
const isCondition = ({ unit }: Reading, last: Reading) =>
  unit.turn === last.unit.turn &&
  unit.sentence === last.unit.sentence &&
  unit.acts.length === 0 &&
  /^(?:and |but |all )*(?:all )?(?:without|within|under|for (?:less|no more) than|in (?:less|no more) than)\b/u.test(
    unit.flat,
  ) &&
  starParts.every((part) => last.weights[part] <= last.weights.task);
const owedIn = ({ weights }: Reading) => ({
  ...weights,
  situation: 0,
  task: Math.max(weights.task, OWED),
  result: 0,
});

/** "…; they knew it all along": said of what stands before its semicolon, without a deed or a figure. */
const isRemark = ({ unit, figures }: Reading, last: Reading) =>
  /;\s*$/u.test(last.unit.quote) && unit.acts.length === 0 && figures.length === 0;

const isLesson = ({ weights }: Reading) =>
  starParts.every((part) => weights[part] <= weights.reflection);

function readUnit(unit: Unit, around: Around, asked: ReadonlySet<string>): Reading {
  const { tense, part, isNow } = around;
  const { weights, set, after, ...cues } = cuesIn(unit);
  const scenic = weights.situation > 0;
  weighAround(weights, around);
  const figures = figuresIn(unit);
  const buzz = isBuzzing(unit);
  // In fashionable words nothing is done that somebody could picture.
  const done = stepsIn(unit, around);
  // To have left before the end is no step, and an end that nobody knows is none.
  const isLost = atALoss.test(unit.flat) && done.i + done.we > 0;
  const shrug =
    (saysUnknown(unit.words.join(' ')) && !isLost) ||
    (!isLost && done.i + done.we <= 1 && isShrug(unit.flat));
  const steps = buzz || shrug ? { i: 0, we: 0 } : done;
  weighAction(weights, unit, tense, steps);
  const isCount = figures.length > 0 && isTallied(unit, around);
  if (isCount || isNow) weights.result += COUNT;
  if (isNow) weights.situation *= IDLE;
  if (part !== 'result') weighPlace(weights, unit, figures.length > 0);
  if (steps.i + steps.we >= DOING) weights.result *= DONE;
  if (steps.i > 0 && (unit.place ?? 0) > SET) weights.situation *= IDLE;
  // How it had been, or what stood in the way, is nothing that came of it.
  const isFree = part !== 'result' && steps.i + steps.we === 0;
  const hardship = isFree ? hardshipIn(unit.flat) : null;
  const isBefore = hardship !== null || before.test(unit.flat);
  if (isBefore) weights.result *= IDLE;
  if (!tense.happened) weighSupposed(weights, unit, set && !tense.planned);
  weighAsked(weights, unit, steps.i + steps.we);
  weighOwnPart(weights, unit, steps.i);
  if (buzz) for (const told of starParts) weights[told] *= IDLE;
  if (!isEarly(unit) && othersDid.test(unit.flat)) weights.situation = weights.result = 0;
  weighTone(weights, unit);
  if (shrug) weights.task = weights.action = weights.result = 0;
  if (shrug && !isEarly(unit)) weights.situation = 0;
  if (hardship) weighHardship(weights, hardship, unit);
  const specific = buzz ? [] : specificOf(unit.content, asked);
  const isLate = after && tense.happened;
  const isStep = steps.i + steps.we > 0;
  const effect =
    (cues.effect && !isBefore) ||
    part === 'result' ||
    isCount ||
    isNow ||
    (isLate && ((!isStep && specific.length >= TELLING) || figures.length > 0));
  return {
    unit,
    weights,
    specific,
    figures,
    supposed: !tense.happened,
    planned: tense.planned,
    past: tense.past,
    set,
    scenic,
    effect,
    change: cues.change && !hardship,
    hardship,
    buzz,
    steps,
  };
}

function stepsIn({ acts, flat }: Unit, { tense, reported, isStanding }: Around): Reading['steps'] {
  if (isStanding) return { i: 0, we: 0 };
  const by = (wanted: 'i' | 'we') =>
    acts.filter(({ person, step }) => step && person === wanted).length;
  const thing = by('i') + by('we') === 0 && tense.happened ? toldAsThing(flat) : null;
  const isMine = tense.stepNow === 'i' || byMe.test(flat) || isMineAtTheEdge(flat);
  const isOurs = tense.stepNow === 'we' || (reported === 'we' && !byMe.test(flat));
  return {
    i: by('i') + Number(isMine || reported === 'i' || thing === 'i'),
    we: by('we') + Number(isOurs || thing === 'we'),
  };
}

const isTallied = ({ acts, place, quote }: Unit, { tense, isTally }: Around) =>
  isTally &&
  acts.length === 0 &&
  !tense.past &&
  tense.happened &&
  (place ?? 1) >= TALLY &&
  meaning.test(quote);
