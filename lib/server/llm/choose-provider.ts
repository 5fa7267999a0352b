import 'server-only';
import { azure } from './azure';
import type { LlmSettings } from './llm-settings';
import { openai } from './openai';
import { openaiCompatible } from './openai-compatible';
import type { Provider } from './provider';

/** The adapter that the settings ask for. */
export function chooseProvider({ provider, models }: LlmSettings): Provider {
  switch (provider.kind) {
    case 'openai':
      return openai(provider, models);
    case 'openai-compatible':
      return openaiCompatible(provider, models);
    case 'azure':
      return azure(provider, models);
  }
}
