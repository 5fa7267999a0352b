import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { starParts } from '@/lib/grading/model/model-reply';
import type { Story, StoryPart } from '@/lib/grading/story/story';
import { partAsks } from '@/app/stories/_components/part-asks';
import { isTold, partNames, tellWords, verdictWords } from '@/lib/report/question/story-sentence';
import { compose } from '@/lib/server/compose';
import { personOf } from '@/lib/server/http/person-cookie';
import { keptFrom } from '@/lib/practice/story-coverage';
import { readStory } from '@/lib/use-cases/read-story';
import { RetellForm } from './_components/retell-form';
import { ToldAgain } from './_components/told-again';

export const metadata: Metadata = { title: 'Tell a part of a story' };

type Query = Record<string, string | string[] | undefined>;

/** One part of a story, told again: each telling builds on the ones before, and the story put together stands beside the one that was told. */
export default async function RetellPage({
  params,
  searchParams,
}: {
  params: Promise<{ id: string; question: string }>;
  searchParams: Promise<Query>;
}) {
  const { id, question } = await params;
  const { ports, secret } = compose();
  const person = await personOf(secret);
  const read =
    person === undefined ? undefined : await readStory(ports, { interview: id, person, question });
  // There the answers can be rated before anything is shown that came of them.
  if (read?.ok === false && read.code === 'rate_first') redirect(`/interview/${id}/report`);
  if (!read?.ok) notFound();
  const story = read.value;
  const part = partOf((await searchParams)['part'], story.now);
  const kept = keptFrom(await ports.stories.read(person ?? ''), id, question);
  return (
    <div className="under-header max-w-3xl px-4 pt-8 pb-20 sm:px-6 sm:pt-12">
      <p className="text-sm text-soft">{story.prompt}</p>
      <h1 className="mt-1 text-3xl">{tellWords(part, isTold(story.now, part))}</h1>
      <Parts interview={id} question={question} chosen={part} story={story.now} />
      <p className="mt-6 text-lg">{askOf(story.now, part)}</p>
      <RetellForm
        key={part}
        interview={id}
        question={question}
        part={part}
        name={partNames[part].toLowerCase()}
      />
      <ToldAgain story={story} answer={{ interview: id, question }} kept={kept} />
      <p className="mt-12">
        <Link
          href={`/interview/${id}/report#${question}`}
          className="finger text-accent underline underline-offset-2"
        >
          Back to the report
        </Link>
      </p>
    </div>
  );
}

/** The part that was asked for, else the first that is missing, else the first that is thin, else the result. */
function partOf(wanted: unknown, { parts }: Story): StoryPart {
  const named = z.enum(starParts).safeParse(wanted);
  if (named.success) return named.data;
  const weak =
    parts.find(({ verdict }) => verdict === 'missing') ??
    parts.find(({ verdict }) => verdict === 'thin');
  return weak?.part ?? 'result';
}

function askOf({ parts }: Story, part: StoryPart): string {
  const reading = parts.find((each) => each.part === part);
  return reading && 'ask' in reading ? reading.ask : partAsks[part];
}

function Parts({
  interview,
  question,
  chosen,
  story,
}: {
  interview: string;
  question: string;
  chosen: StoryPart;
  story: Story;
}) {
  return (
    <nav aria-label="Parts of the story" className="mt-4">
      <ul className="flex flex-wrap gap-2">
        {story.parts.map(({ part, verdict }) => (
          <li key={part}>
            <Link
              href={`/interview/${interview}/report/retell/${question}?part=${part}`}
              aria-current={part === chosen ? 'page' : undefined}
              className="inline-flex min-h-11 items-center gap-2 rounded-lg border border-line-strong px-3 aria-[current=page]:border-accent aria-[current=page]:bg-accent-wash"
            >
              {partNames[part]}
              <span className="text-sm text-soft">{verdictWords[verdict]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
