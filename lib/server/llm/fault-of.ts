import 'server-only';
import {
  APICallError,
  EmptyResponseBodyError,
  NoContentGeneratedError,
  NoOutputGeneratedError,
} from 'ai';
import {
  BrokenCircuitError,
  BulkheadRejectedError,
  IsolatedCircuitError,
  TaskCancelledError,
} from 'cockatiel';
import type { ModelFault } from '@/lib/grading/model/model-fault';
import { ModelCallFailed } from './model-call-failed';

/** What went wrong, as one of the known faults. `stopped` is the caller's own signal. */
export function faultOf(error: unknown, stopped?: AbortSignal): ModelCallFailed {
  if (error instanceof ModelCallFailed) return error;
  const cause = { cause: error };
  if (stopped?.aborted === true) return new ModelCallFailed('cancelled', cause);
  if (error instanceof TaskCancelledError) return new ModelCallFailed('timeout', cause);
  if (error instanceof BrokenCircuitError || error instanceof IsolatedCircuitError)
    return new ModelCallFailed('circuit_open', cause);
  if (error instanceof BulkheadRejectedError) return new ModelCallFailed('too_busy', cause);
  if (APICallError.isInstance(error))
    return new ModelCallFailed(ofReply(error), { ...cause, retryAfterMs: retryAfterMs(error) });
  if (
    EmptyResponseBodyError.isInstance(error) ||
    NoContentGeneratedError.isInstance(error) ||
    NoOutputGeneratedError.isInstance(error)
  )
    return new ModelCallFailed('empty_reply', cause);
  if (isNamed(error, 'TimeoutError') || isNamed(error, 'AbortError'))
    return new ModelCallFailed('timeout', cause);
  return new ModelCallFailed(ofConnection(error) ?? 'unknown', cause);
}

function ofReply(error: APICallError): ModelFault {
  const { statusCode: status } = error;
  if (status === undefined) return ofConnection(error) ?? 'unreachable';
  const said = `${error.message} ${error.responseBody ?? ''}`.toLowerCase();
  if (status < 300) return ofConnection(error.cause) ?? notTheApi(error);
  if (status === 401) return 'bad_key';
  if (status === 403) return 'forbidden';
  if (status === 404) return said.includes('<html') ? 'not_the_api' : 'no_such_model';
  if (status === 408) return 'timeout';
  if (status === 429)
    return /insufficient_quota|exceeded your current quota/u.test(said)
      ? 'quota_spent'
      : 'rate_limited';
  if (status >= 500) return 'provider_down';
  if (
    /context_length|context length|context window|too many tokens|maximum context/u.test(said) ||
    status === 413
  )
    return 'context_too_long';
  if (/content_filter|content management policy|content policy|responsibleaipolicy/u.test(said))
    return 'refused';
  if (/model_not_found|does not exist|unknown model/u.test(said)) return 'no_such_model';
  return 'bad_request';
}

/** A reply of status 200 that the protocol does not know. */
function notTheApi({ responseBody }: APICallError): ModelFault {
  const body = (responseBody ?? '').trim();
  if (body === '') return 'empty_reply';
  return body.startsWith('{') && !isJson(body) ? 'cut_off' : 'not_the_api';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const cutOff = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE', 'UND_ERR_ABORTED']);
const unreachable = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
]);

/** What the network did, from the error or what caused it. */
function ofConnection(error: unknown): ModelFault | undefined {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    const code = 'code' in at && typeof at.code === 'string' ? at.code : '';
    if (cutOff.has(code) || at.message === 'terminated' || at.message.includes('other side closed'))
      return 'cut_off';
    if (unreachable.has(code) || at.message === 'fetch failed') {
      const deeper = ofConnection(at.cause);
      return deeper ?? 'unreachable';
    }
  }
  return undefined;
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name;
}

/** `retry-after-ms`, or `retry-after` in seconds or as a date. */
function retryAfterMs({ responseHeaders }: APICallError): number | undefined {
  const ms = Number(responseHeaders?.['retry-after-ms'] ?? Number.NaN);
  if (Number.isFinite(ms) && ms >= 0) return ms;
  const after = responseHeaders?.['retry-after'];
  if (after === undefined) return undefined;
  const seconds = Number(after);
  if (Number.isFinite(seconds) && seconds >= 0) return seconds * 1_000;
  const date = Date.parse(after);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}
