import { describe, expect, it } from 'vitest';
import { SampleHearing as Room } from './sample-hearing';
import { NotHeard } from './transcribing';

const lengthOf = (speechMs: number) => (speechMs / 32 + 16) * 512;

/** A room whose transcriber hears while it is not yet sure that a stretch is over. */
const roomOf = (...words: (string | NotHeard)[]) => {
  const room = new Room(true);
  room.words = words;
  return room;
};

describe('words asked for ahead', () => {
  it('are asked for in the pause, and stand there when the stretch is over, not before', async () => {
    const room = roomOf('I led a team');
    await room.play('silence', 960);
    await room.play('speech', 960);
    await room.play('silence', 256);
    expect(room.lengths).toEqual([lengthOf(960)]);
    expect(room.draft).toBe('');
    await room.play('silence', 256);
    expect(room.draft).toBe('I led a team');
    expect(room.hearing.waiting).toBe(0);
    expect(room.lengths).toHaveLength(1);
  });
  it('are of the same sound as the words of the stretch', async () => {
    const [early, late] = [roomOf('early'), new Room()];
    late.words = ['late'];
    for (const room of [early, late]) {
      await room.play('silence', 960);
      await room.play('speech', 960);
      await room.play('silence', 960);
    }
    expect(early.lengths).toEqual(late.lengths);
  });
  it('are thrown away when speech goes on: the whole stretch is heard, no word twice', async () => {
    const room = roomOf('I led', 'I led a team');
    await room.play('silence', 960);
    await room.play('speech', 640);
    await room.play('silence', 352);
    await room.play('speech', 640);
    await room.play('silence', 960);
    expect(room.lengths).toEqual([lengthOf(640), lengthOf(640 + 352 + 640)]);
    expect(room.draft).toBe('I led a team');
    expect(room.stopped).toEqual([true, false]);
  });
  it('are asked for once in a stretch, however often it pauses: a service may be paid', async () => {
    const room = roomOf('thrown away', 'all of it');
    await room.play('silence', 960);
    for (let i = 0; i < 5; i++) {
      await room.play('speech', 640);
      await room.play('silence', 352);
    }
    await room.play('silence', 960);
    expect(room.lengths).toHaveLength(2);
    expect(room.draft).toBe('all of it');
  });
  it('are part of the answer that is handed in during the pause', async () => {
    const room = roomOf('I led a team');
    await room.play('speech', 960);
    await room.play('silence', 320);
    room.hearing.close('button');
    await room.play('silence', 32);
    expect(room.draft).toBe('I led a team');
    expect(room.lengths).toHaveLength(1);
  });
  it('are not waited for when the answer is over', async () => {
    const room = roomOf('I led a team');
    await room.play('speech', 960);
    await room.play('silence', 320);
    room.hearing.turnTo('m2');
    expect(room.stopped).toEqual([true]);
  });
  it('that fail are asked for again', async () => {
    const room = roomOf(new NotHeard('for-now', 'The server could not be reached.'), 'I led');
    await room.play('speech', 960);
    await room.play('silence', 960);
    expect(room.draft).toBe('');
    expect(room.hearing.waiting).toBe(1);
    room.hearing.queue.retry();
    await room.play('silence', 32);
    expect(room.draft).toBe('I led');
  });
  it('are never of the interviewer’s voice, nor of a click', async () => {
    const room = roomOf('nothing');
    room.voice = true;
    await room.play('speech', 320);
    await room.play('silence', 320);
    room.voice = false;
    await room.play('silence', 960);
    await room.play('speech', 64);
    await room.play('silence', 960);
    expect(room.lengths).toEqual([]);
  });
  it('are not asked for while the stretch before still waits: it is heard with the words before it', async () => {
    const room = roomOf(new NotHeard('for-now', 'Later.'), 'first', 'second');
    await room.play('speech', 960);
    await room.play('silence', 960);
    await room.play('speech', 960);
    await room.play('silence', 320);
    expect(room.lengths).toHaveLength(1);
    await room.play('silence', 640);
    room.hearing.queue.retry();
    await room.play('silence', 32);
    expect(room.draft).toBe('first second');
  });
});
