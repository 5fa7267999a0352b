import { describe, expect, it } from 'vitest';
import { HandIn } from './hand-in';
import { SpokenAnswer } from './spoken-answer';

/** A desk whose server takes an answer unless it is told to refuse. */
class Desk {
  refusal: { code: string; sentence: string } | null = null;
  goneBack: SpokenAnswer[] = [];
  answer = new SpokenAnswer('m1', 0);
  readonly handIn = new HandIn({
    hearing: {
      answer: this.answer,
      waiting: 0,
      close: () => undefined,
      stays: () => undefined,
      beginAnew: () => undefined,
      goOnWith: (answer) => this.goneBack.push(answer),
      takenBack: () => undefined,
    },
    session: {
      snapshot: () => ({ draft: 'I fixed it.', refusal: this.refusal }),
      write: () => undefined,
      submit: () => Promise.resolve(),
      takeBack: () => Promise.resolve(),
    },
    voice: { stop: () => undefined },
    prompt: () => 'm1',
    view: () => ({ finishing: 'no', tier: 'service' }),
    show: () => undefined,
    recognition: undefined,
    follow: () => undefined,
  });
}

describe('an answer that is taken back', () => {
  it('is the one that was handed in last', async () => {
    const desk = new Desk();
    await desk.handIn.now('button');
    await desk.handIn.takeBack();
    expect(desk.goneBack).toHaveLength(1);
  });
  it('is none when the last hand-in was refused: the answer before it stays handed in', async () => {
    const desk = new Desk();
    await desk.handIn.now('button');
    desk.refusal = { code: 'empty', sentence: 'Nothing is said yet.' };
    await desk.handIn.now('silence');
    await desk.handIn.takeBack();
    expect(desk.goneBack).toEqual([]);
  });
});
