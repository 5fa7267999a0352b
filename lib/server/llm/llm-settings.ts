import 'server-only';
import { z } from 'zod';
import type { CallKind } from '@/lib/grading/model/call-record';

/** Two models: one talks with the candidate, one judges. */
export type ModelRole = 'interview' | 'grade';

/**
 * Models of OpenAI that are current and have no announced shutdown (looked up in November 2026): a small
 * fast one that can answer without reasoning first, and a balanced one for judging.
 */
const DEFAULT_MODELS: Record<ModelRole, ModelChoice> = {
  interview: { name: 'gpt-6-luna', effort: 'none' },
  grade: { name: 'gpt-6.1-terra', effort: 'low' },
};

/** Seconds a model gets: to its first word in a stream, else to its whole reply. */
const DEFAULT_SECONDS: Record<CallKind, number> = {
  interview: 8,
  understand: 6,
  grade: 60,
  star: 60,
  coach: 60,
  rewrite: 60,
  test: 8,
};

export interface ModelChoice {
  /** The model's name, or the name of its deployment. */
  readonly name: string;
  /** Reasoning effort, for models that reason; undefined leaves it to the provider. */
  readonly effort: string | undefined;
}

export type ProviderSettings =
  | { readonly kind: 'openai'; readonly apiKey: string }
  | {
      readonly kind: 'openai-compatible';
      readonly baseUrl: string;
      readonly apiKey: string | undefined;
    }
  | {
      readonly kind: 'azure';
      readonly endpoint: string;
      readonly apiKey: string;
      readonly apiVersion: string;
    };

/** Price of a million tokens, in the operator's currency. */
export interface Price {
  readonly input: number;
  readonly output: number;
}

/** Limits; undefined means none. */
export interface Budgets {
  readonly interviewTokens: number | undefined;
  readonly dayTokens: number | undefined;
  readonly interviewCost: number | undefined;
  readonly dayCost: number | undefined;
}

export interface LlmSettings {
  readonly provider: ProviderSettings;
  readonly models: Record<ModelRole, ModelChoice>;
  /** `native`: the provider holds the model to a schema. `prompt`: the schema is part of the prompt. */
  readonly structured: 'native' | 'prompt';
  readonly timeoutMs: Record<CallKind, number>;
  /** Longest silence between two words of a stream. */
  readonly silenceMs: number;
  /** First pause before a second try; grows with each and is jittered. */
  readonly backoffMs: number;
  readonly concurrency: number;
  /** Provider faults in a row that open the circuit, and how long it stays open. */
  readonly breaker: { readonly faults: number; readonly restMs: number };
  readonly seed: number;
  readonly budgets: Budgets;
  readonly prices: Readonly<Record<string, Price>>;
}

const text = z.string().trim().min(1).optional();
const positive = z.coerce.number().positive();
const whole = z.coerce.number().int().positive();
const priceList = z
  .string()
  .transform((json, context) => {
    try {
      return JSON.parse(json) as unknown;
    } catch {
      context.addIssue('must be JSON like {"a-model":{"input":1,"output":5}}');
      return z.NEVER;
    }
  })
  .pipe(
    z.record(
      z.string(),
      z.strictObject({ input: z.number().nonnegative(), output: z.number().nonnegative() }),
    ),
  );

/** The variables of the environment that choose and hold a model. */
export const llmEnvSchema = z.object({
  OPENAI_API_KEY: text,
  OPENAI_BASE_URL: z.url().optional(),
  AZURE_OPENAI_ENDPOINT: z.url().optional(),
  AZURE_OPENAI_API_KEY: text,
  AZURE_OPENAI_API_VERSION: z.string().trim().min(1).default('v1'),
  AZURE_OPENAI_DEPLOYMENT: text,
  AZURE_OPENAI_DEPLOYMENT_INTERVIEW: text,
  AZURE_OPENAI_DEPLOYMENT_GRADE: text,
  OPENAI_MODEL: text,
  OPENAI_MODEL_INTERVIEW: text,
  OPENAI_MODEL_GRADE: text,
  OPENAI_EFFORT_INTERVIEW: text,
  OPENAI_EFFORT_GRADE: text,
  LLM_STRUCTURED_OUTPUT: z.enum(['native', 'prompt']).default('native'),
  LLM_TIMEOUT_INTERVIEW: positive.default(DEFAULT_SECONDS.interview),
  LLM_TIMEOUT_UNDERSTAND: positive.default(DEFAULT_SECONDS.understand),
  LLM_TIMEOUT_GRADE: positive.default(DEFAULT_SECONDS.grade),
  LLM_TIMEOUT_STAR: positive.default(DEFAULT_SECONDS.star),
  LLM_TIMEOUT_COACH: positive.default(DEFAULT_SECONDS.coach),
  LLM_TIMEOUT_REWRITE: positive.default(DEFAULT_SECONDS.rewrite),
  LLM_TIMEOUT_TEST: positive.default(DEFAULT_SECONDS.test),
  /** Seconds of silence inside a stream. */
  LLM_TIMEOUT_SILENCE: positive.default(10),
  LLM_BACKOFF: positive.default(0.5),
  LLM_CONCURRENCY: whole.default(6),
  LLM_BREAKER_FAULTS: whole.default(5),
  LLM_BREAKER_REST: positive.default(30),
  LLM_SEED: z.coerce.number().int().nonnegative().default(7),
  LLM_BUDGET_TOKENS_INTERVIEW: whole.default(400_000),
  LLM_BUDGET_TOKENS_DAY: whole.default(4_000_000),
  LLM_BUDGET_COST_INTERVIEW: positive.optional(),
  LLM_BUDGET_COST_DAY: positive.optional(),
  LLM_PRICES: priceList.optional(),
});
type LlmEnv = z.infer<typeof llmEnvSchema>;

