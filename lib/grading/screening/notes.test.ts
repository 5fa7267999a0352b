import { describe, expect, it } from 'vitest';
import { passagesOf } from '@/lib/grading/text/passage';
import { statementsOf } from '@/lib/grading/text/statements';
import { listsIn } from './lists';

const listed = (text: string) =>
  passagesOf(statementsOf(text), () => 'turn').flatMap((passage) => listsIn(passage)).length;

describe('short words without verbs', () => {
  it.each([
    'Front end in a web portal, gateway with login. Chat service on Kubernetes, autoscaled, stateless, history in Postgres. Hybrid retrieval with a permission filter. Frequent answers cached in Redis. Uploads through a queue to workers.',
    'rows in -> validated -> cleaned -> features -> feast. split -> train -> eval -> registry -> approval. docker -> k8s -> A/B -> monitoring',
    'Our analysts mailed notebook files to operations. I introduced a registry with approval and a Docker build. Features were computed twice in different code, so we got Feast.',
  ])('tell where, with what or what becomes of a thing: %s', (text) => {
    expect(listed(text)).toBe(0);
  });

  it.each([
    'data -> features -> training -> evaluation -> registry -> Docker -> Kubernetes -> monitoring -> MLflow -> Airflow -> Feast -> drift -> A/B',
    'Gateway. Load balancer. Stateless pods. Autoscaling. Redis cache. Queue. Workers. Retry. Breaker. Fallback.',
    'A, as in control; B, as in treatment; C, as in confidence; D, as in duration; E, as in experiment; F, as in feature flag; G, as in guardrail; H, as in hash; I, as in id; L, as in latency; M, as in metrics; N, as in null hypothesis; P, as in power.',
  ])('are a list of names where they tell nothing: %s', (text) => {
    expect(listed(text)).toBeGreaterThan(0);
  });
});
