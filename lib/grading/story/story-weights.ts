import { starParts } from '@/lib/grading/model/model-reply';
import type { StoryPart } from './story';
import { aroundOf, type Around } from './story-around';
import { weighAsked } from './story-asked';
import { storyCues } from './story-cues';
import { figuresIn, meaning } from './story-figures';
import { hardshipIn, weighHardship, type Hardship } from './story-hardship';
import { partsHeaded, type Tense } from './story-tense';
import { weighTone } from './story-tone';
import { isShrug, saysUnknown } from './story-unknown-end';
import type { Unit } from './story-units';
import type { Evidence } from '@/lib/grading/verdict';
import { isBuzzing, specificOf } from './story-vocabulary';

export type Label = StoryPart | 'none';

/** A unit, and how strongly it speaks for each label. */
export interface Reading {
  readonly unit: Unit;
  readonly weights: Readonly<Record<Label, number>>;
  /** Content words that say something of their own. */
  readonly specific: readonly string[];
  /** A plan, advice or a habit instead of something that happened. */
  readonly supposed: boolean;
  /** A plan, advice or a rule in so many words. */
  readonly planned: boolean;
  /** It has a verb of the past. */
  readonly past: boolean;
  /** A time, a place or a name is told. */
  readonly set: boolean;
  /** Something in it speaks for a setting, whatever its place. */
  readonly scenic: boolean;
  /** Something is told that was different afterwards. */
  readonly effect: boolean;
  /** A measure that changed is told. */
  readonly change: boolean;
  /** What stood in the way, or at stake, is told. */
  readonly hardship: Hardship | null;
  /** Fashionable words and hardly anything else. */
  readonly buzz: boolean;
  readonly figures: readonly Evidence[];
  /** Whose step it tells. */
  readonly steps: { readonly i: number; readonly we: number };
}

/** What nothing speaks for has this weight, so that a part needs more. */
const NOTHING = 0.8;
const HEADING = 2.4;
/** What is announced as one part speaks less for others. */
const BESIDE_ANNOUNCED = 0.3;
const STEP = { i: 2.5, we: 2.2 } as const;
const MORE_STEPS = 0.3;
const IDLE = 0.3;
/** Told of somebody or something else in the past, with nothing to say which part: set-up early, outcome late. */
const TOLD = 1;
const EARLY = 0.9;
const LATE = 1.1;
/** What was had or lost, before anything was done. */
const standing =
  /^(?:and |so |but |back then |at that time )*(?:we|i|they) (?:only |still |already |also )?(?:had (?!to\b|been\b)|lost|were losing|paid|spent|got|received|sold|served|ran|used|were (?:a team of )?\w+ (?:people|of us|engineers|developers|students|women|men))\b/u;
/** A figure, later on. */
const FIGURE = 0.6;
/** What is left of a part that was only planned, or is a habit. */
const SUPPOSED = 0.2;
/** "I work in a bank": the setting is often told in the present. */
const SETTING_NOW = 0.7;
const NAMED = 1;
/** A unit of so many steps tells what was done, whatever it brings about. */
const DOING = 2;
/** "31,000 tickets in forty minutes." */
const COUNT = 1.5;
/** "81 -> 90 %", "back to 180 ms from 2.4 s". */
const ARROW = 2.4;
const arrow =
  /\d\S{0,15}\s*(?:\p{L}{1,20}\s*)?(?:->|→|=>|⇒)\s*\D{0,6}\d|\bto \D{0,12}\d\S{0,15}(?: [\p{L}%]{1,20})? (?:from|instead of|rather than) \D{0,8}\d/u;
const TALLY = 0.7;
const DONE = 0.6;
/** By then the scene is set: an own step tells what was done, wherever it was done. */
const SET = 0.4;
/** "In the end …" with so many words of its own tells what came of it. */
const TELLING = 2;
/** So plainly a result is one at the beginning, too. */
const OPENING = 3.4;
const BESIDE = 0.3;
const MOST_BESIDE = 1;
/** What had to be done is told before it was done. */
const TASK_LATE = 0.7;
/** "Nobody had ever seen one": how it had been until then. */
const before =
  /\bhad (?:ever|never|always|already|long) \w+|\b(?:nobody|no one|none of \w+)(?: \w+){0,3} had (?:\w+ ){1,6}before\b/u;
/** Told in the passive, and whose it was: "the feed was slowed down, all by me". */
const byMe = /\b(?:was|were|got)\b.*\bby (?:me|myself)\b/u;
const months =
  'January|February|March|April|May|June|July|August|September|October|November|December|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun';
