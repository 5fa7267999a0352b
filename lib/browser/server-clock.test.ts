import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ServerClock } from './server-clock';

beforeEach(() => vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => vi.useRealTimers());

describe('the server clock', () => {
  it('is corrected by the reply that took the shortest way', () => {
    const clock = new ServerClock();
    clock.begin(1_060_000);
    expect(clock.now()).toBe(1_060_000);
    clock.heard(1_060_400, 200);
    expect(clock.now()).toBe(1_060_500);
    clock.heard(1_061_000, 900);
    expect(clock.now()).toBe(1_060_500);
    clock.heard(1_060_450, 20);
    expect(clock.now()).toBe(1_060_460);
  });

  it('follows at once when the own clock or the server jumps', () => {
    const clock = new ServerClock();
    clock.heard(1_000_000, 10);
    vi.setSystemTime(9_000_000);
    clock.heard(1_200_000, 400);
    expect(clock.now()).toBe(1_200_200);
  });
});
