import type { StoryPart } from '@/lib/grading/story/story';
import { isReproach } from '@/lib/grading/story/blame/blame';
import {
  isAfterActing,
  isOfDegree,
  isPraise,
  isTalk,
  plainestFirst,
  realResults,
} from '@/lib/grading/story/result/results';
import { isPartTold, missing, type Told } from './told';
import { isTokenStep } from './token-steps';
import { withSharedProof } from './shared-proof';
import { isBareScene } from '@/lib/grading/story/situation/burden';
import { isHardInName } from '@/lib/grading/story/situation/hardship';
import { isVagueSuccess, isWithoutNumbers } from '@/lib/grading/story/result/vague-success';
import { isNotDone } from '@/lib/grading/story/unit/not-done';
import { isEffort, substanceOf } from '@/lib/grading/story/unit/vocabulary';
import type { Label, Reading } from './unit-reading';

/** A unit that speaks this much for a part proves it even where it is told as another. */
const BESIDE: Readonly<Record<StoryPart, number>> = {
  situation: 1.6,
  task: 2.2,
  action: 2.2,
  result: 2,
  reflection: 2.6,
};
/** And one that is told as the part has to speak for it at least this much to be proof. */
const LEAST: Readonly<Record<StoryPart, number>> = {
  situation: 0.8,
  task: 1.5,
  action: 1.5,
  result: 1,
  reflection: 2,
};
/** A name at the end of a story is no setting. */
const LATE = 0.75;
const AT_END = 2.6;
const MOST_PROOF = 2;
/** Without a place by name, so many words of its own show what it was about. */
export const VIVID = 5;

export function toldParts(
  readings: readonly Reading[],
  labels: readonly Label[],
): Record<StoryPart, Told> {
  const isOwn = (reading: Reading, part: StoryPart) => labels[readings.indexOf(reading)] === part;
  const proofOf = (part: StoryPart) =>
    readings
      .map((reading, index) => ({ reading, own: labels[index] === part }))
      .filter(
        ({ reading, own }) =>
          reading.weights[part] >= (own ? LEAST : BESIDE)[part] &&
          !(
            part === 'situation' &&
            !own &&
            (reading.unit.place ?? 0) > LATE &&
            reading.weights.situation < AT_END
          ),
      )
      .toSorted(
        (a, b) =>
          Number(b.own) - Number(a.own) || b.reading.weights[part] - a.reading.weights[part],
      )
      .map(({ reading }) => reading);
  // Where something usually happens is not where it happened.
  const hasHappened = readings.some(({ past, supposed, unit }) => past && !supposed && !unit.left);
  const told = {
    situation: hasHappened
      ? situationOf(proofOf('situation').filter(isScene), (reading) => isOwn(reading, 'situation'))
      : missing,
    task: taskOf(proofOf('task')),
    action: actionOf(proofOf('action'), readings),
    result: resultOf(proofOf('result'), readings, labels),
    reflection: reflectionOf(proofOf('reflection')),
  };
  // Among fashionable words, where nothing was done and nothing came of it, there is nothing to have learnt from.
  const isEmpty =
    told.action.verdict === 'missing' &&
    !isPartTold(told.result) &&
    readings.some(({ buzz }) => buzz);
  return withSharedProof(isEmpty ? { ...told, reflection: missing } : told, readings, labels);
}

/** "I didn't send a mail": what the speaker left undone is no setting. */
const isOmission = ({ unit }: Reading) => /^(?:so |but |and )*i did not \w/u.test(unit.flat);
const isScene = (reading: Reading) =>
  reading.set || (reading.steps.i + reading.steps.we === 0 && !isOmission(reading));

/** More than praise: naming a part tells none of it. */
const hasSubstance = ({ specific, figures }: Reading) =>
  substanceOf(specific).length > 0 || figures.length > 0;
const says = ({ specific }: Reading, least = 1) => specific.length >= least;
const wordsOf = (some: readonly Reading[]) =>
  some.reduce((sum, { specific }) => sum + specific.length, 0);
const first = (proof: readonly Reading[]) =>
  proof
    .slice(0, MOST_PROOF)
    .toSorted((a, b) => a.unit.sentence - b.unit.sentence || a.unit.start - b.unit.start);

