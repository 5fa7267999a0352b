// Installs when node_modules does not match the lock file, builds when the build does not match the sources.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packVoice } from './pack-voice.mjs';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const INSTALLED = 'node_modules/.installed-from';
const BUILT = '.next/built-from';
const LOCK = '.set-up.lock';
/** No set-up takes this long: an older lock was left behind. */
const STALE_MS = 20 * 60_000;
const SOURCES = [
  'app',
  'lib',
  'content',
  'prompts',
  'public',
  'proxy.ts',
  'next.config.mjs',
  'postcss.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  'scripts/pack-voice.mjs',
];

/** Something that stops the program, in one plain sentence. */
export class Stop extends Error {}

/** Makes the folder ready to run. Does nothing, in well under a second, when it is ready. */
export async function setUp() {
  process.chdir(root);
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw new Stop(
      `Candor needs Node 20.19 or newer; this is ${process.version}. Install a newer Node and start again.`,
    );
  const packages = sha(readFileSync('package-lock.json') + process.versions.modules);
  const sources = sha(
    SOURCES.flatMap(filesIn)
      .filter((path) => !path.includes('.test.'))
      .map((path) => `${path} ${sha(readFileSync(path))}`)
      .join('\n'),
  );
  if (read(INSTALLED) === packages && read(BUILT) === sources) return;
  await alone(async () => {
    if (read(INSTALLED) !== packages) {
      install();
      writeFileSync(INSTALLED, packages);
    }
    if (read(BUILT) !== sources) {
      await build();
      writeFileSync(BUILT, sources);
    }
  });
}

function install() {
  console.log('Installing the packages. The first time takes two or three minutes.');
  if (run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], ownHeaders())) return;
  const missing = ['make', 'g++', 'python3'].filter((tool) => !onPath(tool));
  throw new Stop(
    missing.length > 0
      ? `The database driver has to be compiled, and this machine has no ${missing.join(', no ')}: install them (on Debian or Ubuntu: apt-get install build-essential python3) and start again.`
      : 'The packages could not be installed; the lines above say why.',
  );
}

/** Node's headers where they came with it: the compiler then needs nothing from nodejs.org. */
function ownHeaders() {
  const home = dirname(dirname(realpathSync(process.execPath)));
  return existsSync(join(home, 'include/node/node.h')) ? { npm_config_nodedir: home } : {};
}

async function build() {
  console.log('Building the app. This takes about a minute.');
  rmSync(BUILT, { force: true });
  // Nothing leaves this machine unasked: the framework's own usage figures neither.
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  if (!run(process.execPath, ['node_modules/next/dist/bin/next', 'build']))
    throw new Stop('The app could not be built; the lines above say why.');
  cpSync('.next/static', '.next/standalone/.next/static', { recursive: true });
  if (existsSync('public')) cpSync('public', '.next/standalone/public', { recursive: true });
  for (const name of readdirSync('.next/standalone'))
    if (name.startsWith('.env')) rmSync(join('.next/standalone', name));
  await parseContent('.next/standalone/content');
  await packVoice('.next/standalone/voice');
}

/** The built copy of the content as JSON: a start should not parse a megabyte of YAML. */
async function parseContent(folder) {
  const { CORE_SCHEMA, load } = await import('js-yaml');
  for (const path of filesIn(folder).filter((name) => name.endsWith('.yaml'))) {
    const data = load(readFileSync(path, 'utf8'), { schema: CORE_SCHEMA });
    writeFileSync(path.replace(/\.yaml$/, '.json'), JSON.stringify(data));
    rmSync(path);
  }
}

/** Runs one set-up at a time in this folder. A lock whose process is gone is taken over. */
async function alone(work) {
  const holder = Number(read(LOCK));
  const age = existsSync(LOCK) ? Date.now() - statSync(LOCK).mtimeMs : 0;
  const held = holder > 0 && holder !== process.pid && isAlive(holder) && age < STALE_MS;
  if (held) throw busy(holder);
  rmSync(LOCK, { force: true });
  try {
    writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    throw busy(read(LOCK));
  }
  try {
    await work();
  } finally {
    rmSync(LOCK, { force: true });
  }
}

function busy(holder) {
  return new Stop(
    `Another start is still installing or building here (process ${holder}): wait until it is done, then start again.`,
  );
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function run(command, args, env = {}) {
  mkdirSync('node_modules', { recursive: true });
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return !error && status === 0;
}

function onPath(tool) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, tool)));
}

function filesIn(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesIn(join(path, name)));
}

function read(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function sha(data) {
  return createHash('sha256').update(data).digest('hex');
}
