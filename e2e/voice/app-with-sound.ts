import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';

/** The built app in a process of its own, with these variables and no others that have to do with sound. */
export class AppWithSound {
  private server: ChildProcess | undefined;
  private port = 0;
  constructor(private readonly env: Readonly<Record<string, string>>) {}

  get base(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** On a port of its own: an app that another run left behind must not answer in its place. */
  async start(): Promise<void> {
    this.port = await freePort();
    const server = spawn(process.execPath, ['scripts/start.mjs'], {
      env: {
        ...process.env,
        OPENAI_API_KEY: '',
        OPENAI_BASE_URL: '',
        PORT: String(this.port),
        DATA_DIR: mkdtempSync(join(tmpdir(), 'candor-sound-')),
        ...this.env,
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    this.server = server;
    await expect
      .poll(
        () =>
          server.exitCode === null
            ? fetch(this.base).then(
                ({ ok }) => ok,
                () => false,
              )
            : Promise.reject(new Error(`the app ended with ${server.exitCode}`)),
        { timeout: 120_000 },
      )
      .toBe(true);
  }

  async stop(): Promise<void> {
    const { server } = this;
    if (!server || server.exitCode !== null) return;
    const gone = once(server, 'exit');
    server.kill('SIGKILL');
    await gone;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
