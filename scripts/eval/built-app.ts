import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The built app in a process of its own, with its data in a folder that goes with it. */
export interface BuiltApp {
  readonly base: string;
  /** Its DATA_DIR. */
  readonly data: string;
  close(): void;
}

export async function openBuiltApp(
  port: number,
  env: Readonly<Record<string, string>>,
  preload?: string,
): Promise<BuiltApp> {
  const data = mkdtempSync(join(tmpdir(), 'candor-played-'));
  const app = spawn(
    process.execPath,
    [...(preload === undefined ? [] : ['--import', preload]), 'scripts/start.mjs'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, PORT: String(port), DATA_DIR: data, ...env },
    },
  );
  await new Promise<void>((ready, failed) => {
    app.stdout.on('data', (text) => {
      if (String(text).includes('is ready')) ready();
    });
    app.once('exit', (code) => failed(new Error(`the app ended with ${code}`)));
  });
  return {
    base: `http://127.0.0.1:${port}`,
    data,
    close() {
      app.kill('SIGKILL');
      rmSync(data, { recursive: true, force: true });
    },
  };
}
