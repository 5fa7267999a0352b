import 'server-only';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import type { ModelChoice, ModelRole, ProviderSettings } from './llm-settings';
import type { ModelInUse, Provider } from './provider';

/** Any server that speaks OpenAI's chat completions: Ollama, vLLM, LM Studio, llama.cpp, a gateway. */
export function openaiCompatible(
  { baseUrl, apiKey }: Extract<ProviderSettings, { kind: 'openai-compatible' }>,
  models: Record<ModelRole, ModelChoice>,
  fetch: typeof globalThis.fetch,
): Provider {
  const make = createOpenAICompatible({
    name: 'compatible',
    baseURL: baseUrl.replace(/\/+$/u, ''),
    ...(apiKey !== undefined && { apiKey }),
    fetch,
    includeUsage: true,
    supportsStructuredOutputs: true,
  });
  const use = ({ name, effort }: ModelChoice): ModelInUse => ({
    name,
    model: make.chatModel(name),
    options: effort === undefined ? {} : { compatible: { reasoningEffort: effort } },
  });
  return {
    kind: 'openai-compatible',
    host: new URL(baseUrl).host,
    models: { interview: use(models.interview), grade: use(models.grade) },
  };
}
