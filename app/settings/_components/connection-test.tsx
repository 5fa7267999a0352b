'use client';
import { useState } from 'react';
import { z } from 'zod';
import { Button } from '@/app/_components/button';
import { Notice } from '@/app/_components/notice';
import { send } from '@/lib/browser/transport';
import { modelFault, modelFaultSentence } from '@/lib/grading/model/model-fault';

const step = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), ms: z.number(), firstWordMs: z.number().nullable() }),
  z.object({ ok: z.literal(false), fault: modelFault }),
]);
const tested = z.object({
  tests: z.array(
    z.object({
      role: z.enum(['interview', 'grade']),
      model: z.string(),
      reachable: z.boolean(),
      answers: step,
      structured: step,
    }),
  ),
});
type Test = z.infer<typeof tested>['tests'][number];
type State =
  | { readonly kind: 'idle' | 'testing' }
  | { readonly kind: 'tested'; readonly tests: readonly Test[] }
  | { readonly kind: 'failed'; readonly sentence: string };

const roles = { interview: 'Interviewing', grade: 'Grading' } as const;

/** Finds out on a click whether the models can be reached, answer, and answer in a given form. */
export function ConnectionTest() {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const test = async () => {
    setState({ kind: 'testing' });
    const reply = await send('POST', '/api/model/test', tested);
    if (reply.kind === 'ok') setState({ kind: 'tested', tests: reply.data.tests });
    else
      setState({
        kind: 'failed',
        sentence:
          reply.kind === 'refused'
            ? reply.sentence
            : 'No result came back in time. Candor’s own server may be busy; try again.',
      });
  };
  return (
    <div className="mt-4">
      <Button disabled={state.kind === 'testing'} onClick={() => void test()}>
        {state.kind === 'testing' ? 'Testing …' : 'Test the connection'}
      </Button>
      <p className="mt-1 text-sm text-soft">Asks each model two small questions.</p>
      <div role="status" className="mt-4 space-y-3 empty:hidden">
        {state.kind === 'failed' && (
          <Notice look="warn">
            <p>{state.sentence}</p>
          </Notice>
        )}
        {state.kind === 'tested' && state.tests.map((it) => <Result key={it.role} test={it} />)}
      </div>
    </div>
  );
}

function Result({ test }: { test: Test }) {
  const { answers, structured } = test;
  const isWell = test.reachable && answers.ok && structured.ok;
  return (
    <Notice look={isWell ? 'good' : 'warn'} title={`${roles[test.role]}: ${test.model}`}>
      <ul className="text-sm">
        <li>
          {test.reachable ? '✓ The provider can be reached.' : '✗ The provider can’t be reached.'}
        </li>
        <li>
          {answers.ok
            ? `✓ The model answers${answers.firstWordMs === null ? '' : `: first words after ${seconds(answers.firstWordMs)}`}, whole after ${seconds(answers.ms)}.`
            : `✗ No answer in words. ${modelFaultSentence[answers.fault]}`}
        </li>
        <li>
          {structured.ok
            ? `✓ It answers in a given form, after ${seconds(structured.ms)}.`
            : `✗ No answer in a given form. ${modelFaultSentence[structured.fault]}`}
        </li>
      </ul>
    </Notice>
  );
}

function seconds(ms: number): string {
  return ms < 1_000 ? `${Math.round(ms)} ms` : `${(ms / 1_000).toFixed(1)} s`;
}
