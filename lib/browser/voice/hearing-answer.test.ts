import { describe, expect, it } from 'vitest';
import { SampleHearing as Room } from './sample-hearing';
import { NotHeard } from './transcribing';

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
  it('that is being taken back goes on with what is said, before the server has it and after', async () => {
    const room = new Room();
    room.manner = 'hands-free';
    room.words = ['I fixed it.', 'and tests'];
    await room.play('speech', 960);
    await room.play('silence', 5_200);
    room.hearing.turnTo('m2');
    room.voice = true;
    await room.play('speech', 640);
    expect(room.takenBack).toBe(1);
    // Its words have to wait: nobody knows yet where they belong.
    await room.play('silence', 960);
    expect(room.hearing.turnTo('m1')).toEqual([]);
    expect(room.hearing.waiting).toBe(1);
    room.hearing.takenBack('m1');
    await room.play('silence', 32);
    expect(room.hearing.answer.words).toBe('I fixed it. and tests');
    expect(room.hearing.answer.record('x')?.speech).toHaveLength(2);
  });
  it('that goes on keeps what still waits for its words, when time is up', async () => {
    const room = new Room();
    room.words = ['I fixed it.', new NotHeard('for-now', 'Later.')];
    await room.play('speech', 960);
    await room.play('silence', 960);
    room.hearing.close('button');
    room.hearing.goOnWith(room.hearing.answer);
    room.hearing.takenBack(room.hearing.answer.to);
    await room.play('speech', 960);
    await room.play('silence', 960);
    expect(room.hearing.waiting).toBe(1);
    expect(room.hearing.turnTo('m2')).toHaveLength(1);
    expect(room.hearing.waiting).toBe(0);
  });
  it('that can not be taken back any more loses nothing: what is said answers the next thing', async () => {
    const room = new Room();
    room.manner = 'hands-free';
    room.words = ['I fixed it.', 'and tests'];
    await room.play('speech', 960);
    await room.play('silence', 5_200);
    room.hearing.turnTo('m2');
    room.voice = true;
    await room.play('speech', 640);
    room.hearing.takenBack('m2');
    await room.play('silence', 960);
    expect(room.hearing.answer.to).toBe('m2');
    expect(room.hearing.answer.words).toBe('and tests');
  });
  it('that was handed in leaves to the next what is said before that is asked', async () => {
    const room = new Room();
    room.words = ['I fixed it.', new NotHeard('for-now', 'Later.'), 'and tests'];
    await room.play('speech', 960);
    await room.play('silence', 960);
    room.hearing.close('button');
    await room.play('speech', 960);
    await room.play('silence', 960);
    expect(room.hearing.turnTo('m2')).toEqual([]);
    room.hearing.queue.retry();
    await room.play('silence', 32);
    expect(room.hearing.answer.to).toBe('m2');
    expect(room.hearing.answer.words).toBe('and tests');
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
