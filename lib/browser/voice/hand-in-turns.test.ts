import { describe, expect, it } from 'vitest';
import { SampleHearing as Room } from './sample-hearing';

describe('an answer', () => {
  it('that could not be handed in is not tried again before more is said', async () => {
    const room = new Room();
    room.manner = 'hands-free';
    room.words = ['I fixed it.', 'We have tests.'];
    await room.play('speech', 960);
    await room.play('silence', 5_200);
    room.hearing.stays();
    await room.play('silence', 5_200);
    expect(room.handedIn).toHaveLength(1);
    await room.play('speech', 960);
    await room.play('silence', 5_200);
    expect(room.handedIn).toEqual(['silence', 'silence']);
    expect(room.takenBack).toBe(0);
    expect(room.hearing.answer.words).toBe('I fixed it. We have tests.');
  });
});

describe('words that are still open when something else is asked', () => {
  /** How often they were dropped. */
  function counted() {
    const room = new Room();
    const counts = { room, dropped: 0 };
    room.dropOpenWords = () => {
      counts.dropped += 1;
    };
    return counts;
  }
  it('are dropped: they were said to what is over', () => {
    const counts = counted();
    counts.room.hearing.turnTo('m2');
    expect(counts.dropped).toBe(1);
  });
  it('are kept after a hand-in: they were said to what comes next', () => {
    const counts = counted();
    counts.room.hearing.close('button');
    counts.room.hearing.turnTo('m2');
    expect(counts.dropped).toBe(0);
  });
  it('are dropped after a hand-in that came to nothing', () => {
    const counts = counted();
    counts.room.hearing.close('button');
    counts.room.hearing.stays();
    counts.room.hearing.turnTo('m2');
    expect(counts.dropped).toBe(1);
  });
  it('are kept while the same thing is asked', () => {
    const counts = counted();
    counts.room.hearing.turnTo('m1');
    expect(counts.dropped).toBe(0);
  });
  it('are kept while it is not known what is being answered', () => {
    const counts = counted();
    counts.room.hearing.goOnWith(counts.room.hearing.answer);
    counts.room.hearing.turnTo('m2');
    expect(counts.dropped).toBe(0);
  });
});
