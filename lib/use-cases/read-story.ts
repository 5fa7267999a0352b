import { standingContests } from '@/lib/grading/contest';
import { currentOf } from '@/lib/grading/current-assessment';
import { retoldSentences, standingRetellings } from '@/lib/grading/story/retelling';
import { storyOf } from '@/lib/grading/story/story-of';
import { conversationOf } from '@/lib/interview/conversation-of';
import { storyFromAnswer, type StoryText } from '@/lib/practice/banked-story';
import { questionReport } from '@/lib/report/question/question-report';
import { reportedQuestion } from '@/lib/report/question/reported-question';
import {
  givenWay,
  retoldStoryOf,
  tellingsOf,
  type RetoldStory,
  type ToldStory,
} from '@/lib/report/question/retold-story';
import { gradedInterview } from './graded-interview';
import { guideOf, materialOf } from './material';
import { done, refused, type Outcome } from './outcome';
import type { Ports } from './ports';

interface Asked {
  readonly interview: string;
  readonly person: string;
  readonly question: string;
}

/** The story told to a behavioral question of a closed interview, with its retellings. */
export async function readStory(ports: Ports, asked: Asked): Promise<Outcome<ToldStory>> {
  const read = await openStory(ports, asked);
  if (!read.ok) return read;
  const { conversation, before, retellings, reader, reported } = read.value;
  const retold = retoldStoryOf(conversation, before, retellings, reader);
  const tellings = tellingsOf(conversation, before, retellings, reader);
  return done({
    prompt: conversation.prompt,
    before,
    gone: givenWay(before, retellings),
    now: tellings.at(-1)?.after ?? before,
    retold,
    pieces: (await reported(retold)).retold?.pieces ?? [],
    tellings: tellings.toReversed(),
  });
}

/** An answer as a story for the bank, as it was told last, its sentences in the parts they tell. */
export async function storyOfAnswer(ports: Ports, asked: Asked): Promise<Outcome<StoryText>> {
  const { interview, question } = asked;
  const read = await openStory(ports, asked);
  if (!read.ok) return read;
  const { conversation, before, retellings } = read.value;
  const sentences = retoldSentences(before.sentences, retellings);
  return done(storyFromAnswer(conversation.prompt, { sentences }, { interview, question }));
}

async function openStory(ports: Ports, { interview, person, question }: Asked) {
  const opened = await gradedInterview(ports, interview, person);
  if (!opened.ok) return opened;
  const { state } = opened.value;
  const run = state.questions.find(({ id }) => id === question);
  if (!run) return refused('unknown_question');
  const material = materialOf(guideOf(ports, state))(question);
  const { question: asks, rubric } = material;
  const conversation = conversationOf(state, run, asks.prompt);
  const reader = (told: typeof conversation) => storyOf(told, rubric, asks.kind, []).story;
  const before = reader(conversation);
  if (!before) return refused('no_story');
  const all = standingRetellings(await ports.retellings.read(interview));
  const retellings = all.filter((each) => each.question === question);
  const reported = async (retold: RetoldStory | null) => {
    const current = currentOf(await ports.interviews.readAssessments(interview), question);
    const contests = (await ports.contests.read(interview)).map(({ event }) => event);
    const graded = questionReport(run, material, current, standingContests(contests, question));
    return reportedQuestion(graded, material, current, retold);
  };
  return done({ conversation, before, retellings, reader, reported });
}
