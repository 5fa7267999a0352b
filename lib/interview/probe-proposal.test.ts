import { describe, expect, it } from 'vitest';
import type { Concept } from '@/lib/guide/concept';
import type { Evidence, Verdict } from '@/lib/grading/verdict';
import { briefOf } from './move-brief';
import { faultOfProposal, problemOfProposal, probeTargets } from './probe-proposal';
import { SampleInterview, sampleMaterial } from './sample-interview';
import { saysEnough } from './says-enough';
import { checksFor } from './speech-checks';

const concept = (id: string, ...any: string[]): [string, Concept] => [
  id,
  { id, means: id, any, includes: [], aliases: [], heard: [] },
];
const concepts = new Map([concept('zero', 'weights … zero', 'spars*'), concept('tax', 'penalty')]);
const terms: Record<string, string[]> = { first: ['zero'], second: ['tax'] };

/** q01 with points that have terms of their own. */
const material = (id: string) => {
  const { rubric, ...rest } = sampleMaterial(id);
  const points = rubric.points.map((point) => ({
    ...point,
    terms: terms[point.id.split('.')[1] ?? ''] ?? [],
  }));
  return { ...rest, rubric: { ...rubric, points } };
};

/** The brief of the interviewer's last move, after an answer that made these points. */
function after(
  made: readonly string[],
  text = 'It is what it is.',
  mode: 'practice' | 'exam' = 'practice',
) {
  const interview = new SampleInterview();
  interview.answer(made, { text });
  const { state } = interview;
  const entry = state.transcript.findLast((other) => other.by === 'interviewer');
  if (entry?.by !== 'interviewer') throw new Error('nothing was said');
  const brief = { ...briefOf(state, entry, material), mode };
  return { brief };
}
const propose = (point: string, probe: string, ...setting: Parameters<typeof after>) => {
  const { brief } = after(...setting);
  return faultOfProposal({ point, probe }, brief, concepts);
};

