import type { Rubric } from '@/lib/guide/rubric';
import type { Conversation } from '@/lib/grading/conversation';
import { readEvenly, type PutBack } from '@/lib/grading/text/read-evenly';
import { labelsOf } from '@/lib/grading/story/parts/labels';
import { weighedOnTheWay } from '@/lib/grading/story/parts/on-the-way';
import { noneTold, type Told } from '@/lib/grading/story/parts/told';
import { toldParts } from '@/lib/grading/story/parts/told-parts';
import type { StoryPart } from './story';
import { isAboutTelling, isSalad } from '@/lib/grading/story/unit/without-sentence';
import { unitsOf } from '@/lib/grading/story/unit/units';
import { isVagueSuccess } from '@/lib/grading/story/result/vague-success';
import { isBuzzing } from '@/lib/grading/story/unit/vocabulary';
import { readUnits } from '@/lib/grading/story/parts/read-units';
import type { Label, Reading } from '@/lib/grading/story/parts/unit-reading';
import { contentStems } from '@/lib/grading/likeness/wording-match';

/** An answer read as a story, before anything is said about it. */
export interface StoryReading {
  readonly readings: readonly Reading[];
  readonly labels: readonly Label[];
  readonly told: Readonly<Record<StoryPart, Told>>;
}

interface Read {
  readonly rubric: Rubric;
  readonly isNoAnswer: boolean;
  readonly story: StoryReading;
}
const read = new WeakMap<Conversation, Read>();

/** Reads an answer as a story, once for all who ask; `isNoAnswer`: nothing in it tells anything. */
export function readStory(
  conversation: Conversation,
  rubric: Rubric,
  isNoAnswer: boolean,
): StoryReading {
  const known = read.get(conversation);
  if (known?.rubric === rubric && known.isNoAnswer === isNoAnswer) return known.story;
  const story = readAnew(conversation, rubric, isNoAnswer);
  read.set(conversation, { rubric, isNoAnswer, story });
  return story;
}

function readAnew(conversation: Conversation, rubric: Rubric, isNoAnswer: boolean): StoryReading {
  return readEvenly(conversation, (even) => readEven(even, rubric, isNoAnswer), asGiven);
}

/** With every unit and figure where it stands in the text as given; what proves a part stays one of the readings. */
function asGiven({ readings, labels, told }: StoryReading, putBack: PutBack): StoryReading {
  const moved = new Map(
    readings.map((reading) => [
      reading,
      {
        ...reading,
        unit: { ...reading.unit, ...putBack(reading.unit) },
        figures: reading.figures.map(putBack),
      },
    ]),
  );
  const given = (reading: Reading) => moved.get(reading)!;
  const proved = (part: StoryPart): Told => {
    const found = told[part];
    return found.verdict === 'missing' ? found : { ...found, proof: found.proof.map(given) };
  };
  return {
    readings: readings.map(given),
    labels,
    told: {
      situation: proved('situation'),
      task: proved('task'),
      action: proved('action'),
      result: proved('result'),
      reflection: proved('reflection'),
    },
  };
}

function readEven(
  { turns, prompt }: Conversation,
  rubric: Rubric,
  isNoAnswer: boolean,
): StoryReading {
  const asked = new Set(contentStems(prompt));
  const units = unitsOf(turns, rubric);
  const worded = units.map((unit) => ({
    ...unit,
    left: unit.left || (isSalad(unit, asked) && !isBuzzing(unit) && !isVagueSuccess(unit.flat)),
  }));
  const isNone = isNoAnswer || isAboutTelling(units, asked);
  const readings = weighedOnTheWay(
    readUnits(isNone ? units.map((unit) => ({ ...unit, left: true })) : worded, asked),
  );
  const labels = labelsOf(readings);
  return { readings, labels, told: isNone ? noneTold : toldParts(readings, labels) };
}
