import { describe, expect, it } from 'vitest';
import { readWholeGuide } from '@/lib/guide/read-guide';
import { sampleFiles } from '@/lib/guide/sample-guide';
import { Lexicon } from '@/lib/grading/text/lexicon';
import { Reading } from '@/lib/grading/text/reading';
import { inCompany } from './lone-points';

const guide = readWholeGuide(sampleFiles(), 'sample');
const rubric = guide.rubrics.get('q01')!;
const point = rubric.points[0]!;
const text = 'It costs more and takes longer.';
const reading = new Reading(
  { question: 'q01', prompt: '', turns: [{ id: 't', text, after: 'question', targets: [] }] },
  rubric,
  new Lexicon(guide.concepts),
);
const features = { pattern: 1, patterns: 1, loose: 0, falser: 0, rival: 0, stated: 0 };
const stretch = {
  from: 0,
  to: 3,
  at: [1],
  features,
  sideless: false,
  doubt: 'partly_said' as const,
};
const made = { point, found: [stretch] };
const not = { point, found: [] };
const likely = () => true;

describe('a point that stands alone', () => {
  it('does not count with words that any question has', () => {
    const { weighed, right } = inCompany([made, not, not, not], likely, () => false, reading);
    expect(right).toBe(0);
    expect(weighed[0]!.found).toEqual([]);
  });

  it('counts with a word of its own question', () => {
    const isOwn = (stem: string) => stem === reading.statements.tokens[1]!.stem;
    expect(inCompany([made, not, not, not], likely, isOwn, reading).right).toBe(1);
  });

  it('does not count where it names no side of a contrast', () => {
    const sideless = { point, found: [{ ...stretch, sideless: true }] };
    expect(inCompany([sideless, not, not, not], likely, () => true, reading).right).toBe(0);
  });

  it('counts in plain words beside other points', () => {
    expect(inCompany([made, made, not, not], likely, () => false, reading).right).toBe(2);
  });
});
