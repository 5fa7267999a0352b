import { overlaps } from '@/lib/grading/place';
import type { Turn } from '@/lib/grading/conversation';
import { starParts } from '@/lib/grading/model/model-reply';
import type { Evidence } from '@/lib/grading/verdict';
import type { Story, StoryPart } from './story';
import { evidenceOf, type Unit } from '@/lib/grading/story/unit/unit';
import type { Label } from '@/lib/grading/story/parts/unit-reading';

type Stretch = Story['sentences'][number];

/** What each told part is proven with. */
export type Proofs = ReadonlyMap<StoryPart, readonly Evidence[]>;

/**
 * Words that are shown as the proof of a part are drawn as that part, unless they prove the part they were told as;
 * what was told as a part that is missing tells none.
 */
export function drawnAs(stretches: readonly Stretch[], proofs: Proofs): Stretch[] {
  const proves = (part: StoryPart, stretch: Stretch) =>
    (proofs.get(part) ?? []).some((proof) => overlaps(proof, stretch));
  return stretches.map((stretch) => {
    const { part } = stretch;
    if (part !== 'none' && proves(part, stretch)) return stretch;
    const proven = starParts.find((other) => proves(other, stretch));
    const isTold = part !== 'none' && (proofs.get(part) ?? []).length > 0;
    return { ...stretch, part: proven ?? (isTold ? part : 'none') };
  });
}

/** The answer in stretches of one part each, in the words of the person, no word and no mark left out. */
export function stretchesOf(
  units: readonly Unit[],
  labels: readonly Label[],
  proofs: Proofs,
  turns: readonly Turn[],
): Stretch[] {
  const pieces = units.map((unit, at): Stretch => {
    const part = unit.left ? 'none' : labels[at]!;
    return { ...evidenceOf(unit), part };
  });
  const whole = withAsides(units, drawnAs(pieces, proofs));
  const joined: Stretch[] = [];
  whole.forEach((piece, at) => {
    const open = joined.at(-1);
    const isSame = open?.turn === piece.turn && open.part === piece.part;
    if (open && isSame && units[at]!.sentence === units[at - 1]?.sentence) open.end = piece.end;
    else joined.push({ ...piece });
  });
  return turns.flatMap(({ id, text }) =>
    filled(
      joined.filter(({ turn }) => turn === id),
      text,
    ),
  );
}

/**
 * Words that tell no part by themselves go with their sentence where all the rest of it tells one part: "Radiologists
 * there dictate reports, and the office read each one by hand". What is said against others goes with none.
 */
function withAsides(units: readonly Unit[], pieces: readonly Stretch[]): Stretch[] {
  const partsOf = new Map<number, Set<Stretch['part']>>();
  units.forEach(({ sentence }, at) => {
    const known = partsOf.get(sentence) ?? new Set();
    partsOf.set(sentence, known.add(pieces[at]!.part));
  });
  return pieces.map((piece, at) => {
    const { sentence, left, reproach, content } = units[at]!;
    if (piece.part !== 'none' || left || reproach.accuses || content.length === 0) return piece;
    const [only, ...others] = [...partsOf.get(sentence)!].filter((part) => part !== 'none');
    const isCarried = (only === 'situation' || only === 'action') && others.length === 0;
    return isCarried ? { ...piece, part: only } : piece;
  });
}

/** Marks that close what was said stay with it; words and marks before the next stretch open that. */
function filled(stretches: readonly Stretch[], text: string): Stretch[] {
  const starts = stretches.map(({ start }, at) => {
    const from = stretches[at - 1]?.end ?? 0;
    const between = text.slice(from, start);
    const closing = at === 0 ? 0 : /^[^\s\p{L}\p{N}([{„«“‘]*/u.exec(between)![0].length;
    return from + closing + /^\s*/u.exec(between.slice(closing))![0].length;
  });
  return stretches.map((stretch, at) => {
    const start = starts[at]!;
    const end = text.slice(0, starts[at + 1] ?? text.length).trimEnd().length;
    return { ...stretch, start, end, quote: text.slice(start, end) };
  });
}
