import { describe, expect, it, vi } from 'vitest';
import { MOST_CHARS } from '@/lib/interview/command';
import { speechRecordSchema } from '@/lib/speech/speech-record';
import { FRAME_MS } from '@/lib/speech/segmenter';
import type { TurnManner } from '@/lib/speech/turn-end';
import { HearingSession, type HandedInBy } from './hearing-session';
import { NotHeard, type ListeningTier, type StretchTranscriber } from './transcribing';

/** A room in which frames are speech or silence, and a transcriber gives the words in order. */
class Room {
  tier: ListeningTier = 'service';
  manner: TurnManner = 'on-request';
  voice = false;
  silenced = 0;
  draft = '';
  readonly handedIn: HandedInBy[] = [];
  takenBack = 0;
  readonly lost: string[] = [];
  words: (string | NotHeard)[] = [];
  readonly lengths: number[] = [];
  readonly hearing: HearingSession;

  constructor() {
    const transcriber: StretchTranscriber = {
      tier: 'service',
      host: 'here',
      hear: (samples) => {
        this.lengths.push(samples.length);
        const next = this.words.shift() ?? '';
        return next instanceof NotHeard ? Promise.reject(next) : Promise.resolve(next);
      },
    };
    this.hearing = new HearingSession(
      {
        transcriber: () => (this.tier === 'service' ? transcriber : undefined),
        tier: () => this.tier,
        keepsSound: () => this.lost.length > 0,
        manner: () => this.manner,
        interviewerSpeaks: () => this.voice,
        silenceInterviewer: () => {
          this.silenced += 1;
          this.voice = false;
        },
        write: (words) => {
          this.draft = `${this.draft} ${words}`.trim();
        },
        handIn: (because) => {
          this.handedIn.push(because);
          this.hearing.close(because);
        },
        takeBack: () => {
          this.takenBack += 1;
        },
        lost: (_, sentence) => {
          this.lost.push(sentence);
          this.tier = 'none';
        },
        changed: () => undefined,
        segment: () => undefined,
      },
      'm1',
    );
  }

  async play(kind: 'speech' | 'silence', ms: number): Promise<void> {
    for (let i = 0; i < Math.round(ms / FRAME_MS); i++) {
      this.hearing.push({
        speech: kind === 'speech' ? 0.95 : 0.02,
        level: kind === 'speech' ? 0.2 : 0.001,
        samples: new Float32Array(512),
        played: [],
      });
      // Words come between frames.
      if (i % 10 === 9) await new Promise((resolve) => setImmediate(resolve));
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe('what is said', () => {
  it('comes as words in order, with the times of the detector', async () => {
    const room = new Room();
    room.words = ['I led a team', 'of five'];
    await room.play('silence', 1_600);
    await room.play('speech', 1_920);
    await room.play('silence', 960);
    await room.play('speech', 960);
    await room.play('silence', 960);
    expect(room.draft).toBe('I led a team of five');
    expect(room.hearing.answer.record(room.draft)).toEqual({
      speech: [
        { startMs: 1_600, endMs: 3_520 },
        { startMs: 4_480, endMs: 5_440 },
      ],
      heard: [
        { startMs: 1_600, endMs: 3_520, words: 'I led a team' },
        { startMs: 4_480, endMs: 5_440, words: 'of five' },
      ],
      heardBy: 'service',
      edited: false,
    });
    expect(room.hearing.answer.record('I led two teams')?.edited).toBe(true);
  });
  it('goes to the transcriber with a little sound before and after', async () => {
    const room = new Room();
    await room.play('silence', 960);
    await room.play('speech', 960);
    await room.play('silence', 960);
    expect(room.lengths).toEqual([(30 + 16) * 512]);
  });
  it('is timed though nobody turns it into words', async () => {
    const room = new Room();
    room.tier = 'none';
    await room.play('speech', 960);
    await room.play('silence', 960);
    expect(room.hearing.answer.record('typed')).toMatchObject({
      speech: [{ startMs: 0, endMs: 960 }],
      heard: [],
      heardBy: 'nobody',
      edited: false,
    });
  });
  it('in silence is nothing', async () => {
    const room = new Room();
    await room.play('silence', 9_600);
    expect(room.hearing.answer.record('typed')).toBeUndefined();
    expect(room.lengths).toEqual([]);
  });
  it('is kept when the transcriber is lost', async () => {
    const room = new Room();
    room.words = [new NotHeard('for-good', 'The key does not work.')];
    await room.play('speech', 960);
    await room.play('silence', 960);
    expect(room.lost).toEqual(['The key does not work.']);
    expect(room.hearing.waiting).toBe(1);
    room.tier = 'service';
    room.words = ['I led'];
    room.hearing.passOn();
    await room.play('silence', 32);
    expect(room.draft).toBe('I led');
    expect(room.hearing.waiting).toBe(0);
  });
  it('to the browser’s recognition keeps its sound until words came', async () => {
    const room = new Room();
    room.tier = 'browser';
    await room.play('speech', 960);
    await room.play('silence', 960);
    expect(room.hearing.waiting).toBe(1);
    room.tier = 'service';
    room.words = ['I led'];
    room.hearing.passOn();
    await room.play('silence', 32);
    expect(room.draft).toBe('I led');
  });
});

describe('while the interviewer speaks', () => {
  it('a short sound changes nothing, and is no part of the answer', async () => {
    const room = new Room();
    room.voice = true;
    await room.play('speech', 320);
    await room.play('silence', 960);
    expect(room.silenced).toBe(0);
    expect(room.lengths).toEqual([]);
    expect(room.hearing.answer.begun).toBe(false);
  });
  it('real speech silences the voice after 400 ms, and all of it counts', async () => {
    const room = new Room();
    room.words = ['Sorry'];
    room.voice = true;
    await room.play('speech', 384);
    expect(room.silenced).toBe(0);
    await room.play('speech', 640);
    expect(room.silenced).toBe(1);
    await room.play('silence', 960);
    expect(room.draft).toBe('Sorry');
  });
});

describe('an answer', () => {
  it('hands-free is handed in once, and going on takes it back', async () => {
    const room = new Room();
    room.manner = 'hands-free';
    room.words = ['I fixed it.'];
    await room.play('speech', 960);
    await room.play('silence', 5_200);
    expect(room.handedIn).toEqual(['silence']);
    await room.play('silence', 960);
    expect(room.handedIn).toHaveLength(1);
    room.voice = true;
    await room.play('speech', 640);
    expect(room.takenBack).toBe(1);
  });
  it('to the next thing asked is no going on with the last', async () => {
    const room = new Room();
    room.manner = 'hands-free';
    room.words = ['I fixed it.'];
    await room.play('speech', 960);
    await room.play('silence', 5_200);
    room.hearing.turnTo('m2');
    room.voice = true;
    await room.play('silence', 960);
    room.voice = false;
    await room.play('speech', 960);
    expect(room.takenBack).toBe(0);
  });
  it('begins anew with every prompt, and its times with the end of the interviewer’s words', async () => {
    const room = new Room();
    room.hearing.turnTo('m2');
    room.voice = true;
    await room.play('silence', 3_200);
    room.voice = false;
    await room.play('silence', 640);
    await room.play('speech', 960);
    await room.play('silence', 960);
    expect(room.hearing.answer.record('x')?.speech).toEqual([{ startMs: 640, endMs: 1_600 }]);
  });
});

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
