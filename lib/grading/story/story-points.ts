import type { KeyPoint, Rubric } from '@/lib/guide/rubric';
import type { Conversation } from '@/lib/grading/conversation';
import type { Story, StoryPart } from './story';
import { storyFrom } from './story-of';
import { withoutFalseProof } from './false-proof';
import { isReproach } from '@/lib/grading/story/blame/blame';
import {
  burdensIn,
  isMetOnTheWay,
  isStep,
  obstaclesIn,
} from '@/lib/grading/story/situation/obstacles';
import { isHardAlone } from '@/lib/grading/story/situation/hardship';
import { isPartTold } from '@/lib/grading/story/parts/told';
import { VIVID } from '@/lib/grading/story/parts/told-parts';
import { readStory, type StoryReading } from './story-reading';
import { mayReason, reasonsIn } from './story-reasons';
import { evidenceOf } from '@/lib/grading/story/unit/unit';
import type { Reading } from '@/lib/grading/story/parts/unit-reading';
import { overlaps } from '@/lib/grading/place';
import type { Evidence, MisconceptionVerdict, PointVerdict } from '@/lib/grading/verdict';

/** How often the reading of a part is right: on stories read for the first time about nine of ten (`npm run eval:stories`). */
const SURE = 0.88;
const HALF_TOLD = 0.65;
const REASONED = 0.75;
/** Fewer words of its own only name a hardship; a fact that was at stake takes a few more. */
const SAYS_SOMETHING = 2;
const FACT = 3;
const MOST_SHOWN = 3;

/**
 * Points that say a part of a story is told are decided by the reading of the story, so that a report never
 * says of one thing both that it is told and that it is missing. The other points stay as they are.
 */
export function pointsByStory(
  verdicts: readonly PointVerdict[],
  conversation: Conversation,
  rubric: Rubric,
  /** Points that a stated misconception denies: no story earns them. */
  contradicted: ReadonlySet<string>,
  /** What became of the false claims: no part is told with one that stands. */
  outcomes: readonly MisconceptionVerdict[] = [],
): PointVerdict[] {
  const parts = new Map(
    rubric.points.flatMap(({ id, tells }) =>
      tells && !contradicted.has(id) ? [[id, tells] as const] : [],
    ),
  );
  if (parts.size === 0) return [...verdicts];
  const reading = readStory(conversation, rubric, false);
  const story = storyFrom(reading, conversation.turns, rubric, []);
  const hardships = reading.readings.filter(
    (each) =>
      !each.unit.left &&
      each.hardship !== null &&
      !each.unit.reproach.accuses &&
      !isHardAlone(each) &&
      !/:\s*$/u.test(each.unit.quote),
  );
  const obstacles = obstaclesIn(reading);
  const burdens = burdensIn(reading);
  const met = burdens.filter((each) => isMetOnTheWay(each, reading));
  const reasons = reasonsIn(reading.readings);
  const unfolded = (hardship: Reading) => unfoldedIn(hardship, reading.readings);
  const decided = verdicts.map((verdict) => {
    const part = parts.get(verdict.id);
    if (part === undefined) return verdict;
    if (part === 'reason') return withReasons(reasonHeardIn(verdict, reading), reasons);
    if (part === 'difficulty')
      return withHardship(heardIn(verdict, reading), hardships.map(unfolded), burdens);
    return part === 'obstacle'
      ? withHardship(
          onTheWayIn(heardIn(verdict, reading), reading, obstacles),
          obstacles.map(unfolded),
          met,
        )
      : verdictOf(verdict.id, part, story);
  });
  const falsehoods = outcomes.flatMap((each) => (each.label === 'stated' ? each.evidence : []));
  return decided.map((verdict) => withoutFalseProof(verdict, falsehoods, reading));
}

/** What was found by its words alone, in a plan or in mere words for hardship ("a tough project"), is none, or hardly one. */
function heardIn(found: PointVerdict, { readings }: StoryReading): PointVerdict {
  const verdict = withoutBlame(found, readings);
  if (verdict.label !== 'met') return verdict;
  const { id, evidence } = verdict;
  const about = readings.filter(({ unit }) => evidence.some((each) => overlaps(each, unit)));
  if (about.length === 0) return verdict;
  if (about.every((each) => each.planned || each.buzz || isHardAlone(each)))
    return { id, label: 'missed', confidence: SURE };
  const isBare = about.every(({ specific }) => specific.length < SAYS_SOMETHING);
  return isBare || about.every(({ unit }) => isReproach(unit))
    ? { id, label: 'partial', evidence, confidence: HALF_TOLD, doubt: 'partly_said' }
    : verdict;
}

/** Where an obstacle is told on the way, how things stood before the first step is none. */
function onTheWayIn(
  found: PointVerdict,
  { readings, labels }: StoryReading,
  obstacles: readonly Reading[],
): PointVerdict {
  const acted = readings[labels.indexOf('action')]?.unit;
  if (found.label === 'missed' || obstacles.length === 0 || !acted) return found;
  const isBefore = ({ turn, end }: Evidence) => turn === acted.turn && end <= acted.start;
  return found.evidence.every(isBefore) &&
    !found.evidence.some((each) => obstacles.some(({ unit }) => overlaps(unit, each)))
    ? { id: found.id, label: 'missed', confidence: SURE }
    : found;
}

