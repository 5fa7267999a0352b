import type { KeyPoint, Rubric } from '@/lib/guide/rubric';
import type { Conversation } from '@/lib/grading/conversation';
import type { Story, StoryPart } from './story';
import { storyFrom } from './story-of';
import { isPartTold, VIVID } from './story-parts';
import { readStory, type StoryReading } from './story-reading';
import { evidenceOf } from './story-units';
import type { Reading } from './story-weights';
import type { PointVerdict } from '@/lib/grading/verdict';

/** How often the reading of a part is right: on stories read for the first time about nine of ten (`npm run eval:stories`). */
const SURE = 0.88;
const HALF_TOLD = 0.65;

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
    ({ unit, hardship }) => !unit.left && hardship !== null && !/:\s*$/u.test(unit.quote),
  );
  const obstacles = obstaclesIn(reading);
  return verdicts.map((verdict) => {
    const part = parts.get(verdict.id);
    if (part === undefined) return verdict;
    if (part === 'difficulty') return withHardship(verdict, hardships);
    return part === 'obstacle'
      ? withHardship(verdict, obstacles)
      : verdictOf(verdict.id, part, story);
  });
}

/** What made it hard, in so many words, and what came in between; how things stood at the beginning is none of it. */
function obstaclesIn({ readings, labels }: StoryReading): Reading[] {
  const acted = labels.indexOf('action');
  return readings.filter(
    ({ unit, hardship }, at) =>
      !unit.left && (hardship === 'hard' || (hardship === 'obstacle' && acted >= 0 && at > acted)),
  );
}

/** "It was hard because of the data" names one, and hardly tells it. */
function withHardship(verdict: PointVerdict, hardships: readonly Reading[]): PointVerdict {
  if (verdict.label === 'met' || hardships.length === 0) return verdict;
  const told = hardships.filter(
    ({ hardship, specific }) => hardship !== 'hard' || specific.length >= VIVID,
  );
  const { id } = verdict;
  return told.length > 0
    ? { id, label: 'met', evidence: told.map(({ unit }) => evidenceOf(unit)), confidence: SURE }
    : {
        id,
        label: 'partial',
        evidence: hardships.map(({ unit }) => evidenceOf(unit)),
        confidence: HALF_TOLD,
        doubt: 'partly_said',
      };
}

function verdictOf(id: KeyPoint['id'], part: StoryPart, story: Story): PointVerdict {
  const told = story.parts.find((reading) => reading.part === part);
  if (!told || told.verdict === 'missing' || !isPartTold(told))
    return { id, label: 'missed', confidence: SURE };
  const { evidence } = told;
  const isFull = told.verdict === 'clear' && (part !== 'result' || story.measured.kind !== 'none');
  return isFull
    ? { id, label: 'met', evidence, confidence: SURE }
    : { id, label: 'partial', evidence, confidence: HALF_TOLD, doubt: 'partly_said' };
}
