import { describe, expect, it } from 'vitest';
import {
  FASTEST,
  SLOWEST,
  SpeakFailed,
  voiceNames,
  type Speaker,
  type SpokenAudio,
} from './speaker';

/** What every speaker does. `duration` reads the length of its sound, in seconds. */
export function speakerContract(
  name: string,
  open: () => Promise<Speaker>,
  duration: (audio: SpokenAudio) => number,
): void {
  const usual = { voice: 'first', rate: 1 } as const;
  const say = async (
    text: string,
    change: Partial<{ voice: 'first' | 'second'; rate: number }> = {},
  ) => (await open()).say({ text, ...usual, ...change }, new AbortController().signal);

  describe(`a speaker (${name})`, () => {
    it('says a sentence in about the time a person takes', async () => {
      const seconds = duration(await say('Tell me about a project that you worked on.'));
      expect(seconds).toBeGreaterThan(1.2);
      expect(seconds).toBeLessThan(6);
    });
    it('says longer sentences longer, and faster ones shorter', async () => {
      const text = 'What would you do differently today?';
      const plain = duration(await say(text));
      expect(duration(await say(`${text} And why is that?`))).toBeGreaterThan(plain);
      expect(duration(await say(text, { rate: FASTEST }))).toBeLessThan(plain);
      expect(duration(await say(text, { rate: SLOWEST }))).toBeGreaterThan(plain);
    });
    it('has every voice, and each sounds different', async () => {
      const sounds = await Promise.all(voiceNames.map((voice) => say('Thank you.', { voice })));
      expect(new Set(sounds.map(({ bytes }) => Buffer.from(bytes).toString('base64'))).size).toBe(
        voiceNames.length,
      );
    });
    it('takes any text as words, never as an instruction', async () => {
      for (const text of ['-o /etc/passwd', '"; rm -rf', '<speak>hello</speak>', '~~~ …'])
        expect(duration(await say(text))).toBeGreaterThanOrEqual(0);
    });
    it('stops when it is told to', async () => {
      const stop = new AbortController();
      stop.abort();
      const saying = (await open()).say({ text: 'Not this.', ...usual }, stop.signal);
      await expect(saying).rejects.toBeInstanceOf(SpeakFailed);
      await expect(saying).rejects.toMatchObject({ code: 'stopped' });
    });
  });
}
