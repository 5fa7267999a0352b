import { describe, expect, it } from 'vitest';
import type { Utterance } from '@/lib/ports/speaker';
import { samplePorts } from '@/lib/use-cases/sample-ports';
import { startInterview } from '@/lib/use-cases/start-interview';
import { touch } from '@/lib/use-cases/touch';
import { RepliesAhead } from './replies-ahead';

const manner = { voice: 'second', rate: 1.2 } as const;

async function room() {
  const ports = samplePorts(() => 1_700_000_000_000);
  await startInterview(ports, 'ann', {
    id: 'i1',
    guide: 'sample',
    request: {
      title: 'Test',
      mode: 'exam',
      sections: [],
      kinds: [],
      levels: [],
      only: [],
      size: { by: 'count', count: 1 },
      timing: { kind: 'untimed' },
    },
  });
  const touched = await touch(ports, 'i1', 'ann');
  if (!touched) throw new Error('gone');
  const prepared: Utterance[] = [];
  const waits: (() => void)[] = [];
  const ahead = new RepliesAhead(
    {
      prepare: (utterance) => {
        prepared.push(utterance);
        return Promise.resolve();
      },
    },
    () => new Promise<void>((go) => void waits.push(go)),
  );
  const goOn = async () => {
    for (let i = 0; i < 20; i++) {
      waits.shift()?.();
      await new Promise((turn) => setImmediate(turn));
    }
  };
  return { ports, touched, prepared, ahead, goOn };
}

describe('sound made ahead', () => {
  it('is of what is said next, by the voice and at the rate of what is said now', async () => {
    const { ports, touched, prepared, ahead, goOn } = await room();
    // What the route hands over is the whole utterance that was said.
    const said: Utterance = { text: 'Welcome.', ...manner };
    const preparing = ahead.prepare(ports, touched, said);
    expect(prepared).toEqual([]);
    await goOn();
    await preparing;
    expect(prepared.length).toBeGreaterThan(1);
    expect(prepared.every(({ voice, rate }) => voice === 'second' && rate === 1.2)).toBe(true);
    expect(prepared.map(({ text }) => text)).toContain('That was the last question.');
    expect(prepared.map(({ text }) => text)).not.toContain('Welcome.');
  });
  it('is made once for what is being answered, however many sentences that has', async () => {
    const { ports, touched, prepared, ahead, goOn } = await room();
    const all = [ahead.prepare(ports, touched, manner), ahead.prepare(ports, touched, manner)];
    await goOn();
    await Promise.all(all);
    expect(new Set(prepared.map(({ text }) => text)).size).toBe(prepared.length);
  });
  it('stops when the manner of speaking changed meanwhile', async () => {
    const { ports, touched, prepared, ahead, goOn } = await room();
    const all = [
      ahead.prepare(ports, touched, manner),
      ahead.prepare(ports, touched, { ...manner, rate: 0.8 }),
    ];
    await goOn();
    await Promise.all(all);
    expect(prepared.every(({ rate }) => rate === 0.8)).toBe(true);
  });
});
