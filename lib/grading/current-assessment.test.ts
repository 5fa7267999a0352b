import { describe, expect, it } from 'vitest';
import type { Assessment } from './assessment';
import { currentOf } from './current-assessment';
import type { ModelPart } from '@/lib/grading/model/model-part';

const judged: ModelPart = {
  outcome: 'judged',
  calls: [],
  notes: [],
  findings: [],
  differs: [],
  star: null,
};
const failed: ModelPart = { outcome: 'failed', fault: 'timeout', calls: [] };
const at = (time: number, model?: ModelPart, text = 'words'): Assessment => ({
  question: 'lasso',
  at: time,
  grader: { engine: 'embedded', version: '1' },
  conversation: {
    question: 'lasso',
    prompt: 'What does L1 do?',
    turns: [{ id: 'a', text, after: 'question', targets: [] }],
  },
  verdict: { points: [], misconceptions: [], beyond: [], flags: [] },
  score: { kind: 'not-answered' },
  ...(model && { model }),
});
const counts = (...all: Assessment[]) => currentOf(all, 'lasso')?.counts.at;

describe('the assessment that counts', () => {
  it('is none without any', () => {
    expect(currentOf([], 'lasso')).toBeUndefined();
    expect(currentOf([at(1)], 'ridge')).toBeUndefined();
  });
  it('is the newest', () => {
    expect(counts(at(1), at(2, judged))).toBe(2);
    expect(counts(at(1, { outcome: 'pending' }), at(2, failed))).toBe(2);
  });
  it('stays the model’s while another try is under way, and when that fails', () => {
    expect(counts(at(1), at(2, judged), at(3, { outcome: 'pending' }))).toBe(2);
    expect(counts(at(2, judged), at(3, { outcome: 'pending' }), at(4, failed))).toBe(2);
  });
  it('is not one of other words', () => {
    expect(counts(at(2, judged, 'before'), at(3, { outcome: 'pending' }, 'after'))).toBe(3);
  });
  it('is scored by the rule of today, whatever was stored with it', () => {
    const points = ['a', 'b'].map((id) => ({
      id,
      label: 'met' as const,
      evidence: [{ turn: 'a', start: 0, end: 5, quote: 'words' }],
      confidence: 0.9,
    }));
    const missed = { id: 'c', label: 'missed' as const, confidence: 0.9 };
    const old: Assessment = {
      ...at(1),
      verdict: {
        points: [...points, missed, { ...missed, id: 'd' }],
        misconceptions: [],
        beyond: [],
        flags: [],
      },
      score: { kind: 'scored', score: 50, credits: [], deducted: 0 },
    };
    expect(currentOf([old], 'lasso')?.counts.score).toMatchObject({ score: 55 });
  });
});
