import 'server-only';
import { APICallError } from 'ai';
import { ModelCallFailed } from './model-call-failed';

/** Settings that not every model takes. */
type Setting = 'temperature' | 'seed' | 'schema';

const named: Record<Setting, RegExp> = {
  temperature: /temperature/iu,
  seed: /\bseed\b/iu,
  schema: /response_format|json_schema|structured output|text\.format/iu,
};

/**
 * Which settings a model takes, as learned from its refusals: a model that does not take a temperature
 * is asked without one from then on.
 */
export class AcceptedSettings {
  private readonly refused = new Set<Setting>();

  constructor(structured: 'native' | 'prompt') {
    if (structured === 'prompt') this.refused.add('schema');
  }

  takes(setting: Setting): boolean {
    return !this.refused.has(setting);
  }

  /** Sends a request; when it is refused for a setting, once more without that setting. */
  async sending<T>(send: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await send();
      } catch (error) {
        const setting = this.refusedIn(error);
        if (!setting) throw error;
        this.refused.add(setting);
      }
    }
  }

  private refusedIn(error: unknown): Setting | undefined {
    if (!(error instanceof ModelCallFailed) || error.code !== 'bad_request') return undefined;
    const { cause } = error;
    if (!APICallError.isInstance(cause)) return undefined;
    const said = `${cause.message} ${cause.responseBody ?? ''}`;
    return (['temperature', 'seed', 'schema'] as const).find(
      (setting) => this.takes(setting) && named[setting].test(said),
    );
  }
}
