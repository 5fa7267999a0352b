import Link from 'next/link';
import { PartLetters } from '@/app/_components/story-row';
import { starParts } from '@/lib/grading/model/model-reply';
import type { BankedStory } from '@/lib/practice/banked-story';
import { themeWords } from '@/lib/practice/story-themes';
import { PartShares } from './part-shares';
import { toldWords } from './told-words';

/** The stories, each the way to its page. */
export function StoryList({ stories }: { stories: readonly BankedStory[] }) {
  if (stories.length === 0)
    return (
      <p className="mt-8 max-w-xl text-soft">
        No story yet. Write one, or keep one from an answer: the report on a behavioral question
        offers it.
      </p>
    );
  return (
    <>
      <PartLetters parts={starParts} className="mt-8" />
      <ul className="mt-3 divide-y divide-line border-y border-line">
        {stories.map((story) => (
          <li key={story.id}>
            <Link
              href={`/stories/${story.id}`}
              className="-mx-3 block rounded-lg px-3 py-4 hover:bg-sunken"
            >
              <span className="flex flex-wrap items-baseline justify-between gap-x-6">
                <span className="min-w-0 font-semibold break-words">{story.title}</span>
                <span className="text-sm text-soft">{toldWords(story)}</span>
              </span>
              <PartShares parts={story.parts} />
              <span className="mt-3 block text-sm text-soft">
                {story.themes.length === 0
                  ? 'Not tagged yet: it is suggested for no question'
                  : story.themes.map((theme) => themeWords[theme].name).join(' · ')}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
