import { describe, expect, it, vi } from 'vitest';
import { MOST_CHARS } from '@/lib/interview/command';
import { speechRecordSchema } from '@/lib/speech/speech-record';
import { SampleHearing as Room } from './sample-hearing';

describe('ten minutes of speaking', () => {
  it('keep every word in order, in a record that is taken, and no more sound than a few seconds', async () => {
    const room = new Room();
    const sentences = Array.from({ length: 150 }, (_, n) => `sentence ${n} of a long answer`);
    room.words = [...sentences];
    let most = 0;
    for (let n = 0; n < 150; n++) {
      // From a breath to a stretch that is cut: what people do in ten minutes.
      await room.play('speech', 1_600 + (n % 7) * 800);
      most = Math.max(most, room.hearing.keptSamples);
      await room.play('silence', 600 + (n % 5) * 700);
    }
    const { hearing } = room;
    expect(hearing.nowMs).toBeGreaterThan(10 * 60_000);
    expect(hearing.waiting).toBe(0);
    expect(room.draft).toBe(sentences.join(' '));
    expect(room.draft.length).toBeLessThan(MOST_CHARS);
    // Thirteen seconds of sound: what is being said, and nothing of what was.
    expect(most).toBeLessThanOrEqual(13 * 16_000);
    const record = speechRecordSchema.parse(hearing.answer.record(room.draft));
    expect(record.heard).toHaveLength(150);
    expect(record.edited).toBe(false);
    for (const [n, { startMs }] of record.speech.entries())
      expect(startMs).toBeGreaterThanOrEqual(record.speech[n - 1]?.endMs ?? 0);
  });
  it('count frames: a clock that stands still or jumps changes no time', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'setInterval', 'performance'] });
    try {
      const room = new Room();
      room.words = ['I led a team'];
      await room.play('speech', 960);
      vi.setSystemTime(Date.now() + 8 * 3_600_000);
      await room.play('speech', 960);
      await room.play('silence', 960);
      expect(room.draft).toBe('I led a team');
      expect(room.hearing.answer.record(room.draft)?.speech).toEqual([
        { startMs: 0, endMs: 1_920 },
      ]);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('a microphone that breaks off', () => {
  it('in the middle of a word loses nothing that was said until then', async () => {
    const room = new Room();
    room.words = ['I led a', 'team of five'];
    await room.play('speech', 1_280);
    room.hearing.breakOff();
    await room.play('silence', 32);
    expect(room.draft).toBe('I led a');
    await room.play('speech', 960);
    await room.play('silence', 960);
    expect(room.draft).toBe('I led a team of five');
  });
});
