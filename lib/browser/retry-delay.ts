const DELAYS_MS = [1_000, 2_000, 4_000, 8_000, 15_000];

/** How long to wait before trying again: longer with every failure in a row. */
export class RetryDelay {
  private failures = 0;

  /** ms */
  next(): number {
    return DELAYS_MS[Math.min(this.failures++, DELAYS_MS.length - 1)] ?? 0;
  }

  succeeded(): void {
    this.failures = 0;
  }
}
