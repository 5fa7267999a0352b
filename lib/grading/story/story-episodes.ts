import { starParts } from '@/lib/grading/model/model-reply';
import type { Episodes, StoryPart } from './story';
import type { StoryReading } from './story-reading';
import type { QuestionKind } from '@/lib/guide/question';
import type { Turn } from '@/lib/grading/conversation';

/** So many clauses of plan or advice in a row end an episode. */
const APART = 2;
const LEAST_WORDS = 8;
/** Something that happened to the speaker, not to somebody they read of. */
const ownWords = new Set(['i', 'we', 'me', 'us', 'my', 'our']);

/** Where somebody has something from: nothing happened by it. */
const studied =
  /\b(?:how|what|where|way|as|so) (?:i|we) (?:\w+ )?(?:learn(?:ed|t)|remember(?:ed)?|studied|understood|read|heard|(?:was|were|got) (?:taught|told))\b|\b(?:learn(?:ed|t)|read|heard|studied|saw|taught|remember(?:ed)?|came across)\b.*\b(?:courses?|class|lectures?|books?|papers?|university|college|school|bootcamp|tutorials?|videos?|blogs?|articles?|docs|documentation|certificate|exams?|degree)\b/u;

/**
 * What happened once, told in an answer that did not ask for it. A question of what something is or how it works is
 * answered in the past too ("what I predicted", "first it was done with an RNN"): there an episode is somebody's own,
 * and says when or where it was.
 */
export function episodesOf(
  reading: StoryReading,
  turns: readonly Turn[],
  kind: QuestionKind,
): Episodes {
  return runsOf(reading).flatMap((run) => {
    const first = reading.readings[run[0]!]!.unit;
    const last = reading.readings[run.at(-1)!]!.unit;
    const events = run.filter((at) => !studied.test(reading.readings[at]!.unit.flat));
    const parts = partsIn(reading, events);
    const words = events.reduce((sum, at) => sum + reading.readings[at]!.unit.content.length, 0);
    const told = events.map((at) => reading.readings[at]!);
    const isOwn = told.some(({ unit }) => unit.words.some((word) => ownWords.has(word)));
    const isStep = told.some(({ steps }) => steps.i + steps.we > 0);
    const isSet = told.some(({ set }) => set);
    // Notes of an episode leave out the "I", and say when or where it was.
    const happened =
      kind === 'scenario' ? (isOwn ? isStep || isSet : isStep && isSet) : isOwn && isSet;
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

/** How things are since: "it is in all four shops now". */
const since = /\b(?:now|still|since then|ever since|so far|to this day|these days)\b/u;

/** An example that was made up. */
const madeUp =
  /^(?:so |and |but |for example |for instance )*(?:(?:let s |let us )?(?:say|suppose|imagine|assume|picture) |(?:take|consider) (?:an?|some|any|this) )|\bsay (?:about |around |roughly |maybe )?(?:\d|an? (?:hundred|thousand|million)|(?:two|three|four|five|six|seven|eight|nine|ten|twenty|fifty)\b)/u;

/** "I'd put a banner up": what one would do, in a verb that is alike in the past. */
const would =
  /\b(?<!\b(?:because|since|after|that|which|what) )(?:(?:you|one) (?:d|would)\b|(?:i|we) (?:d|would) (?:(?:also|first|then|probably|always|just|maybe|certainly|definitely) )*(?:read|set|put|cut|let|hit|run|shut|split|spread|reset|quit|come)\b)/u;
/** It has an "I" or a "we" of its own. */
const ownSubject =
  /^(?:(?:and|but|so|because|as|when|where|since|like|which|that|then|how|what) )*(?:i|we) (?!d\b|would\b)/u;
const supposedIf = /\bif\b/u;

/** Units of what one would do: said so, or going on with one that is in the same sentence. */
function plannedUnits(readings: StoryReading['readings']): Set<number> {
  const plans = new Set<number>();
  return new Set(
    readings.flatMap(({ unit, supposed, set, steps }, at) => {
      const { flat, sentence } = unit;
      const isPlan = supposed || would.test(flat);
      const isIf =
        supposedIf.test(flat) &&
        (steps.i + steps.we === 0 || !unit.acts.some(({ mood }) => mood === 'past'));
      const goesOn = plans.has(sentence) && !set && !ownSubject.test(flat);
      if (isPlan) plans.add(sentence);
      else if (!goesOn) plans.delete(sentence);
      return isPlan || isIf || goesOn ? [at] : [];
    }),
  );
}

/** Rows of units that happened; what stands between two of them comes along, if it is short. */
function runsOf({ readings, labels }: StoryReading): number[][] {
  const runs: number[][] = [];
  let gap = 0;
  const examples = new Set(
    readings.flatMap(({ unit }) => (madeUp.test(unit.flat) ? [unit.sentence] : [])),
  );
  const planned = plannedUnits(readings);
  readings.forEach(({ unit, past }, at) => {
    const isTold = !planned.has(at) && !unit.left && !examples.has(unit.sentence);
    const open = runs.at(-1);
    const isSince = isTold && labels[at] === 'result' && since.test(unit.flat) && gap === 0;
    // What somebody was told to do, in the words it was said in: "you take this one".
    const isOrder = isTold && labels[at] === 'task' && open !== undefined && gap === 0;
    if (!isTold || !(past || isSince || isOrder)) {
      gap++;
      return;
    }
    const isSameTurn = open && readings[open[0]!]!.unit.turn === unit.turn;
    if (open && isSameTurn && gap < APART) open.push(at);
    else if (past && labels[at] !== 'none') runs.push([at]);
    else {
      gap++;
      return;
    }
    gap = 0;
  });
  return runs;
}

/** How much a clause has to speak for a part that it is told as, and for another one. */
const LEAST = 1;
const BESIDE = 2.2;
/** And for a result that tells what was different afterwards. */
const EFFECT = 1.6;

function partsIn({ readings, labels }: StoryReading, run: readonly number[]): StoryPart[] {
  return starParts.filter((part) =>
    run.some((at) => {
      const { weights, specific, effect } = readings[at]!;
      const own = labels[at] === part;
      const says = specific.length > 0 || (part === 'result' && effect);
      return says && weights[part] >= (own ? LEAST : part === 'result' && effect ? EFFECT : BESIDE);
    }),
  );
}
