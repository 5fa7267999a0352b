import { z } from 'zod';
import { isBlank, isPlainLine } from '@/lib/speech/entered-text';
import { questionId } from '@/lib/guide/question';
import { starParts } from '@/lib/grading/model/model-reply';
import type { Story, StoryPart } from '@/lib/grading/story/story';
import { storyTheme, themesOf } from './story-themes';
import { tidied, titleFor, wholeSentences } from './whole-sentences';

/** Longest text of one part of a story, in UTF-16 units. */
export const MOST_PART_CHARS = 4_000;
export const MOST_TITLE_CHARS = 120;

const part = z.string().max(MOST_PART_CHARS);

/** What a person writes into a story of theirs. A part may be empty: it is then still to be told. */
export const storyTextSchema = z.strictObject({
  title: z.string().trim().min(1).max(MOST_TITLE_CHARS),
  parts: z.strictObject({
    situation: part,
    task: part,
    action: part,
    result: part,
    reflection: part,
  }),
  themes: z
    .array(storyTheme)
    .max(10)
    .refine((themes) => new Set(themes).size === themes.length, 'a theme is named once'),
  /** The answer it was kept from; null when it was written by hand. */
  from: z.strictObject({ interview: z.string(), question: questionId }).nullable(),
});
export type StoryText = z.infer<typeof storyTextSchema>;

/** A story as it is handed in: its title can be seen, and it comes from no longer an id than there is. */
export const enteredStorySchema = storyTextSchema.extend({
  title: storyTextSchema.shape.title
    .refine((title) => !isBlank(title), 'a story needs a title')
    .refine(isPlainLine, 'a title can’t hold invisible characters'),
  from: z.strictObject({ interview: z.string().min(1).max(64), question: questionId }).nullable(),
});

/** A person's own story, to be told when a question asks for it. */
export const bankedStorySchema = storyTextSchema.extend({
  id: z.uuid(),
  /** Counted up with every change. */
  revision: z.number().int().positive(),
  /** Epoch ms. */
  savedAt: z.number().int(),
});
export type BankedStory = z.infer<typeof bankedStorySchema>;

/** The parts that are still to be told, in order; a reflection is welcome and never missing. */
export function untold({ parts }: Pick<StoryText, 'parts'>): StoryPart[] {
  return starParts.filter((name) => name !== 'reflection' && isBlank(parts[name]));
}

/** The whole story as it would be said. */
export function asTold({ parts }: Pick<StoryText, 'parts'>): string {
  return starParts
    .map((name) => parts[name].trim())
    .filter((text) => !isBlank(text))
    .join(' ');
}

/**
 * A story made of an answer: its whole sentences by the part they count to, in the person's own words, under a title
 * that is proposed. Where none tells a part, all of it is kept as the situation.
 */
export function storyFromAnswer(
  prompt: string,
  {
    sentences,
  }: {
    readonly sentences: readonly Pick<Story['sentences'][number], 'part' | 'quote' | 'turn'>[];
  },
  from: NonNullable<StoryText['from']>,
): StoryText {
  const parts = { situation: '', task: '', action: '', result: '', reflection: '' };
  for (const { part: tells, quote } of wholeSentences(sentences))
    parts[tells] = `${parts[tells]} ${quote}`.trim().slice(0, MOST_PART_CHARS);
  for (const name of starParts) parts[name] = tidied(parts[name]);
  const title = titleFor(parts).slice(0, MOST_TITLE_CHARS);
  return { title, parts, themes: themesOf(prompt), from };
}
