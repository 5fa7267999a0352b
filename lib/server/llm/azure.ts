import 'server-only';
import { createAzure } from '@ai-sdk/azure';
import type { ModelChoice, ModelRole, ProviderSettings } from './llm-settings';
import type { ModelInUse, Provider } from './provider';

/** Azure OpenAI: a model is named by its deployment. A dated api version uses the older addresses. */
export function azure(
  { endpoint, apiKey, apiVersion }: Extract<ProviderSettings, { kind: 'azure' }>,
  models: Record<ModelRole, ModelChoice>,
  fetch: typeof globalThis.fetch,
): Provider {
  const base = endpoint.replace(/\/+$/u, '');
  const make = createAzure({
    apiKey,
    apiVersion,
    fetch,
    baseURL: /\/openai(?:\/|$)/u.test(new URL(base).pathname) ? base : `${base}/openai`,
    useDeploymentBasedUrls: /^\d{4}-/u.test(apiVersion),
  });
  const use = ({ name, effort }: ModelChoice): ModelInUse => ({
    name,
    model: make.chat(name),
    // A deployment's name says nothing of its model: who names an effort says that it reasons.
    options:
      effort === undefined ? {} : { openai: { reasoningEffort: effort, forceReasoning: true } },
  });
  return {
    kind: 'azure',
    host: new URL(base).host,
    models: { interview: use(models.interview), grade: use(models.grade) },
  };
}
