import { describe, expect, test } from 'vitest';
import { isFromReference } from './reference-judgement';
import { rubricFromReference } from './rubric-from-reference';

const facets = (reference: string, prompt?: string) =>
  rubricFromReference({ id: 'q', reference, ...(prompt === undefined ? {} : { prompt }) }).points;

describe('facets of a reference', () => {
  test('are verbatim pieces of a few content words, in order, each with its clause as wording', () => {
    const reference =
      'A stack returns the newest element first, while a queue returns the oldest element.';
    const points = facets(reference);
    expect(points.length).toBeGreaterThanOrEqual(4);
    for (const { statement, wordings } of points) {
      expect(reference).toContain(statement);
      expect(wordings[0]).toContain(statement);
    }
    expect(points.map(({ id }) => id)).toEqual(points.map((_, index) => `q.s${index + 1}`));
  });

  test('leave out what only the question says, when enough is left', () => {
    const points = facets(
      'Dijkstra’s search, the shortest paths, uses a priority queue, needs weights without negative values, relaxes each edge once, never visits twice.',
      'How does Dijkstra’s search find shortest paths?',
    );
    const statements = points.map(({ statement }) => statement).join(' | ');
    expect(statements).not.toMatch(/Dijkstra|shortest/u);
    expect(statements).toMatch(/priority queue/u);
  });

  test('are fourteen at most, however long the reference', () => {
    const reference = Array.from(
      { length: 60 },
      (_, index) => `Layer number${index} sends frame kind${index} to host name${index}.`,
    ).join(' ');
    expect(facets(reference)).toHaveLength(14);
  });

  test('a reference without a content word is one point', () => {
    expect(facets('It is.').map(({ statement }) => statement)).toEqual(['It is.']);
  });

  test('make a rubric that is known to be made of a reference', () => {
    expect(isFromReference(rubricFromReference({ id: 'q', reference: 'Terminals connect.' }))).toBe(
      true,
    );
  });
});