function situationOf(all: readonly Reading[], isOwn: (reading: Reading) => boolean): Told {
  // Hard words about others set the scene only where nothing else does.
  const fair = all.filter(({ unit }) => !isReproach(unit));
  const proof = fair.length > 0 ? fair : all;
  if (proof.length === 0) return missing;
  const set = proof.filter(
    (reading) =>
      (reading.set && says(reading)) ||
      ((isOwn(reading) || reading.scenic) && says(reading, VIVID)),
  );
  const words = wordsOf(proof);
  if (set.length === 0 || words < 2)
    return { verdict: 'thin', lack: 'no_setting', proof: first(proof) };
  const shown = first([...set, ...proof.filter((reading) => !set.includes(reading))]);
  // One sentence that names a place and a thing to be built says nothing of what it was for, and that it was hard adds nothing.
  const [only, ...more] = proof.filter((reading) => !isHardInName(reading));
  return more.length === 0 && words < VIVID && (!only || isBareScene(only))
    ? {
        verdict: 'thin',
        lack: set.some((reading) => reading.set) ? 'no_need' : 'no_place',
        proof: shown,
      }
    : { verdict: 'clear', proof: shown };
}

function taskOf(proof: readonly Reading[]): Told {
  const said = proof.filter((reading) => says(reading));
  if (said.length === 0) return missing;
  const own = said.filter(({ unit }) =>
    unit.words.some((word) => /^(?:i|me|my|mine|myself)$/u.test(word)),
  );
  return own.length > 0
    ? { verdict: 'clear', proof: first(own) }
    : { verdict: 'thin', lack: 'not_yours', proof: first(said) };
}

const effortful =
  /^(?:worked|tried|struggled|did|handled|communicated|coordinated|collaborated|organi[sz]ed|managed|supported|helped|attended|participated|contributed|informed|involved)$/u;

function actionOf(proof: readonly Reading[], readings: readonly Reading[]): Told {
  const done = proof.filter((reading) => says(reading) && !isEffort(reading.specific));
  const steps = done.filter((reading) => !isTokenStep(reading));
  const own = steps.filter((reading) => reading.steps.i > 0);
  if (steps.length === 1 && isTalk(steps[0]!))
    return { verdict: 'thin', lack: 'no_step', proof: first(steps) };
  if (own.length > 0) return { verdict: 'clear', proof: first(own) };
  if (steps.length > 0) return { verdict: 'thin', lack: 'only_we', proof: first(steps) };
  if (done.length > 0) return { verdict: 'thin', lack: 'no_step', proof: first(done) };
  const idle = readings.filter(
    ({ unit, supposed }) =>
      !supposed &&
      !unit.left &&
      !isNotDone(unit.flat) &&
      unit.acts.some(({ mood, verb }) => mood === 'past' && effortful.test(verb)),
  );
  return idle.length > 0 ? { verdict: 'thin', lack: 'no_step', proof: first(idle) } : missing;
}

function resultOf(
  proof: readonly Reading[],
  readings: readonly Reading[],
  labels: readonly Label[],
): Told {
  const named = proof.filter(
    (reading) => hasSubstance(reading) && isAfterActing(reading, readings, labels),
  );
  if (named.length === 0) {
    const acted = labels.indexOf('action');
    const isEnding = (at: number) =>
      labels[at] === 'result' ||
      (acted >= 0 &&
        at > acted &&
        (labels[at] === 'none' || isWithoutNumbers(readings[at]!.unit.flat)));
    const praised = readings.filter((reading, at) => isEnding(at) && isPraise(reading));
    return praised.length > 0
      ? { verdict: 'thin', lack: 'only_praise', proof: first(praised) }
      : missing;
  }
  const real = realResults(named, readings, labels);
  if (real.length === 0) return { verdict: 'thin', lack: 'no_effect', proof: first(named) };
  const shown = first(plainestFirst(real));
  const isCounted = readings.some(
    ({ figures }, at) =>
      figures.length > 0 && (labels[at] === 'result' || real.includes(readings[at]!)),
  );
  // "Late deliveries went down" says which way, and not how far; how glad people were of it adds nothing.
  const plain = real.filter(({ unit }) => !isVagueSuccess(unit.flat));
  return isCounted || wordsOf(plain) >= VIVID || !real.every(isVague)
    ? { verdict: 'clear', proof: shown }
    : { verdict: 'thin', lack: 'no_measure', proof: shown };
}

const isVague = (reading: Reading) => isOfDegree(reading) || isVagueSuccess(reading.unit.flat);

function reflectionOf(proof: readonly Reading[]): Told {
  const said = proof.filter(hasSubstance);
  return said.length > 0 ? { verdict: 'clear', proof: first(said) } : missing;
}
