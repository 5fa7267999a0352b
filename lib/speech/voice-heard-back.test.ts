import { describe, expect, it } from 'vitest';
import { FRAME_MS } from './frame';
import { VoiceHeardBack } from './voice-heard-back';

/** Frames of a voice, or of silence after it, in which this is heard. Returns for how many it may be the voice. */
function hear(voice: VoiceHeardBack, speaks: boolean, speech: number, ms: number): number {
  let may = 0;
  for (let i = 0; i < Math.round(ms / FRAME_MS); i++) may += voice.push(speaks, speech) ? 1 : 0;
  return may;
}
const frames = (ms: number) => Math.round(ms / FRAME_MS);

describe('a voice whose sound nobody knows', () => {
  it('beside a loudspeaker is never taken for a person, and neither is its end that comes late', () => {
    const voice = new VoiceHeardBack();
    expect(hear(voice, true, 0.9, 9_600)).toBe(frames(9_600));
    expect(hear(voice, false, 0.9, 320)).toBe(frames(320));
    expect(hear(voice, false, 0.9, 960)).toBeLessThan(5);
  });
  it('in a headset is not heard: after two seconds of it, whoever speaks over it is', () => {
    const voice = new VoiceHeardBack();
    hear(voice, true, 0.02, 2_400);
    // Until it stops, which it does after 400 ms.
    expect(hear(voice, true, 0.9, 512)).toBe(0);
  });
  it('that is heard after all, when the headset is unplugged, is known for it within two seconds', () => {
    const voice = new VoiceHeardBack();
    hear(voice, true, 0.02, 9_600);
    expect(hear(voice, true, 0.9, 1_920)).toBeGreaterThan(frames(1_920) / 2);
  });
  it('that says nothing holds nobody up', () => {
    expect(hear(new VoiceHeardBack(), false, 0.9, 3_200)).toBe(0);
  });
});
