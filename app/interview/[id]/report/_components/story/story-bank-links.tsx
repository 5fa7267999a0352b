import Link from 'next/link';
import type { FittingStory } from '@/lib/practice/story-coverage';
import { themeWords } from '@/lib/practice/story-themes';

/** The way from a behavioral question to the person's own stories: those that fit it, and keeping this one. */
export function StoryBankLinks({
  interview,
  question,
  answered,
  kept,
  fitting,
}: {
  interview: string;
  question: string;
  answered: boolean;
  /** The story that was kept from this answer. */
  kept: FittingStory['story'] | undefined;
  fitting: readonly FittingStory[];
}) {
  return (
    <div className="mt-6 print:hidden">
      <h3>Your story bank</h3>
      {fitting.length === 0 ? (
        <p className="mt-1 text-soft">No story in your bank fits this question yet.</p>
      ) : (
        <ul className="mt-1 space-y-1">
          {fitting.map(({ story: { id, title }, themes }) => (
            <li key={id} className="break-words">
              <Link href={`/stories/${id}`} className="text-accent underline underline-offset-2">
                {title}
              </Link>
              <span className="text-soft">
                {' '}
                fits: {themes.map((theme) => themeWords[theme].name.toLowerCase()).join(', ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="mt-2">
        <Link
          href={
            kept
              ? `/stories/${kept.id}`
              : answered
                ? `/stories/new?from=${interview}&question=${question}`
                : '/stories/new'
          }
          className="text-accent underline underline-offset-2"
        >
          {kept
            ? `This answer is in your bank: ${kept.title}`
            : answered
              ? 'Keep this answer as a story'
              : 'Write a story'}
        </Link>
      </p>
    </div>
  );
}
