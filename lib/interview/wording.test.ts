import { describe, expect, it } from 'vitest';
import { allPoints, SampleInterview, samplePlan } from './sample-interview';

const plan = (seed: number, mode: 'practice' | 'exam' = 'practice') =>
  samplePlan({
    seed,
    mode,
    questions: Array.from({ length: 10 }, (_, i) => ({ id: `q${i + 10}`, ms: 180_000 })),
    timing: { kind: 'untimed' },
  });

function words(interview: SampleInterview, kind: string): string[] {
  return interview.events.flatMap((event) =>
    event.type === 'move-chosen' && event.move.kind === kind
      ? [event.words.replaceAll(/q\d\d/gu, 'q')]
      : [],
  );
}

describe('the embedded interviewer', () => {
  it('does not say the same twice in ten questions', () => {
    for (let seed = 0; seed < 20; seed++) {
      const interview = new SampleInterview(plan(seed));
      for (let i = 0; i < 10; i++) interview.answer(allPoints);
      for (const kind of ['ask', 'acknowledge']) {
        const said = words(interview, kind);
        expect(said).toHaveLength(10);
        expect(new Set(said).size).toBe(10);
      }
    }
  });

  it('words a probe so that it is no accusation, and never with a verdict', () => {
    const interview = new SampleInterview(plan(3, 'exam'));
    for (let i = 0; i < 12; i++) interview.answer([]);
    const probes = words(interview, 'probe');
    expect(probes.length).toBeGreaterThan(5);
    for (const probe of probes)
      expect(probe).not.toMatch(/\b(?:wrong|right|correct|missed|forgot|good|great)\b/iu);
  });

  it('says the same again for the same seed', () => {
    const all = [5, 5].map((seed) => {
      const interview = new SampleInterview(plan(seed));
      for (let i = 0; i < 10; i++) interview.answer(allPoints);
      return interview.events.flatMap((event) =>
        event.type === 'move-chosen' ? [event.words] : [],
      );
    });
    expect(all[0]).toEqual(all[1]);
  });
});
