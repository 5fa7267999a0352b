'use client';
import { useState } from 'react';
import { Button } from '@/app/_components/button';
import { Notice } from '@/app/_components/notice';
import { send } from '@/lib/browser/transport';
import { MOST_TRIED, trialSchema, type Trial } from '@/lib/report/trial';
import { TriedAnswer } from './tried-answer';

/** The questions to choose from, by section. */
export type QuestionChoices = readonly {
  readonly section: string;
  readonly questions: readonly { readonly id: string; readonly prompt: string }[];
}[];

type State =
  | { readonly kind: 'idle' | 'grading' | 'unreachable' }
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'graded'; readonly trial: Trial };

/** A question, an answer, and what the embedded grader makes of it. Nothing is kept. */
export function TryAnswer({ choices, first }: { choices: QuestionChoices; first: string }) {
  const [question, setQuestion] = useState(first);
  const [answer, setAnswer] = useState('');
  const [state, setState] = useState<State>({ kind: 'idle' });
  const grade = async () => {
    if (state.kind === 'grading') return;
    setState({ kind: 'grading' });
    const reply = await send('POST', '/api/trial', trialSchema, { question, answer });
    if (reply.kind === 'ok') setState({ kind: 'graded', trial: reply.data });
    else setState(reply);
  };
  return (
    <>
      <form
        className="rounded-card border border-line bg-surface p-4 sm:p-6"
        onSubmit={(event) => {
          event.preventDefault();
          void grade();
        }}
      >
        <QuestionField choices={choices} value={question} onChange={setQuestion} />
        <AnswerField value={answer} onChange={setAnswer} />
        <div className="mt-3">
          <Button type="submit" look="primary" aria-disabled={state.kind === 'grading'}>
            {state.kind === 'grading' ? 'Grading …' : 'Grade this answer'}
          </Button>
        </div>
      </form>
      <Result state={state} />
    </>
  );
}

function QuestionField({
  choices,
  value,
  onChange,
}: {
  choices: QuestionChoices;
  value: string;
  onChange: (id: string) => void;
}) {
  return (
    <>
      <label htmlFor="tried-question" className="block font-medium">
        Question
      </label>
      <select
        id="tried-question"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="mt-1 min-h-11 w-full rounded-lg border border-line-strong bg-surface px-3 text-ellipsis"
      >
        {choices.map(({ section, questions }) => (
          <optgroup key={section} label={section}>
            {questions.map(({ id, prompt }) => (
              <option key={id} value={id}>
                {prompt}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </>
  );
}

function AnswerField({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const { length } = value;
  return (
    <>
      <label htmlFor="tried-answer" className="mt-4 block font-medium">
        Your answer
      </label>
      <textarea
        id="tried-answer"
        rows={5}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby="tried-about"
        placeholder="Write as you would speak."
        className="mt-1 block field-sizing-content max-h-[50dvh] min-h-32 w-full resize-y overflow-y-auto rounded-lg border border-line-strong bg-surface px-4 py-3 placeholder:text-soft"
      />
      <p id="tried-about" className="mt-1 text-sm text-soft">
        It is graded on this server and not kept.{' '}
        <span className={length > MOST_TRIED ? 'text-bad' : ''}>
          {length > 0 && `${length.toLocaleString('en')} of `}
          {length === 0 && 'Up to '}
          {MOST_TRIED.toLocaleString('en')} characters.
        </span>
      </p>
    </>
  );
}

function Result({ state }: { state: State }) {
  return (
    <>
      <p role="status" className="sr-only">
        {state.kind === 'grading' && 'Grading …'}
        {state.kind === 'graded' && 'Graded. The result follows below.'}
      </p>
      {state.kind === 'graded' && <TriedAnswer trial={state.trial} />}
      {state.kind === 'refused' && (
        <div className="mt-4">
          <Notice look="bad" role="alert">
            <p>{state.sentence}</p>
          </Notice>
        </div>
      )}
      {state.kind === 'unreachable' && (
        <div className="mt-4">
          <Notice look="warn" role="alert">
            <p>The server could not be reached. Your answer is still in the box; try again.</p>
          </Notice>
        </div>
      )}
    </>
  );
}
