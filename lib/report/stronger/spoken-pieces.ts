import { begun, lower } from '@/lib/report/statements/wording';
import type { RewrittenPiece } from './rewritten-answer';

/** A piece as it stands in the text: what parts it from the one before, and its first letter. */
export interface SpokenPiece {
  readonly piece: RewrittenPiece;
  readonly before: '' | ' ' | '. ';
}

/** The pieces of a stronger version as one text: a clause that was kept of a sentence reads as a sentence. */
export function spokenPieces(pieces: readonly RewrittenPiece[]): SpokenPiece[] {
  return pieces.map((piece, at) => {
    const last = pieces[at - 1];
    if (last === undefined) return { piece: beginning(piece), before: '' };
    if (goesOn(last, piece)) return { piece, before: ' ' };
    if (piece.kind === 'yours' && /^[,;]/u.test(piece.text)) return { piece, before: '' };
    // What leads up to a sentence that was taken back leads up to what stands in its place.
    if (last.kind === 'yours' && last.text.endsWith(','))
      return {
        piece: 'text' in piece ? { ...piece, text: lower(piece.text) } : piece,
        before: ' ',
      };
    const isOpen =
      'text' in last && last.kind !== 'left-out' && !/[.!?…:]["'”’)\]]*$/u.test(last.text);
    return {
      piece:
        isOpen ||
        last.kind === 'corrected' ||
        last.kind === 'left-out' ||
        isCut(piece, pieces.slice(0, at))
          ? beginning(piece)
          : piece,
      before: isOpen ? '. ' : ' ',
    };
  });
}

/** Speech without full stops goes on from piece to piece. */
function goesOn(last: RewrittenPiece, piece: RewrittenPiece): boolean {
  return (
    last.kind === 'yours' &&
    piece.kind === 'yours' &&
    last.turn === piece.turn &&
    piece.start - last.end <= 1
  );
}

/** Its first words went: what is left begins in the midst of a sentence. */
function isCut(piece: RewrittenPiece, before: readonly RewrittenPiece[]): boolean {
  if (piece.kind !== 'yours') return false;
  const last = before.findLast(
    (each) => (each.kind === 'yours' || each.kind === 'left-out') && each.turn === piece.turn,
  );
  const until = last && 'end' in last && last.end <= piece.start ? last.end : -1;
  return piece.start - until > 1;
}

function beginning(piece: RewrittenPiece): RewrittenPiece {
  return 'text' in piece ? { ...piece, text: begun(piece.text) } : piece;
}
