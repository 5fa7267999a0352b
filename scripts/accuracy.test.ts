import { describe, expect, it } from 'vitest';
import { EMBEDDED_VERSION } from '@/lib/grading/embedded-grader';
import { readGuide } from '@/lib/guide/read-guide';
import { readAccuracy } from '@/lib/report/read-accuracy';
import { contentFiles } from '@/lib/server/content-files';

describe('the measured accuracy that the app shows', () => {
  const files = contentFiles('content');
  const accuracy = readAccuracy(files);

  it('is of the grader and the guide that are here; after a change: npm run eval:grading -- --write', () => {
    const { guide } = readGuide(files, 'ai-engineer');
    expect(accuracy?.grader).toEqual({ engine: 'embedded', version: EMBEDDED_VERSION });
    expect(accuracy?.guide).toEqual({ id: guide.head.id, version: guide.head.version });
  });

  it('counts every answer of a set once in its kinds and once in its reliability', () => {
    for (const { answers, kinds, reliability } of accuracy?.sets ?? []) {
      const sum = (parts: readonly { readonly answers: number }[]) =>
        parts.reduce((total, part) => total + part.answers, 0);
      expect(sum(kinds)).toBe(answers);
      expect(sum(reliability)).toBe(answers);
    }
  });
});
