import { starParts } from '@/lib/grading/model/model-reply';
import type { Around } from './around';
import { HEADING } from './cue-weights';
import type { Tense } from '@/lib/grading/story/unit/tense';
import type { Unit } from '@/lib/grading/story/unit/unit';
import type { Label, Reading } from './unit-reading';

const STEP = { i: 2.5, we: 2.2 } as const;
const MORE_STEPS = 0.3;
/** A state of mind in the place of a step. */
const STATE = 0.3;
/** Told of somebody or something else in the past, with nothing to say which part: set-up early, outcome late. */
const TOLD = 1;
const EARLY = 0.9;
const LATE = 1.1;
/** What was had or lost, before anything was done. */
const standing =
  /^(?:and |so |but |back then |at that time )*(?:we|i|they) (?:only |still |already |also )?(?:had (?!to\b|been\b)|lost|were losing|paid|spent|got|received|sold|served|ran|used|were (?:a team of )?\w+ (?:people|of us|engineers|developers|students|women|men))\b/u;
const much =
  '(?:(?:about|almost|nearly|around|over|roughly|up to|some|more than) )*(?:\\d|half|a (?:third|quarter|fifth|tenth|lot|few)|one|two|three|four|five|six|seven|eight|nine|ten|most|many|every|each|so (?:much|many)|(?:far )?too (?:much|many)|lots|tons|hundreds|thousands)\\b';
/** What went on at the beginning, by no choice and again and again: "we threw away nine percent of it", "we typed each order by hand". */
const goingOn = new RegExp(
  `^(?:and |so |but |back then |at that time )*we (?:still |already |usually |always |often )*(?:(?:(?:threw|thrown) (?:away|out)|wasted|binned|wrote off|missed|turned (?:away|down)|sent (?:away|back)|refunded) ${much}|(?:shipped|delivered|handled|processed|answered|typed|counted|printed|checked|did|made) (?:[\\w-]+ ){1,7}?(?:by hand|manually|on paper|(?:an?|every|each|per) (?:hour|day|night|week|month|quarter|year)\\b))`,
  'u',
);
const otherwise =
  /\b(?:then|instead|first|so that|which (?:showed|told|gave)|to (?:find|see|learn|check))\b/u;

/** Told with "we" before anything was done or asked for, it is how things stood and no step. */
export const isHowItStood = ({ flat, acts }: Unit): boolean =>
  goingOn.test(flat) &&
  !otherwise.test(flat) &&
  acts.filter(({ step, under }) => step && !under).length === 1;

/** A figure, later on. */
const FIGURE = 0.6;
/** So plainly a result is one at the beginning, too. */
const OPENING = 3.4;
/** What had to be done is told before it was done. */
const TASK_LATE = 0.7;
/** What is announced as one part speaks less for others. */
const BESIDE_ANNOUNCED = 0.3;
/** What is left of a part that was only planned, or is a habit. */
const SUPPOSED = 0.2;
/** "I work in a bank": the setting is often told in the present. */
const SETTING_NOW = 0.7;

export const isEarly = ({ place }: Unit) => place !== null && place < 0.3;

/** What was done, or told of the past, in so many steps. */
export function weighAction(
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
    weights.action += STATE;
    // "We had a project with 40,000 titles", "we lost two million a year": how things stood.
    if (isEarly(unit) && (standing.test(unit.flat) || isHowItStood(unit)))
      weights.situation += TOLD;
  } else if (past) {
    weights.result += TOLD * (unit.place ?? 0.5);
    weights.situation += TOLD * (1 - (unit.place ?? 0.5));
  }
}

/** Stories begin with their setting and end with what came of it. */
export function weighPlace(weights: Record<Label, number>, unit: Unit, isCounted: boolean): void {
  if (unit.place === null) return;
  if (unit.place > 0.5 && weights.result > 0 && isCounted) weights.result += FIGURE;
  if (unit.place > 0.6) weights.task *= TASK_LATE;
  if (weights.situation > 0) weights.situation += EARLY * (0.5 - unit.place) * 2;
  // Some begin with what came of it, and its figure.
  const isOpening = unit.place < 0.5 && isCounted && weights.result >= OPENING;
  if (weights.result > 0 && !isOpening) weights.result += LATE * (unit.place - 0.5) * 2;
}

/** What did not happen tells nothing, but for a setting that is told as it is today. */
export function weighSupposed(
  weights: Record<Label, number>,
  unit: Unit,
  isSetting: boolean,
): void {
  for (const told of ['situation', 'task', 'action', 'result'] as const)
    weights[told] *= told === 'situation' && isSetting && isEarly(unit) ? SETTING_NOW : SUPPOSED;
}

/** What stands around it says of it. */
export function weighAround(
  weights: Record<Label, number>,
  { part, isAnnounced, lesson }: Around,
): void {
  if (isAnnounced)
    for (const other of starParts) if (other !== part) weights[other] *= BESIDE_ANNOUNCED;
  if (part) weights[part] = Math.max(weights[part], HEADING);
  weights.reflection = Math.max(weights.reflection, lesson);
}
