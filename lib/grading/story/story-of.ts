import type { QuestionKind } from '@/lib/guide/question';
import type { Rubric } from '@/lib/guide/rubric';
import type { Conversation } from '@/lib/grading/conversation';
import { starParts } from '@/lib/grading/model/model-reply';
import type { Episodes, Story, StoryPart } from './story';
import { askFor } from './story-asks';
import { episodesOf } from './story-episodes';
import { measuredOf } from '@/lib/grading/story/result/measured';
import { flagsOf } from './story-flags';
import type { Reading } from '@/lib/grading/story/parts/unit-reading';
import { isTokenStep } from '@/lib/grading/story/parts/token-steps';
import { ownershipOf } from './story-ownership';
import type { Told } from '@/lib/grading/story/parts/told';
import { readStory, type StoryReading } from './story-reading';
import { storyMarking, storyScore } from './story-score';
import { sharesOf } from './story-shares';
import { specificsOf } from './story-specifics';
import { stretchesOf, type Proofs } from './story-stretches';
import type { SpokenTurn } from './story-time';
import { evidenceOf } from '@/lib/grading/story/unit/unit';
import { unknownEndsIn } from '@/lib/grading/story/result/unknown-end';

/** What a question's answers tell: a story where one was asked for, else the episodes in them. */
export interface ToldOf {
  readonly story: Story | null;
  readonly episodes: Episodes;
}

/**
 * Takes an answer apart as a story. Only a behavioral question asks for one and has it scored; whatever else
 * is asked, episodes are found and nothing counts against them. Pure: the same words give the same story.
 * `isNoAnswer`: the grader took nothing in it as an answer, so none of it is a story.
 */
export function storyOf(
  conversation: Conversation,
  rubric: Rubric,
  kind: QuestionKind,
  spoken: readonly SpokenTurn[],
  isNoAnswer = false,
): ToldOf {
  if (conversation.turns.every(({ text }) => text.trim() === ''))
    return { story: null, episodes: [] };
  const reading = readStory(conversation, rubric, isNoAnswer);
  if (kind !== 'behavioral')
    return { story: null, episodes: episodesOf(reading, conversation.turns, kind) };
  return { story: storyFrom(reading, conversation.turns, rubric, spoken), episodes: [] };
}

/** The story in a reading. */
export function storyFrom(
  reading: StoryReading,
  turns: Conversation['turns'],
  rubric: Rubric,
  spoken: readonly SpokenTurn[],
): Story {
  const { readings, labels } = reading;
  const proofs = proofsOf(reading);
  const sentences = stretchesOf(
    readings.map(({ unit }) => unit),
    labels,
    proofs,
    turns,
  );
  const unknownEnds = unknownEndsIn(reading, turns, rubric);
  const shares = sharesOf(sentences, spoken);
  const parts = partsOf(reading, proofs, { shares, isUnknown: unknownEnds.length > 0 }, rubric);
  const ownership = ownershipOf(readings, labels, sentences);
  const measured = measuredOf(reading);
  return {
    score: storyScore({ parts, ownership, measured }),
    by: 'embedded',
    sentences,
    parts,
    ownership,
    specifics: specificsOf(readings),
    measured,
    unknownEnds,
    flags: flagsOf(reading, ownership, rubric),
  };
}

function proofsOf({ told }: StoryReading): Proofs {
  return new Map(
    starParts.map((part) => {
      const found = told[part];
      const proof = found.verdict === 'missing' ? [] : found.proof;
      return [part, proof.map(({ unit }) => evidenceOf(unit))] as const;
    }),
  );
}

/** What was found of each part, with its share of the story and the question that would fill it. */
function partsOf(
  reading: StoryReading,
  proofs: Proofs,
  { shares, isUnknown }: { shares: ReturnType<typeof sharesOf>; isUnknown: boolean },
  rubric: Rubric,
): Story['parts'] {
  const { told } = reading;
  return starParts.map((part): Story['parts'][number] => {
    const found = told[part];
    if (found.verdict === 'missing') {
      const lack = part === 'result' && isUnknown ? 'not_known' : 'not_told';
      return { part, verdict: 'missing', lack, ask: askFor(part, lack, rubric.star) };
    }
    const common = {
      part,
      evidence: [...(proofs.get(part) ?? [])],
      ...shares(part),
    };
    return found.verdict === 'clear'
      ? {
          ...common,
          verdict: 'clear',
          score: storyMarking.part[isStrong(part, found, reading) ? 'strong' : 'clear'],
        }
      : {
          ...common,
          verdict: 'thin',
          score: storyMarking.part.thin,
          lack: found.lack,
          ask: askFor(part, found.lack, rubric.star),
        };
  });
}

/** All units of a part, and those that prove it from elsewhere. */
function ofPart({ readings, labels, told }: StoryReading, part: StoryPart): Reading[] {
  const found = told[part];
  const proof = found.verdict === 'missing' ? [] : found.proof;
  return readings.filter((reading, at) => labels[at] === part || proof.includes(reading));
}

const OWN_STEPS = 2;
const differently =
  /\b(?:different\w*|since then|next time|always|never|now|these days|again|still|rather than|before|(?:i|we) would(?! (?:say|like|call|love|recommend|think)\b)|(?:i|we) (?:should|could|ought to) (?:have|ve)|(?:i|we) wish)\b/u;

function isStrong(
  part: StoryPart,
  found: Exclude<Told, { verdict: 'missing' }>,
  reading: StoryReading,
): boolean {
  const own = ofPart(reading, part);
  const units = own.map(({ unit }) => unit);
  const counted = own.some(({ figures }) => figures.length > 0);
  switch (part) {
    case 'situation':
      return counted || specificsOf(found.proof).names.length > 0;
    case 'task':
      return (
        counted || units.some(({ flat }) => /\b(?:before|by|until|within|in time) \w+/u.test(flat))
      );
    case 'action':
      return (
        own
          .filter((each) => !isTokenStep(each))
          .flatMap(({ unit }) => unit.acts)
          .filter(({ person, step }) => person === 'i' && step).length >= OWN_STEPS
      );
    case 'result':
      return counted;
    case 'reflection':
      return units.some(({ flat }) => differently.test(flat));
  }
}
