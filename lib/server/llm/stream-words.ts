import 'server-only';
import { InvalidResponseDataError, streamText, type LanguageModelUsage } from 'ai';
import { openedBy, type CallLog } from './call-log';
import { faultOf } from './fault-of';
import { ModelCallFailed } from './model-call-failed';
import type { ModelCaller, Outgoing } from './model-caller';
import { mostTokens, roleOf, type ModelReply, type ModelRequest } from './model-request';
import { isRefusal, requireWhole, withoutIgnored } from './reply-end';
import { WordChannel } from './word-channel';

/** Words as they come. `words` ends where the stream ends, well or not, and never throws; `done` says which. */
export interface WordStream {
  readonly words: AsyncIterable<string>;
  readonly done: Promise<ModelReply<string>>;
}

/** A whole stream may take this many times the time to its first word. */
const WHOLE = 5;

/**
 * Streams a reply. Before the first word it is tried again like any call; after it, never: what was said
 * stays said, and whoever reads completes it.
 */
export function streamWords(caller: ModelCaller, request: ModelRequest): WordStream {
  const channel = new WordChannel();
  const log = caller.newLog();
  const timeMs = caller.deps.settings.timeoutMs[request.kind];
  const patience = new AbortController();
  // Waiting for a place and between tries counts too: nobody is kept waiting for a first word.
  const timer = setTimeout(() => patience.abort(), timeMs * 2);
  const begun = () => clearTimeout(timer);
  const signal = AbortSignal.any([patience.signal, ...(request.signal ? [request.signal] : [])]);
  const run = async (): Promise<ModelReply<string>> => {
    try {
      await caller.requireBudget(request);
      const value = await caller.resilience.run(
        request.kind,
        (attemptSignal, attempt) =>
          caller.sending(request, (outgoing) =>
            new Attempt(caller, request, channel, log, begun).stream(
              outgoing,
              attemptSignal,
              attempt,
            ),
          ),
        { signal, streams: true },
      );
      return { ok: true, value, calls: log.calls };
    } catch (error) {
      const late = patience.signal.aborted && request.signal?.aborted !== true;
      const fault = late
        ? new ModelCallFailed('timeout', { cause: error })
        : faultOf(error, request.signal);
      await log.close(openedBy(caller, request, caller.promptOf(request)), fault);
      return { ok: false, error: fault, calls: log.calls };
    } finally {
      begun();
      channel.end();
    }
  };
  return { words: channel, done: run() };
}

class Attempt {
  private text = '';
  private usage: LanguageModelUsage | undefined;
  private firstWordMs: number | null = null;

  constructor(
    private readonly caller: ModelCaller,
    private readonly request: ModelRequest,
    private readonly channel: WordChannel,
    private readonly log: CallLog,
    private readonly begun: () => void,
  ) {}

  async stream(outgoing: Outgoing, outer: AbortSignal, attempt: number): Promise<string> {
    const { request, caller } = this;
    const { provider, settings } = caller.deps;
    const { system, user, temperature = null, seed = null } = outgoing;
    const { model, options } = provider.models[roleOf(request)];
    const { kind } = request;
    const end = this.log.open({
      ...openedBy(caller, request, outgoing.prompt),
      attempt,
      repair: false,
    });
    const sent = { sent: system + user, temperature, seed };
    const time = new SilenceTimer(settings.timeoutMs[kind], settings.silenceMs);
    const signal = AbortSignal.any([outer, time.signal]);
    try {
      const result = streamText({
        model,
        providerOptions: options,
        maxRetries: 0,
        maxOutputTokens: mostTokens[kind],
        abortSignal: signal,
        system,
        prompt: user,
        ...(temperature !== null && { temperature }),
        ...(seed !== null && { seed }),
        experimental_telemetry: caller.telemetry(request),
        // The place of the protocol where a model declines is not read by every adapter.
        includeRawChunks: true,
        // Faults come as parts of the stream and are dealt with below.
        onError: () => undefined,
      });
      const finishReason = await this.read(result.fullStream, time);
      const warnings = (await result.warnings) ?? [];
      requireWhole(finishReason, this.text);
      const ignored = new Set(warnings.flatMap((it) => ('feature' in it ? [it.feature] : [])));
      await end({ ...sent, ...withoutIgnored(sent, ignored), ...this.soFar() });
      return this.text;
    } catch (error) {
      const fault = this.faultOf(error, time.signal.aborted);
      await end({ ...sent, ...this.soFar(), fault });
      throw this.text === ''
        ? fault
        : new ModelCallFailed(fault.code, { cause: fault, begun: true });
    } finally {
      time.stop();
    }
  }

  private async read(parts: AsyncIterable<StreamPart>, time: SilenceTimer): Promise<string> {
    const started = performance.now();
    let finishReason: string | undefined;
    for await (const part of parts) {
      if (part.type === 'error') throw part.error;
      if (part.type === 'abort') throw new ModelCallFailed('timeout');
      // Before its words are: nobody should hear them as the interviewer's.
      if (part.type === 'raw' && isRefusal(part.rawValue)) throw new ModelCallFailed('refused');
      if (part.type === 'finish') {
        finishReason = part.finishReason;
        this.usage = part.totalUsage;
      }
      if (part.type !== 'text-delta' || part.text === undefined || part.text === '') continue;
      if (this.firstWordMs === null) {
        this.firstWordMs = Math.round(performance.now() - started);
        this.begun();
      }
      time.heard();
      this.text += part.text;
      this.channel.push(part.text);
    }
    // A stream that just stops was cut, whatever it said until then.
    if (finishReason === undefined) throw new ModelCallFailed('cut_off');
    return finishReason;
  }

  private soFar() {
    return { received: this.text, usage: this.usage, firstWordMs: this.firstWordMs };
  }

  private faultOf(error: unknown, late: boolean): ModelCallFailed {
    if (late) return new ModelCallFailed('timeout', { cause: error });
    // Whoever listened has left: that says nothing of the provider.
    if (this.request.signal?.aborted === true)
      return new ModelCallFailed('cancelled', { cause: error });
    // A stream that ends without saying why: cut in the middle, or never one of this protocol.
    if (InvalidResponseDataError.isInstance(error))
      return new ModelCallFailed(this.text === '' ? 'not_the_api' : 'cut_off', { cause: error });
    return faultOf(error, this.request.signal);
  }
}

/** The parts of the SDK's stream that matter here. */
interface StreamPart {
  readonly type: string;
  readonly text?: string;
  readonly error?: unknown;
  readonly rawValue?: unknown;
  readonly finishReason?: string;
  readonly totalUsage?: LanguageModelUsage;
}

/** Aborts when the first word, the next word or the whole takes too long. */
class SilenceTimer {
  private readonly controller = new AbortController();
  private readonly whole: NodeJS.Timeout;
  private silence: NodeJS.Timeout;

  constructor(
    firstMs: number,
    private readonly silenceMs: number,
  ) {
    const abort = () => this.controller.abort();
    this.silence = setTimeout(abort, firstMs);
    this.whole = setTimeout(abort, firstMs * WHOLE);
  }
  get signal(): AbortSignal {
    return this.controller.signal;
  }
  heard(): void {
    clearTimeout(this.silence);
    this.silence = setTimeout(() => this.controller.abort(), this.silenceMs);
  }
  stop(): void {
    clearTimeout(this.silence);
    clearTimeout(this.whole);
  }
}
