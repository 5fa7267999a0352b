import type { Metadata } from 'next';
import Link from 'next/link';
import { buttonClass } from '@/app/_components/button';
import { coverageOf } from '@/lib/practice/story-coverage';
import { compose } from '@/lib/server/compose';
import { personOf } from '@/lib/server/http/person-cookie';
import { Coverage } from './_components/coverage';
import { StoryList } from './_components/story-list';
import { partCount } from './_components/told-words';

export const metadata: Metadata = { title: 'Your stories' };

export default async function StoriesPage() {
  const { ports, secret } = compose();
  const person = await personOf(secret);
  const stories = person === undefined ? [] : await ports.stories.read(person);
  return (
    <div className="under-header max-w-3xl px-4 pt-8 pb-20 sm:px-6 sm:pt-12">
      <h1 className="text-3xl">Your stories</h1>
      <p className="mt-2 max-w-xl text-soft">
        Behavioral questions ask for things that happened to you. Keep a handful of stories here,
        each in {partCount} parts, and you will have one ready whatever is asked.
      </p>
      <p className="mt-6">
        <Link href="/stories/new" className={buttonClass('primary')}>
          Write a story
        </Link>
      </p>
      <StoryList stories={stories} />
      <Coverage coverage={coverageOf(stories)} />
      <p className="mt-10 text-sm text-soft">
        Stories are kept on this server’s disk beside your interviews, and are nobody else’s. They
        are never sent to a language model.
      </p>
    </div>
  );
}
