import { describe, expect, it } from 'vitest';
import { chooseProvider } from './choose-provider';
import { llmEnvSchema, llmSettings } from './llm-settings';

const settings = (env: Record<string, string>) => llmSettings(llmEnvSchema.parse(env));
const AZURE = {
  AZURE_OPENAI_ENDPOINT: 'https://here.openai.azure.com/',
  AZURE_OPENAI_API_KEY: 'k',
  AZURE_OPENAI_DEPLOYMENT: 'd',
};

describe('the environment', () => {
  it('without a key or a server names no model', () => {
    expect(settings({})).toBeUndefined();
    expect(settings({ OPENAI_MODEL: 'm' })).toBeUndefined();
  });
  it.each([
    [{ OPENAI_API_KEY: 'k' }, 'openai', 'api.openai.com'],
    [{ OPENAI_BASE_URL: 'http://localhost:11434/v1' }, 'openai-compatible', 'localhost:11434'],
    [
      { OPENAI_BASE_URL: 'http://localhost:1/v1', OPENAI_API_KEY: 'k' },
      'openai-compatible',
      'localhost:1',
    ],
    [{ ...AZURE, OPENAI_API_KEY: 'k' }, 'azure', 'here.openai.azure.com'],
  ])('%o picks %s', (env, kind, host) => {
    const chosen = settings(env);
    expect(chosen && chooseProvider(chosen)).toMatchObject({ kind, host });
  });
  it('names two models, each on its own or both at once', () => {
    const names = (env: Record<string, string>) => {
      const models = settings({ OPENAI_API_KEY: 'k', ...env })?.models;
      return [models?.interview.name, models?.grade.name];
    };
    expect(names({})).toEqual(['gpt-6-luna', 'gpt-6.1-terra']);
    expect(names({ OPENAI_MODEL: 'm' })).toEqual(['m', 'm']);
    expect(names({ OPENAI_MODEL: 'm', OPENAI_MODEL_GRADE: 'g' })).toEqual(['m', 'g']);
  });
  it('asks a named model for an effort only when it is told to', () => {
    const effort = (env: Record<string, string>) =>
      settings({ OPENAI_API_KEY: 'k', ...env })?.models.grade.effort;
    expect(effort({})).toBe('low');
    expect(effort({ OPENAI_MODEL: 'm' })).toBeUndefined();
    expect(effort({ OPENAI_MODEL: 'm', OPENAI_EFFORT_GRADE: 'high' })).toBe('high');
  });
  it('gives times in seconds, fractions too', () => {
    const chosen = settings({ OPENAI_API_KEY: 'k', LLM_TIMEOUT_GRADE: '0.25' });
    expect(chosen?.timeoutMs).toMatchObject({ grade: 250, interview: 8_000 });
  });
  it('gives prices as JSON', () => {
    const LLM_PRICES = '{"m":{"input":1,"output":5}}';
    expect(settings({ OPENAI_API_KEY: 'k', LLM_PRICES })?.prices).toEqual({
      m: { input: 1, output: 5 },
    });
  });
  it.each([
    [{ ...AZURE, AZURE_OPENAI_API_KEY: '' }, 'AZURE_OPENAI_API_KEY'],
    [
      { AZURE_OPENAI_ENDPOINT: AZURE.AZURE_OPENAI_ENDPOINT, AZURE_OPENAI_API_KEY: 'k' },
      'DEPLOYMENT',
    ],
    [{ OPENAI_BASE_URL: 'here' }, 'OPENAI_BASE_URL'],
    [{ LLM_TIMEOUT_GRADE: '-1' }, 'LLM_TIMEOUT_GRADE'],
    [{ LLM_PRICES: '{m:1}' }, 'LLM_PRICES'],
  ])('is refused where it is wrong, and the variable is named: %o', (env, name) => {
    expect(() => settings(env)).toThrow(name);
  });
});
