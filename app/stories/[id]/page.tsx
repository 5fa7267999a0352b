import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { randomUUID } from 'node:crypto';
import type { StoryText } from '@/lib/practice/banked-story';
import { keptFrom } from '@/lib/practice/story-coverage';
import { storyTheme } from '@/lib/practice/story-themes';
import { compose } from '@/lib/server/compose';
import { personOf } from '@/lib/server/http/person-cookie';
import { draftOwner } from '@/lib/server/http/draft-owner';
import { storyOfAnswer } from '@/lib/use-cases/read-story';
import { StoryForm } from '@/app/stories/_components/story-form';
import type { OpenedStory } from '@/app/stories/_components/use-story-draft';

export const metadata: Metadata = { title: 'A story' };

type Query = Record<string, string | string[] | undefined>;

const empty: StoryText = {
  title: '',
  parts: { situation: '', task: '', action: '', result: '', reflection: '' },
  themes: [],
  from: null,
};

/** One story: `new`, empty or from an answer, or one of the bank. */
export default async function StoryPage({
  params,
  searchParams,
}: {
  params: Promise<{ id: string }>;
  searchParams: Promise<Query>;
}) {
  const { id } = await params;
  const person = await personOf(compose().secret);
  const found =
    id === 'new'
      ? await beginning(await searchParams, person)
      : await banked(id, (await searchParams)['telling'] === 'newest', person);
  if (!found) notFound();
  return (
    <div className="under-header max-w-3xl px-4 pt-8 pb-20 sm:px-6 sm:pt-12">
      <h1 className="text-3xl">{found.revision === 0 ? 'A new story' : 'Your story'}</h1>
      {found.text.from && (
        <p className="mt-2 max-w-xl text-soft">
          Kept from an answer of yours: your sentences stand in the parts they tell. Put right what
          the machine put in the wrong place.
        </p>
      )}
      <StoryForm key={found.source} {...found} owner={draftOwner(person)} />
    </div>
  );
}

type Opened = Omit<OpenedStory, 'owner'>;

/** A story of the bank; `renewed`, its parts as they were told last in the answer it was kept from. */
async function banked(
  id: string,
  renewed: boolean,
  person: string | undefined,
): Promise<Opened | undefined> {
  const { ports } = compose();
  const stories = person === undefined ? [] : await ports.stories.read(person);
  const story = stories.find((each) => each.id === id);
  if (person === undefined || !story) return undefined;
  const { title, parts, themes, from, revision } = story;
  const text = { title, parts, themes, from };
  if (!renewed || from === null) return { id, revision, text, source: `story:${id}` };
  const told = await storyOfAnswer(ports, { ...from, person });
  if (!told.ok) return undefined;
  return {
    id,
    revision,
    text: { ...text, parts: told.value.parts },
    source: `story:${id}:newest-telling`,
  };
}

async function beginning(
  { from, question, theme }: Query,
  person: string | undefined,
): Promise<Opened | undefined> {
  const id = randomUUID();
  if (typeof from !== 'string' || typeof question !== 'string') {
    const named = storyTheme.safeParse(theme);
    const [themes, source] = named.success ? [[named.data], `theme:${named.data}`] : [[], 'new'];
    return { id, revision: 0, text: { ...empty, themes }, source };
  }
  const { ports } = compose();
  const kept = person === undefined ? [] : await ports.stories.read(person);
  const same = keptFrom(kept, from, question);
  // One answer is one story: it is opened, not made twice.
  if (same) redirect(`/stories/${same.id}`);
  const answered =
    person === undefined
      ? undefined
      : await storyOfAnswer(ports, { interview: from, person, question });
  // There the answers can be rated before anything is shown that came of them.
  if (answered?.ok === false && answered.code === 'rate_first')
    redirect(`/interview/${encodeURIComponent(from)}/report`);
  return answered?.ok
    ? { id, revision: 0, text: answered.value, source: `from:${from}:${question}` }
    : undefined;
}
