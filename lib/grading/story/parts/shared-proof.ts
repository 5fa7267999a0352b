import { starParts } from '@/lib/grading/model/model-reply';
import type { StoryPart } from '@/lib/grading/story/story';
import type { Told } from './told';
import type { Unit } from '@/lib/grading/story/unit/unit';
import type { Label, Reading } from './unit-reading';

/** One sentence is the proof of so many parts at most, or of all but one of its clauses: of those that it is told as, then of those it speaks for most. */
const MOST_PARTS = 2;
/** A whole story told in one sentence is read clause by clause. */
const LONG = 70;

/** What of each part is told once no sentence proves too many of them. */
export function withSharedProof(
  told: Readonly<Record<StoryPart, Told>>,
  readings: readonly Reading[],
  labels: readonly Label[],
): Record<StoryPart, Told> {
  // Speech without full stops is no sentence, however it goes on: there each clause stands for one.
  const ended = new Set(
    readings.flatMap(({ unit }) => (/[.!?…]["'”’)\]]*$/u.test(unit.quote) ? [unit.sentence] : [])),
  );
  const length = (sentence: number) =>
    readings.reduce(
      (sum, { unit }) => sum + (unit.sentence === sentence ? unit.words.length : 0),
      0,
    );
  const isSameSentence = (one: Unit, other: Unit) =>
    one === other ||
    (one.sentence === other.sentence && ended.has(one.sentence) && length(one.sentence) <= LONG);
  const unitsOf = ({ sentence }: Unit) =>
    readings.filter(({ unit }) => unit.sentence === sentence).length;
  const labelOf = (reading: Reading) => labels[readings.indexOf(reading)];
  const claims = starParts.flatMap((part) => {
    const found = told[part];
    return found.verdict === 'missing'
      ? []
      : found.proof.map((reading) => ({
          part,
          reading,
          own: labelOf(reading) === part,
        }));
  });
  const kept = claims.filter(({ part, reading }) => {
    const ranked = claims
      .filter((other) => isSameSentence(other.reading.unit, reading.unit))
      .toSorted(
        (a, b) =>
          Number(b.own) - Number(a.own) || b.reading.weights[b.part] - a.reading.weights[a.part],
      );
    const parts = [...new Set(ranked.map((each) => each.part))];
    return parts.slice(0, Math.max(MOST_PARTS, unitsOf(reading.unit) - 1)).includes(part);
  });
  const shared = (part: StoryPart): Told => {
    const found = told[part];
    if (found.verdict === 'missing') return found;
    const proof = found.proof.filter((reading) =>
      kept.some((each) => each.part === part && each.reading === reading),
    );
    // What is told as another part proves this one only where nothing told as it does.
    const own = proof.some((reading) => labelOf(reading) === part)
      ? proof.filter((reading) => labelOf(reading) === part || labelOf(reading) === 'none')
      : proof;
    return own.length === 0 ? { verdict: 'missing' } : { ...found, proof: own };
  };
  return {
    situation: shared('situation'),
    task: shared('task'),
    action: shared('action'),
    result: shared('result'),
    reflection: shared('reflection'),
  };
}
