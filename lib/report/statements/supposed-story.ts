import { isNotDone, namesSmaller } from '@/lib/grading/story/unit/not-done';
import { flatWords } from '@/lib/grading/story/unit/flat-words';
import type { Story } from '@/lib/grading/story/story';
import type { StatementOf } from './statement';

type Supposed = StatementOf<'story_supposed'>;

/** How far the words of a plan own that it is none of what happened. */
export function saysOfIt(quote: string): Supposed['says'] {
  const flat = flatWords(quote);
  return namesSmaller(flat) ? 'smaller' : isNotDone(flat) ? 'not_done' : 'nothing';
}

/** That a plan stands in the place of a story, by the most honest words for it: those that name something smaller first. */
export function supposedStory(
  question: string,
  { id, evidence }: Story['flags'][number],
): Supposed | null {
  const said = evidence.map(({ quote }) => ({ quote, says: saysOfIt(quote) }));
  const best =
    said.find(({ says }) => says === 'smaller') ??
    said.find(({ says }) => says === 'not_done') ??
    said[0];
  return best
    ? { kind: 'story_supposed', of: [`story:${question}/${id}`], question, ...best }
    : null;
}

/** That it is a plan, kindly, and which smaller true thing to take. */
export const supposedWords: Readonly<
  Record<Supposed['says'], (quote: string) => readonly [string, ...string[]]>
> = {
  nothing: (quote) => [
    `“${quote}” is what you would do, and a story is about what you did. Take one time when it happened, however small, and tell that.`,
  ],
  not_done: (quote) => [
    `“${quote}” is honest, and the rest is what you would do. Take something smaller that really happened, a piece of a project or of a course, and tell that.`,
  ],
  smaller: (quote) => [
    `“${quote}” is honest, and it names something that you really did. Tell that one: however small, it counts for more than a plan.`,
  ],
};
