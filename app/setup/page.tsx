import type { Metadata } from 'next';
import { questionKinds, questionLevels } from '@/lib/guide/question';
import { MOST_QUESTIONS } from '@/lib/interview/draw';
import { presets } from '@/lib/interview/presets';
import { compose } from '@/lib/server/compose';
import { personOf } from '@/lib/server/http/person-cookie';
import { listInterviews } from '@/lib/use-cases/list-interviews';
import { Notice } from '@/app/_components/notice';
import { usablePresets, type Offered } from './_components/choices';
import { SetupForm } from './_components/setup-form';
import type { Unfinished } from './_components/unfinished-notice';

export const metadata: Metadata = { title: 'Set up an interview' };

type Query = Record<string, string | string[] | undefined>;

export default async function SetupPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams;
  const offered = offeredByGuide();
  const named = namesIn(query['only']);
  const { questions, head } = compose().guide;
  const again = questions
    .filter(({ id }) => named.includes(id))
    .slice(0, MOST_QUESTIONS)
    .map(({ id, prompt, section }) => {
      const title = head.sections.find((each) => each.id === section)?.title;
      return { id, prompt, section: title ?? section };
    });
  const gone = new Set(named).size - again.length;
  return (
    <div className="mx-auto max-w-5xl px-4 pt-8 sm:px-6 sm:pt-12">
      <h1 className="text-3xl">Set up an interview</h1>
      <p className="mt-2 mb-8 max-w-2xl text-soft">
        Questions come from the guide “{compose().guide.head.title}”.
        {again.length === 0 && ' Choose an interview or adjust one.'}
      </p>
      {gone > 0 && (
        <div className="mb-8">
          <Notice look="warn">
            <p>
              {again.length === 0
                ? 'The questions in this address are not in the guide. You can choose others here.'
                : `${gone} of the questions in this address ${gone === 1 ? 'is' : 'are'} not in the guide and ${gone === 1 ? 'is' : 'are'} left out.`}
            </p>
          </Notice>
        </div>
      )}
      <SetupForm
        key={again.map(({ id }) => id).join()}
        offered={offered}
        presets={usablePresets(presets, offered)}
        wanted={typeof query['preset'] === 'string' ? query['preset'] : null}
        again={again}
        unfinished={await unfinishedHere()}
        model={compose().ports.interviewer !== undefined}
      />
    </div>
  );
}

/** What the guide has questions for, and of each question only what drawing needs. */
function offeredByGuide(): Offered {
  const { head, questions } = compose().guide;
  return {
    sections: head.sections
      .filter(({ id }) => questions.some(({ section }) => section === id))
      .map(({ id, title }) => ({ id, title })),
    kinds: questionKinds.filter((kind) => questions.some((question) => question.kind === kind)),
    levels: questionLevels.filter((level) =>
      questions.some((question) => question.level === level),
    ),
    questions: questions.map(({ id, section, kind, level, minutes }) => ({
      id,
      section,
      kind,
      level,
      minutes,
    })),
  };
}

function namesIn(only: string | string[] | undefined): string[] {
  return [only ?? []]
    .flat()
    .flatMap((text) => text.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

async function unfinishedHere(): Promise<Unfinished | null> {
  const { ports, secret } = compose();
  const person = await personOf(secret);
  if (person === undefined) return null;
  const found = (await listInterviews(ports, person)).find(({ phase }) => phase === 'running');
  return found
    ? { id: found.id, title: found.title, asked: found.asked, planned: found.planned }
    : null;
}
