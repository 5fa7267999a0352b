import type { Retelling } from '@/lib/grading/story/retelling';
import {
  retoldConversation,
  retoldPieces,
  retoldSentences,
  type RetoldPiece,
} from '@/lib/grading/story/retelling';
import type { Story } from '@/lib/grading/story/story';
import { storyOf } from '@/lib/grading/story/story-of';
import { conversationOf } from '@/lib/interview/conversation-of';
import { storyFromAnswer, type StoryText } from '@/lib/practice/banked-story';
import { gradedInterview } from './graded-interview';
import { guideOf, materialOf } from './material';
import { done, refused, type Outcome } from './outcome';
import type { Ports } from './ports';

/** A story, and what became of it each time a part was told again, newest first. */
export interface RetoldStory {
  readonly prompt: string;
  readonly before: Story;
  readonly retold: readonly {
    readonly retelling: Retelling;
    readonly pieces: readonly RetoldPiece[];
    readonly after: Story;
  }[];
}

interface Asked {
  readonly interview: string;
  readonly person: string;
  readonly question: string;
}

/** The story told to a behavioral question of a closed interview, with its retellings. */
export async function readStory(ports: Ports, asked: Asked): Promise<Outcome<RetoldStory>> {
  const { interview, person, question } = asked;
  const opened = await gradedInterview(ports, interview, person);
  if (!opened.ok) return opened;
  const { state } = opened.value;
  const run = state.questions.find(({ id }) => id === question);
  if (!run) return refused('unknown_question');
  const { question: asks, rubric } = materialOf(guideOf(ports, state))(question);
  const conversation = conversationOf(state, run, asks.prompt);
  const read = (told: typeof conversation) => storyOf(told, rubric, asks.kind, []).story;
  const before = read(conversation);
  if (!before) return refused('no_story');
  const retellings = (await ports.retellings.read(interview)).filter(
    (each) => each.question === question,
  );
  const retold = retellings.toReversed().flatMap((retelling) => {
    const pieces = retoldPieces(before.sentences, retelling.part, retelling.text);
    const after = read(retoldConversation(conversation, pieces));
    return after ? [{ retelling, pieces, after }] : [];
  });
  return done({ prompt: asks.prompt, before, retold });
}

/** An answer as a story for the bank, as it was told last, its sentences in the parts they tell. */
export async function storyOfAnswer(ports: Ports, asked: Asked): Promise<Outcome<StoryText>> {
  const { interview, question } = asked;
  const read = await readStory(ports, asked);
  if (!read.ok) return read;
  const { prompt, before, retold } = read.value;
  const retellings = retold.map(({ retelling }) => retelling).toReversed();
  const sentences = retoldSentences(before.sentences, retellings);
  return done(storyFromAnswer(prompt, { sentences }, { interview, question }));
}