/** To run others down proves no point; what is told beside it in the same sentence may. */
function withoutBlame(verdict: PointVerdict, readings: readonly Reading[]): PointVerdict {
  if (verdict.label === 'missed') return verdict;
  const { id } = verdict;
  const evidence = verdict.evidence.flatMap((each) => {
    const about = readings.filter(({ unit }) => overlaps(each, unit));
    const fair = about.filter(({ unit }) => !unit.reproach.accuses);
    return fair.length === about.length ? [each] : fair.map(({ unit }) => evidenceOf(unit));
  });
  return evidence.length === 0
    ? { id, label: 'missed', confidence: SURE }
    : { ...verdict, evidence: distinct(evidence) };
}

/** A choice alone has no reason, and what made it hard is none of a choice. */
function reasonHeardIn(found: PointVerdict, { readings }: StoryReading): PointVerdict {
  const verdict = withoutBlame(found, readings);
  if (verdict.label === 'missed') return verdict;
  const about = readings.filter(({ unit }) =>
    verdict.evidence.some((each) => overlaps(each, unit)),
  );
  const beside = readings.filter(({ unit }) =>
    about.some((each) => each.unit.turn === unit.turn && each.unit.sentence === unit.sentence),
  );
  // Words in fashion give no reason, and to say whose fault it was is none.
  const plain = beside.filter(({ buzz, unit }) => !buzz && !isReproach(unit));
  return about.length === 0 || plain.some(mayReason)
    ? verdict
    : { id: verdict.id, label: 'missed', confidence: SURE };
}

/** A choice with its reason is one, whatever words it is told in. */
function withReasons(verdict: PointVerdict, reasons: readonly Reading[][]): PointVerdict {
  if (verdict.label === 'met' || reasons.length === 0) return verdict;
  const evidence = reasons.flat().map(({ unit }) => evidenceOf(unit));
  return { id: verdict.id, label: 'met', evidence: distinct(evidence), confidence: REASONED };
}

const MOST_UNFOLDING = 2;

/** "The nasty part was the labels. Half of them said other": what it was is told in the facts right behind it. */
function unfoldedIn(hardship: Reading, readings: readonly Reading[]): Reading[] {
  if (hardship.hardship !== 'hard' || hardship.specific.length >= VIVID) return [hardship];
  const at = readings.indexOf(hardship) + 1;
  const behind = readings.slice(at, at + MOST_UNFOLDING);
  const isOpened = /:\s*$/u.test(hardship.unit.quote);
  const end = behind.findIndex(
    (each) =>
      // "The hard bit was a bug of my own: I had split by report": what the colon opens.
      !(isOpened && each.unit.sentence === hardship.unit.sentence && !each.unit.left) &&
      (each.unit.turn !== hardship.unit.turn ||
        each.unit.left ||
        isReproach(each.unit) ||
        isStep(each) ||
        each.planned ||
        each.change),
  );
  return [hardship, ...(end < 0 ? behind : behind.slice(0, end))];
}

/** "It was hard because of the data" names one, and hardly tells it. */
function withHardship(
  verdict: PointVerdict,
  /** Each with what unfolds it. */
  hardships: readonly (readonly Reading[])[],
  burdens: readonly Reading[],
): PointVerdict {
  const told = [
    ...hardships
      .filter(
        ([first, ...more]) =>
          !isReproach(first!.unit) &&
          (first!.hardship !== 'hard' ||
            [first!, ...more].flatMap(({ specific }) => specific).length >= VIVID),
      )
      .flat(),
    ...burdens.filter(
      ({ specific, figures }) =>
        specific.length >= FACT || (figures.length > 0 && specific.length > 0),
    ),
  ];
  const { id } = verdict;
  // Words that speak of hardship prove it less well than what it was.
  if (verdict.label === 'met' && (burdens.length === 0 || told.length === 0)) return verdict;
  if (told.length > 0)
    return {
      id,
      label: 'met',
      evidence: distinct(told.map(({ unit }) => evidenceOf(unit))).slice(0, MOST_SHOWN),
      confidence: SURE,
    };
  const hinted = [...hardships.flatMap((each) => each.slice(0, 1)), ...burdens].map(({ unit }) =>
    evidenceOf(unit),
  );
  return hinted.length === 0
    ? verdict
    : {
        id,
        label: 'partial',
        evidence: distinct(hinted),
        confidence: HALF_TOLD,
        doubt: 'partly_said',
      };
}

const distinct = (items: readonly Evidence[]) =>
  items.filter(
    ({ turn, start }, at) =>
      items.findIndex((other) => other.turn === turn && other.start === start) === at,
  );

function verdictOf(id: KeyPoint['id'], part: StoryPart, story: Story): PointVerdict {
  const told = story.parts.find((reading) => reading.part === part);
  if (!told || told.verdict === 'missing' || !isPartTold(told))
    return { id, label: 'missed', confidence: SURE };
  const { evidence } = told;
  const isFull = told.verdict === 'clear' && (part !== 'result' || story.measured.kind !== 'none');
  // What is asked for is the figure: vaguer words beside it prove less.
  const proof =
    part === 'result' && story.measured.kind !== 'none' ? story.measured.evidence : evidence;
  return isFull
    ? { id, label: 'met', evidence: proof, confidence: SURE }
    : { id, label: 'partial', evidence, confidence: HALF_TOLD, doubt: 'partly_said' };
}
