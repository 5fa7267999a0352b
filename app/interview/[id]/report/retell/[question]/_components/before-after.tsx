import type { Story } from '@/lib/grading/story/story';
import { RetoldPieces } from '@/app/interview/[id]/report/_components/story/retold-pieces';
import { struckRetoldWords } from '@/lib/report/handout/retold-words';
import type { ToldStory } from '@/lib/report/question/retold-story';

/** The story as it was told beside the story with all that was told again: scores, and the words that changed. */
export function BeforeAfter({
  before,
  gone,
  now,
  pieces,
}: {
  before: Story;
  gone: ReadonlySet<number>;
  now: Story;
  pieces: ToldStory['pieces'];
}) {
  return (
    <div className="mt-4 grid gap-4 sm:grid-cols-2">
      <Told title="As you told it" score={before.score}>
        {before.sentences.map(({ turn, start, quote }, index) => (
          <span key={`${turn} ${start}`}>
            {gone.has(index) ? (
              <del className="text-soft decoration-line-strong">{quote.trim()}</del>
            ) : (
              quote.trim()
            )}{' '}
          </span>
        ))}
      </Told>
      <Told
        title="Now"
        score={now.score}
        note={pieces.some(({ leaveOut }) => leaveOut) ? struckRetoldWords : undefined}
      >
        <RetoldPieces pieces={pieces} />
      </Told>
    </div>
  );
}

function Told({
  title,
  score,
  note,
  children,
}: {
  title: string;
  score: number;
  note?: string | undefined;
  children: React.ReactNode;
}) {
  return (
    <div className="rounded-card border border-line bg-surface p-4">
      <h3 className="flex items-baseline justify-between gap-4">
        {title}
        <span className="font-normal tabular-nums">
          <strong className="text-xl">{score}</strong>
          <span className="text-sm text-soft"> of 100 for the story</span>
        </span>
      </h3>
      <p className="mt-3 break-words">{children}</p>
      {note !== undefined && <p className="mt-2 text-sm text-soft">{note}</p>}
    </div>
  );
}
