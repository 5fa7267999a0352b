import { afterthought, isActed } from '@/lib/grading/story/reflection/afterthought';
import { announcedOf } from './announced';
import { isEarly, isHowItStood } from './place-weights';
import { hardshipIn } from '@/lib/grading/story/situation/hardship';
import { leansToTask } from '@/lib/grading/story/task/leaning';
import type { StoryPart } from '@/lib/grading/story/story';
import { isHowItIs } from '@/lib/grading/story/result/standing';
import { tensesOf, type Tense } from '@/lib/grading/story/unit/tense';
import type { Unit } from '@/lib/grading/story/unit/unit';
import { isIdle, isPast } from '@/lib/grading/story/unit/past-forms';

/** What is known of a unit from elsewhere in the answer. */
export interface Around {
  readonly tense: Tense;
  /** What it tells by what stands around it. */
  readonly part: StoryPart | null;
  /** It was said to be that part in so many words. */
  readonly isAnnounced: boolean;
  /** How much it speaks for a lesson by its place. */
  readonly lesson: number;
  /** It opens a sentence once something was done: a figure there is what came of it, with a verb or without. */
  readonly isTally: boolean;
  /** At the end of what was done, how things are since: "they use it themselves now". */
  readonly isNow: boolean;
  /** What was done, in an answer in the passive throughout: whose step it was. */
  readonly reported: 'i' | 'we' | null;
  /** How things stood, told with "we" before anybody did anything. */
  readonly isStanding: boolean;
}

/** So many units before the first step, what was to be done is told. */
const NEAR = 3;
/** "The batch was halted", by nobody in particular: so many of them make a report. */
const done =
  /\b(?:was|were)(?: \w+ly| then| also)? (\w{3,})\b(?!.*\bby (?!me\b|us\b|hand\b|mistake\b|\d|\w+ing\b)\w+)/u;
const REPORTED = 3;
const wouldDo = /^(?:and |so |then |generally |first |next )*i (?:would|d) /u;
/** "All of it was done by me": then what else was done is the speaker's, too. */
const allMine =
  /\b(?:all|everything|the whole|each|every)\b.*\bby (?:me|myself)\b|\b(?:all|everything) by myself\b/u;
const isDone = ({ flat }: Unit) => {
  const verb = done.exec(flat)?.[1];
  return verb !== undefined && isPast(verb) && !isIdle(verb);
};

/** "The data were the hard part: orders were in faxes until 2021": what it was is nothing to be done. */
const unfolds = (before: Unit | undefined) =>
  before !== undefined && /:\s*$/u.test(before.quote) && hardshipIn(before.flat) === 'hard';
const stood = (unit: Unit) => isEarly(unit) && isHowItStood(unit);

/** What each unit is by what stands around it. */
export function aroundOf(units: readonly Unit[]): Around[] {
  const tenses = tensesOf(units);
  const firstStep = units.findIndex((unit) => isActed(unit) && !stood(unit));
  const lastStep = units.findLastIndex(isActed);
  const isReport = firstStep < 0 && units.filter(isDone).length >= REPORTED;
  const reporter = units.some(({ flat }) => allMine.test(flat)) ? 'i' : 'we';
  const isTold = tenses.some(({ happened, past }) => happened && past);
  const announced = announcedOf(units);
  return units.map((unit, at): Around => {
    const { part, holds } = isTold ? announced[at]! : { part: null, holds: false };
    const isNear = at > 0 && at < firstStep && firstStep - at <= NEAR;
    const isPlan = wouldDo.test(unit.flat) && unit.acts[0]?.mood === 'plan';
    const leans =
      isTold && part === null && isNear && !isPlan && !unfolds(units[at - 1]) && leansToTask(unit);
    const tense = tenses[at]!;
    const isActedBefore = firstStep >= 0 && firstStep < at;
    const [before, after] = [units[at - 1], units[at + 1]];
    const beside = { before, after, isActedBefore, isActedAfter: lastStep > at };
    const lesson = isTold ? afterthought(unit, beside) : 0;
    const isNow = isTold && isHowItIs(unit, beside, lesson > 0);
    return {
      tense:
        holds || leans || isNow
          ? { ...tense, happened: true, planned: false, stepNow: null }
          : tense,
      part: leans ? 'task' : part,
      isAnnounced: part !== null,
      lesson,
      isTally: isTold && isActedBefore && unit.sentence !== before?.sentence,
      isNow,
      isStanding: stood(unit) && (firstStep < 0 || at < firstStep),
      reported: isReport && isDone(unit) ? reporter : null,
    };
  });
}
