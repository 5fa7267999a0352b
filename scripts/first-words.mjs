// `npm run measure:first-words -- [interviews]`: how long after a model's first token the first words reach the room,
// on the built app over real sockets. The first interview of a process runs code that was never run before, so it is printed by
// itself; of the others the median, the 95th percentile and the worst. Fails when the 95th percentile is above the limit.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const LIMIT_MS = 100;
const PORT = 4180;
const interviews = Number(process.argv[2] ?? 20);
const base = `http://127.0.0.1:${PORT}`;
/** What the model says, in tokens, and the pause between two of them: that of a slow local model. */
const TOKENS = ['Thank', ' you', ',', ' let', ' us', ' go', ' on', '.'];
const TOKEN_MS = 60;

/** When the first token of each stream left the model. */
const sent = [];
const model = createServer(async (request, response) => {
  for await (const _ of request);
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const say = (delta, finish = null) =>
    response.write(
      `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 0, model: 'm', choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`,
    );
  say({ role: 'assistant', content: '' });
  await wait(200);
  sent.push(performance.now());
  for (const token of TOKENS) {
    say({ content: token });
    await wait(TOKEN_MS);
  }
  say({}, 'stop');
  response.end('data: [DONE]\n\n');
});
await new Promise((done) => model.listen(0, '127.0.0.1', done));

const data = mkdtempSync(join(tmpdir(), 'candor-first-words-'));
const app = spawn(process.execPath, ['scripts/start.mjs'], {
  stdio: ['ignore', 'pipe', 'inherit'],
  env: {
    ...process.env,
    PORT: String(PORT),
    DATA_DIR: data,
    OPENAI_BASE_URL: `http://127.0.0.1:${model.address().port}/v1`,
    OPENAI_API_KEY: 'measured',
    OPENAI_MODEL: 'm',
  },
});
try {
  await new Promise((ready, failed) => {
    app.stdout.on('data', (text) => String(text).includes('is ready') && ready());
    app.once('exit', (code) => failed(new Error(`the app ended with ${code}`)));
  });
  const delays = [];
  for (let n = 0; n < interviews; n++) delays.push(await firstWords());
  const [cold, ...others] = delays;
  const sorted = others.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  const [median, p95, worst, first] = [at(0.5), at(0.95), at(1), cold].map((ms) => Math.round(ms));
  console.log(
    `first words in the room after the model's first token, ${sorted.length} interviews: median ${median} ms, p95 ${p95} ms, worst ${worst} ms (limit ${LIMIT_MS} ms); the process's very first ${first} ms`,
  );
  process.exitCode = p95 <= LIMIT_MS ? 0 : 1;
} finally {
  app.kill();
  model.closeAllConnections();
  model.close();
  rmSync(data, { recursive: true, force: true });
}

/** Starts an interview as a new person and listens until its first words. */
async function firstWords() {
  const id = randomUUID();
  const tab = randomUUID();
  const request = {
    title: 'Measured',
    mode: 'practice',
    sections: [],
    kinds: [],
    levels: [],
    only: [],
    size: { by: 'count', count: 1 },
    timing: { kind: 'untimed' },
  };
  const opened = await post('/api/interviews', { id, request });
  const cookie = opened.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  await post(`/api/interviews/${id}/pen`, { tab }, cookie);
  const before = sent.length;
  const stream = await post(`/api/interviews/${id}/words`, { tab, after: 0 }, cookie);
  let text = '';
  let heard;
  for await (const piece of stream.body) {
    text += Buffer.from(piece).toString();
    if (heard === undefined && text.includes('"text-delta"')) heard = performance.now();
  }
  if (heard === undefined || sent[before] === undefined || !text.includes('Thank'))
    throw new Error(`no words came: ${text.slice(0, 300)}`);
  return heard - sent[before];
}

async function post(path, body, cookie = '') {
  const reply = await fetch(base + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(body),
  });
  if (!reply.ok) throw new Error(`${path}: ${reply.status} ${await reply.text()}`);
  return reply;
}
