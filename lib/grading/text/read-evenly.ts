import type { Conversation } from '@/lib/grading/conversation';
import type { Evidence } from '@/lib/grading/verdict';
import { evenText } from './even-text';

/** A conversation whose text is made even: what the grader learns from is read as what it judges. */
export const madeEven = (conversation: Conversation): Conversation => ({
  ...conversation,
  turns: conversation.turns.map((turn) => ({ ...turn, text: evenText(turn.text).text })),
});

/** Puts a stretch of an even turn where it stands in the text as given. */
export type PutBack = (stretch: Evidence) => Evidence;

/** What is read in a conversation whose text was made even first; `given`: the same with every proof as it was given. */
export function readEvenly<T>(
  conversation: Conversation,
  read: (even: Conversation) => T,
  given: (found: T, putBack: PutBack) => T,
): T {
  const { turns } = conversation;
  const even = turns.map(({ text }) => evenText(text));
  if (even.every(({ text }, at) => text === turns[at]!.text)) return read(conversation);
  const found = read({
    ...conversation,
    turns: turns.map((turn, at) => ({ ...turn, text: even[at]!.text })),
  });
  return given(found, ({ turn, start, end }) => {
    const at = turns.findIndex(({ id }) => id === turn);
    const from = even[at]!.original(start);
    const to = even[at]!.original(end - 1) + 1;
    return { turn, start: from, end: to, quote: turns[at]!.text.slice(from, to) };
  });
}
