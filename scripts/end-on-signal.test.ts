import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const script = fileURLToPath(new URL('./end-on-signal.mjs', import.meta.url));

/** A process that ends by a signal: what it printed, how it ended, and how long that took. */
async function ended(program: string, signal: 'SIGTERM' | 'SIGINT' = 'SIGTERM') {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const listening = new Promise<void>((go) => {
    child.stdout.on('data', (part) => {
      said += String(part);
      if (said.includes('ready')) go();
    });
  });
  child.stderr.on('data', (part) => (said += String(part)));
  await listening;
  const began = performance.now();
  child.kill(signal);
  const [code] = await once(child, 'close');
  return { said: said.replace('ready\n', ''), code, ms: performance.now() - began };
}

/** `others` is what the rest of the process does when it is asked to stop. */
const program = (lastWords: string, others: string, ms = 1_500) => `
  import { setTimeout as wait } from 'node:timers/promises';
  import { endOnSignal } from ${JSON.stringify(script)};
  endOnSignal(${ms}, ${lastWords});
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => { ${others} });
  setInterval(() => undefined, 1_000);
  console.log('ready');
`;
const say = "async () => { await wait(50); console.log('said'); }";

it.each(['SIGTERM', 'SIGINT'] as const)(
  'whoever ends the process at once on %s, what waits is sent first, and their code stands',
  async (signal) => {
    const end = await ended(program(say, 'process.exit(143);'), signal);
    expect(end).toMatchObject({ said: 'said\n', code: 143 });
  },
);

it('what waits is sent when nobody ends the process, and it ends in time', async () => {
  const end = await ended(program(say, ''));
  expect(end).toMatchObject({ said: 'said\n', code: 0 });
});

it('a request that takes longer than half the time is done before the process ends', async () => {
  const request = "setTimeout(() => { console.log('done'); process.exit(143); }, 600);";
  const end = await ended(program(say, request, 900));
  expect(end).toMatchObject({ said: 'said\ndone\n', code: 143 });
});

it('a process that nobody ends has all of its time', async () => {
  const end = await ended(program(say, '', 400));
  expect(end).toMatchObject({ said: 'said\n', code: 0 });
  expect(end.ms).toBeGreaterThanOrEqual(395);
});

it('is sent once, however often the process is asked to end', async () => {
  const end = await ended(program(say, 'process.exit(143); process.exit(143);'));
  expect(end.said).toBe('said\n');
});

it('a process whose last words never come to an end ends all the same', async () => {
  const end = await ended(program('() => new Promise(() => undefined)', 'process.exit(143);', 300));
  expect(end.code).toBe(0);
  expect(end.ms).toBeGreaterThanOrEqual(295);
});

it('last words that fail are told, and hold up nothing', async () => {
  const failing = "async () => { throw new Error('no collector'); }";
  const end = await ended(program(failing, 'process.exit(143);'));
  expect(end).toMatchObject({ said: 'What waited was not sent: no collector\n', code: 143 });
});
