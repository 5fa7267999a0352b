import { z } from 'zod';
import type { Conversation } from '@/lib/grading/conversation';
import { starParts } from '@/lib/grading/model/model-reply';
import {
  retellingSchema,
  retoldConversation,
  retoldIn,
  retoldPieces,
  retoldSentences,
  type Retelling,
  type RetoldPiece,
} from '@/lib/grading/story/retelling';
import { withKeptMarks } from '@/lib/grading/story/kept-marks';
import type { Story } from '@/lib/grading/story/story';
import { gapsOf } from '@/lib/grading/story/story-score';
import { repliesInPlace } from '@/lib/report/stronger/replies-in-place';

/** A story as it is with all that was told again after the interview: it stands beside the answer and in no grade. */
export const retoldStorySchema = z
  .strictObject({
    /** Of 100 for the story's shape, as it is now. */
    score: z.number().int().min(0).max(100),
    /** The latest telling of each part that was told again, in the order of the parts. */
    parts: z
      .array(
        z.strictObject({
          part: z.enum(starParts),
          at: z.number().int(),
          modality: retellingSchema.shape.modality,
        }),
      )
      .min(1)
      .readonly(),
    /** Parts that are thin or missing in it still. */
    open: z.array(z.enum(starParts)).readonly(),
    /** The whole story in a row, each piece with whether it was told again. */
    pieces: z
      .array(z.strictObject({ text: z.string(), isNew: z.boolean() }).readonly())
      .min(1)
      .readonly(),
  })
  .readonly();
export type RetoldStory = z.infer<typeof retoldStorySchema>;

/** What one telling changed: the story with all tellings before it, and with it. */
export interface Telling {
  readonly retelling: Retelling;
  readonly before: Story;
  readonly after: Story;
}

/** A story as it was told, and what became of it as its parts were told again. */
export interface ToldStory {
  readonly prompt: string;
  readonly before: Story;
  /** Its sentences that gave way to what was told again, by their place. */
  readonly gone: ReadonlySet<number>;
  /** With all that was told again; the story as it was told where nothing was. */
  readonly now: Story;
  /** Null when no part was told again. */
  readonly retold: RetoldStory | null;
  /** The story put together, each piece with whether it is better left out; none when no part was told again. */
  readonly pieces: readonly (RetoldPiece & { readonly leaveOut: boolean })[];
  /** Newest first. */
  readonly tellings: readonly Telling[];
}

/** Reads a story put together anew like any other answer; null where no story is found in it. */
export type ReadStory = (conversation: Conversation) => Story | null;

type Asked = Pick<Conversation, 'question' | 'prompt'>;

/** What each telling changed, oldest first: each builds on the ones before it. */
export function tellingsOf(
  asked: Asked,
  story: Story,
  retellings: readonly Retelling[],
  read: ReadStory,
): Telling[] {
  return retellings.reduce<Telling[]>((done, retelling, index) => {
    const before = done.at(-1)?.after ?? story;
    const pieces = retoldAfter(story, retellings.slice(0, index + 1));
    const conversation = retoldConversation(asked, pieces);
    const whole = read(conversation);
    if (!whole) return done;
    const after = withKeptMarks(before, whole, retoldIn(conversation, pieces, retelling));
    return [...done, { retelling, before, after }];
  }, []);
}

/** The story put together from the latest telling of every part; null when no part was told again. */
export function retoldStoryOf(
  asked: Asked,
  story: Story,
  retellings: readonly Retelling[],
  read: ReadStory,
): RetoldStory | null {
  const pieces = retoldAfter(story, retellings);
  const now = tellingsOf(asked, story, retellings, read).at(-1)?.after;
  if (!now) return null;
  const parts = starParts.flatMap((part) => {
    const latest = retellings.findLast((each) => each.part === part);
    return latest ? [{ part, at: latest.at, modality: latest.modality }] : [];
  });
  return { score: now.score, parts, open: gapsOf(now).map(({ part }) => part), pieces };
}

function retoldAfter(story: Story, retellings: readonly Retelling[]): RetoldPiece[] {
  const last = retellings.at(-1);
  if (!last) return [];
  const earlier = retoldSentences(inTellingOrder(story), retellings.slice(0, -1));
  return retoldPieces(earlier, last.part, last.text);
}

/** What a reply tells of an earlier part stands with that part before any part is told again. */
function inTellingOrder(story: Story): Story['sentences'] {
  const { sentences } = story;
  const first = sentences[0]?.turn;
  const after = (turn: string) => (turn === first ? ('question' as const) : ('probe' as const));
  const turns = [...new Set(sentences.map(({ turn }) => turn))];
  const placed = repliesInPlace(
    sentences.map((told) => {
      const { turn, start, end, quote } = told;
      const text = quote.trim();
      const isPause = /[.!?…]["'”’)\]]*$/u.test(text);
      return { turn, start, end, text, after: after(turn), isPause, told };
    }),
    { story, turns: turns.map((id) => ({ id, after: after(id), asked: null })) },
    { points: [] },
  );
  return placed.map(({ told }) => told);
}

/** The sentences of the answer that gave way to what was told again, by their place. */
export function givenWay(story: Story, retellings: readonly Retelling[]): Set<number> {
  const { sentences } = story;
  const kept = new Set<unknown>(retoldSentences(inTellingOrder(story), retellings));
  return new Set(sentences.flatMap((sentence, index) => (kept.has(sentence) ? [] : [index])));
}
