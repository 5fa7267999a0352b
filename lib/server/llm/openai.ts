import 'server-only';
import { createOpenAI } from '@ai-sdk/openai';
import type { ModelChoice, ModelRole, ProviderSettings } from './llm-settings';
import type { ModelInUse, Provider } from './provider';

/** OpenAI itself, through its Responses API. Nothing is stored there. */
export function openai(
  { apiKey }: Extract<ProviderSettings, { kind: 'openai' }>,
  models: Record<ModelRole, ModelChoice>,
  fetch: typeof globalThis.fetch,
): Provider {
  // The base URL is named, so that no other variable of the environment moves it.
  const make = createOpenAI({
    apiKey,
    baseURL: 'https://api.openai.com/v1',
    fetch,
  });
  const use = ({ name, effort }: ModelChoice): ModelInUse => ({
    name,
    model: make.responses(name),
    options: {
      openai: { store: false, ...(effort !== undefined && { reasoningEffort: effort }) },
    },
  });
  return {
    kind: 'openai',
    host: 'api.openai.com',
    models: { interview: use(models.interview), grade: use(models.grade) },
  };
}
