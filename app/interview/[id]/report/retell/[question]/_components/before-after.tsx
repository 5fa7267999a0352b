import { Moment } from '@/app/_components/moment';
import {
  isTold,
  partNames,
  retellingSentence,
} from '@/app/interview/[id]/report/_components/story/story-sentence';
import { givesWay, type Retelling, type RetoldPiece } from '@/lib/grading/story/retelling';
import type { Story } from '@/lib/grading/story/story';

/** The story as it was told and as it is with one part told again: scores, the parts that changed, the words. */
export function BeforeAfter({
  number,
  retelling: { part, at },
  before,
  pieces,
  after,
}: {
  number: number;
  retelling: Retelling;
  before: Story;
  pieces: readonly RetoldPiece[];
  after: Story;
}) {
  return (
    <section aria-labelledby={`try-${number}`}>
      <h2 id={`try-${number}`} className="text-xl">
        {partNames[part]} {isTold(before, part) ? 'told again' : 'told'}
        <span className="text-base font-normal text-soft">
          {' '}
          · <Moment at={at} />
        </span>
      </h2>
      <p className="mt-1">{retellingSentence(before, after, part)}</p>
      <div className="mt-4 grid gap-4 sm:grid-cols-2">
        <Told title="Before" story={before}>
          {before.sentences.map((sentence, index) => (
            <span key={`${sentence.turn} ${sentence.start}`}>
              {givesWay(before.sentences, index, part) ? (
                <del className="text-soft decoration-line-strong">{sentence.quote.trim()}</del>
              ) : (
                sentence.quote.trim()
              )}{' '}
            </span>
          ))}
        </Told>
        <Told title="After" story={after}>
          {pieces.map((piece, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- pieces never move
            <span key={index}>
              {piece.isNew ? (
                <ins className="bg-accent-wash decoration-accent">{piece.text}</ins>
              ) : (
                piece.text
              )}{' '}
            </span>
          ))}
        </Told>
      </div>
    </section>
  );
}

function Told({
  title,
  story,
  children,
}: {
  title: string;
  story: Story;
  children: React.ReactNode;
}) {
  return (
    <div className="rounded-card border border-line bg-surface p-4">
      <h3 className="flex items-baseline justify-between gap-4">
        {title}
        <span className="font-normal tabular-nums">
          <strong className="text-xl">{story.score}</strong>
          <span className="text-sm text-soft"> of 100 for the story</span>
        </span>
      </h3>
      <p className="mt-3 break-words">{children}</p>
    </div>
  );
}
