import 'server-only';
import { z } from 'zod';

const OPENAI = 'https://api.openai.com/v1';
/** Turns speech into words; current, with no announced shutdown (looked up in November 2026). */
const DEFAULT_HEAR_MODEL = 'gpt-transcribe';

const text = z.string().trim().min(1).optional();

/** The variables of the environment that choose a speech service. */
export const voiceEnvSchema = z.object({
  SPEECH_BASE_URL: z.url().optional(),
  SPEECH_API_KEY: text,
  /** `off`: no sound is sent to a service, whatever key there is. */
  SPEECH_SERVICE: z.enum(['on', 'off']).default('on'),
  SPEECH_MODEL_HEAR: text,
  /** No default: OpenAI's own models for this end in January 2027. */
  SPEECH_MODEL_SAY: text,
  /** Names of the two voices, with a comma between them. */
  SPEECH_VOICES: z
    .string()
    .trim()
    .regex(/^[^,]+,[^,]+$/u, 'names two voices: marin,cedar')
    .default('marin,cedar'),
  /** Seconds that the service gets for one stretch or one sentence. */
  SPEECH_TIMEOUT: z.coerce.number().positive().default(15),
  /** Where a model for listening on the person's own device comes from: an absolute folder here, or the address of one elsewhere. */
  SPEECH_LOCAL_FROM: z
    .string()
    .trim()
    .refine(
      (from) => /^(?:https?:\/\/[^/]|\/|[A-Za-z]:[\\/])/u.test(from),
      'must be an absolute folder or an http address',
    )
    .optional(),
  /** Its folder in there, as in `onnx-community/whisper-tiny.en`. */
  SPEECH_LOCAL_MODEL: z
    .string()
    .trim()
    .regex(/^[\w-][\w.-]*(?:\/[\w-][\w.-]*)?$/u, 'names a folder, as in whisper-tiny.en')
    .optional(),
});
export type VoiceEnv = z.infer<typeof voiceEnvSchema>;

export interface SpeechService {
  readonly baseUrl: string;
  readonly apiKey: string | undefined;
  readonly hearModel: string;
  /** Undefined: the service does not speak. */
  readonly sayModel: string | undefined;
  readonly voices: Readonly<Record<'first' | 'second', string>>;
  readonly timeoutMs: number;
}

/**
 * The speech service that the environment names, if any. The key for language models is used for sound only
 * at OpenAI itself: with a base URL it belongs to another server.
 */
export function speechService(
  env: VoiceEnv & {
    readonly OPENAI_API_KEY?: string | undefined;
    readonly OPENAI_BASE_URL?: string | undefined;
  },
): SpeechService | undefined {
  if (env.SPEECH_SERVICE === 'off') return undefined;
  const own = env.OPENAI_BASE_URL === undefined ? env.OPENAI_API_KEY : undefined;
  const apiKey = env.SPEECH_API_KEY ?? (env.SPEECH_BASE_URL === undefined ? own : undefined);
  if (env.SPEECH_BASE_URL === undefined && apiKey === undefined) return undefined;
  const [first = '', second = ''] = env.SPEECH_VOICES.split(',').map((name) => name.trim());
  return {
    baseUrl: (env.SPEECH_BASE_URL ?? OPENAI).replace(/\/+$/u, ''),
    apiKey,
    hearModel: env.SPEECH_MODEL_HEAR ?? DEFAULT_HEAR_MODEL,
    sayModel: env.SPEECH_MODEL_SAY,
    voices: { first, second },
    timeoutMs: env.SPEECH_TIMEOUT * 1_000,
  };
}
