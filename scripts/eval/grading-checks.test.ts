import { describe, expect, it } from 'vitest';
import type { GradedAnswer } from './answer-sets';
import { reaches, rubricChecks } from './grading-checks';
import type { MeasuredAnswer } from './measured-answer';
import { reliabilityOf, separation } from './reliability';

/** An answer as a reader and the grader saw it. */
function measured(
  kind: string,
  gold: number,
  predicted: number,
  more: { group?: string; wrong?: string[]; accused?: number; confidence?: number } = {},
): MeasuredAnswer {
  const { group = 'q01', wrong = [], accused = 0, confidence = 0.8 } = more;
  const answer: GradedAnswer = {
    id: `${group}-${kind}`,
    question: group,
    kind,
    answer: '…',
    gold,
    wrong,
    points: [],
    gaming: kind === 'gaming',
    own: undefined,
  };
  return {
    answer,
    group,
    gold,
    predicted,
    verdict: {
      points: [{ id: 'q01.a', label: 'missed', confidence }],
      misconceptions: [],
      beyond: [],
      flags: [],
    },
    accused: Array.from({ length: accused }, (_, i) => ({
      id: `q01.m${i}`,
      label: 'stated' as const,
      evidence: [{ turn: 'answer', start: 0, end: 1, quote: '…' }],
      confidence,
    })),
  };
}

const check = (answers: readonly MeasuredAnswer[], name: string) => {
  const found = rubricChecks(answers).find((one) => one.name.startsWith(name));
  if (!found) throw new RangeError(`no check is called ${name}`);
  return found;
};

describe('what is asked of the grader', () => {
  it('looks at every gamed answer, not at their mean', () => {
    const answers = [measured('gaming', 0, 0), measured('gaming', 0, 0.6)];
    const highest = check(answers, 'highest grade of a gamed answer');
    expect(highest.value).toBe(0.6);
    expect(reaches(highest, highest.floor)).toBe(false);
  });

  it('wants a wrong answer below a partial one to the same question', () => {
    const answers = [
      measured('wrong', 0, 1, { group: 'q01' }),
      measured('partial', 2, 2, { group: 'q01' }),
      measured('wrong', 0, 3, { group: 'q02' }),
      measured('partial', 2, 2, { group: 'q02' }),
      measured('wrong', 0, 3, { group: 'q03' }),
    ];
    expect(check(answers, 'wrong below').value).toBe(0.5);
  });

  it('counts an accusation of an answer without a false claim as a false alarm', () => {
    const answers = [
      measured('wrong', 0, 0, { wrong: ['x'], accused: 2 }),
      measured('mixed', 3, 3, { wrong: ['x'] }),
      measured('good', 4, 4, { accused: 1 }),
    ];
    expect(check(answers, 'misconceptions, precision').value).toBe(0.5);
    expect(check(answers, 'misconceptions, recall').value).toBe(0.5);
  });

  it('does not take what can’t be measured for reached', () => {
    const paraphrases = check([measured('good', 4, 4)], 'mean grade of paraphrases');
    expect(paraphrases.value).toBeNull();
    expect(reaches(paraphrases, paraphrases.floor)).toBe(false);
  });
});

describe('reliability', () => {
  const answers = Array.from({ length: 60 }, (_, i) =>
    measured('good', 4, i < 30 ? 1 : 4, { confidence: 0.4 + i / 120 }),
  );

  it('orders answers by confidence in equal parts', () => {
    const bins = reliabilityOf(answers);
    expect(bins.map((bin) => [bin.answers, bin.near])).toEqual([
      [15, 0],
      [15, 0],
      [15, 1],
      [15, 1],
    ]);
    expect(bins.every(({ low, near, high }) => low <= near && near <= high)).toBe(true);
  });

  it('tells a confidence that knows from one that doesn’t', () => {
    expect(separation(answers)).toBe(1);
    expect(separation(answers.map((one) => ({ ...one, verdict: answers[0]!.verdict })))).toBe(0.5);
  });
});
