import 'server-only';
import type { CallKind, CallRecord } from '@/lib/grading/model/call-record';
import type { ModelCallFailed } from './model-call-failed';
import type { ModelRole } from './llm-settings';
import type { Prompt } from './prompt';

/** One thing asked of a model. */
export interface ModelRequest {
  readonly kind: CallKind;
  /** A prompt by its id, or one that is tried out. */
  readonly prompt: string | Prompt;
  readonly inputs: Readonly<Record<string, string>>;
  /** Whose budget it counts against; null for none. */
  readonly interview: string | null;
  readonly question: string | null;
  /** Which model; by kind when not given. */
  readonly role?: ModelRole;
  /** 0 for the first asking; another number for another sample of the same. */
  readonly sample?: number;
  readonly signal?: AbortSignal | undefined;
}

/** What came of it, with a record of every request that was sent. Never thrown. */
export type ModelReply<T> =
  | { readonly ok: true; readonly value: T; readonly calls: readonly CallRecord[] }
  | { readonly ok: false; readonly error: ModelCallFailed; readonly calls: readonly CallRecord[] };

const roles: Record<CallKind, ModelRole> = {
  interview: 'interview',
  understand: 'interview',
  grade: 'grade',
  star: 'grade',
  coach: 'grade',
  rewrite: 'grade',
  test: 'interview',
};
/** 0 where the same question should get the same answer. */
export const temperatures: Record<CallKind, number> = {
  interview: 0.7,
  understand: 0,
  grade: 0,
  star: 0,
  coach: 0,
  rewrite: 0,
  test: 0,
};
/** Most tokens of a reply, thinking included. */
export const mostTokens: Record<CallKind, number> = {
  interview: 1_000,
  understand: 1_000,
  grade: 12_000,
  star: 6_000,
  coach: 6_000,
  rewrite: 6_000,
  test: 1_000,
};

export function roleOf({ kind, role }: ModelRequest): ModelRole {
  return role ?? roles[kind];
}
