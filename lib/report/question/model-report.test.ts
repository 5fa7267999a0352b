import { expect, it } from 'vitest';
import type { Assessment } from '@/lib/grading/assessment';
import type { Finding } from '@/lib/grading/model/model-part';
import { modelReport } from './model-report';

function assessmentWith(findings: Finding[]): Assessment {
  return {
    question: 'q01',
    at: 1,
    grader: { engine: 'llm', version: 'm+grader@2' },
    conversation: { question: 'q01', prompt: 'What is it?', turns: [] },
    verdict: { points: [], misconceptions: [], beyond: [], flags: [] },
    score: { kind: 'not-answered' },
    model: {
      outcome: 'judged',
      calls: [],
      notes: [
        { of: 'q01.sparse', why: 'You said so in these words.' },
        { of: 'q01.penalty', why: 'You named the penalty.' },
      ],
      findings,
      differs: [],
      star: null,
    },
  };
}
const notesWith = (...findings: Finding[]) => {
  const counts = assessmentWith(findings);
  return modelReport({ counts, newest: counts }).said?.notes.map(({ of }) => of);
};

it('keeps the model’s reasons for labels that were taken over', () => {
  expect(notesWith()).toEqual(['q01.sparse', 'q01.penalty']);
});
it('never shows a reason for a label that was not taken over', () => {
  expect(notesWith({ of: 'q01.sparse', what: 'quote_not_about_it' })).toEqual(['q01.penalty']);
  expect(notesWith({ of: 'q01.sparse', what: 'held_back' })).toEqual(['q01.penalty']);
});
