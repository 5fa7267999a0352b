import { overlaps } from '@/lib/grading/place';
import type { Evidence, PointVerdict } from '@/lib/grading/verdict';
import type { StoryReading } from './story-reading';

/** What follows from the words before it. */
const drawn = /^(?:and )?(?:so|therefore|thus|hence|that is why|that's why|which)\b/u;
/** How sure it is that nothing is told where only false practice is. */
const SURE = 0.8;

/**
 * A step that is a mistake charged as such tells no part of a good story, nor does what is concluded from it: what is
 * left of the proof has to make the point alone.
 */
export function withoutFalseProof(
  verdict: PointVerdict,
  falsehoods: readonly Evidence[],
  { readings }: StoryReading,
): PointVerdict {
  if (verdict.label === 'missed' || falsehoods.length === 0) return verdict;
  const isFalse = (place: Evidence) => falsehoods.some((each) => overlaps(each, place));
  const bad = readings.filter(({ unit }, at) => {
    const before = readings[at - 1]?.unit;
    const follows = before?.turn === unit.turn && before.sentence === unit.sentence;
    return isFalse(unit) || (follows && drawn.test(unit.flat) && isFalse(before));
  });
  const evidence = verdict.evidence.filter(
    (each) => !isFalse(each) && !bad.some(({ unit }) => overlaps(unit, each)),
  );
  if (evidence.length === verdict.evidence.length) return verdict;
  return evidence.length > 0
    ? { ...verdict, evidence }
    : { id: verdict.id, label: 'missed', confidence: SURE };
}
