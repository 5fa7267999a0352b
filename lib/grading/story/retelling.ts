import { z } from 'zod';
import { questionId } from '@/lib/guide/question';
import type { Conversation } from '@/lib/grading/conversation';
import { starParts } from '@/lib/grading/model/model-reply';
import type { Story, StoryPart } from './story';
import { hardshipIn } from '@/lib/grading/story/situation/hardship';
import type { Retold } from './kept-marks';
import { hasLeft, saysUnknown } from '@/lib/grading/story/result/unknown-end';
import { saysSuccess } from '@/lib/grading/story/result/vague-success';
import { flatWords } from '@/lib/grading/story/unit/flat-words';

/** Longest part told again, in UTF-16 units. */
export const MOST_RETOLD_CHARS = 4_000;

/** One part of a story, told again after the interview. It never changes a grade. */
export const retellingSchema = z.strictObject({
  id: z.uuid(),
  /** Epoch ms. */
  at: z.number().int(),
  question: questionId,
  part: z.enum(starParts),
  text: z
    .string()
    .max(MOST_RETOLD_CHARS)
    .refine((text) => text.trim() !== '', 'a part is told in words'),
  modality: z.enum(['typed', 'spoken']),
});
export type Retelling = z.infer<typeof retellingSchema>;

/** A part told again, or the taking back of one. */
export const retellingEventSchema = z.union([
  retellingSchema,
  z.strictObject({ id: z.uuid(), at: z.number().int(), takesBack: z.uuid() }),
]);
export type RetellingEvent = z.infer<typeof retellingEventSchema>;

/** The tellings that stand, in the order they were told. */
export function standingRetellings(events: readonly RetellingEvent[]): Retelling[] {
  const gone = new Set(events.flatMap((event) => ('takesBack' in event ? [event.takesBack] : [])));
  return events.flatMap((event) => ('takesBack' in event || gone.has(event.id) ? [] : [event]));
}

/** A sentence of a story as far as its place in the telling goes. */
type Told = Pick<Story['sentences'][number], 'turn' | 'quote' | 'part' | 'start' | 'end'>;

/** A piece of a story that was put together anew. */
export interface RetoldPiece {
  readonly text: string;
  readonly isNew: boolean;
}

/**
 * The story with one part told again: the new words stand where the part stood, or where it belongs when
 * it was missing; an ending stands after the last step. All other sentences stay as they were said; the rest of one
 * whose beginning gave way begins with "…".
 */
export function retoldPieces(
  sentences: readonly Told[],
  part: StoryPart,
  text: string,
): RetoldPiece[] {
  const told = withPart(sentences, part, text);
  const isMarked = told.some(({ turn, quote }) => turn !== RETOLD && ends.test(quote));
  return told.map((own, index) => {
    const words = own.quote.trim();
    const isNew = own.turn === RETOLD;
    const isRest =
      isMarked && !isNew && /^\p{Ll}/u.test(words) && !goesOnFrom(told[index - 1], own);
    return { text: isRest ? `… ${words}` : words, isNew };
  });
}

/** Nothing but space stands between two stretches of one reply. */
const goesOnFrom = (before: Told | undefined, own: Told) =>
  before?.turn === own.turn && own.start - before.end >= 0 && own.start - before.end <= 2;

/** The sentences with all parts that were told again, each telling built on the one before. */
export function retoldSentences(
  sentences: readonly Told[],
  retellings: readonly Pick<Retelling, 'part' | 'text'>[],
): readonly Told[] {
  return retellings.reduce((told, { part, text }) => withPart(told, part, text), sentences);
}

/**
 * Whether a sentence gives way when its part is told again. What was read as an ending and stands before a
 * later step of the same reply may be an obstacle that the step answers: it stays, and so does an obstacle after the
 * last step, or among the steps when the situation is told again. That one has no figures at hand, or had left before
 * the end, is no longer so once it is told; and that it went well needs no saying where one tells how.
 */
export function givesWay(sentences: readonly Told[], index: number, part: StoryPart): boolean {
  const sentence = sentences[index];
  if (!sentence) return false;
  if (part === 'result' && saysUnknown(sentence.quote)) return true;
  if (part === 'result' && index > lastStep(sentences) && hasLeft(sentence.quote)) return true;
  if (part === 'result' && tellsPraise(sentence) && !isAmongSteps(sentences, index)) return true;
  if (sentence.part !== part) return false;
  if (!isEnding(part) && goesOn(sentences, index)) return false;
  if (part === 'situation') return index < firstStep(sentences) || !tellsObstacle(sentence.quote);
  if (!isEnding(part)) return true;
  return !isAmongSteps(sentences, index) && !tellsObstacle(sentence.quote);
}

/** "It went really well", said in no part or as the result, and without a figure. */
const tellsPraise = ({ part, quote }: Told) =>
  (part === 'none' || part === 'result') && saysSuccess(quote);

