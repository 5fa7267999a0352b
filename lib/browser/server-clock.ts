/**
 * The server's clock as the browser knows it: its own clock corrected by the offset of the reply
 * that took the shortest way, so that sleep, a wrong clock or a slow reply do not bend the time.
 */
export class ServerClock {
  private offset = 0;
  private shortest = Number.POSITIVE_INFINITY;

  /** Epoch ms of the server. */
  now(): number {
    return Date.now() + this.offset;
  }

  /** A first guess from a page that took an unknown time to arrive: any reply is better. */
  begin(serverNow: number): void {
    this.offset = serverNow - Date.now();
  }

  /** Takes a reply's own time into account. A jump of either clock is followed at once. */
  heard(serverNow: number, roundTripMs: number): void {
    const offset = serverNow + roundTripMs / 2 - Date.now();
    const jumped = Math.abs(offset - this.offset) > roundTripMs + 1_000;
    if (!jumped && roundTripMs > this.shortest) return;
    this.offset = offset;
    this.shortest = roundTripMs;
  }
}
