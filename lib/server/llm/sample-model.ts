import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { memoryCallLedger } from '@/lib/ports/memory-call-ledger';
import { chooseProvider } from './choose-provider';
import { llmEnvSchema, llmSettings } from './llm-settings';
import { ModelCaller } from './model-caller';
import { readPrompts } from './prompt-files';

/** What the stand-in is told to do with a request; e2e/wire/reply.ts says what each means. */
export type Reply =
  | {
      readonly kind: 'words';
      readonly text?: string;
      readonly spoilt?: string;
      readonly finish?: 'length' | 'content_filter';
      readonly refusal?: string;
      readonly counted?: boolean;
      readonly waitMs?: number;
      readonly pauseMs?: number;
      readonly cutAfter?: number;
    }
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly code?: string;
      readonly message?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'hang' }
  | { readonly kind: 'page' };

const askedSchema = z.array(
  z.object({
    path: z.string(),
    headers: z.record(z.string(), z.string()),
    /** The whole body as it came over the wire. */
    body: z.looseObject({
      model: z.string(),
      messages: z.array(z.object({ role: z.string(), content: z.string() })).default([]),
    }),
  }),
);
/** A request that arrived there. */
export type Asked = z.infer<typeof askedSchema>[number];

const startedSchema = z.object({ url: z.url(), orders: z.url() });

/** For tests: a model in a process of its own behind real sockets. */
export interface SampleModel {
  /** Base URL for the environment. */
  readonly url: string;
  next(...replies: readonly Reply[]): Promise<void>;
  always(reply?: Reply): Promise<void>;
  /** Every request since it was last told to forget. */
  asked(): Promise<readonly Asked[]>;
  forget(): Promise<void>;
  close(): void;
}

export async function openSampleModel(): Promise<SampleModel> {
  const program = spawn(process.execPath, ['--import', 'tsx', 'e2e/wire/serve.ts'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [line] = await new Promise<string[]>((resolve, reject) => {
    createInterface(program.stdout).once('line', (text) => resolve([text]));
    program.once('exit', (code) => reject(new Error(`the stand-in model ended with ${code}`)));
  });
  const { url, orders } = startedSchema.parse(JSON.parse(line ?? ''));
  const order = async (path: string, body?: unknown): Promise<unknown> => {
    const reply = await fetch(`${orders}${path}`, {
      method: 'POST',
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!reply.ok) throw new Error(await reply.text());
    return reply.json();
  };
  return {
    url,
    next: async (...replies) => void (await order('/next', replies)),
    always: async (reply) => void (await order('/always', reply)),
    asked: async () => askedSchema.parse(await order('/asked')),
    forget: async () => void (await order('/forget')),
    close: () => void program.kill(),
  };
}

/** A key that must be in no place but the request's own header. */
export const SAMPLE_KEY = 'sk-secret-of-the-test';

/** A caller as the environment would make it, with times short enough for a test. */
export function sampleCaller(env: Readonly<Record<string, string>>, traced = false) {
  const settings = llmSettings(
    llmEnvSchema.parse({
      OPENAI_API_KEY: SAMPLE_KEY,
      OPENAI_MODEL: 'stand-in',
      LLM_BACKOFF: '0.001',
      // Nothing opens the circuit by accident: each test is about one fault.
      LLM_BREAKER_FAULTS: '1000',
      ...env,
    }),
  );
  if (!settings) throw new Error('no model is named');
  const ledger = memoryCallLedger();
  let ids = 0;
  const caller = new ModelCaller({
    provider: chooseProvider(settings),
    settings,
    prompts: readPrompts('prompts'),
    ledger,
    clock: () => 1_000,
    newId: () => `call-${++ids}`,
    newBoundary: () => randomBytes(16).toString('hex'),
    traced,
  });
  return { caller, ledger };
}

/** The environment of each kind of provider, for a model at an address. OpenAI's own address is fixed: see `redirectOpenAi`. */
export const providerEnv: Record<string, (url: string) => Readonly<Record<string, string>>> = {
  'openai-compatible': (url) => ({ OPENAI_BASE_URL: url }),
  azure: (url) => ({
    AZURE_OPENAI_ENDPOINT: new URL(url).origin,
    AZURE_OPENAI_API_KEY: SAMPLE_KEY,
    AZURE_OPENAI_DEPLOYMENT: 'stand-in',
  }),
  openai: () => ({}),
};

const real = globalThis.fetch;

/** A fetch that takes requests for OpenAI to another address and leaves the rest alone. */
export function redirectOpenAi(url: string): typeof fetch {
  const openai = 'https://api.openai.com/v1';
  return (input, init) =>
    typeof input === 'string' && input.startsWith(openai)
      ? real(input.replace(openai, url), init)
      : real(input, init);
}
