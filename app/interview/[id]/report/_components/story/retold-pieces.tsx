import type { ToldStory } from '@/lib/report/question/retold-story';

/** A story put together: what was told again is marked, and what is better left out is struck. */
export function RetoldPieces({ pieces }: { pieces: ToldStory['pieces'] }) {
  return pieces.map(({ text, isNew, leaveOut }, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- pieces never move
    <span key={index}>
      {isNew ? (
        <ins className="bg-accent-wash decoration-accent">{text}</ins>
      ) : leaveOut ? (
        <del className="text-soft">
          <span aria-hidden="true">− </span>
          {text}
        </del>
      ) : (
        text
      )}{' '}
    </span>
  ));
}
