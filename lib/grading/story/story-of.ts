import type { QuestionKind } from '@/lib/guide/question';
import type { Rubric } from '@/lib/guide/rubric';
import type { Conversation } from '@/lib/grading/conversation';
import { starParts } from '@/lib/grading/model/model-reply';
import type { Episodes, Story } from './story';
import { askFor } from './story-asks';
import { episodesOf } from './story-episodes';
import { measuredOf } from '@/lib/grading/story/result/measured';
import { flagsOf } from './story-flags';
import { ownershipOf } from './story-ownership';
import { readStory, type StoryReading } from './story-reading';
import { storyMarking, storyScore } from './story-score';
import { sharesOf } from './story-shares';
import { specificsOf } from './story-specifics';
import { isStrong } from './story-strength';
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
  const flags = flagsOf(reading, ownership, rubric);
  return {
    score: storyScore({ parts, ownership, measured, flags }),
    by: 'embedded',
    sentences,
    parts,
    ownership,
    specifics: specificsOf(readings),
    measured,
    unknownEnds,
    flags,
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
          // What is told only in the words of another part is not told strongly.
          score:
            storyMarking.part[common.words > 0 && isStrong(part, reading) ? 'strong' : 'clear'],
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
