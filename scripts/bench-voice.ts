import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadavg } from 'node:os';
import * as ort from 'onnxruntime-web/wasm';
import { playTiming, thinkingPauses } from '@/lib/speech/sample-timings';
import { Segmenter, type SpeechNews } from '@/lib/speech/segmenter';
import { spokenWav, type Part, type SpokenWav } from '@/e2e/voice/spoken-wav';
import { spokenRun } from './bench/spoken-run';
import { shareOf, stageTable, toCaption, toFirstSound } from './bench/stages';

/**
 * `npm run bench:voice -- [turns]`: how well speech is found in time, how soon its words are there, how soon the
 * interviewer replies, and whether anybody is cut off. Prints p50 and p95, and how busy the machine was; fails when a
 * limit is not met.
 * The second half drives the built app in a browser against a local recogniser; `--core` leaves it out.
 */

const limits = { start: 60, end: 120, caption: 1_500, reply: 700, cutOffs: 0 };
const SAMPLES = 512;
const CONTEXT = 64;
const turns = Number(process.argv.find((word) => /^\d+$/u.test(word)) ?? 8);

const lines = [
  'In my last role I led a team of five engineers',
  'we had to move a slow search service',
  'so I cut the scope and measured every step',
  'the answers came twice as fast',
  'I read the papers of two groups every week',
  'supervised learning needs labels',
];
const gaps = [400, 700, 1_000, 1_600, 2_500, 4_000];

let failed = false;
const { starts, ends } = await detectorErrors();
report('voice detector, start error (ms)', starts, limits.start);
report('voice detector, end error (ms)', ends, limits.end);
const cutOffs = Object.values(thinkingPauses).flatMap((parts) =>
  [300, 1_300, 6_000].flatMap((latency) =>
    [true, false].filter((marks) => playTiming(parts, 'hands-free', latency, marks).outside !== ''),
  ),
);
const played = Object.keys(thinkingPauses).length * 6;
line(
  `cut-offs in ${played} runs of ${Object.keys(thinkingPauses).length} thinking patterns`,
  String(cutOffs.length),
  cutOffs.length <= limits.cutOffs,
);
if (!process.argv.includes('--core')) {
  const run = await spokenRun(turns);
  report('last speech to caption (ms)', run.captions, limits.caption);
  for (const stage of stageTable(toCaption, run.captionMoments)) console.log(stage);
  report('"I’m done" to the interviewer’s first sound (ms)', run.replies, limits.reply);
  for (const stage of stageTable(toFirstSound, run.replyMoments)) console.log(stage);
  line(
    'sound code on a page without sound (files)',
    String(run.strayFiles.length),
    run.strayFiles.length === 0,
  );
  line(
    'first use of sound (MB over the wire)',
    (run.firstUseBytes / 1e6).toFixed(2),
    run.firstUseBytes <= 5e6,
  );
  line(
    'second use of sound (bytes of its files over the wire)',
    String(run.secondUseBytes),
    run.secondUseBytes === 0,
  );
  const lasting = run.served.filter(
    ({ encoding, cacheControl }) => encoding === 'br' && cacheControl.includes('immutable'),
  );
  line(
    'files of sound that come as brotli and are kept for good',
    `${lasting.length} of ${run.served.length}`,
    lasting.length === run.served.length && lasting.length > 0,
  );
  line('word error rate', `${(run.errorRate * 100).toFixed(1)} %`, run.errorRate <= 0.1);
}
if (failed) process.exitCode = 1;

/** The detector's own model and the segmenter, frame by frame, on speech whose times are known. */
async function detectorErrors(): Promise<{ starts: number[]; ends: number[] }> {
  ort.env.wasm.numThreads = 1;
  const file = createRequire(import.meta.url).resolve('@ricky0123/vad-web/dist/silero_vad_v5.onnx');
  const session = await ort.InferenceSession.create(readFileSync(file));
  const found: { starts: number[]; ends: number[] } = { starts: [], ends: [] };
  for (let n = 0; n < lines.length; n++) {
    const parts: Part[] = [];
    for (let i = 0; i < 4; i++) {
      parts.push({ say: lines[(n + i) % lines.length] ?? '' });
      if (i < 3) parts.push({ pauseMs: gaps[(n + i) % gaps.length] ?? 0 });
    }
    const said = await spokenWav(parts, 600 + n * 37, 900);
    const runs = await runsIn(session, said);
    for (const { startMs, endMs } of said.speech) {
      const starting = nearest(
        runs.map((run) => run.startMs),
        startMs,
      );
      const ending = nearest(
        runs.map((run) => run.endMs),
        endMs,
      );
      found.starts.push(Math.abs(starting - startMs));
      found.ends.push(Math.abs(ending - endMs));
    }
  }
  return found;
}

async function runsIn(session: ort.InferenceSession, { bytes }: SpokenWav) {
  const segmenter = new Segmenter();
  const news: SpeechNews[] = [];
  let state: ort.Tensor = new ort.Tensor('float32', new Float32Array(256), [2, 1, 128]);
  const sr = new ort.Tensor('int64', [16_000n]);
  let context = new Float32Array(CONTEXT);
  const samples = (bytes.length - 44) / 2;
  for (let at = 0; at + SAMPLES <= samples; at += SAMPLES) {
    const frame = new Float32Array(SAMPLES);
    for (let i = 0; i < SAMPLES; i++) frame[i] = bytes.readInt16LE(44 + 2 * (at + i)) / 32_768;
    const input = new Float32Array(CONTEXT + SAMPLES);
    input.set(context);
    input.set(frame, CONTEXT);
    context = frame.slice(-CONTEXT);
    const out = await session.run({
      input: new ort.Tensor('float32', input, [1, input.length]),
      state,
      sr,
    });
    const { stateN, output } = out;
    if (!stateN || !output) throw new Error('the detector gave nothing');
    state = stateN;
    news.push(...segmenter.push({ speech: Number(output.data[0]), level: levelOf(frame) }));
  }
  news.push(...segmenter.close());
  return news.flatMap((one) => (one.kind === 'run' ? [one.run] : []));
}

function nearest(values: readonly number[], to: number): number {
  return values.reduce(
    (best, value) => (Math.abs(value - to) < Math.abs(best - to) ? value : best),
    Infinity,
  );
}

function levelOf(frame: Float32Array): number {
  return Math.sqrt(frame.reduce((sum, sample) => sum + sample * sample, 0) / frame.length);
}

function report(name: string, values: readonly number[], limit: number): void {
  const at = (share: number) => shareOf(values, share);
  line(
    `${name}, ${values.length} measured`,
    `p50 ${at(0.5).toFixed(0)}  p95 ${at(0.95).toFixed(0)}  (limit ${limit})`,
    at(0.95) <= limit,
  );
}

function line(name: string, value: string, good: boolean): void {
  if (!good) failed = true;
  console.log(`${good ? 'ok  ' : 'MISS'} ${name}: ${value}  [load ${loadavg()[0]?.toFixed(1)}]`);
}