/** "At Siemens", "in Lisbon": a name after a preposition. */
const named = new RegExp(
  `\\b(?:[Aa]t|[Ii]n|[Ff]or|[Ff]rom|[Nn]ear|[Ww]ith)(?: the)? (?!(?:I|${months})\\b)\\p{Lu}[\\p{L}]+`,
  'u',
);

/** What speaks for each part in each unit. */
export function readUnits(units: readonly Unit[], asked: ReadonlySet<string>): Reading[] {
  return aroundOf(units).map((around, at) => readUnit(units[at]!, around, asked));
}

function readUnit(unit: Unit, around: Around, asked: ReadonlySet<string>): Reading {
  const { tense, part, isNow } = around;
  const { weights, set, after, ...cues } = cuesIn(unit);
  const scenic = weights.situation > 0;
  weighPlaceIn(weights, around);
  const figures = figuresIn(unit);
  const buzz = isBuzzing(unit);
  // In fashionable words nothing is done that somebody could picture.
  const done = stepsIn(unit, around);
  // To have left before the end is no step, and an end that nobody knows is none.
  const shrug = saysUnknown(unit.words.join(' ')) || (done.i + done.we <= 1 && isShrug(unit.flat));
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
  if (buzz) for (const told of starParts) weights[told] *= IDLE;
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

/** What did not happen tells nothing, but for a setting that is told as it is today. */
function weighSupposed(weights: Record<Label, number>, unit: Unit, isSetting: boolean): void {
  for (const told of ['situation', 'task', 'action', 'result'] as const)
    weights[told] *= told === 'situation' && isSetting && isEarly(unit) ? SETTING_NOW : SUPPOSED;
}

/** What stands around it says of it. */
function weighPlaceIn(weights: Record<Label, number>, { part, isAnnounced, lesson }: Around): void {
  if (isAnnounced)
    for (const other of starParts) if (other !== part) weights[other] *= BESIDE_ANNOUNCED;
  if (part) weights[part] = Math.max(weights[part], HEADING);
  weights.reflection = Math.max(weights.reflection, lesson);
}

function stepsIn({ acts, flat }: Unit, { tense, reported }: Around): Reading['steps'] {
  const by = (wanted: 'i' | 'we') =>
    acts.filter(({ person, step }) => step && person === wanted).length;
  return {
    i: by('i') + Number(tense.stepNow === 'i' || byMe.test(flat) || reported === 'i'),
    we: by('we') + Number(tense.stepNow === 'we' || (reported === 'we' && !byMe.test(flat))),
  };
}

const isTallied = ({ acts, place, quote }: Unit, { tense, isTally }: Around) =>
  isTally &&
  acts.length === 0 &&
  !tense.past &&
  tense.happened &&
  (place ?? 1) >= TALLY &&
  meaning.test(quote);

const isEarly = ({ place }: Unit) => place !== null && place < 0.3;

function cuesIn(unit: Unit) {
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

function weighAction(
  weights: Record<Label, number>,
  unit: Unit,
  { past }: Tense,
  steps: Reading['steps'],
): void {
  const count = steps.i + steps.we;
  if (count > 0) {
    weights.action += (steps.i > 0 ? STEP.i : STEP.we) + MORE_STEPS * (count - 1);
    return;
  }
  if (unit.acts.some(({ mood, under }) => mood === 'past' && !under)) {
    weights.action += IDLE;
    // "We had a project with 40,000 titles", "we lost two million a year": how things stood.
    if (isEarly(unit) && standing.test(unit.flat)) weights.situation += TOLD;
  } else if (past) {
    weights.result += TOLD * (unit.place ?? 0.5);
    weights.situation += TOLD * (1 - (unit.place ?? 0.5));
  }
}

/** Stories begin with their setting and end with what came of it. */
function weighPlace(weights: Record<Label, number>, unit: Unit, isCounted: boolean): void {
  if (unit.place === null) return;
  if (unit.place > 0.5 && weights.result > 0 && isCounted) weights.result += FIGURE;
  if (unit.place > 0.6) weights.task *= TASK_LATE;
  if (weights.situation > 0) weights.situation += EARLY * (0.5 - unit.place) * 2;
  // Some begin with what came of it, and its figure.
  const isOpening = unit.place < 0.5 && isCounted && weights.result >= OPENING;
  if (weights.result > 0 && !isOpening) weights.result += LATE * (unit.place - 0.5) * 2;
}
