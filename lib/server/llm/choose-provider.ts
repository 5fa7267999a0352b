import 'server-only';
import { azure } from './azure';
import type { LlmSettings } from './llm-settings';
import { modelFetch } from './model-fetch';
import { openai } from './openai';
import { openaiCompatible } from './openai-compatible';
import type { Provider } from './provider';

/** The adapter that the settings ask for. */
export function chooseProvider(
  { provider, models }: LlmSettings,
  fetch: typeof globalThis.fetch = modelFetch,
): Provider {
  switch (provider.kind) {
    case 'openai':
      return openai(provider, models, fetch);
    case 'openai-compatible':
      return openaiCompatible(provider, models, fetch);
    case 'azure':
      return azure(provider, models, fetch);
  }
}
