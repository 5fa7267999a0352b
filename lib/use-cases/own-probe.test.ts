import { describe, expect, it } from 'vitest';
import { wording } from '@/lib/interview/wording';
import type { Interviewer } from '@/lib/ports/interviewer';
import { roomView } from './room-view';
import { SampleRoom, saying } from './sample-room';

describe('a model’s own probe', () => {
  const proposing =
    (point: string | null, probe: string): NonNullable<Interviewer['propose']> =>
    () =>
      Promise.resolve({ kind: 'proposed', proposal: { point, probe }, calls: ['k2'] });
  const probed = async (propose: NonNullable<Interviewer['propose']>) => {
    const room = new SampleRoom({ interviewer: { ...saying({}), propose } });
    await room.start();
    await room.listen();
    await room.answer('It makes the model smaller in some way that I can not name.');
    await room.listen();
    const touched = await room.touched();
    const view = await roomView(room.ports, touched, 'tab', 0);
    return { touched, view, probe: (await room.of('move-delivered')).at(-1) };
  };

  it('is asked when it aims at an open point, which is then what the follow-up is about', async () => {
    const { probe, touched, view } = await probed(
      proposing('q01.choice', 'When would you reach for it?'),
    );
    expect(probe).toMatchObject({
      words: 'When would you reach for it?',
      by: { who: 'model', calls: ['k2'], probes: 'q01.choice' },
    });
    expect(touched.state.questions[0]?.prompt.move).toMatchObject({
      kind: 'probe',
      targets: ['q01.choice'],
    });
    expect(JSON.stringify(view.events)).not.toContain('q01.choice');
  });

  it('that gives the answer away is not asked; the built-in one is, and labelled', async () => {
    const { probe } = await probed(proposing('q01.sparse', 'Do the weights go to zero?'));
    expect(probe?.words).not.toMatch(/zero/iu);
    expect(probe?.by).toMatchObject({ who: 'completed', why: 'gives_away' });
  });

  it('that is declined asks for nothing, and the move stays what it was', async () => {
    const { probe, touched } = await probed(proposing(null, ''));
    expect(probe).toMatchObject({
      words: wording.anythingToAdd(),
      by: { who: 'completed', why: 'already_said', kept: 0, calls: ['k2'] },
    });
    expect(touched.state.questions[0]?.prompt.move).toMatchObject({ kind: 'probe' });
  });

  it('that takes an open point for granted is not asked', async () => {
    const { probe } = await probed(proposing('q01.choice', 'Why do those inputs matter?'));
    expect(probe?.by).toMatchObject({ who: 'completed', why: 'gives_away' });
  });

  it('for a point that is not open is not asked', async () => {
    const { probe } = await probed(proposing('q09.other', 'And what about the sky?'));
    expect(probe?.by).toMatchObject({ who: 'completed', why: 'not_said' });
  });

  it('that did not come gives way to the built-in one', async () => {
    const { probe } = await probed(() =>
      Promise.resolve({ kind: 'failed', why: 'rate_limited', calls: [] }),
    );
    expect(probe?.by).toMatchObject({ who: 'completed', why: 'rate_limited' });
  });
});
