import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StretchQueue } from './stretch-queue';
import { NotHeard, type ListeningTier, type QueuedStretch } from './transcribing';

const stretch = (id: number): QueuedStretch => ({
  id,
  startMs: id * 3_000,
  endMs: id * 3_000 + 2_000,
  samples: new Float32Array(4),
});

/** A transcriber that takes as long as the test says. */
class Network {
  msEach = 4_000;
  fault: NotHeard | null = null;
  readonly asked: { readonly id: number; readonly before: string }[] = [];
  readonly words: string[] = [];
  readonly waiting: number[] = [];
  readonly lost: ListeningTier[] = [];
  private under = 0;
  mostAtATime = 0;
  readonly queue = new StretchQueue({
    transcriber: () => ({
      tier: 'service',
      host: 'far away',
      hearsAhead: false,
      hear: async (_samples, before) => {
        const id = this.asked.length;
        this.asked.push({ id, before });
        this.under += 1;
        this.mostAtATime = Math.max(this.mostAtATime, this.under);
        await new Promise((resolve) => setTimeout(resolve, this.msEach));
        this.under -= 1;
        if (this.fault) throw this.fault;
        return `words ${this.words.length}`;
      },
    }),
    heard: (_, words) => this.words.push(words),
    changed: (waiting) => this.waiting.push(waiting),
    lost: (tier) => this.lost.push(tier),
  });
}

describe('on a slow network', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('stretches queue, catch up, and stay in the order they were said', async () => {
    const network = new Network();
    for (let id = 0; id < 5; id++) network.queue.add(stretch(id));
    await vi.advanceTimersByTimeAsync(4_100);
    expect(network.words).toEqual(['words 0']);
    expect(network.queue.pending).toBe(4);
    network.msEach = 100;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(network.words).toEqual(['words 0', 'words 1', 'words 2', 'words 3', 'words 4']);
    expect(network.mostAtATime).toBe(1);
    // Each is heard with what was said before it.
    expect(network.asked.at(-1)?.before).toBe('words 0 words 1 words 2 words 3');
  });

  it('a stretch that was not sent is sent again, before those after it', async () => {
    const network = new Network();
    network.msEach = 10;
    network.fault = new NotHeard('for-now', 'The server could not be reached.');
    network.queue.add(stretch(0));
    network.queue.add(stretch(1));
    await vi.advanceTimersByTimeAsync(50);
    expect(network.words).toEqual([]);
    network.fault = null;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(network.words).toEqual(['words 0', 'words 1']);
    expect(network.lost).toEqual([]);
  });

  it('after four failures in a row somebody else is asked, and nothing is dropped', async () => {
    const network = new Network();
    network.msEach = 10;
    network.fault = new NotHeard('for-now', 'The server could not be reached.');
    network.queue.add(stretch(0));
    await vi.advanceTimersByTimeAsync(600_000);
    expect(network.lost).toEqual(['service']);
    expect(network.queue.pending).toBe(1);
  });

  it('what belongs to an earlier answer is not written into the next', async () => {
    const network = new Network();
    network.queue.add(stretch(0));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(network.queue.clear()).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(network.words).toEqual([]);
  });
});
