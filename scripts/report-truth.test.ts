import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { reportSchema } from '@/lib/report/report';
import {
  checkStatements,
  soundReport,
  statementsOf,
} from '@/lib/report/statements/check-statements';
import { sentencesOf } from '@/lib/report/statements/sentence';
import { guide } from './eval/built-in-grader';
import { reportOn, type Said } from './eval/report-on';

/** Reports on real answers to the guide's questions, graded by the built-in grader: whatever they say is borne out. */

const lineSchema = z.object({ answer: z.string() });
/** Questions of an interview. */
const LENGTH = 5;

function answersTo(question: string): string[] {
  const file = readFileSync(`scripts/graded-answers/${question}.jsonl`, 'utf8');
  return file
    .trim()
    .split('\n')
    .map((line) => lineSchema.parse(JSON.parse(line)).answer);
}

function saidFrom(start: number): Said[] {
  return guide.questions.slice(start, start + LENGTH).map(({ id }, index) => {
    const all = answersTo(id);
    return { question: id, answer: all[(index * 3 + 1) % all.length] ?? '' };
  });
}

const starts = Array.from(
  { length: Math.ceil(guide.questions.length / LENGTH) },
  (_, k) => k * LENGTH,
);

it.each(starts)(
  'reports on answers to the questions from %i on say nothing that is not borne out',
  (from) => {
    const built = reportOn(saidFrom(from));
    const { report } = soundReport(built);
    reportSchema.parse(report);
    expect(checkStatements(report)).toEqual([]);
    for (const { what } of checkStatements(built)) expect(what).toBe('said_before');
    const sentences = sentencesOf(statementsOf(report));
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences)
      expect(sentence).not.toMatch(/undefined|NaN|\.\.(?!\.)|\[object/u);
  },
);
