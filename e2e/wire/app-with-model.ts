import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';

/** A key that must never reach a browser. */
export const KEY = 'sk-never-in-a-browser-4711';

/** The built app with a model at an address, in a process of its own. */
export class AppWithModel {
  private readonly data = mkdtempSync(join(tmpdir(), 'candor-model-'));
  private server: ChildProcess | undefined;

  constructor(
    readonly port: number,
    private readonly modelUrl: string,
  ) {}

  get base(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async start(env: Readonly<Record<string, string>> = {}): Promise<void> {
    this.server = spawn(process.execPath, ['scripts/start.mjs'], {
      env: {
        ...process.env,
        PORT: String(this.port),
        DATA_DIR: this.data,
        OPENAI_BASE_URL: this.modelUrl,
        OPENAI_API_KEY: KEY,
        OPENAI_MODEL: 'stand-in',
        // Long enough for a busy machine, short enough for a test that waits for the end of it.
        LLM_TIMEOUT_INTERVIEW: '3',
        LLM_TIMEOUT_UNDERSTAND: '3',
        LLM_TIMEOUT_GRADE: '6',
        LLM_TIMEOUT_SILENCE: '2',
        LLM_BACKOFF: '0.01',
        LLM_BREAKER_FAULTS: '1000',
        ...env,
      },
      stdio: 'ignore',
    });
    await expect
      .poll(
        () =>
          fetch(this.base).then(
            ({ ok }) => ok,
            () => false,
          ),
        { timeout: 60_000 },
      )
      .toBe(true);
  }

  /** Ends it as a power cut would. */
  kill(): Promise<void> {
    return this.end('SIGKILL');
  }

  /** Asks it to end, as whoever runs it does. */
  stop(): Promise<void> {
    return this.end('SIGTERM');
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const { server } = this;
    if (!server || server.exitCode !== null) return;
    const gone = new Promise((done) => server.once('exit', done));
    server.kill(signal);
    await gone;
  }
}
