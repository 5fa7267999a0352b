import 'server-only';
import { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';

/** What went wrong at the service, without its words: they may quote the key. */
export function faultOf(error: unknown): 'unreachable' | 'refused' | 'too-slow' | 'stopped' {
  if (error instanceof APIUserAbortError) return 'stopped';
  if (error instanceof APIConnectionTimeoutError) return 'too-slow';
  if (error instanceof APIConnectionError) return 'unreachable';
  // Too many requests pass; a wrong key or model does not.
  if (error instanceof APIError && error.status !== undefined)
    return error.status >= 500 || error.status === 429 ? 'unreachable' : 'refused';
  return 'unreachable';
}
