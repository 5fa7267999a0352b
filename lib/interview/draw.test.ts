import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draw, planOf, type Drawable, type DrawRequest } from './draw';
import { sampleRequest } from './sample-request';

const sections = ['a', 'b', 'c', 'd'];
const questions: Drawable[] = Array.from({ length: 24 }, (_, i) => ({
  id: `q${String(i + 1).padStart(2, '0')}`,
  section: sections[i % 4] ?? 'a',
  kind: i % 3 === 0 ? 'comparison' : 'concept',
  level: i % 2 === 0 ? 'foundation' : 'advanced',
  minutes: 2 + (i % 5),
}));

const request = (change: Partial<DrawRequest> = {}): DrawRequest =>
  sampleRequest({
    size: { by: 'count', count: 8 },
    timing: { kind: 'timed', factor: 1 },
    ...change,
  });

const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });

describe('drawing questions', () => {
  it('draws as many as asked, none twice, in the order of the guide, the same for the same seed', () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 1, max: 30 }), (s, count) => {
        const drawn = draw(request({ size: { by: 'count', count } }), questions, s).map(
          ({ id }) => id,
        );
        expect(drawn).toHaveLength(Math.min(count, questions.length));
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawn).toEqual(drawn.toSorted());
        expect(
          draw(request({ size: { by: 'count', count } }), questions, s).map(({ id }) => id),
        ).toEqual(drawn);
      }),
    );
  });

  it('takes from every section in turn: no section has two more than another', () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 1, max: 24 }), (s, count) => {
        const drawn = draw(request({ size: { by: 'count', count } }), questions, s);
        const counts = sections.map((id) => drawn.filter(({ section }) => section === id).length);
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('fills the time without going over it, until nothing that is left fits', () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 2, max: 60 }), (s, minutes) => {
        const drawn = draw(request({ size: { by: 'minutes', minutes } }), questions, s);
        const used = drawn.reduce((sum, question) => sum + question.minutes, 0);
        expect(used).toBeLessThanOrEqual(minutes);
        const left = questions.filter((question) => !drawn.includes(question));
        for (const question of left) expect(used + question.minutes).toBeGreaterThan(minutes);
      }),
    );
  });

  it('keeps to the sections, kinds and levels chosen, and to named questions alone', () => {
    const chosen = draw(
      request({ sections: ['b'], kinds: ['concept'], levels: ['advanced'] }),
      questions,
      1,
    );
    expect(chosen.length).toBeGreaterThan(0);
    expect(
      chosen.every((q) => q.section === 'b' && q.kind === 'concept' && q.level === 'advanced'),
    ).toBe(true);
    const only = draw(request({ only: ['q03', 'q07'], sections: ['a'] }), questions, 1);
    expect(only.map(({ id }) => id)).toEqual(['q03', 'q07']);
  });

  it('different seeds draw different questions', () => {
    const draws = new Set(
      Array.from({ length: 20 }, (_, s) =>
        draw(request(), questions, s)
          .map(({ id }) => id)
          .join(),
      ),
    );
    expect(draws.size).toBeGreaterThan(10);
  });

  it('gives extra time to every question and to the whole', () => {
    const drawn = draw(request(), questions, 3);
    const guide = { id: 'g', version: '1.0.0' };
    const plain = planOf(request(), drawn, guide, 3);
    const extra = planOf(request({ timing: { kind: 'timed', factor: 1.5 } }), drawn, guide, 3);
    if (plain.timing.kind !== 'timed' || extra.timing.kind !== 'timed') throw new Error('timed');
    expect(extra.timing.totalMs).toBe(plain.timing.totalMs * 1.5);
    expect(extra.questions.map(({ ms }) => ms)).toEqual(plain.questions.map(({ ms }) => ms * 1.5));
  });
});
