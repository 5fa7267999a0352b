import { describe, expect, it } from 'vitest';
import type { Listener, Message, Understanding } from '@/lib/ports/listener';
import { SampleRoom, saying } from './sample-room';

describe('what a model takes a message for', () => {
  const roomOf = (told: Understanding) => {
    const asked: Message[] = [];
    const listener: Listener = {
      understand: (message) => {
        asked.push(message);
        return Promise.resolve(told);
      },
    };
    return { asked, room: new SampleRoom({ interviewer: saying({}), listener }) };
  };

  it('is stored with the message, and decides the move', async () => {
    const { room, asked } = roomOf({ ok: true, as: 'clarify', calls: ['k3'] });
    await room.start();
    await room.answer('Is that meant for training, or later?');
    expect((await room.of('message-accepted')).at(-1)).toMatchObject({
      understood: 'clarify',
      understoodBy: { who: 'model', calls: ['k3'] },
      heard: null,
    });
    expect((await room.events()).at(-1)).toMatchObject({ move: { kind: 'clarify' } });
    expect(asked).toHaveLength(1);
  });

  it('is not asked of a message that says a point, is long, or is understood already', async () => {
    const { room, asked } = roomOf({ ok: true, as: 'skip', calls: [] });
    await room.start();
    await room.answer('Could you repeat that?');
    await room.answer('Lasso makes some weights exactly zero.');
    await room.answer('word '.repeat(60));
    expect(asked).toEqual([]);
  });

  it('when it fails is what the built-in understanding says, and both are stored', async () => {
    const { room } = roomOf({ ok: false, why: 'timeout', calls: ['k4'] });
    await room.start();
    await room.answer('Is that meant for training, or later?');
    expect((await room.of('message-accepted')).at(-1)).toMatchObject({
      understood: 'answer',
      understoodBy: { who: 'embedded-instead', why: 'timeout', calls: ['k4'] },
    });
  });
});