/** Whether a step of the same reply follows, or one that was told again. */
function isAmongSteps(sentences: readonly Told[], index: number): boolean {
  const own = sentences[index]?.turn;
  return sentences
    .slice(index + 1)
    .some(({ turn, part }) => part === 'action' && (turn === own || turn === RETOLD));
}

const tellsObstacle = (quote: string) =>
  /^(?:hard|obstacle)$/u.test(hardshipIn(flatWords(quote)) ?? '');

const RETOLD = 'retold';

function withPart(sentences: readonly Told[], part: StoryPart, text: string): Told[] {
  const kept = sentences.filter((_, index) => !givesWay(sentences, index, part));
  const first = sentences.findIndex((sentence) => sentence.part === part);
  const before = isEnding(part)
    ? endingPlace(kept, part)
    : first >= 0
      ? sentences.slice(0, first).filter((sentence) => sentence.part !== part).length
      : placeOf(kept, part);
  return kept.toSpliced(before, 0, {
    turn: RETOLD,
    start: 0,
    end: text.trim().length,
    quote: text.trim(),
    part,
  });
}

const isEnding = (part: StoryPart) => part === 'result' || part === 'reflection';

/** "My job was to say who needs a bed, so that the ward could plan": what goes on with a sentence of another part. */
const goesOn = (sentences: readonly Told[], index: number) => {
  const [before, own] = [sentences[index - 1], sentences[index]];
  return (
    before?.turn === own?.turn &&
    before?.part !== own?.part &&
    before?.part !== 'none' &&
    before !== undefined &&
    !sentenceEnd.test(before.quote.trim())
  );
};
const sentenceEnd = /[.!?…]["'”’)\]]*$/u;

const firstStep = (sentences: readonly Told[]) => {
  const at = sentences.findIndex(({ part }) => part === 'action');
  return at < 0 ? sentences.length : at;
};

const lastStep = (sentences: readonly Told[]) =>
  sentences.findLastIndex(({ part }) => part === 'action');

/** A result stands before the lesson that follows the last step; else an ending closes the story. */
function endingPlace(kept: readonly Told[], part: StoryPart): number {
  const lesson = kept.findIndex(
    (sentence, index) => sentence.part === 'reflection' && index > lastStep(kept),
  );
  return part === 'result' && lesson >= 0 ? lesson : kept.length;
}

/** Such a story as a conversation, to be read like any other answer. */
export function retoldConversation(
  { question, prompt }: Pick<Conversation, 'question' | 'prompt'>,
  pieces: readonly RetoldPiece[],
): Conversation {
  // Where the rest has full stops, new words without one would run into the sentence after them.
  const isMarked = pieces.some(({ isNew, text }) => !isNew && ends.test(text));
  const text = pieces
    .map((piece) =>
      isMarked && piece.isNew && !ends.test(piece.text) ? `${piece.text}.` : piece.text,
    )
    .join(' ');
  return { question, prompt, turns: [{ id: RETOLD, text, after: 'question', targets: [] }] };
}

/** Where in such a conversation the words stand that were told again last. */
export function retoldIn(
  { turns }: Conversation,
  pieces: readonly RetoldPiece[],
  { text: words }: Pick<Retelling, 'text'>,
): Retold {
  const text = turns[0]?.text ?? '';
  const at = pieces.findIndex((piece) => piece.isNew && piece.text === words.trim());
  const before = pieces.slice(0, at).reduce((sum, piece) => sum + piece.text.length + 1, 0);
  const after = pieces.slice(at + 1).reduce((sum, piece) => sum + piece.text.length + 1, 0);
  return { turn: RETOLD, text, isNew: { start: before, end: text.length - after } };
}

/**
 * After the last sentence of an earlier part, else before the first of a later one, else at the end; never
 * within a sentence, as far as the words have marks.
 */
function placeOf(sentences: readonly Told[], part: StoryPart): number {
  const order = (of: Told['part']) =>
    of === 'none' ? Number.NaN : starParts.indexOf(of) - starParts.indexOf(part);
  const earlier = sentences.findLastIndex((sentence) => order(sentence.part) < 0);
  const later = sentences.findIndex((sentence) => order(sentence.part) > 0);
  const place = earlier >= 0 ? earlier + 1 : later >= 0 ? later : sentences.length;
  return place + toSentenceEnd(sentences.slice(0, place), sentences.slice(place));
}

const ends = /[.!?…]["'”’)]*\s*$/u;

/** How many of the stretches that follow belong to the sentence that is open before them. */
function toSentenceEnd(before: readonly Told[], after: readonly Told[]): number {
  const last = before.at(-1);
  if (!last || ends.test(last.quote)) return 0;
  return after.findIndex(({ turn, quote }) => turn === last.turn && ends.test(quote)) + 1;
}
