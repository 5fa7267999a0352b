import type { Metadata } from 'next';
import Link from 'next/link';
import type { CallGroup, CallStatistics } from '@/lib/report/call-statistics';
import { modelFaultSentence } from '@/lib/grading/model/model-fault';
import { compose } from '@/lib/server/compose';
import { personOf } from '@/lib/server/http/person-cookie';

export const metadata: Metadata = { title: 'Calls of the language model' };

/** What the model's calls took, cost and came to, from the stored records of each request. */
export default async function ModelCallsPage() {
  const { modelCalls, secret } = compose();
  const { groups, interviews } = await modelCalls.seenBy(await personOf(secret));
  return (
    <div className="mx-auto max-w-5xl px-4 pt-8 pb-20 sm:px-6 sm:pt-12">
      <h1 className="text-3xl">Calls of the language model</h1>
      <p className="mt-2 text-soft">
        Every request is recorded with its time, tokens and what came of it, never with what was
        said. The same figures{' '}
        {/* oxlint-disable-next-line next/no-html-link-for-pages -- JSON, not a page */}
        <a href="/api/model/calls" className="text-accent underline underline-offset-2">
          as JSON
        </a>
        . They are counted anew once a minute.
      </p>
      {groups.length === 0 ? (
        <p className="mt-8">No model has been called yet.</p>
      ) : (
        <>
          <Groups groups={groups} />
          <p className="mt-3 text-sm text-soft">
            All calls that this server has made are counted, in anybody’s interviews. Times are of
            requests that went well: half were done within p50, 95 of 100 within p95. “Failed” is
            the share of requests with a fault; a request may have been tried again. “Fell back” is
            the share of things asked for where the built-in engine stood in: nothing came after all
            tries, or what came was not taken.
          </p>
          <Faults groups={groups} />
          <Interviews interviews={interviews} />
        </>
      )}
    </div>
  );
}

const cell = 'px-3 py-2 text-right whitespace-nowrap tabular-nums';
const head = 'px-3 py-2 text-right font-medium';

function Groups({ groups }: { groups: readonly CallGroup[] }) {
  return (
    <Table title="By model and version of the prompt">
      <thead className="border-b border-line text-soft">
        <tr>
          <th scope="col" className="px-3 py-2 text-left font-medium">
            Model, prompt
          </th>
          {[
            'Requests',
            'p50',
            'p95',
            'p99',
            'First word p50',
            'p95',
            'p99',
            'Tokens in',
            'out',
            'Cost',
          ].map((name, index) => (
            <th key={`${index} ${name}`} scope="col" className={head}>
              {name}
            </th>
          ))}
          <th scope="col" className={head}>
            Failed
          </th>
          <th scope="col" className={head}>
            Fell back
          </th>
        </tr>
      </thead>
      <tbody className="divide-y divide-line">
        {groups.map((group) => (
          <tr key={`${group.model} ${group.prompt}`}>
            <th scope="row" className="px-3 py-2 text-left font-normal">
              <span className="font-mono">{group.model}</span>
              <span className="block text-soft">{group.prompt}</span>
            </th>
            <td className={cell}>{group.requests}</td>
            <td className={cell}>{time(group.latencyMs.p50)}</td>
            <td className={cell}>{time(group.latencyMs.p95)}</td>
            <td className={cell}>{time(group.latencyMs.p99)}</td>
            <td className={cell}>{time(group.firstWordMs.p50)}</td>
            <td className={cell}>{time(group.firstWordMs.p95)}</td>
            <td className={cell}>{time(group.firstWordMs.p99)}</td>
            <td className={cell}>{tokens(group.inputTokens, group)}</td>
            <td className={cell}>{tokens(group.outputTokens, group)}</td>
            <td className={cell}>{cost(group)}</td>
            <td className={cell}>{share(group.errorRate)}</td>
            <td className={cell}>{share(group.fallbackRate)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Faults({ groups }: { groups: readonly CallGroup[] }) {
  const rows = groups.flatMap(({ model, prompt, faults }) =>
    faults.map(({ fault, requests }) => ({ model, prompt, fault, requests })),
  );
  if (rows.length === 0) return null;
  return (
    <section className="mt-10">
      <h2 className="text-xl">What failed</h2>
      <ul className="mt-2 space-y-1 text-sm">
        {rows.map(({ model, prompt, fault, requests }) => (
          <li key={`${model} ${prompt} ${fault}`}>
            <span className="tabular-nums">{requests}</span> × {modelFaultSentence[fault]}{' '}
            <span className="text-soft">
              {model}, {prompt}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Interviews({ interviews }: Pick<CallStatistics, 'interviews'>) {
  if (interviews.length === 0) return null;
  return (
    <Table title="By interview (yours)">
      <thead className="border-b border-line text-soft">
        <tr>
          <th scope="col" className="px-3 py-2 text-left font-medium">
            Interview
          </th>
          {['Requests', 'Tokens', 'Cost'].map((name) => (
            <th key={name} scope="col" className={head}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="divide-y divide-line">
        {interviews.toReversed().map((row) => (
          <tr key={row.interview}>
            <th scope="row" className="px-3 py-2 text-left font-normal">
              <Link
                href={`/interview/${row.interview}/report`}
                className="font-mono text-accent underline underline-offset-2"
              >
                {row.interview.slice(0, 8)}
              </Link>
            </th>
            <td className={cell}>{row.requests}</td>
            <td className={cell}>{row.tokens.toLocaleString('en')}</td>
            <td className={cell}>{cost(row)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Table({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="mt-10">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table scrolls by keyboard */}
      <div tabIndex={0} role="region" aria-label={title} className="overflow-x-auto">
        <table className="w-full text-sm">
          <caption className="mb-2 text-left text-xl font-semibold">{title}</caption>
          {children}
        </table>
      </div>
    </section>
  );
}

function time(ms: number | null): string {
  if (ms === null) return 'none';
  return ms < 1_000 ? `${Math.round(ms)} ms` : `${(ms / 1_000).toFixed(1)} s`;
}

function tokens(count: number, { uncounted }: CallGroup): string {
  return `${count.toLocaleString('en')}${uncounted > 0 ? ` + ${uncounted} not counted` : ''}`;
}

/** In the currency of LLM_PRICES. */
function cost({ cost: sum, unpriced }: { cost: number | null; unpriced: number }): string {
  if (sum === null) return 'unknown';
  return `${sum.toFixed(4)}${unpriced > 0 ? ` + ${unpriced} unknown` : ''}`;
}

function share(of: number): string {
  return `${(100 * of).toFixed(1)}\u00a0%`;
}
