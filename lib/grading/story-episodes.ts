import { starParts } from './model-reply';
import type { Episodes, StoryPart } from './story';
import type { StoryReading } from './story-reading';
import type { Turn } from './conversation';

/** So many clauses of plan or advice in a row end an episode. */
const APART = 2;
const LEAST_WORDS = 8;

/** What happened once, told in an answer that did not ask for it. */
export function episodesOf(reading: StoryReading, turns: readonly Turn[]): Episodes {
  return runsOf(reading).flatMap((run) => {
    const first = reading.readings[run[0]!]!.unit;
    const last = reading.readings[run.at(-1)!]!.unit;
    const parts = partsIn(reading, run);
    const words = run.reduce((sum, at) => sum + reading.readings[at]!.unit.content.length, 0);
    const happened = run.some((at) => {
      const { unit, set } = reading.readings[at]!;
      return set || unit.acts.some(({ mood, step }) => mood === 'past' && step);
    });
    const text = turns.find(({ id }) => id === first.turn)?.text ?? '';
    if (!happened || parts.length < 2 || words < LEAST_WORDS) return [];
    return [
      {
        evidence: {
          turn: first.turn,
          start: first.start,
          end: last.end,
          quote: text.slice(first.start, last.end),
        },
        parts,
      },
    ];
  });
}

function runsOf({ readings, labels }: StoryReading): number[][] {
  const runs: number[][] = [];
  let gap = 0;
  readings.forEach(({ unit, supposed, past }, at) => {
    const isTold = labels[at] !== 'none' && !supposed && !unit.left;
    if (!isTold) {
      // What happened and tells no part does not end it.
      if (supposed || !past) gap++;
      return;
    }
    const open = runs.at(-1);
    const isSameTurn = open && readings[open[0]!]!.unit.turn === unit.turn;
    if (open && isSameTurn && gap < APART) open.push(at);
    else if (past) runs.push([at]);
    gap = 0;
  });
  return runs;
}

/** How much a clause has to speak for a part that it is told as, and for another one. */
const LEAST = 1;
const BESIDE = 2.2;

function partsIn({ readings, labels }: StoryReading, run: readonly number[]): StoryPart[] {
  return starParts.filter((part) =>
    run.some((at) => {
      const { weights, specific, effect } = readings[at]!;
      const own = labels[at] === part;
      const says = specific.length > 0 || (part === 'result' && effect);
      return says && weights[part] >= (own ? LEAST : BESIDE);
    }),
  );
}
