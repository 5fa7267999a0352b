import 'server-only';
import type { Context } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import {
  BatchSpanProcessor,
  NodeTracerProvider,
  type ReadableSpan,
  type Span,
  type SpanProcessor,
} from '@opentelemetry/sdk-trace-node';

/** What the AI SDK names the spans of a model's calls by. */
const MODEL_CALLS = 'ai';

/**
 * Sends spans to the collector that the OTEL variables name. The spans of a model's calls hold names and
 * numbers: inputs and outputs are switched off where they are made. No other span leaves: those of the web
 * server name the addresses that were asked for, and the address of a shared report opens it.
 */
export function startTracing(): NodeTracerProvider {
  const provider = new NodeTracerProvider({
    spanProcessors: [modelCallsOnly(new BatchSpanProcessor(new OTLPTraceExporter()))],
  });
  provider.register();
  return provider;
}

function modelCallsOnly(inner: SpanProcessor): SpanProcessor {
  return {
    onStart(span: Span, parent: Context) {
      if (isModelCall(span)) inner.onStart(span, parent);
    },
    onEnd(span) {
      if (isModelCall(span)) inner.onEnd(span);
    },
    forceFlush: () => inner.forceFlush(),
    shutdown: () => inner.shutdown(),
  };
}

function isModelCall({ instrumentationScope }: ReadableSpan): boolean {
  return instrumentationScope.name === MODEL_CALLS;
}
