import 'server-only';
import OpenAI from 'openai';
import type { SpeechService } from './voice-settings';

/** The client of a speech service. One retry: what comes late is better done another way. */
export function speechClient({ baseUrl, apiKey, timeoutMs }: SpeechService): OpenAI {
  return new OpenAI({
    baseURL: baseUrl,
    // A server of one's own may want none; the header must hold something.
    apiKey: apiKey ?? 'none',
    timeout: timeoutMs,
    maxRetries: 1,
    // No other variable of the environment changes what is sent.
    organization: null,
    project: null,
  });
}
