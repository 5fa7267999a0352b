import type { KeyPoint, Rubric } from '@/lib/guide/rubric';
import type { Conversation } from '@/lib/grading/conversation';
import type { Story, StoryPart } from './story';
import { storyFrom } from './story-of';
import { isPartTold } from './story-parts';
import { readStory } from './story-reading';
import { evidenceOf } from './story-units';
import type { Evidence, PointVerdict } from '@/lib/grading/verdict';

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
  const obstacles = reading.readings
    .filter(({ unit, hardship }) => hardship === 'obstacle' && !unit.left)
    .map(({ unit }) => evidenceOf(unit));
  return verdicts.map((verdict) => {
    const part = parts.get(verdict.id);
    if (part === undefined) return verdict;
    return part === 'obstacle'
      ? withObstacle(verdict, obstacles)
      : verdictOf(verdict.id, part, story);
  });
}

/** An obstacle told anywhere; what was at stake is none on the way. */
const withObstacle = (verdict: PointVerdict, evidence: readonly Evidence[]): PointVerdict =>
  verdict.label === 'met' || evidence.length === 0
    ? verdict
    : { id: verdict.id, label: 'met', evidence: [...evidence], confidence: SURE };

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
