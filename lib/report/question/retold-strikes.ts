import type { StrongerPiece } from '@/lib/report/stronger/stronger-answer';
import type { RetoldStory } from './retold-story';

/** A piece of a story told again, and whether its words were better left out. */
type Struck = RetoldStory['pieces'][number] & { readonly leaveOut: boolean };

/** What the stronger version of the first telling leaves out is left out of the story told again as well. */
export function withStrikes(
  pieces: RetoldStory['pieces'],
  stronger: readonly StrongerPiece[],
): Struck[] {
  const struck = stronger.flatMap((piece) => (piece.kind === 'left-out' ? [piece.text] : []));
  return pieces.flatMap((piece): Struck[] => {
    if (piece.isNew) return [{ ...piece, leaveOut: false }];
    if (struck.some((words) => words.includes(piece.text))) return [{ ...piece, leaveOut: true }];
    const within = struck.find((words) => piece.text.includes(words));
    if (within === undefined) return [{ ...piece, leaveOut: false }];
    const at = piece.text.indexOf(within);
    return [
      ...kept(piece.text.slice(0, at)),
      { text: within, isNew: false, leaveOut: true },
      ...kept(piece.text.slice(at + within.length)),
    ];
  });
}

const kept = (text: string): Struck[] =>
  text.trim() === '' ? [] : [{ text: text.trim(), isNew: false, leaveOut: false }];
