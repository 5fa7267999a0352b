import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { order } from './candidate';

/** The start program, as a person at a terminal meets it. */

const temp = (name: string) => mkdtempSync(join(tmpdir(), `candor-${name}-`));

interface Started {
  readonly status: number | null;
  readonly said: string;
}

function start(env: Record<string, string>, cwd = '.', flags: string[] = []): Started {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, 'scripts/start.mjs'], {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { status, said: `${stdout}${stderr}`.trim() };
}

function expectOneSentence({ status, said }: Started, about: RegExp): void {
  expect(status).toBe(1);
  expect(said).toMatch(about);
  expect(said.split('\n')).toHaveLength(1);
  expect(said).not.toContain('    at ');
}

test('a taken port is one sentence', async () => {
  const taken = createServer();
  await new Promise<void>((done) => taken.listen(4151, '127.0.0.1', done));
  expectOneSentence(start({ PORT: '4151', DATA_DIR: temp('port') }), /Port 4151 is taken/u);
  taken.close();
  expectOneSentence(start({ PORT: 'three', DATA_DIR: temp('port') }), /not a port/u);
});

test('a damaged database is one sentence, and is not overwritten', () => {
  const folder = temp('damaged');
  const file = join(folder, 'candor.sqlite');
  const garbage = Buffer.alloc(9_000, 'not a database at all ');
  writeFileSync(file, garbage);
  expectOneSentence(start({ PORT: '4152', DATA_DIR: folder }), /damaged|not .*database/iu);
  expect(readFileSync(file).equals(garbage)).toBe(true);
  expect(readdirSync(folder)).toEqual(['candor.sqlite']);
});

test('a damaged secret is one sentence', () => {
  const folder = temp('secret');
  writeFileSync(join(folder, 'secret'), 'not a secret');
  expectOneSentence(start({ PORT: '4152', DATA_DIR: folder }), /not a secret of Candor/u);
});

test('an old Node is one sentence', () => {
  const pretend =
    'data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"18.20.0"}})';
  expectOneSentence(
    start({ DATA_DIR: temp('old') }, '.', ['--import', pretend]),
    /needs Node 20\.19/u,
  );
});

test('a machine without a compiler is told what to install', () => {
  const copy = temp('compiler');
  for (const name of ['scripts', 'package.json', 'package-lock.json'])
    cpSync(name, join(copy, name), { recursive: true });
  const tools = join(copy, 'tools');
  mkdirSync(tools);
  writeFileSync(join(tools, 'npm'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  const { status, said } = start({ PATH: tools, DATA_DIR: temp('none') }, copy);
  expect(status).toBe(1);
  expect(said.split('\n').at(-1)).toMatch(/no make, no g\+\+, no python3.*apt-get install/u);
  rmSync(copy, { recursive: true });
});

test('a changed source is rebuilt over the data without losing an answer; a second start meanwhile says so', async ({
  request,
}) => {
  test.setTimeout(400_000);
  const copy = temp('rebuild');
  copyProject(copy);
  const base = 'http://127.0.0.1:4153';
  // No DATA_DIR: the data stands inside the project folder, where a build could swallow it.
  const env = { PORT: '4153', DATA_DIR: '' };
  const servers: ChildProcess[] = [];
  try {
    servers.push(await serve(copy, env, base));
    const id = await order(request, { only: ['q05'] }, base);
    await request.post(`${base}/api/interviews/${id}/pen`, { data: { tab: 't' } });
    const command = {
      kind: 'answer',
      to: 'm2',
      question: 'q05',
      text: 'kept over a rebuild',
      modality: 'typed',
      revision: 1,
      writtenAt: Date.now(),
    };
    const reply = await request.post(`${base}/api/interviews/${id}/commands`, {
      data: { id: crypto.randomUUID(), tab: 't', after: 0, command },
    });
    expect(reply.status()).toBe(200);
    await stop(servers.pop());

    appendFileSync(join(copy, 'app/page.tsx'), '\n// changed\n');
    const rebuilding = serve(copy, env, base);
    await expect.poll(() => existsSync(join(copy, '.set-up.lock')), { timeout: 20_000 }).toBe(true);
    expectOneSentence(
      start({ PORT: '4154' }, copy),
      /Another start is still installing or building/u,
    );
    servers.push(await rebuilding);
    const room = await request.get(`${base}/api/interviews/${id}?tab=t`);
    expect(await room.text()).toContain('kept over a rebuild');
    const standalone = readdirSync(join(copy, '.next/standalone'));
    expect(standalone.filter((name) => /^\.(?:data|env)/u.test(name))).toEqual([]);
  } finally {
    for (const server of servers) await stop(server);
    rmSync(copy, { recursive: true, force: true });
  }
});

/** A copy of the built project. Packages are linked where the file system allows, the rest is copied. */
function copyProject(copy: string): void {
  const { stdout } = spawnSync('git', ['ls-files', '-co', '--exclude-standard'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  for (const file of stdout.split('\n').filter((name) => name !== '' && existsSync(name)))
    cpSync(file, join(copy, file));
  cpSync('.next', join(copy, '.next'), { recursive: true, verbatimSymlinks: true });
  const linked = spawnSync('cp', ['-al', 'node_modules', join(copy, 'node_modules')]);
  if (linked.status === 0) return;
  rmSync(join(copy, 'node_modules'), { recursive: true, force: true });
  spawnSync('cp', ['-a', 'node_modules', join(copy, 'node_modules')]);
}

async function serve(
  cwd: string,
  env: Record<string, string>,
  base: string,
): Promise<ChildProcess> {
  const server = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd,
    env: { ...process.env, ...env },
    stdio: 'ignore',
  });
  await expect
    .poll(
      () =>
        fetch(base).then(
          ({ ok }) => ok,
          () => false,
        ),
      { timeout: 240_000, intervals: [100] },
    )
    .toBe(true);
  return server;
}

async function stop(server: ChildProcess | undefined): Promise<void> {
  if (!server) return;
  const gone = new Promise((done) => server.once('exit', done));
  server.kill('SIGTERM');
  await gone;
}
