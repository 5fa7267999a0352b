import 'server-only';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import {
  BatchSpanProcessor,
  NodeTracerProvider,
  type ReadableSpan,
  type SpanExporter,
  type SpanProcessor,
} from '@opentelemetry/sdk-trace-node';

/** The scope in which the SDK makes the spans of a model's calls. Others of this process stay here: an address may hold a secret. */
const SCOPE = 'ai';
/** What a span may tell: names, ids and numbers. */
const mayTell =
  /^(?:operation\.name$|resource\.name$|ai\.(?:operationId$|model\.|telemetry\.|usage\.|settings\.|response\.(?:id|model|timestamp|finishReason|msTo|avg))|gen_ai\.(?:system$|request\.|response\.|usage\.))/u;

/**
 * Sends spans to the collector that the OTEL variables name: of a model's calls alone, and without what was
 * said. Inputs and outputs are switched off where the spans are made; what a provider says of a fault may quote
 * them, so of a fault only its kind is told.
 */
export function startTracing(): Pick<NodeTracerProvider, 'forceFlush' | 'shutdown'> {
  const provider = new NodeTracerProvider({
    spanProcessors: [ownOnly(new BatchSpanProcessor(wordless(new OTLPTraceExporter())))],
  });
  provider.register();
  return provider;
}

/** Spans of others never wait in the queue: they take no place in it, and nothing is sent of nothing. */
function ownOnly(batch: SpanProcessor): SpanProcessor {
  return {
    onStart: (span, context) => batch.onStart(span, context),
    onEnd: (span) => {
      if (span.instrumentationScope.name === SCOPE) batch.onEnd(span);
    },
    forceFlush: () => batch.forceFlush(),
    shutdown: () => batch.shutdown(),
  };
}

function wordless(exporter: OTLPTraceExporter): SpanExporter {
  return {
    export: (spans, done) => exporter.export(spans.map(withoutWords), done),
    shutdown: () => exporter.shutdown(),
    forceFlush: () => exporter.forceFlush(),
  };
}

function withoutWords(span: ReadableSpan): ReadableSpan {
  const attributes = Object.fromEntries(
    Object.entries(span.attributes).filter(([name]) => mayTell.test(name)),
  );
  const fault = span.events
    .map((event) => event.attributes?.['exception.type'])
    .find((type) => typeof type === 'string');
  const { parentSpanContext: parent } = span;
  return {
    name: span.name,
    kind: span.kind,
    spanContext: () => span.spanContext(),
    // A call's own span is the first of its kind: whatever it ran in is not sent.
    ...(parent && span.name.includes('.do') && { parentSpanContext: parent }),
    startTime: span.startTime,
    endTime: span.endTime,
    duration: span.duration,
    ended: span.ended,
    status: { code: span.status.code },
    attributes: { ...attributes, ...(fault !== undefined && { 'error.type': fault }) },
    links: [],
    events: [],
    resource: span.resource,
    instrumentationScope: span.instrumentationScope,
    droppedAttributesCount: 0,
    droppedEventsCount: 0,
    droppedLinksCount: 0,
  };
}
