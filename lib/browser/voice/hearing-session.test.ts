import { describe, expect, it } from 'vitest';
import { SampleHearing as Room } from './sample-hearing';
import { NotHeard } from './transcribing';

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
  it('speech counts that begins under its last words', async () => {
    const room = new Room();
    room.words = ['We kept it running'];
    room.voice = true;
    await room.play('speech', 192);
    room.voice = false;
    await room.play('speech', 960);
    await room.play('silence', 960);
    expect(room.silenced).toBe(0);
    expect(room.draft).toBe('We kept it running');
  });
  it('speech is measured from its first sound, though a breath follows that', async () => {
    const room = new Room();
    room.words = ['We, kept it'];
    room.voice = true;
    await room.play('speech', 192);
    await room.play('silence', 288);
    await room.play('speech', 640);
    await room.play('silence', 960);
    const { speech } = room.hearing.answer.record(room.draft) ?? {};
    expect(speech).toEqual([
      { startMs: 0, endMs: 192 },
      { startMs: 480, endMs: 1_120 },
    ]);
  });
});

describe('while the device’s own voice speaks', () => {
  it('beside a loudspeaker, what is heard is not the person: it is neither silenced nor written down', async () => {
    const room = new Room();
    room.voice = room.deviceVoice = true;
    await room.play('speech', 6_400);
    room.voice = false;
    await room.play('silence', 960);
    expect(room.silenced).toBe(0);
    expect(room.lengths).toEqual([]);
    room.words = ['Sorry'];
    await room.play('speech', 960);
    await room.play('silence', 960);
    expect(room.draft).toBe('Sorry');
  });
  it('in a headset, the person silences it as ever', async () => {
    const room = new Room();
    room.voice = room.deviceVoice = true;
    room.words = ['Sorry'];
    await room.play('silence', 3_200);
    await room.play('speech', 960);
    expect(room.silenced).toBe(1);
    await room.play('silence', 960);
    expect(room.draft).toBe('Sorry');
  });
});
