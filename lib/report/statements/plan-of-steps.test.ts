import { describe, expect, it } from 'vitest';
import { handoutOf } from '@/lib/report/handout/handout-of';
import { htmlReport } from '@/lib/report/handout/html-report';
import { markup } from '@/lib/report/handout/html-text';
import { everything, type Include } from '@/lib/report/handout/include';
import { markdownReport } from '@/lib/report/handout/markdown-report';
import type { NextStep, Report } from '@/lib/report/report';
import { sampleReport } from '@/lib/report/sample-report';
import { nothingOpen, planOf, planTitle } from './plan-of-steps';

const unanswered: NextStep = {
  question: 'ridge',
  statements: [
    {
      kind: 'not_answered',
      of: ['answer:ridge'],
      question: 'ridge',
      about: 'What does ridge do?',
    },
  ],
  gain: null,
  whole: null,
  action: { kind: 'read', question: 'ridge' },
};
const sample = sampleReport();
const report: Report = { ...sample, nextSteps: [...sample.nextSteps, unanswered] };
const plain = (text: string) =>
  text
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll('\\', '')
    .replaceAll(/\s+/gu, ' ');
const files = (of: Report, include: Include) => {
  const handout = handoutOf(of, include, { timeZone: 'UTC' });
  return [markdownReport(handout), htmlReport(handout, (text) => markup`${text}`)].map(plain);
};

describe('the plan of next steps', () => {
  it('is told alike in every file: rank, question, worth, sentences and what to do', () => {
    for (const text of files(report, everything)) {
      let from = text.indexOf(planTitle);
      expect(from).toBeGreaterThan(-1);
      for (const { number, title, worth, sentences, actionWords } of planOf(report))
        for (const part of [
          `Question ${number}: ${title}`,
          worth ?? '',
          ...sentences.map((sentence) => sentence.text),
          actionWords,
        ]) {
          const at = text.indexOf(plain(part).trim(), from);
          expect(text.slice(from)).toContain(plain(part).trim());
          from = at;
        }
    }
  });

  it('offers to practise a question that has no answer, and says its title once', () => {
    const step = planOf(report).find(({ step: { question } }) => question === 'ridge');
    expect(step?.actionWords).toBe('Practise this question');
    expect(step?.sentences.map(({ text }) => text).join(' ')).not.toContain(step?.title);
    expect(step?.worth).toBe('not in the score yet');
  });

  it('gives two steps of one question titles that tell them apart', () => {
    const [step] = sample.nextSteps;
    const titles = planOf({ ...sample, nextSteps: [step!, step!, step!] }).map(
      ({ title }) => title,
    );
    expect(new Set(titles).size).toBe(3);
  });

  it('says of what its worth is made', () => {
    const [first] = planOf(report);
    expect(first?.worth).toMatch(
      /worth about 20 of .*: 1 part to tell, 1 to put right, 1 to add$/u,
    );
  });

  it('says that its worth is that of all that is open, where what it names would hardly show', () => {
    const steps = sample.nextSteps.map((step) => ({ ...step, whole: { claims: 2, points: 9 } }));
    const [first] = planOf({ ...sample, nextSteps: steps });
    expect(first?.worth).toMatch(/^worth up to 20 of .*open in it, 2 to put right and 9 to add$/u);
  });

  it('says once what steps are worth that are worth the same', () => {
    const [step] = sample.nextSteps;
    const open = (claims: number) => ({ ...step!, whole: { claims, points: 9 } });
    const worths = planOf({ ...sample, nextSteps: [open(3), open(2), open(2)] }).map(
      ({ worth }) => worth,
    );
    expect(worths[0]).toMatch(/^worth up to 20 /u);
    expect(worths.slice(1)).toEqual([
      'worth as much: 2 to put right and 9 to add',
      'worth as much: 2 to put right and 9 to add',
    ]);
  });

  it('says what a part brings its story where the interview’s score knows nothing of it', () => {
    const about = { of: ['story:lasso/task'], question: 'lasso', part: 'task' as const };
    const told: NextStep[] = [
      {
        ...unanswered,
        question: 'lasso',
        statements: [{ kind: 'story_part_stronger', ...about, score: 80 }],
        action: { kind: 'retell', question: 'lasso', part: 'task' },
      },
      {
        ...unanswered,
        question: 'lasso',
        statements: [{ kind: 'story_part_missing', ...about, ask: 'What was to be done?' }],
        action: { kind: 'retell', question: 'lasso', part: 'task' },
      },
    ];
    expect(planOf({ ...sample, nextSteps: told }).map(({ worth }) => worth)).toEqual([
      'worth up to 3 of the story’s own 100',
      'worth up to 15 of the story’s own 100',
    ]);
  });

  it('tells no gain where the grades are left out', () => {
    const include = { ...everything, grades: false };
    expect(planOf(report, include).flatMap(({ worth }) => worth ?? [])).toEqual([]);
    for (const text of files(report, include)) expect(text).not.toContain('interview’s 100');
  });

  it('names no part of a story where stories are left out, and practises the question', () => {
    const retell = { kind: 'retell', question: 'lasso', part: 'result' } as const;
    const told = sample.nextSteps.map((step) => ({ ...step, action: retell }));
    const plans = [everything, { ...everything, story: false }].map((include) =>
      planOf({ ...sample, nextSteps: told }, include).map(({ actionWords }) => actionWords),
    );
    expect(plans).toEqual([['Tell the result now'], ['Practise this question again']]);
  });

  it('is replaced by a sentence where nothing is left to gain', () => {
    const full = { ...report, nextSteps: [] };
    expect(nothingOpen(report)).toBeNull();
    expect(nothingOpen({ ...full, level: null })).toBeNull();
    for (const text of files(full, everything)) expect(text).toContain('Nothing here is left open');
    expect(nothingOpen(full)).toMatch(
      /The lowest figure is Coverage, 50 in question 1\. Of the key/u,
    );
  });
});
