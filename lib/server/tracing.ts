import 'server-only';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';

/**
 * Sends spans to the collector that the OTEL variables name. The spans of a model's calls hold names and
 * numbers: inputs and outputs are switched off where they are made.
 */
export function startTracing(): void {
  new NodeTracerProvider({
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  }).register();
}
