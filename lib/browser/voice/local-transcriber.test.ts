import { describe, expect, it } from 'vitest';
import { deviceFor } from './local-listener';
import { LocalTranscriber, type ListenerWorker } from './local-transcriber';

/** A worker that answers when the test says so. */
class FakeWorker extends EventTarget implements ListenerWorker {
  readonly sent: { readonly kind: string; readonly id?: number }[] = [];
  ended = false;
  postMessage(message: { readonly kind: string; readonly id?: number }): void {
    this.sent.push(message);
  }
  terminate(): void {
    this.ended = true;
  }
  say(data: object): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }
}

function scene() {
  const workers: FakeWorker[] = [];
  const states: string[] = [];
  const local: LocalTranscriber = new LocalTranscriber(
    { model: 'whisper', host: null, address: '/models/' },
    () => {
      const worker = new FakeWorker();
      workers.push(worker);
      return worker;
    },
    () => states.push(local.state.kind),
  );
  return { local, workers, states, signal: new AbortController().signal };
}
const tick = () => new Promise((resolve) => setTimeout(resolve));

describe('a model on this device', () => {
  it('is not loaded before it is wanted', () => {
    const { local, workers } = scene();
    expect(workers).toEqual([]);
    local.begin();
    local.begin();
    expect(workers).toHaveLength(1);
    expect(workers[0]?.sent).toEqual([{ kind: 'load', model: 'whisper', address: '/models/' }]);
  });

  it('tells how many bytes came, of how many that are known', () => {
    const { local, workers } = scene();
    local.begin();
    workers[0]?.say({ kind: 'progress', loaded: 5, total: 40 });
    expect(local.state).toEqual({ kind: 'loading', loaded: 5, total: 40 });
    workers[0]?.say({ kind: 'ready', device: 'wasm' });
    expect(local.state).toEqual({ kind: 'ready', device: 'wasm' });
  });

  it('hears what was said while it was still loading', async () => {
    const { local, workers, signal } = scene();
    const words = local.hear(new Float32Array(8), '', signal);
    workers[0]?.say({ kind: 'ready', device: 'wasm' });
    await tick();
    expect(workers[0]?.sent.at(-1)).toMatchObject({ kind: 'hear', id: 0 });
    workers[0]?.say({ kind: 'heard', id: 0, words: 'I led a team' });
    expect(await words).toBe('I led a team');
  });

  it('that can not be loaded fails for whoever waits, and is loaded anew when asked again', async () => {
    const { local, workers, states, signal } = scene();
    const words = local.hear(new Float32Array(8), '', signal);
    workers[0]?.say({ kind: 'failed', reason: 'no such file' });
    await expect(words).rejects.toMatchObject({ lasts: 'for-good' });
    expect(workers[0]?.ended).toBe(true);
    expect(states.at(-1)).toBe('failed');
    const again = local.hear(new Float32Array(8), '', signal);
    expect(workers).toHaveLength(2);
    workers[1]?.say({ kind: 'ready', device: 'wasm' });
    await tick();
    workers[1]?.say({ kind: 'heard', id: 0, words: 'now' });
    expect(await again).toBe('now');
  });

  it('gives its memory back when it is switched off', async () => {
    const { local, workers, signal } = scene();
    const words = local.hear(new Float32Array(8), '', signal);
    local.end();
    await expect(words).rejects.toMatchObject({ lasts: 'for-now' });
    expect(workers[0]?.ended).toBe(true);
    expect(local.state).toEqual({ kind: 'off' });
  });
});

describe('the graphics processor', () => {
  it('is used only where there really is one', async () => {
    const adapter = (found: object | null) => ({ requestAdapter: () => Promise.resolve(found) });
    expect(await deviceFor(undefined)).toBe('wasm');
    expect(await deviceFor(adapter(null))).toBe('wasm');
    expect(await deviceFor(adapter({ info: { isFallbackAdapter: true } }))).toBe('wasm');
    expect(await deviceFor({ requestAdapter: () => Promise.reject(new Error('lost')) })).toBe(
      'wasm',
    );
    expect(await deviceFor(adapter({ info: { isFallbackAdapter: false } }))).toBe('webgpu');
  });
});
