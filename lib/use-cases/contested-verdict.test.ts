import { describe, expect, it } from 'vitest';
import type { Objection } from '@/lib/grading/contest';
import type { Report } from '@/lib/report/report';
import { contestedInterview, span } from './sample-contested';

describe('the grader’s own words', () => {
  const objections: readonly Objection[] = [
    { kind: 'deny', misconception: 'q01.l1-l2', meant: 'absent' },
    { kind: 'disclaim', point: 'q01.penalty' },
    { kind: 'claim', point: 'q01.sparse', evidence: [span('Weights go down to nothing.')] },
  ];

  it('never move by a mark: score, level, verdict, reasons and counts', async () => {
    const { end, object, report } = await contestedInterview();
    await end();
    const own = ({ overall, level, verdict, reasons, certainty, gaps, questions }: Report) => ({
      score: [overall.score, overall.band],
      said: [level, verdict, reasons, certainty, gaps],
      questions: questions.map(({ result, dimensions, points }) => [
        result,
        dimensions,
        points.map(({ label, credit }) => [label, credit]),
      ]),
    });
    const before = own(await report());
    for (const objection of objections) await object(objection);
    expect(own(await report())).toEqual(before);
  });

  it('stand beside one sentence of what the marks would make of them', async () => {
    const { end, object, report } = await contestedInterview();
    await end();
    expect((await report()).withMarks).toBeNull();
    for (const objection of objections) await object(objection);
    const { withMarks, verdict: said } = await report();
    expect(said).toMatchObject({ made: 0, falseClaims: 1 });
    expect(withMarks).toMatchObject({ kind: 'with_marks', score: 31, made: 1, falseClaims: 0 });
  });
});
