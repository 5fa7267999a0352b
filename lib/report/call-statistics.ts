import type { CallRecord } from '@/lib/grading/model/call-record';
import type { ModelFault } from '@/lib/grading/model/model-fault';

/** How long something took: half of the calls at most p50, and so on. Null where nothing was measured. */
export interface Percentiles {
  readonly p50: number | null;
  readonly p95: number | null;
  readonly p99: number | null;
}

/** The calls of one model with one version of one prompt. */
export interface CallGroup {
  readonly model: string;
  readonly prompt: string;
  readonly requests: number;
  /** Of requests that went well. */
  readonly latencyMs: Percentiles;
  readonly firstWordMs: Percentiles;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Requests whose provider did not count. */
  readonly uncounted: number;
  /** Null when no request has a price. */
  readonly cost: number | null;
  /** Requests without a price or a count. */
  readonly unpriced: number;
  /** Share of requests that failed. */
  readonly errorRate: number;
  /** Share of asked things that came to nothing after all tries, or whose reply was not taken: the built-in engine stood in. */
  readonly fallbackRate: number;
  readonly faults: readonly { readonly fault: ModelFault; readonly requests: number }[];
}

export interface CallStatistics {
  readonly groups: readonly CallGroup[];
  readonly interviews: readonly {
    readonly interview: string;
    readonly requests: number;
    readonly tokens: number;
    readonly cost: number | null;
    readonly unpriced: number;
  }[];
}

/** What the model's calls took, by model and prompt version and by interview. `stoodIn`: calls whose reply was not taken. */
export function callStatistics(
  calls: readonly CallRecord[],
  stoodIn: ReadonlySet<string> = new Set(),
): CallStatistics {
  return {
    groups: [...grouped(calls, ({ model, prompt }) => `${model} ${prompt.id}@${prompt.version}`)]
      .map(([, own]) => groupOf(own, stoodIn))
      .toSorted((a, b) => a.model.localeCompare(b.model) || a.prompt.localeCompare(b.prompt)),
    interviews: [...grouped(calls, ({ interview }) => interview ?? '')]
      .filter(([interview]) => interview !== '')
      .map(([interview, own]) => ({
        interview,
        requests: own.length,
        tokens: sum(own, ({ budgetTokens }) => budgetTokens),
        ...costOf(own),
      })),
  };
}

function groupOf(own: readonly CallRecord[], stoodIn: ReadonlySet<string>): CallGroup {
  const [first] = own;
  if (!first) throw new RangeError('a group has calls');
  const failed = own.filter(({ fault }) => fault !== null);
  const well = own.filter(({ fault }) => fault === null);
  const { asked, inVain } = outcomesOf(own, stoodIn);
  return {
    model: first.model,
    prompt: `${first.prompt.id}@${first.prompt.version}`,
    requests: own.length,
    latencyMs: percentiles(well.map(({ latencyMs }) => latencyMs)),
    firstWordMs: percentiles(
      well.flatMap(({ firstWordMs }) => (firstWordMs === null ? [] : [firstWordMs])),
    ),
    inputTokens: sum(own, ({ usage }) => usage?.input ?? 0),
    outputTokens: sum(own, ({ usage }) => usage?.output ?? 0),
    uncounted: own.filter(({ usage }) => usage === null).length,
    ...costOf(own),
    errorRate: failed.length / own.length,
    fallbackRate: asked === 0 ? 0 : inVain / asked,
    faults: [...grouped(failed, ({ fault }) => fault ?? 'unknown')]
      .map(([fault, those]) => ({ fault, requests: those.length }))
      .toSorted((a, b) => b.requests - a.requests),
  };
}

/** How many things were asked for, and how many came to nothing: their last request failed, or its reply was not taken. */
function outcomesOf(
  own: readonly CallRecord[],
  stoodIn: ReadonlySet<string>,
): { asked: number; inVain: number } {
  const things = [...grouped(own, ({ asked }) => asked).values()];
  return {
    asked: things.length,
    inVain: things.filter(
      (requests) => requests.at(-1)?.fault !== null || requests.some(({ id }) => stoodIn.has(id)),
    ).length,
  };
}

function costOf(own: readonly CallRecord[]): { cost: number | null; unpriced: number } {
  const priced = own.filter(({ cost }) => cost !== null);
  return {
    cost: priced.length === 0 ? null : sum(priced, ({ cost }) => cost ?? 0),
    unpriced: own.length - priced.length,
  };
}

/** Of an odd lot the nearest rank: a value that was really measured. */
function percentiles(values: readonly number[]): Percentiles {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? null;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

function grouped<K>(
  calls: readonly CallRecord[],
  key: (call: CallRecord) => K,
): Map<K, CallRecord[]> {
  const groups = new Map<K, CallRecord[]>();
  for (const call of calls) {
    const name = key(call);
    groups.set(name, [...(groups.get(name) ?? []), call]);
  }
  return groups;
}

function sum(calls: readonly CallRecord[], of: (call: CallRecord) => number): number {
  return calls.reduce((total, call) => total + of(call), 0);
}
