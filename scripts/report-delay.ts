/**
 * How long after the last answer the report is complete when the model takes its time:
 * `npm run -s measure:report -- [--seconds 3] [--interviews 3]`
 *
 * Plays interviews of two questions on the built app with a stand-in model that answers after so many seconds.
 * Complete means that the model has graded every question and advised on the whole. Exit status 1 when the slowest took more than two seconds over the model's own time.
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { currentOf } from '@/lib/grading/current-assessment';
import { openDatabase } from '@/lib/server/store/open-database';
import { sqliteCoachingStore } from '@/lib/server/store/sqlite-coaching-store';
import { sqliteInterviewStore } from '@/lib/server/store/sqlite-interview-store';
import { openBuiltApp } from './eval/built-app';
import { Player, type Played } from './eval/player';

const { values: options } = parseArgs({
  options: {
    seconds: { type: 'string', default: '3' },
    interviews: { type: 'string', default: '3' },
    port: { type: 'string', default: '4191' },
  },
});
/** What may come on top of the model's own time. */
const OVER_MS = 2_000;
const PATIENCE_MS = 60_000;
const LOOK_MS = 100;
const answers: Played = [
  {
    question: 'q05',
    turns: [
      'Regularization adds a penalty to the loss so the model does not overfit. L1 uses absolute values and pushes many weights to exactly zero. L2 uses squares and makes all weights small.',
    ],
  },
  {
    question: 'q24',
    turns: [
      'Cosine similarity compares the direction of two vectors and ignores their length. Euclidean distance is the straight line between them.',
    ],
  },
];
const modelMs = Number(options.seconds) * 1_000;

const standIn = spawn(process.execPath, ['--import', 'tsx', 'e2e/wire/serve.ts'], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
const [line] = await new Promise<string[]>((resolve) => {
  createInterface(standIn.stdout).once('line', (text) => resolve([text]));
});
const { url, orders } = z.object({ url: z.url(), orders: z.url() }).parse(JSON.parse(line ?? '{}'));
const app = await openBuiltApp(Number(options.port), {
  OPENAI_BASE_URL: url,
  OPENAI_API_KEY: 'measured',
  OPENAI_MODEL: 'stand-in',
});
try {
  await fetch(`${orders}/always`, {
    method: 'POST',
    body: JSON.stringify({ kind: 'words', waitMs: modelMs }),
  });
  const db = openDatabase(app.data);
  const store = sqliteInterviewStore(db);
  const coaching = sqliteCoachingStore(db);
  const delays: { graded: number; advised: number; asked: number }[] = [];
  for (let n = 0; n < Number(options.interviews); n++) {
    const id = await new Player(app.base, answers, () => undefined).play('exam');
    const events = ((await store.read(id))?.events ?? []).map(({ event }) => event);
    const last = Math.max(
      ...events.map((event) => (event.type === 'message-accepted' ? event.at : 0)),
    );
    for (const until = Date.now() + PATIENCE_MS; ; await wait(LOOK_MS)) {
      const assessments = await store.readAssessments(id);
      const newest = answers.map(({ question }) => currentOf(assessments, question)?.newest);
      const advice = await coaching.newest(id);
      const isDone = newest.every((it) => it?.model?.outcome === 'judged');
      if (isDone && advice) {
        const own = newest.flatMap((it) =>
          it?.model?.outcome === 'judged' ? it.model.calls.length : 0,
        );
        delays.push({
          graded: Math.max(...newest.map((it) => it?.at ?? 0)) - last,
          advised: advice.at - last,
          asked: own.at(-1) ?? 0,
        });
        break;
      }
      if (Date.now() > until)
        throw new Error(
          `not complete: ${newest.map((it) => it?.model?.outcome).join(', ')}; advice ${advice?.result.kind ?? 'none'}`,
        );
    }
  }
  for (const { graded, advised, asked } of delays)
    console.log(
      `the last question asked of the model ${asked} time(s): graded ${graded} ms after the last answer, report complete with advice after ${advised} ms`,
    );
  const worst = Math.max(...delays.flatMap(({ graded, advised }) => [graded, advised]));
  console.log(`slowest ${worst} ms (limit ${modelMs + OVER_MS} ms)`);
  process.exitCode = worst <= modelMs + OVER_MS ? 0 : 1;
} finally {
  app.close();
  standIn.stdin.end();
}
