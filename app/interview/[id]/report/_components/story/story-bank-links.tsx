import Link from 'next/link';
import type { FittingStory } from '@/lib/practice/story-coverage';
import { themeWords } from '@/lib/practice/story-themes';

/** The way from a behavioral question to the person's own stories: those that fit it, and keeping this one. */
export function StoryBankLinks({
  interview,
  question,
  answered,
  kept,
  toldAt,
  fitting,
}: {
  interview: string;
  question: string;
  answered: boolean;
  /** The story that was kept from this answer. */
  kept: FittingStory['story'] | undefined;
  /** When a part of it was last told again; undefined when none was. Epoch ms. */
  toldAt: number | undefined;
  fitting: readonly FittingStory[];
}) {
  // The story of this answer is named once, below.
  const others = fitting.filter(({ story: { id } }) => id !== kept?.id);
  const isOlder = kept !== undefined && toldAt !== undefined && kept.savedAt < toldAt;
  return (
    <div className="mt-6 print:hidden">
      <h3>Your story bank</h3>
      {fitting.length === 0 && !kept && (
        <p className="mt-1 text-soft">No story in your bank fits this question yet.</p>
      )}
      {others.length > 0 && <Fitting stories={others} />}
      <p className="mt-2">
        <Link
          href={
            kept
              ? `/stories/${kept.id}`
              : answered
                ? `/stories/new?from=${interview}&question=${question}`
                : '/stories/new'
          }
          className="finger text-accent underline underline-offset-2"
        >
          {kept
            ? `This answer is in your bank: ${kept.title}`
            : answered
              ? 'Keep this answer as a story'
              : 'Write a story'}
        </Link>
      </p>
      {isOlder && <Renew story={kept.id} />}
    </div>
  );
}

function Fitting({ stories }: { stories: readonly FittingStory[] }) {
  return (
    <ul className="mt-1 space-y-1">
      {stories.map(({ story: { id, title }, themes }) => (
        <li key={id} className="break-words">
          <Link href={`/stories/${id}`} className="finger text-accent underline underline-offset-2">
            {title}
          </Link>
          <span className="text-soft">
            {' '}
            fits: {themes.map((theme) => themeWords[theme].name.toLowerCase()).join(', ')}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Renew({ story }: { story: string }) {
  return (
    <p className="mt-2">
      A part of it was told again since.{' '}
      <Link
        href={`/stories/${story}?telling=newest`}
        className="finger text-accent underline underline-offset-2"
      >
        Renew the kept story
      </Link>
    </p>
  );
}
