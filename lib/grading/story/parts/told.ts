import type { Story, StoryPart } from '@/lib/grading/story/story';
import type { Reading } from './unit-reading';

/** What of a part was told, before it is put into words for anybody. */
export type Told =
  | { readonly verdict: 'clear'; readonly proof: readonly Reading[] }
  | {
      readonly verdict: 'thin';
      readonly lack:
        | 'no_setting'
        | 'no_place'
        | 'no_need'
        | 'not_yours'
        | 'only_we'
        | 'no_step'
        | 'no_effect'
        | 'only_praise'
        | 'no_measure'
        | 'no_lesson';
      readonly proof: readonly Reading[];
    }
  | { readonly verdict: 'missing' };

export const missing: Told = { verdict: 'missing' };

/** Where nothing in an answer tells anything. */
export const noneTold: Record<StoryPart, Told> = {
  situation: missing,
  task: missing,
  action: missing,
  result: missing,
  reflection: missing,
};

/** Thin for want of an "I", of what it was for or of how far it went, not of content. */
const withContent: ReadonlySet<string> = new Set([
  'only_we',
  'not_yours',
  'no_place',
  'no_need',
  'no_measure',
]);

/** Something of the part was told that one could retell; "it went well" is nothing. */
export const isPartTold = (told: Told | Story['parts'][number]) =>
  told.verdict === 'clear' || (told.verdict === 'thin' && withContent.has(told.lack));
