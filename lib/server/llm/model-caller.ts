import 'server-only';
import type { z } from 'zod';
import type { CallLedger } from '@/lib/ports/call-ledger';
import { AcceptedSettings } from './accepted-settings';
import { isWithinBudget } from './budget';
import { CallLog, openedBy } from './call-log';
import { faultOf } from './fault-of';
import type { LlmSettings, ModelRole } from './llm-settings';
import { ModelCallFailed } from './model-call-failed';
import { roleOf, temperatures, type ModelReply, type ModelRequest } from './model-request';
import { renderPrompt, type Prompt } from './prompt';
import type { Prompts } from './prompt-files';
import type { Provider } from './provider';
import { Resilience } from './resilience';
import { TextRequest, type Received, type Repair } from './send-text';

export interface ModelCallerDeps {
  readonly provider: Provider;
  readonly settings: LlmSettings;
  readonly prompts: Prompts;
  readonly ledger: CallLedger;
  readonly clock: () => number;
  readonly newId: () => string;
  /** Random, unguessable, of letters and digits. */
  readonly newBoundary: () => string;
  /** Spans for OpenTelemetry, without what was said. */
  readonly traced: boolean;
}

/** What a reply must be, beyond its schema. */
export interface ObjectWanted<T> {
  readonly schema: z.ZodType<T>;
  /** What is still wrong with an object of the right shape, said to the model once; undefined for nothing. */
  readonly check?: (value: T) => string | undefined;
}

/** A request as it goes out. */
export interface Outgoing {
  readonly prompt: Prompt;
  readonly system: string;
  readonly user: string;
  readonly temperature: number | undefined;
  readonly seed: number | undefined;
}

// The SDK would print warnings of settings that a model does not take; they are recorded with the call instead.
globalThis.AI_SDK_LOG_WARNINGS = false;

/**
 * The one way to call a model. Waiting, trying again, the circuit, the budget and the record of every
 * request are here and nowhere else; whoever calls gets a reply or a fault, never an exception.
 */
export class ModelCaller {
  readonly resilience: Resilience;
  private readonly accepted: Record<ModelRole, AcceptedSettings>;

  constructor(readonly deps: ModelCallerDeps) {
    const { structured } = deps.settings;
    this.resilience = new Resilience(deps.settings);
    this.accepted = {
      interview: new AcceptedSettings(structured),
      grade: new AcceptedSettings(structured),
    };
  }

  /** Asks for an object. A reply that is not one, or fails the check, is shown to the model once to repair. */
  async object<T>(request: ModelRequest, wanted: ObjectWanted<T>): Promise<ModelReply<T>> {
    const log = this.newLog();
    const { signal } = request;
    try {
      await this.requireBudget(request);
      const first = await this.ask(request, wanted.schema, log);
      const read = checked(first, wanted);
      if (read.ok) return { ok: true, value: read.value, calls: log.calls };
      await this.requireBudget(request);
      const repair = { reply: first.text, wrong: read.wrong };
      const again = checked(await this.ask(request, wanted.schema, log, repair), wanted);
      if (again.ok) return { ok: true, value: again.value, calls: log.calls };
      // An object of the right shape is kept even if the check still finds something: the caller checks it again.
      const usable = again.value ?? read.value;
      if (usable === undefined) throw new ModelCallFailed(again.code);
      return { ok: true, value: usable, calls: log.calls };
    } catch (error) {
      const fault = faultOf(error, signal);
      await log.close(openedBy(this, request, this.promptOf(request)), fault);
      return { ok: false, error: fault, calls: log.calls };
    }
  }

  newLog(): CallLog {
    const { ledger, settings, clock, newId } = this.deps;
    return new CallLog({ ledger, prices: settings.prices, clock, newId });
  }

  async requireBudget({ interview, kind }: ModelRequest): Promise<void> {
    const { ledger, settings, clock } = this.deps;
    if (kind === 'test') return;
    if (!(await isWithinBudget(ledger, settings.budgets, interview, clock())))
      throw new ModelCallFailed('budget_spent');
  }

  /** Runs a request with the settings that its model takes; learns from a refusal. */
  sending<T>(request: ModelRequest, send: (outgoing: Outgoing) => Promise<T>): Promise<T> {
    const accepted = this.accepted[roleOf(request)];
    return accepted.sending(() => send(this.outgoing(request, accepted)));
  }

  takesSchema(request: ModelRequest): boolean {
    return this.accepted[roleOf(request)].takes('schema');
  }

  telemetry(request: ModelRequest) {
    const { kind, interview, question } = request;
    const { id, version } = this.promptOf(request);
    return {
      isEnabled: this.deps.traced,
      recordInputs: false,
      recordOutputs: false,
      functionId: kind,
      metadata: {
        interview: interview ?? 'none',
        question: question ?? 'none',
        prompt: `${id}@${version}`,
      },
    };
  }

  private outgoing(request: ModelRequest, accepted: AcceptedSettings): Outgoing {
    const prompt = this.promptOf(request);
    const rendered = renderPrompt(prompt, request.inputs, this.deps.newBoundary());
    return {
      prompt,
      ...rendered,
      temperature: accepted.takes('temperature') ? temperatures[request.kind] : undefined,
      seed: accepted.takes('seed') ? this.deps.settings.seed + (request.sample ?? 0) : undefined,
    };
  }

  promptOf({ prompt }: ModelRequest): Prompt {
    if (typeof prompt !== 'string') return prompt;
    const found = this.deps.prompts.get(prompt);
    if (!found) throw new RangeError(`there is no prompt ${prompt}`);
    return found;
  }

  /** One question to the model and its text, tried again where that helps. */
  private ask<T>(
    request: ModelRequest,
    schema: z.ZodType<T>,
    log: CallLog,
    repair?: Repair,
  ): Promise<Received<T>> {
    const text = new TextRequest(this, request, schema, log, repair);
    return this.resilience.run(
      request.kind,
      (signal, attempt) =>
        this.sending(request, (outgoing) => text.send(outgoing, signal, attempt)),
      { signal: request.signal },
    );
  }
}

type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly code: 'not_json' | 'wrong_shape';
      readonly wrong: string;
      readonly value: T | undefined;
    };

function checked<T>({ read }: Received<T>, { check }: ObjectWanted<T>): Checked<T> {
  if (!read.ok) return { ...read, value: undefined };
  const wrong = check?.(read.value);
  return wrong === undefined ? read : { ok: false, code: 'wrong_shape', wrong, value: read.value };
}
