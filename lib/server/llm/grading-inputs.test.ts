import { describe, expect, it } from 'vitest';
import { againFor } from './grading-inputs';

const verdict = {
  points: [
    { id: 'q01.sparse', label: 'missed' as const, confidence: 0 },
    { id: 'q01.penalty', label: 'missed' as const, confidence: 0.9 },
  ],
  misconceptions: [],
  beyond: [],
  flags: [],
};

describe('what a second reading is told', () => {
  it('is nothing where nothing is disputed', () => {
    expect(againFor([], { verdict, findings: [] }, verdict)).toBe('');
  });

  it('tells a label from a quote that was not taken as proof', () => {
    const quote = 'it shrinks';
    const findings = [{ of: 'q01.sparse', what: 'quote_not_about_it' as const, quote }];
    const told = againFor(['q01.sparse', 'q01.penalty'], { verdict, findings }, verdict);
    expect(told).toContain('- q01.sparse: your words "it shrinks" do not prove it');
    expect(told).toContain('- q01.penalty: you said missed');
  });
});
