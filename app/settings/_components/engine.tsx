import Link from 'next/link';
import { ConnectionTest } from './connection-test';

const providers = {
  openai: 'OpenAI',
  'openai-compatible': 'A server that speaks OpenAI’s protocol',
  azure: 'Azure OpenAI',
} as const;

export interface EngineShown {
  /** Version of the built-in grader. */
  readonly version: string;
  readonly guide: { readonly title: string; readonly questions: number; readonly written: string };
  /** The language models, where the environment names some. */
  readonly model: {
    readonly provider: keyof typeof providers;
    readonly host: string;
    readonly interview: string;
    readonly grade: string;
  } | null;
}

/** Who interviews and grades. Names and a host, never a key. */
export function Engine({ version, guide, model }: EngineShown) {
  return (
    <>
      {model ? (
        <p>
          A language model puts the interviewer’s moves into words and grades beside the built-in
          grader. What you say is sent to <span className="font-mono">{model.host}</span>. When the
          model does not answer, the built-in interviewer and grader take over, and you are told.
        </p>
      ) : (
        <p>
          The built-in interviewer and grader are running. They need no key and call no other
          service: nothing you write leaves the machine that Candor runs on.
        </p>
      )}
      <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-6 gap-y-1 text-sm">
        {model && (
          <>
            <dt className="text-soft">Provider</dt>
            <dd>
              {providers[model.provider]}, <span className="font-mono">{model.host}</span>
            </dd>
            <dt className="text-soft">Interviewing</dt>
            <dd className="font-mono">{model.interview}</dd>
            <dt className="text-soft">Grading</dt>
            <dd className="font-mono">{model.grade}</dd>
          </>
        )}
        <dt className="text-soft">{model ? 'Built-in grader' : 'Grader'}</dt>
        <dd>
          Built in, version <span className="font-mono">{version}</span>{' '}
          <span className="text-soft">(grader + guide)</span>
        </dd>
        <dt className="text-soft">Guide</dt>
        <dd>
          {guide.title}, {guide.questions} questions, written {guide.written}
        </dd>
      </dl>
      {model && <ConnectionTest />}
      <p className="mt-3 flex flex-wrap gap-x-6 text-sm">
        <Link href="/how-grading-works" className="finger text-accent underline underline-offset-2">
          How grading works
        </Link>
        {model && (
          <Link href="/model-calls" className="finger text-accent underline underline-offset-2">
            What the model’s calls took and cost
          </Link>
        )}
      </p>
    </>
  );
}
