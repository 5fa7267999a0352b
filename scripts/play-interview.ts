/**
 * Sits a whole interview with the language model that the environment names, on the built app, and looks at
 * what the interviewer said: `npm run -s play:interview -- [--mode exam|practice] [--answers FILE] [--out FILE] [--port N] [--slow N]`
 *
 * The candidate's answers are prepared (scripts/played-interview.json). --out gets a transcript with, for each
 * probe, the points that it is about and what was heard of them. --slow lets time pass N times slower for the app,
 * for a model whose words a person writes. Exit status 1 when a probe is about a point that was not open, an open
 * point's terms are said, or in an exam a verdict.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { currentOf } from '@/lib/grading/current-assessment';
import { fold } from '@/lib/interview/evolve';
import { interviewMode } from '@/lib/interview/plan';
import { readWholeGuide } from '@/lib/guide/read-guide';
import { contentFiles } from '@/lib/server/content-files';
import { openDatabase } from '@/lib/server/store/open-database';
import { sqliteInterviewStore } from '@/lib/server/store/sqlite-interview-store';
import { materialOf } from '@/lib/use-cases/material';
import { openBuiltApp } from './eval/built-app';
import { heldMoves } from './eval/interview-checks';
import { transcriptOf } from './eval/interview-transcript';
import { Player, playedSchema } from './eval/player';

const { values: options } = parseArgs({
  options: {
    mode: { type: 'string', default: 'exam' },
    answers: { type: 'string', default: 'scripts/played-interview.json' },
    out: { type: 'string' },
    port: { type: 'string', default: '4186' },
    slow: { type: 'string', default: '1' },
  },
});
/** How often what the graders have done is looked at. */
const LOOK_MS = 2_000;
const mode = interviewMode.parse(options.mode);
const played = playedSchema.parse(JSON.parse(readFileSync(options.answers, 'utf8')));
const guide = readWholeGuide(contentFiles('content'), 'ai-engineer');
const isSlow = Number(options.slow) > 1;
const app = await openBuiltApp(
  Number(options.port),
  { SLOW_CLOCK: options.slow },
  isSlow ? './e2e/slow-clock.mjs' : undefined,
);
try {
  const player = new Player(app.base, played, (said) => void process.stderr.write(`${said}\n`));
  const id = await player.play(mode);
  process.stderr.write('closed; waiting for the graders\n');
  const store = sqliteInterviewStore(openDatabase(app.data));
  const events = ((await store.read(id))?.events ?? []).map(({ event }) => event);
  const state = fold(events);
  const asked = state.phase === 'none' ? [] : state.questions.map((run) => run.id);
  let assessments = await store.readAssessments(id);
  const isOpen = () =>
    asked.some((question) => currentOf(assessments, question)?.newest.model?.outcome === 'pending');
  while (isOpen()) {
    await wait(LOOK_MS);
    assessments = await store.readAssessments(id);
  }
  const material = materialOf(guide);
  const moves = heldMoves(events, material, guide.concepts);
  const text = transcriptOf(events, moves, assessments, material);
  if (options.out === undefined) console.log(text);
  else writeFileSync(options.out, text);
  const spoken = moves.filter(({ entry }) => entry.spokenBy?.who === 'model').length;
  const probes = moves.filter(({ entry }) => entry.move.kind === 'probe').length;
  const faults = moves.flatMap((move) => move.faults.map((fault) => `${move.entry.id}: ${fault}`));
  console.log(
    `${asked.length} questions, ${moves.length} moves, ${spoken} in the model's words, ${probes} probes; faults: ${faults.length}`,
  );
  for (const fault of faults) console.log(`  ${fault}`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  app.close();
}
