import { describe, expect, it } from 'vitest';
import { sampleRequest } from '@/lib/interview/sample-request';
import type { Utterance } from '@/lib/ports/speaker';
import { carryOut } from '@/lib/use-cases/carry-out';
import { samplePorts } from '@/lib/use-cases/sample-ports';
import { startInterview } from '@/lib/use-cases/start-interview';
import { takePen } from '@/lib/use-cases/take-pen';
import { touch } from '@/lib/use-cases/touch';
import { OneAtATime } from './one-at-a-time';
import { RepliesAhead } from './replies-ahead';

const manner = { voice: 'second', rate: 1.2 } as const;

async function room() {
  const ports = samplePorts(() => 1_700_000_000_000);
  const begun = async (id: string, person: string) => {
    await startInterview(ports, person, {
      id,
      guide: 'sample',
      request: sampleRequest({ mode: 'exam' }),
    });
    const found = await touch(ports, id, person);
    if (!found) throw new Error('gone');
    return found;
  };
  const touched = await begun('i1', 'ann');
  const prepared: Utterance[] = [];
  const waits: (() => void)[] = [];
  let [making, mostAtATime] = [0, 0];
  const ahead = new RepliesAhead(
    {
      prepare: async (utterance) => {
        prepared.push(utterance);
        mostAtATime = Math.max(mostAtATime, (making += 1));
        await new Promise((turn) => setImmediate(turn));
        making -= 1;
      },
    },
    () => new Promise<void>((go) => void waits.push(go)),
    new OneAtATime(),
  );
  const goOn = async (until = () => false) => {
    for (let i = 0; i < 60 && !until(); i++) {
      waits.shift()?.();
      await new Promise((turn) => setImmediate(turn));
    }
  };
  return { ports, begun, touched, prepared, ahead, goOn, mostAtATime: () => mostAtATime };
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
  it('stops when something real is asked for, and begins anew for what is still being answered', async () => {
    const { ports, touched, prepared, ahead, goOn } = await room();
    const preparing = ahead.prepare(ports, touched, manner);
    await goOn(() => prepared.length === 1);
    ahead.over('i1');
    await goOn();
    await preparing;
    expect(prepared).toHaveLength(1);
    const again = ahead.prepare(ports, touched, manner);
    await goOn();
    await again;
    expect(prepared.length).toBeGreaterThan(2);
  });
  it('is not made again when all of it was made', async () => {
    const { ports, touched, prepared, ahead, goOn } = await room();
    for (let i = 0; i < 2; i++) {
      const preparing = ahead.prepare(ports, touched, manner);
      await goOn();
      await preparing;
      ahead.over('i1');
    }
    expect(new Set(prepared.map(({ text }) => text)).size).toBe(prepared.length);
  });
  it('is not made for a question that was closed meanwhile', async () => {
    const { ports, touched, prepared, ahead, goOn } = await room();
    const preparing = ahead.prepare(ports, touched, manner);
    await takePen(ports, 'i1', 'ann', 'tab');
    const order = { interview: 'i1', person: 'ann', tab: 'tab', commandId: 'c1' };
    const ended = await carryOut(ports, { ...order, command: { kind: 'end' } });
    expect(ended.ok).toBe(true);
    await goOn();
    await preparing;
    expect(prepared).toEqual([]);
  });
  it('is made for one interview at a time', async () => {
    const { ports, begun, touched, prepared, ahead, goOn, mostAtATime } = await room();
    const all = [
      ahead.prepare(ports, touched, manner),
      ahead.prepare(ports, await begun('i2', 'bob'), { ...manner, rate: 0.8 }),
    ];
    await goOn();
    await Promise.all(all);
    const rates = prepared.map(({ rate }) => rate);
    expect(rates).toEqual(rates.toSorted((a, b) => b - a));
    expect(new Set(rates).size).toBe(2);
    expect(mostAtATime()).toBe(1);
  });
});
