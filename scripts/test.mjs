// `npm test`: the same set-up as the start, a browser, then the unit tests and the end-to-end tests on the built app.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setUp, Stop } from './set-up.mjs';

const unitReport = join(tmpdir(), `candor-unit-${process.pid}.json`);
const e2eReport = join(tmpdir(), `candor-e2e-${process.pid}.json`);

try {
  await setUp();
  await getBrowser();
  getRecogniser();
  const unitRan = run('npx', [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitReport}`,
  ]);
  const e2eRan = run('npx', ['playwright', 'test', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: e2eReport,
  });
  const unit = readJson(unitReport);
  const e2e = readJson(e2eReport);
  const passed = (unit?.numPassedTests ?? 0) + (e2e?.stats.expected ?? 0) + (e2e?.stats.flaky ?? 0);
  let failed = (unit?.numFailedTests ?? 0) + (e2e?.stats.unexpected ?? 0);
  // A run that broke off before it could count is a failure too.
  if (failed === 0 && (!unitRan || !e2eRan || !unit || !e2e)) failed = 1;
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
} finally {
  rmSync(unitReport, { force: true });
  rmSync(e2eReport, { force: true });
}

/** Debian's Chromium by apt as root, otherwise Playwright's own. */
async function getBrowser() {
  if (existsSync('/usr/bin/chromium')) return;
  const { chromium } = await import('@playwright/test');
  if (existsSync(chromium.executablePath())) return;
  console.log('Getting a browser for the end-to-end tests.');
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    if (run('apt-get', ['update']) && run('apt-get', ['install', '-y', 'chromium'])) return;
    throw new Stop('Chromium could not be installed with apt-get; the lines above say why.');
  }
  if (!run('npx', ['playwright', 'install', 'chromium']))
    throw new Stop(
      'No browser could be installed for the end-to-end tests; install Chromium and run the tests again.',
    );
}

/** The speech recogniser that hears what the tests say out loud: Debian's, by apt as root. */
function getRecogniser() {
  if (run('sh', ['-c', 'command -v pocketsphinx_continuous >/dev/null'])) return;
  const packages = ['pocketsphinx', 'pocketsphinx-en-us'];
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    if (run('apt-get', ['update']) && run('apt-get', ['install', '-y', ...packages])) return;
    throw new Stop('pocketsphinx could not be installed with apt-get; the lines above say why.');
  }
  throw new Stop(
    'The tests of the spoken interview need the speech recogniser pocketsphinx: install it (on Debian: apt-get install pocketsphinx pocketsphinx-en-us) and run the tests again.',
  );
}

function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
  return status === 0;
}

function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}
