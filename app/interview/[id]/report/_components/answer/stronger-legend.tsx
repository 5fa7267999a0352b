import { DrawnSign } from '@/app/_components/picture/drawn-sign';
import type { RewrittenPiece } from '@/lib/report/stronger/rewritten-answer';

/** How what is new in a stronger version looks, and what is struck. */
export const looks = {
  added: 'rounded bg-good-wash px-1 text-ink no-underline',
  corrected: 'rounded bg-warn-wash px-1 text-ink no-underline',
  against: 'rounded bg-bad-wash px-1 text-ink',
  'left-out': 'text-soft',
  'to-tell': 'rounded bg-accent-wash px-1 text-ink italic no-underline',
} as const;

/** What the marks in a stronger version mean. */
export function Legend({
  pieces,
  byModel,
}: {
  pieces: readonly RewrittenPiece[];
  byModel: boolean;
}) {
  const has = (kind: RewrittenPiece['kind']) => pieces.some((piece) => piece.kind === kind);
  return (
    <>
      {has('added') && (
        <>
          <ins className={`${looks.added} whitespace-nowrap`}>+ added</ins> is what was missing
          {byModel ? '.' : ' and weighs most, in the guide’s words.'}{' '}
        </>
      )}
      {has('corrected') && (
        <>
          <ins className={`${looks.corrected} whitespace-nowrap`}>
            <DrawnSign of="⇄" /> corrected
          </ins>{' '}
          stands in place of something that was not right.{' '}
        </>
      )}
      {pieces.some((piece) => piece.kind === 'yours' && piece.against !== null) && (
        <>
          <mark className={`${looks.against} whitespace-nowrap`}>
            <DrawnSign of="≠" /> against
          </mark>{' '}
          says the opposite of a point that was added: change it or leave it out.{' '}
        </>
      )}
      {has('left-out') && (
        <>
          <del className={`${looks['left-out']} whitespace-nowrap`}>− leave out</del> tells nothing
          that is yours alone, or may be held against you.{' '}
        </>
      )}
      {has('to-tell') && (
        <>
          <ins className={`${looks['to-tell']} whitespace-nowrap`}>? for you to tell</ins> is what
          only you can know.
        </>
      )}
    </>
  );
}
