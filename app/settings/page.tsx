import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { compose } from '@/lib/server/compose';
import { personOf } from '@/lib/server/http/person-cookie';
import { Engine } from './_components/engine';
import { RestoreCode } from './_components/restore-code';
import { RestoreForm } from './_components/restore-form';

export const metadata: Metadata = { title: 'Settings' };

export default async function SettingsPage() {
  const { ports, guide, codes, secret, model } = compose();
  const person = await personOf(secret);
  return (
    <div className="under-header max-w-3xl px-4 pt-8 pb-20 sm:px-6 sm:pt-12">
      <h1 className="text-3xl">Settings</h1>
      <Part id="engine" title="Interviewer and grader">
        <Engine
          version={ports.embedded.stamp.version}
          guide={{
            title: guide.head.title,
            questions: guide.questions.length,
            written: guide.head.written,
          }}
          model={
            model
              ? {
                  provider: model.deps.provider.kind,
                  host: model.deps.provider.host,
                  interview: model.deps.provider.models.interview.name,
                  grade: model.deps.provider.models.grade.name,
                }
              : null
          }
        />
      </Part>
      <Part id="data" title="Where your interviews are kept">
        <p>
          On this server’s disk, in its data folder. There is no account: this browser holds a
          signed cookie that says which interviews are yours. Choices of the set-up page and words
          that were not sent yet are also kept in this browser.
        </p>
      </Part>
      <Part id="code" title="Your restore code">
        {person === undefined ? (
          <p>It appears here after your first interview.</p>
        ) : (
          <>
            <p>
              If you clear this browser or use another one, this code brings your interviews back.
              Whoever has it can see them, so keep it as you would a password.
            </p>
            <RestoreCode code={codes.codeOf(person)} />
          </>
        )}
      </Part>
      <Part id="restore" title="Bring back my interviews">
        <RestoreForm replaces={person !== undefined} />
      </Part>
    </div>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-10 border-t border-line pt-6">
      <h2 id={id} className="mb-2 text-xl">
        {title}
      </h2>
      {children}
    </section>
  );
}
