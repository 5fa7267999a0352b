import type { Conversation } from '@/lib/grading/conversation';
import type { Evidence } from '@/lib/grading/verdict';
import type { PlainText } from './edited-text';
import { evenText } from './even-text';

/** A conversation whose text is made even: what the grader learns from is read as what it judges. */
export const madeEven = (conversation: Conversation): Conversation => ({
  ...conversation,
  turns: conversation.turns.map((turn) => ({ ...turn, text: evenText(turn.text).text })),
});

/** What is read in a conversation whose text was made even first, with every proof as it was given. */
export function readEvenly<T>(conversation: Conversation, read: (even: Conversation) => T): T {
  const { turns } = conversation;
  const even = turns.map(({ text }) => evenText(text));
  if (even.every(({ text }, at) => text === turns[at]!.text)) return read(conversation);
  const found = read({
    ...conversation,
    turns: turns.map((turn, at) => ({ ...turn, text: even[at]!.text })),
  });
  putBack(found, (id) => {
    const at = turns.findIndex((turn) => turn.id === id);
    return { text: turns[at]!.text, original: even[at]!.original };
  });
  return found;
}

/** Puts each stretch of a turn where it stands in the text as given. What was read is nobody else's yet, so it is changed itself. */
function putBack(
  found: unknown,
  turnOf: (id: string) => PlainText,
  seen = new Set<object>(),
): void {
  if (typeof found !== 'object' || found === null || seen.has(found)) return;
  seen.add(found);
  for (const part of Object.values(found)) putBack(part, turnOf, seen);
  if (!isStretch(found)) return;
  const { text, original } = turnOf(found.turn);
  const start = original(found.start);
  const end = original(found.end - 1) + 1;
  Object.assign(found, { start, end, quote: text.slice(start, end) });
}

const isStretch = (value: object): value is Evidence =>
  'turn' in value && 'start' in value && 'end' in value && 'quote' in value;
