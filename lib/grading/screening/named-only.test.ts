import { describe, expect, it } from 'vitest';
import { passagesOf } from '@/lib/grading/text/passage';
import { statementsOf } from '@/lib/grading/text/statements';
import { namedOnly } from './named-only';

const namedIn = (text: string) =>
  passagesOf(statementsOf(text), () => 'turn').flatMap((passage) => namedOnly(passage)).length;

describe('things that are only named', () => {
  it.each([
    'Caching is important. Latency matters a lot. Monitoring plays a big role. Alerts are crucial.',
    'One has to think of latency. One must not forget the tokens. You should consider drift. Safety is relevant.',
    'Fine-tuning relates to weights. Agents relate to tools. Retrieval has to do with knowledge. Each is used in its own way.',
  ])('are no answer: %s', (text) => {
    expect(namedIn(text)).toBeGreaterThan(0);
  });

  it.each([
    'Latency matters a lot, so we cache each answer. We retry a call twice. A breaker opens after five failures.',
    'Track p95 latency. Count tokens per request. Alert when errors spike. Sample answers for a judge.',
    'I would have an API and a vector database and an LLM and the documents get chunked and embedded into the database and to make it scale I would put it on kubernetes and I would add a redis cache for questions that come up a lot',
    'Recall is important for tumours. A miss costs a life there. Precision counts the false alarms. F1 is the harmonic mean.',
  ])('are one in an answer that says more: %s', (text) => {
    expect(namedIn(text)).toBe(0);
  });
});
