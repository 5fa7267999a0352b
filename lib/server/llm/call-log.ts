import 'server-only';
import type { LanguageModelUsage } from 'ai';
import type { CallRecord, PromptStamp, Usage } from '@/lib/grading/model/call-record';
import type { CallLedger } from '@/lib/ports/call-ledger';
import { costOf, estimateTokens } from './budget';
import type { Price } from './llm-settings';
import type { ModelCallFailed } from './model-call-failed';
import type { ModelCaller } from './model-caller';
import { roleOf, type ModelRequest } from './model-request';

/** What is known of a request before it is sent. */
export type Opened = Pick<
  CallRecord,
  'interview' | 'question' | 'kind' | 'prompt' | 'provider' | 'model' | 'attempt' | 'repair'
>;

/** What is known of a request whatever becomes of it. */
export function openedBy(
  { deps }: ModelCaller,
  request: ModelRequest,
  { id, version }: PromptStamp,
): Omit<Opened, 'attempt' | 'repair'> {
  const { kind, interview, question } = request;
  const { provider } = deps;
  const { name: model } = provider.models[roleOf(request)];
  return { interview, question, kind, prompt: { id, version }, provider: provider.kind, model };
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

  private readonly asked: string;

  constructor(
    private readonly deps: {
      readonly ledger: CallLedger;
      readonly prices: Readonly<Record<string, Price>>;
      readonly clock: () => number;
      readonly newId: () => string;
    },
  ) {
    this.asked = deps.newId();
  }

  /** Writes down that a request was not sent, or that what came of it all was this fault, if no request says so. */
  async close(opened: Omit<Opened, 'attempt' | 'repair'>, fault: ModelCallFailed): Promise<void> {
    if (this.calls.at(-1)?.fault === fault.code) return;
    await this.open({ ...opened, attempt: 1, repair: false })({
      sent: '',
      received: '',
      usage: undefined,
      temperature: null,
      seed: null,
      fault,
    });
  }

  /** Starts the watch of a request; the function given back ends it. */
  open(opened: Opened): (ended: Ended) => Promise<void> {
    const at = this.deps.clock();
    const started = performance.now();
    return async ({ sent, received, fault, firstWordMs = null, temperature, seed, ...ended }) => {
      const usage = usageOf(ended.usage);
      const call: CallRecord = {
        ...opened,
        id: this.deps.newId(),
        asked: this.asked,
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
