import 'server-only';
import type { LanguageModelUsage } from 'ai';
import type { CallRecord, Usage } from '@/lib/grading/call-record';
import type { CallLedger } from '@/lib/ports/call-ledger';
import { costOf, estimateTokens } from './budget';
import type { Price } from './llm-settings';
import type { ModelCallFailed } from './model-call-failed';
import type { ModelCaller, Outgoing } from './model-caller';
import { roleOf, type ModelRequest } from './model-request';

/** What is known of a request before it is sent. */
export type Opened = Pick<
  CallRecord,
  'interview' | 'question' | 'kind' | 'prompt' | 'provider' | 'model' | 'attempt' | 'repair'
>;

/** Starts the watch of a request as it goes out. */
export function openCall(
  log: CallLog,
  { deps }: ModelCaller,
  request: ModelRequest,
  { prompt, attempt, repair }: Pick<Outgoing, 'prompt'> & Pick<CallRecord, 'attempt' | 'repair'>,
): (ended: Ended) => Promise<void> {
  const { kind, interview, question } = request;
  const { provider } = deps;
  return log.open({
    interview,
    question,
    kind,
    prompt: { id: prompt.id, version: prompt.version },
    provider: provider.kind,
    model: provider.models[roleOf(request)].name,
    attempt,
    repair,
  });
}

/** What came back. */
export interface Ended {
  readonly sent: string;
  readonly received: string;
  readonly usage: LanguageModelUsage | undefined;
  readonly temperature: number | null;
  readonly seed: number | null;
  readonly firstWordMs?: number | null;
  readonly fault?: ModelCallFailed | undefined;
}

/** Writes each request of one call down as it ends. A failed write costs a line in the log, not the call. */
export class CallLog {
  readonly calls: CallRecord[] = [];

  constructor(
    private readonly deps: {
      readonly ledger: CallLedger;
      readonly prices: Readonly<Record<string, Price>>;
      readonly clock: () => number;
      readonly newId: () => string;
    },
  ) {}

  /** Starts the watch of a request; the function given back ends it. */
  open(opened: Opened): (ended: Ended) => Promise<void> {
    const at = this.deps.clock();
    const started = performance.now();
    return async ({ sent, received, fault, firstWordMs = null, temperature, seed, ...ended }) => {
      const usage = usageOf(ended.usage);
      const call: CallRecord = {
        ...opened,
        id: this.deps.newId(),
        at,
        temperature,
        seed,
        usage,
        budgetTokens: usage ? usage.input + usage.output : estimateTokens(sent, received),
        latencyMs: Math.round(performance.now() - started),
        firstWordMs,
        cost: costOf(usage, this.deps.prices[opened.model]),
        fault: fault?.code ?? null,
      };
      this.calls.push(call);
      logFault(call);
      try {
        await this.deps.ledger.record(call);
      } catch (error) {
        process.stderr.write(
          `model call ${call.id} could not be recorded: ${error instanceof Error ? error.name : 'unknown'}\n`,
        );
      }
    };
  }
}

/** Ids and numbers only, never what was said. */
function logFault({
  id,
  kind,
  prompt,
  model,
  attempt,
  latencyMs,
  usage,
  fault,
  interview,
}: CallRecord) {
  if (fault === null) return;
  process.stderr.write(
    `model call failed ${id} ${kind} ${prompt.id}@${prompt.version} ${model} attempt ${attempt} ${fault} ${latencyMs} ms, tokens ${usage ? usage.input + usage.output : 'not said'}, interview ${interview ?? 'none'}\n`,
  );
}

function usageOf(usage: LanguageModelUsage | undefined): Usage | null {
  if (usage?.inputTokens === undefined || usage.outputTokens === undefined) return null;
  return { input: usage.inputTokens, output: usage.outputTokens };
}