/** What the environment says of a model; undefined when it names none, and the built-in engine works alone. */
export function llmSettings(env: LlmEnv): LlmSettings | undefined {
  const provider = providerOf(env);
  if (!provider) return undefined;
  return {
    provider,
    models: {
      interview: modelOf(env, provider, 'interview'),
      grade: modelOf(env, provider, 'grade'),
    },
    structured: env.LLM_STRUCTURED_OUTPUT,
    timeoutMs: {
      interview: env.LLM_TIMEOUT_INTERVIEW * 1_000,
      understand: env.LLM_TIMEOUT_UNDERSTAND * 1_000,
      grade: env.LLM_TIMEOUT_GRADE * 1_000,
      star: env.LLM_TIMEOUT_STAR * 1_000,
      coach: env.LLM_TIMEOUT_COACH * 1_000,
      rewrite: env.LLM_TIMEOUT_REWRITE * 1_000,
      test: env.LLM_TIMEOUT_TEST * 1_000,
    },
    silenceMs: env.LLM_TIMEOUT_SILENCE * 1_000,
    backoffMs: env.LLM_BACKOFF * 1_000,
    concurrency: env.LLM_CONCURRENCY,
    breaker: { faults: env.LLM_BREAKER_FAULTS, restMs: env.LLM_BREAKER_REST * 1_000 },
    seed: env.LLM_SEED,
    budgets: {
      interviewTokens: env.LLM_BUDGET_TOKENS_INTERVIEW,
      dayTokens: env.LLM_BUDGET_TOKENS_DAY,
      interviewCost: env.LLM_BUDGET_COST_INTERVIEW,
      dayCost: env.LLM_BUDGET_COST_DAY,
    },
    prices: env.LLM_PRICES ?? {},
  };
}

/** Azure when its endpoint is named, else the server named by a base URL, else OpenAI when there is a key. */
function providerOf(env: LlmEnv): ProviderSettings | undefined {
  if (env.AZURE_OPENAI_ENDPOINT !== undefined) {
    if (env.AZURE_OPENAI_API_KEY === undefined)
      throw new Error('AZURE_OPENAI_ENDPOINT is set, so AZURE_OPENAI_API_KEY must be set too.');
    return {
      kind: 'azure',
      endpoint: env.AZURE_OPENAI_ENDPOINT,
      apiKey: env.AZURE_OPENAI_API_KEY,
      apiVersion: env.AZURE_OPENAI_API_VERSION,
    };
  }
  if (env.OPENAI_BASE_URL !== undefined)
    return { kind: 'openai-compatible', baseUrl: env.OPENAI_BASE_URL, apiKey: env.OPENAI_API_KEY };
  return env.OPENAI_API_KEY === undefined
    ? undefined
    : { kind: 'openai', apiKey: env.OPENAI_API_KEY };
}

function modelOf(env: LlmEnv, provider: ProviderSettings, role: ModelRole): ModelChoice {
  const upper = role === 'interview' ? 'INTERVIEW' : 'GRADE';
  const effort = env[`OPENAI_EFFORT_${upper}`];
  if (provider.kind === 'azure') {
    const name = env[`AZURE_OPENAI_DEPLOYMENT_${upper}`] ?? env.AZURE_OPENAI_DEPLOYMENT;
    if (name === undefined)
      throw new Error(
        `AZURE_OPENAI_ENDPOINT is set, so AZURE_OPENAI_DEPLOYMENT or AZURE_OPENAI_DEPLOYMENT_${upper} must name a deployment.`,
      );
    return { name, effort };
  }
  const name = env[`OPENAI_MODEL_${upper}`] ?? env.OPENAI_MODEL;
  // An effort that suits the default model may be unknown to another.
  return name === undefined
    ? { ...DEFAULT_MODELS[role], ...(effort && { effort }) }
    : { name, effort };
}
