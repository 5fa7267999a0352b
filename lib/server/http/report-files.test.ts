import { describe, expect, it } from 'vitest';
import { fileName } from './report-files';

const at = (time: string, mode: 'exam' | 'practice', title = 'Mixed questions') =>
  fileName({ startedAt: Date.parse(time), mode, title }, 'report.md', 'Europe/Berlin');

describe('the files of one day', () => {
  it('are told apart by the time of day and the mode', () => {
    const names = [
      at('2026-11-27T15:45:00Z', 'exam'),
      at('2026-11-27T15:45:00Z', 'practice'),
      at('2026-11-27T16:02:00Z', 'exam'),
    ];
    expect(names[0]).toBe('candor-2026-11-27-1645-exam-mixed-questions.md');
    expect(new Set(names).size).toBe(3);
  });

  it('hold nothing but plain letters, whatever the title', () => {
    expect(at('2026-11-27T23:30:00Z', 'exam', '“Über” / ..\\ test')).toMatch(
      /^candor-2026-11-28-0030-exam-[a-z0-9-]+\.md$/u,
    );
    expect(at('2026-11-27T23:30:00Z', 'exam', '面试')).toBe('candor-2026-11-28-0030-exam.md');
  });
});
