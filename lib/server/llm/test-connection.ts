import 'server-only';
import { z } from 'zod';
import type { ModelFault } from '@/lib/grading/model/model-fault';
import type { ModelRole } from './llm-settings';
import type { ModelCaller } from './model-caller';
import { streamWords } from './stream-words';

/** What a test found out about one model. */
export interface ModelTest {
  readonly role: ModelRole;
  readonly model: string;
  /** The provider's address answered at all. */
  readonly reachable: boolean;
  /** The model answered with words. */
  readonly answers: Step;
  /** The model answered in a given form. */
  readonly structured: Step;
}

export type Step =
  | { readonly ok: true; readonly ms: number; readonly firstWordMs: number | null }
  | { readonly ok: false; readonly fault: ModelFault };

const WORD = 'plum';
/** Faults after which nobody knows whether somebody is there. */
const nobodyThere = new Set<ModelFault>(['unreachable', 'timeout', 'cancelled', 'unknown']);

/** Tries both models once, with words and with a given form. It costs a few tokens. */
export async function testConnection(caller: ModelCaller): Promise<readonly ModelTest[]> {
  return Promise.all((['interview', 'grade'] as const).map((role) => testModel(caller, role)));
}

async function testModel(caller: ModelCaller, role: ModelRole): Promise<ModelTest> {
  const [answers, structured] = await Promise.all([inWords(caller, role), inForm(caller, role)]);
  const faults = [answers, structured].flatMap((step) => (step.ok ? [] : [step.fault]));
  return {
    role,
    model: caller.deps.provider.models[role].name,
    reachable: faults.length < 2 || faults.some((fault) => !nobodyThere.has(fault)),
    answers,
    structured,
  };
}

const request = (role: ModelRole) => ({
  kind: 'test' as const,
  prompt: 'connection-test',
  inputs: { word: WORD },
  interview: null,
  question: null,
  role,
});

async function inWords(caller: ModelCaller, role: ModelRole): Promise<Step> {
  const stream = streamWords(caller, request(role));
  const reply = await stream.done;
  const last = reply.calls.at(-1);
  return reply.ok
    ? { ok: true, ms: last?.latencyMs ?? 0, firstWordMs: last?.firstWordMs ?? null }
    : { ok: false, fault: reply.error.code };
}

async function inForm(caller: ModelCaller, role: ModelRole): Promise<Step> {
  const reply = await caller.object(request(role), { schema: z.object({ word: z.string() }) });
  if (!reply.ok) return { ok: false, fault: reply.error.code };
  if (reply.value.word.trim().toLowerCase() !== WORD) return { ok: false, fault: 'wrong_shape' };
  return { ok: true, ms: reply.calls.at(-1)?.latencyMs ?? 0, firstWordMs: null };
}
