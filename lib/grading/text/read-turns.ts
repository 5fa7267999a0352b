import type { Turn } from '@/lib/grading/conversation';
import type { Evidence } from '@/lib/grading/verdict';
import { withWholeBrackets } from './brackets';
import type { PlainText } from './edited-text';
import { withLeftOut } from './ellipsis';
import { plainText } from './plain-text';
import { withoutRetracted } from './self-corrections';
import { withCommas, withSentences } from './unmarked-text';
import { withEachSide } from './versus';

/** A turn as the grader reads it, and where it begins in the text of all turns. */
export interface ReadTurn {
  readonly id: string;
  readonly start: number;
  readonly plain: PlainText;
  /** As it was given. */
  readonly text: string;
  /** What the follow-up before it was about. */
  readonly targets: readonly string[];
}

/** What ends a sentence whatever comes after: nobody goes on in the next turn. */
const BETWEEN_TURNS = '\n\n';

/** Marks that closed what stood before: a proof begins with its words, or with what opens them. */
const loose = /^(?:[\s,;:.!?…)\]}”’]|[-–—](?=\s))*/u;

/** All turns in one text; `unmarked` where some were told without full stops, and no words told of commas. */
export function readTurns(
  given: readonly Turn[],
  names: ReadonlySet<string>,
): { turns: readonly ReadTurn[]; whole: string; unmarked: boolean } {
  let start = 0;
  let unmarked = false;
  const turns = given.map(({ id, text, targets }): ReadTurn => {
    const kept = withoutRetracted(text);
    const fluent = plainText(kept.text);
    const even = { ...fluent, original: (at: number) => kept.original(fluent.original(at)) };
    const sentences = withSentences(even, names);
    const marked = withCommas(sentences);
    unmarked ||= sentences !== even && marked === sentences;
    const plain = withLeftOut(withEachSide(marked));
    const turn = { id, start, plain, text, targets };
    start += plain.text.length + BETWEEN_TURNS.length;
    return turn;
  });
  return { turns, whole: turns.map(({ plain }) => plain.text).join(BETWEEN_TURNS), unmarked };
}

/** The turn that a place in the text of all turns stands in. */
export const turnAt = (turns: readonly ReadTurn[], place: number): ReadTurn | undefined =>
  turns.findLast(({ start }) => start <= place);

/** A stretch of the text of all turns as it was given, one piece a turn. */
export function evidenceIn(turns: readonly ReadTurn[], start: number, end: number): Evidence[] {
  return turns.flatMap((turn) => {
    const first = Math.max(start, turn.start) - turn.start;
    const last = Math.min(end, turn.start + turn.plain.text.length) - turn.start - 1;
    if (last < first) return [];
    const begin = turn.plain.original(first);
    const b = turn.plain.original(last) + 1;
    const a = begin + loose.exec(turn.text.slice(begin, b))![0].length;
    const whole = withWholeBrackets(turn.text, a, b);
    const quote = turn.text.slice(whole.from, whole.to);
    const place = { turn: turn.id, start: whole.from, end: whole.to };
    return /[\p{L}\p{N}]/u.test(quote) ? [{ ...place, quote }] : [];
  });
}

/** A closing bracket, quote, bar or percent sign right after the last word belongs to it. */
export function withClosing(text: string, end: number): number {
  const tail = /^(?:\|(?!\s*[\p{L}\p{N}])|[)\]”"'%])+/u.exec(text.slice(end, end + 3));
  return end + (tail?.[0].length ?? 0);
}
