import 'server-only';
import type { LanguageModel, generateText } from 'ai';
import type { ModelRole } from './llm-settings';

type ProviderOptions = NonNullable<Parameters<typeof generateText>[0]['providerOptions']>;

/** A model that is called. */
export interface ModelInUse {
  readonly name: string;
  readonly model: LanguageModel;
  readonly options: ProviderOptions;
}

/** Who answers: one adapter each. */
export interface Provider {
  readonly kind: 'openai' | 'openai-compatible' | 'azure';
  /** Where requests go: a host name, never a key. */
  readonly host: string;
  readonly models: Record<ModelRole, ModelInUse>;
}
