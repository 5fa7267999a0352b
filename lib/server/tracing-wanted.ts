import 'server-only';
import type { Env } from './env';

/** Whether the environment names a collector of spans; without one none are made. */
export function tracingWanted({
  OTEL_EXPORTER_OTLP_ENDPOINT: all,
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: traces,
  OTEL_SDK_DISABLED: disabled,
}: Pick<
  Env,
  'OTEL_EXPORTER_OTLP_ENDPOINT' | 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT' | 'OTEL_SDK_DISABLED'
>): boolean {
  return (all ?? traces) !== undefined && disabled?.toLowerCase() !== 'true';
}
