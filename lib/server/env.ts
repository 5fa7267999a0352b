import 'server-only';
import { z } from 'zod';
import { llmEnvSchema } from './llm/llm-settings';
import { voiceEnvSchema } from './voice/voice-settings';

const envSchema = llmEnvSchema.extend(voiceEnvSchema.shape).extend({
  /** Absolute folder of the database and the secret; the start script sets it. */
  DATA_DIR: z
    .string()
    .refine((path) => /^(?:\/|[A-Za-z]:[\\/])/u.test(path), 'must be an absolute path'),
  /** Where content/ stands; the working directory when not given. */
  CONTENT_DIR: z.string().min(1).default('content'),
  /** Where prompts/ stands. */
  PROMPTS_DIR: z.string().min(1).default('prompts'),
  /**
   * `1` when another server stands before this one and sets X-Forwarded-Host itself: the name in it is then the
   * one that people asked for.
   */
  TRUST_FORWARDED_HOST: z.enum(['0', '1']).default('0'),
  /** Where OpenTelemetry sends its spans; none are made without it. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional(),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: z.url().optional(),
  OTEL_SDK_DISABLED: z.string().optional(),
});

export type Env = z.infer<typeof envSchema>;

/** The environment, parsed once. @throws an error naming the variable and what is wrong with it. */
export function readEnv(): Env {
  const result = envSchema.safeParse(withoutEmpty(process.env));
  if (result.success) return result.data;
  const reasons = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(
    `The environment is not usable. ${reasons.join('; ')}. Start the app with npm start.`,
  );
}

/** A variable that is set to nothing is not set. */
function withoutEmpty(env: NodeJS.ProcessEnv): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim() !== ''));
}