describe('a probe that a model proposes', () => {
  it('is taken for the point that the policy chose, and for another open one', () => {
    expect(after(['extra']).brief.move).toMatchObject({ kind: 'probe', targets: ['q01.first'] });
    expect(propose('q01.first', 'What happens to each of them?', ['extra'])).toBeUndefined();
    expect(propose('q01.second', 'What is added to the aim?', ['extra'])).toBeUndefined();
  });

  it('is not taken for a point that is made, asked about before, or not in the rubric', () => {
    expect(propose('q01.extra', 'And what else?', ['extra'])).toBe('not_open');
    expect(propose('q01.other', 'And what else?', ['extra'])).toBe('not_open');
    const { brief } = after(['extra']);
    expect(probeTargets({ ...brief, raised: ['q01.second'] }).map(({ id }) => id)).toEqual([
      'q01.first',
    ]);
  });

  it('is not taken with the terms of any open point in it', () => {
    expect(propose('q01.first', 'Do the weights go to zero?', ['extra'])).toBe('gives_away');
    expect(propose('q01.first', 'Is it sparser then?', ['extra'])).toBe('gives_away');
    expect(propose('q01.first', 'What does the penalty do?', ['extra'])).toBe('gives_away');
  });

  it('is refused with the words that give the point away', () => {
    const { brief } = after(['extra']);
    const problem = problemOfProposal(
      { point: 'q01.first', probe: 'What does the penalty do?' },
      brief,
      concepts,
    );
    expect(problem).toMatch(/“penalty”/u);
    expect(
      problemOfProposal({ point: 'q01.first', probe: 'And what then?' }, brief, concepts),
    ).toBeUndefined();
  });

  it('is refused with the words that take an open point for granted', () => {
    const { brief: plain } = after(['extra']);
    const points = plain.rubric!.points.map((point) => ({
      ...point,
      statement: 'It leaves a residue that somebody has to wipe off.',
    }));
    const brief = { ...plain, rubric: { ...plain.rubric!, points } };
    const probe = 'Who takes care of the residue?';
    expect(faultOfProposal({ point: 'q01.second', probe }, brief, concepts)).toBe('presupposes');
    expect(problemOfProposal({ point: 'q01.second', probe }, brief, concepts)).toContain(
      '“the residue”',
    );
  });

  it('may be declined: a point that was just said is not asked for', () => {
    const { brief } = after(['extra']);
    expect(faultOfProposal({ point: null, probe: '' }, brief, concepts)).toBeUndefined();
  });

  it('is for what was surely missed: no point that was made in part, or perhaps', () => {
    const { brief } = after(['extra']);
    const heard = (label: 'partial' | 'missed', confidence: number) => ({
      ...brief.verdict!,
      points: brief.verdict!.points.map((point) =>
        point.id === 'q01.second'
          ? label === 'missed'
            ? { id: point.id, label, confidence }
            : {
                id: point.id,
                label,
                confidence,
                evidence: [{ turn: 'a', start: 0, end: 2, quote: 'It' }] as [Evidence],
              }
          : point,
      ),
    });
    const targets = (verdict: Verdict) => probeTargets({ ...brief, verdict }).map(({ id }) => id);
    expect(targets(heard('missed', 0.9))).toContain('q01.second');
    expect(targets(heard('missed', 0.1))).not.toContain('q01.second');
    expect(targets(heard('partial', 0.9))).not.toContain('q01.second');
  });

  it('may use the candidate’s own words', () => {
    const said = 'There is some penalty.';
    expect(propose('q01.first', 'What does the penalty do?', ['extra'], said)).toBeUndefined();
  });

  it('is one question in at most three sentences of plain speech', () => {
    expect(propose('q01.first', 'Tell me more.', ['extra'])).toBe('no_question');
    expect(propose('q01.first', 'So. Well. Now. And then?', ['extra'])).toBe('too_long');
    expect(propose('q01.first', '{"a": "And then?"}', ['extra'])).toBe('garbled');
    expect(propose('q01.first', '  ', ['extra'])).toBe('not_said');
    expect(propose('q01.first', 'What happens then? And is it so?', ['extra'])).toBe('asks');
    expect(propose('q01.first', 'You asked “is it?”. What then?', ['extra'])).toBeUndefined();
  });

  it('in an exam does not say how the answer was', () => {
    const asked = ['q01.first', 'Correct. And what else happens?', ['extra']] as const;
    expect(propose(...asked, undefined, 'exam')).toBe('says_verdict');
    expect(propose(...asked)).toBeUndefined();
  });
});

describe('what a model says', () => {
  it('gives a point away when it says most of its statement', () => {
    const { brief } = after(['extra']);
    const points = brief.rubric!.points.map((point) => ({
      ...point,
      statement: 'Gradients vanish through deep sigmoid stacks.',
    }));
    const checks = checksFor({ ...brief, rubric: { ...brief.rubric!, points } }, concepts);
    expect(checks.find('Do gradients vanish in deep sigmoid nets?')).toBe('gives_away');
    expect(checks.find('What happens in deep nets?')).toBeUndefined();
  });

  it('asks the question only when the question is in it', () => {
    const { brief } = after([]);
    const ask = {
      ...brief,
      move: { kind: 'ask', question: 'q01' } as const,
      prompt: 'How does backpropagation compute gradients?',
    };
    expect(saysEnough(ask, 'So, how are gradients computed by backpropagation?')).toBe(true);
    expect(saysEnough(ask, 'Let us go on to something new.')).toBe(false);
  });

  it('tells the time only with the same numbers', () => {
    const { brief } = after([]);
    const time = {
      ...brief,
      move: { kind: 'tell-time', question: 'q01' } as const,
      words: 'You have 2 minutes left on this question, and 12 minutes in all.',
    };
    expect(saysEnough(time, 'There are 2 minutes left, 12 in all.')).toBe(true);
    expect(saysEnough(time, 'There is plenty of time, 12 minutes.')).toBe(false);
  });
});
