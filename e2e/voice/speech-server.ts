import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { z } from 'zod';
import { arpa, pronunciations } from './language-model';
import { say, wav } from './spoken-wav';

const run = promisify(execFile);
export const SPEECH_KEY = 'sk-speech-never-in-a-browser-815';

/** What the server does with the next requests. `slow`: they wait until that is over; `fails`: so they do after a first one that fails. */
export type Mood = 'well' | 'refuses' | 'fails' | 'slow';

/** A speech service that speaks the real protocol: words by pocketsphinx, so that they were really heard; sentences by flite. */
export class SpeechServer {
  mood: Mood = 'well';
  readonly heard: {
    readonly bytes: number;
    readonly prompt: string;
    readonly text: string;
    /** Epoch ms. */
    readonly at: { readonly asked: number; readonly begins: number; readonly ends: number };
  }[] = [];
  readonly said: string[] = [];
  private readonly folder = mkdtempSync(join(tmpdir(), 'candor-hear-'));

  private constructor(private readonly server: Server) {}

  static async open(sentences: readonly string[]): Promise<SpeechServer> {
    const server = createServer();
    const speech = new SpeechServer(server);
    writeFileSync(join(speech.folder, 'words.arpa'), arpa(sentences));
    writeFileSync(join(speech.folder, 'words.dict'), pronunciations(sentences));
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      speech.answer(request, response).catch((error: unknown) => {
        response.writeHead(500, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ error: { message: String(error) } }));
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return speech;
  }

  get url(): string {
    const address = this.server.address();
    return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/v1`;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = Date.now();
    const reply = (status: number, data: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(data));
    };
    if (request.headers.authorization !== `Bearer ${SPEECH_KEY}` || this.mood === 'refuses')
      return reply(401, {
        error: { message: 'Incorrect API key provided', code: 'invalid_api_key' },
      });
    if (this.mood === 'fails') {
      this.mood = 'slow';
      return reply(503, { error: { message: 'overloaded' } });
    }
    while (this.mood === 'slow') await new Promise((done) => setTimeout(done, 20));
    if (request.url === '/v1/audio/transcriptions') {
      const form = await formOf(request);
      const file = form.get('file');
      if (!(file instanceof Blob)) return reply(400, { error: { message: 'no file' } });
      const bytes = Buffer.from(await file.arrayBuffer());
      const begins = Date.now();
      const text = await this.wordsIn(bytes, untilGone(response));
      if (response.destroyed) return undefined;
      const prompt = form.get('prompt');
      this.heard.push({
        bytes: bytes.length,
        prompt: typeof prompt === 'string' ? prompt : '',
        text,
        at: { asked, begins, ends: Date.now() },
      });
      return reply(200, { text, usage: { type: 'duration', seconds: 1 } });
    }
    if (request.url === '/v1/audio/speech') {
      const body = z
        .object({ input: z.string(), voice: z.string(), speed: z.number().default(1) })
        .parse(await json(request));
      this.said.push(body.input);
      response.writeHead(200, { 'content-type': 'audio/wav' });
      response.end(
        wav([await say(body.input, body.voice === 'marin' ? 'slt' : 'rms', body.speed)]),
      );
      return undefined;
    }
    return reply(404, { error: { message: 'not found' } });
  }

  private async wordsIn(sound: Buffer, signal: AbortSignal): Promise<string> {
    const file = join(this.folder, `${crypto.randomUUID()}.wav`);
    // The recogniser wants some silence after the last word.
    writeFileSync(file, withSilence(sound));
    try {
      const { stdout } = await run(
        'pocketsphinx_continuous',
        [
          '-infile',
          file,
          '-logfn',
          '/dev/null',
          '-lm',
          join(this.folder, 'words.arpa'),
          '-dict',
          join(this.folder, 'words.dict'),
        ],
        { signal },
      );
      return stdout.trim().replaceAll(/\s+/gu, ' ');
    } finally {
      rmSync(file);
    }
  }
}

/** Aborted when whoever asked does not wait any more. */
function untilGone(response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  return gone.signal;
}

function withSilence(sound: Buffer): Buffer {
  const samples = new Int16Array((sound.length - 44) >> 1);
  for (let i = 0; i < samples.length; i++) samples[i] = sound.readInt16LE(44 + 2 * i);
  return wav([samples, new Int16Array(8_000)]);
}

async function formOf(request: IncomingMessage): Promise<FormData> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) if (chunk instanceof Uint8Array) chunks.push(chunk);
  const type = request.headers['content-type'] ?? '';
  return new Request('http://form', {
    method: 'POST',
    headers: { 'content-type': type },
    body: Buffer.concat(chunks),
  }).formData();
}
