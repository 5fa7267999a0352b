import 'server-only';
import {
  bulkhead,
  circuitBreaker,
  ConsecutiveBreaker,
  DelegateBackoff,
  handleWhen,
  retry,
  timeout,
  TimeoutStrategy,
  type IRetryBackoffContext,
} from 'cockatiel';
import type { CallKind } from '@/lib/grading/model/call-record';
import type { ModelFault } from '@/lib/grading/model/model-fault';
import { faultOf } from './fault-of';
import type { LlmSettings } from './llm-settings';
import { ModelCallFailed } from './model-call-failed';

/** Someone waits for these; the others are done in the background. */
const live = new Set<CallKind>(['interview', 'understand']);
/** How often a kind is tried again. */
const RETRIES: Record<CallKind, number> = {
  interview: 1,
  understand: 1,
  grade: 2,
  star: 2,
  coach: 1,
  rewrite: 1,
  test: 0,
};
/** Faults that may be gone a moment later. */
const passing = new Set<ModelFault>([
  'rate_limited',
  'provider_down',
  'unreachable',
  'cut_off',
  'empty_reply',
]);
/** Faults that say the provider is not well. */
const unwell = new Set<ModelFault>([
  'rate_limited',
  'provider_down',
  'unreachable',
  'cut_off',
  'timeout',
  'not_the_api',
]);
/** Calls that may wait for a place before more are turned away. */
const QUEUE = 200;

/** One attempt of a call: told the signal to heed and its number, from 1. */
export type Attempt<T> = (signal: AbortSignal, attempt: number) => Promise<T>;

/**
 * The one layer that waits, tries again and gives up, for one provider:
 * again( circuit( a free place( in time( the attempt )))).
 */
export class Resilience {
  private readonly circuit;
  private readonly places;
  private readonly backgroundPlaces;

  constructor(private readonly settings: LlmSettings) {
    const { breaker, concurrency } = settings;
    this.circuit = circuitBreaker(
      handleWhen((error) => error instanceof ModelCallFailed && unwell.has(error.code)),
      { halfOpenAfter: breaker.restMs, breaker: new ConsecutiveBreaker(breaker.faults) },
    );
    this.places = bulkhead(concurrency, QUEUE);
    // One place stays free of background work, so that a candidate does not wait for grading.
    this.backgroundPlaces = bulkhead(Math.max(1, concurrency - 1), QUEUE);
  }

  /**
   * Runs an attempt, again where that can help. An attempt that streams guards its own time.
   * @throws ModelCallFailed
   */
  async run<T>(
    kind: CallKind,
    attempt: Attempt<T>,
    own: { signal?: AbortSignal | undefined; streams?: boolean } = {},
  ): Promise<T> {
    const inTime: Attempt<T> =
      own.streams === true ? attempt : (signal, nth) => this.inTime(kind, attempt, signal, nth);
    const once: Attempt<T> = (signal, nth) =>
      inTime(signal, nth).catch((error: unknown) => {
        throw faultOf(error, own.signal);
      });
    try {
      // A test is told what the provider says now, whatever was before.
      if (kind === 'test') return await once(own.signal ?? new AbortController().signal, 1);
      return await this.again(kind).execute(
        ({ signal, attempt: nth }) =>
          this.circuit.execute(
            (breaking) => this.inPlace(kind, () => once(breaking.signal, nth + 1), breaking.signal),
            signal,
          ),
        own.signal,
      );
    } catch (error) {
      throw faultOf(error, own.signal);
    }
  }

  private inPlace<T>(kind: CallKind, work: () => Promise<T>, signal: AbortSignal): Promise<T> {
    const placed = () => this.places.execute(work, signal);
    return live.has(kind) ? placed() : this.backgroundPlaces.execute(placed, signal);
  }

  private inTime<T>(kind: CallKind, attempt: Attempt<T>, signal: AbortSignal, nth: number) {
    return timeout(this.settings.timeoutMs[kind], TimeoutStrategy.Aggressive).execute(
      (timed) => attempt(timed.signal, nth),
      signal,
    );
  }

  private again(kind: CallKind) {
    const { timeoutMs, backoffMs } = this.settings;
    return retry(
      handleWhen(
        (error) =>
          error instanceof ModelCallFailed &&
          !error.begun &&
          (passing.has(error.code) || (error.code === 'timeout' && !live.has(kind))) &&
          // Longer than a call of this kind may take is too long to wait.
          (error.retryAfterMs ?? 0) <= timeoutMs[kind],
      ),
      {
        maxAttempts: RETRIES[kind],
        backoff: new DelegateBackoff((context: IRetryBackoffContext<unknown>) =>
          pauseMs(context, backoffMs),
        ),
      },
    );
  }
}

/** Doubles with every try, half of it by chance; never shorter than the provider asked for. */
function pauseMs({ attempt, result }: IRetryBackoffContext<unknown>, first: number): number {
  const step = first * 2 ** (attempt - 1);
  const jittered = step / 2 + (Math.random() * step) / 2;
  const asked =
    'error' in result && result.error instanceof ModelCallFailed ? result.error.retryAfterMs : 0;
  return Math.max(jittered, (asked ?? 0) + jittered / 4);
}
