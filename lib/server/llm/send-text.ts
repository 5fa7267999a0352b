import 'server-only';
import { generateText, Output, type LanguageModelUsage } from 'ai';
import { z } from 'zod';
import { openedBy, type CallLog } from './call-log';
import { faultOf } from './fault-of';
import type { ModelCaller, Outgoing } from './model-caller';
import { ModelCallFailed } from './model-call-failed';
import { mostTokens, roleOf, type ModelRequest } from './model-request';
import { readObject, type ReadObject } from './read-object';
import { isRefusal, requireWhole, withoutIgnored } from './reply-end';

/** A reply that could not be used, and what was wrong with it. */
export interface Repair {
  readonly reply: string;
  readonly wrong: string;
}

/** A reply as it came and as it was read. */
export interface Received<T> {
  readonly text: string;
  readonly read: ReadObject<T>;
}

/** One request for an object: its text, whole, as the model wrote it. */
export class TextRequest<T> {
  constructor(
    private readonly caller: ModelCaller,
    private readonly request: ModelRequest,
    private readonly schema: z.ZodType<T>,
    private readonly log: CallLog,
    private readonly repair: Repair | undefined,
  ) {}

  /**
   * The object in the reply, or why it is none: that is for the model to repair, not to be sent again.
   * @throws ModelCallFailed; the request is in the log all the same
   */
  async send(outgoing: Outgoing, signal: AbortSignal, attempt: number): Promise<Received<T>> {
    const { request, caller, repair } = this;
    const { temperature = null, seed = null, user } = outgoing;
    const system = this.instructions(outgoing);
    const end = this.log.open({
      ...openedBy(caller, request, outgoing.prompt),
      attempt,
      repair: repair !== undefined,
    });
    const sent = { sent: system + user + (repair?.reply ?? ''), temperature, seed };
    let received = '';
    let usage: LanguageModelUsage | undefined;
    try {
      const result = await this.generate({ ...outgoing, system }, signal);
      ({ text: received, usage } = result);
      const ignored = new Set(
        result.warnings?.flatMap((warning) => ('feature' in warning ? [warning.feature] : [])),
      );
      requireWhole(result.finishReason, received, isRefusal(result.response.body));
      const read = readObject(received, this.schema);
      const fault = read.ok ? undefined : new ModelCallFailed(read.code);
      await end({ ...sent, ...withoutIgnored(sent, ignored), received, usage, fault });
      return { text: received, read };
    } catch (error) {
      const fault = this.faultOf(error, signal);
      await end({ ...sent, received, usage, fault });
      throw fault;
    }
  }

  private generate({ system, user, temperature, seed }: Outgoing, signal: AbortSignal) {
    const { request, caller, repair } = this;
    const { model, options } = caller.deps.provider.models[roleOf(request)];
    return generateText({
      model,
      providerOptions: options,
      maxRetries: 0,
      maxOutputTokens: mostTokens[request.kind],
      abortSignal: signal,
      system,
      messages: [{ role: 'user', content: user }, ...(repair ? repairTurns(repair) : [])],
      ...(temperature !== undefined && { temperature }),
      ...(seed !== undefined && { seed }),
      ...(caller.takesSchema(request) && { output: textOfObject(this.schema) }),
      experimental_telemetry: caller.telemetry(request),
    });
  }

  private instructions({ system }: Outgoing): string {
    return this.caller.takesSchema(this.request)
      ? system
      : `${system}\n\n${schemaInWords(this.schema)}`;
  }

  private faultOf(error: unknown, signal: AbortSignal): ModelCallFailed {
    const stopped = this.request.signal?.aborted === true;
    // An attempt is ended by its own signal when its time is over.
    if (signal.aborted)
      return new ModelCallFailed(stopped ? 'cancelled' : 'timeout', { cause: error });
    return faultOf(error);
  }
}

/** Asks the provider to hold the model to the schema, and takes the text as it came: it is read here. */
function textOfObject<T>(schema: z.ZodType<T>): ReturnType<typeof Output.text> {
  return { ...Output.text(), responseFormat: Output.object({ schema }).responseFormat };
}

function schemaInWords<T>(schema: z.ZodType<T>): string {
  return `Reply with one JSON object and nothing else: no code fence, no words before or after it. It must be valid by this JSON schema:\n${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }))}`;
}

/** As much of a useless reply as is shown again, in characters. */
const MOST_SHOWN = 20_000;

function repairTurns({ reply, wrong }: Repair) {
  return [
    { role: 'assistant' as const, content: reply.slice(0, MOST_SHOWN) },
    {
      role: 'user' as const,
      content: `That reply can't be used:\n${wrong}\nReply once more with the whole JSON object, put right, and nothing else.`,
    },
  ];
}
