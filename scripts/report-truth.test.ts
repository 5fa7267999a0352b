import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import type { Assessment } from '@/lib/grading/assessment';
import { EmbeddedGrader } from '@/lib/grading/embedded-grader';
import { rubricFromReference } from '@/lib/grading/reference/rubric-from-reference';
import { scoreOf } from '@/lib/grading/score';
import type { Question } from '@/lib/guide/question';
import { readWholeGuide } from '@/lib/guide/read-guide';
import { conversationOf } from '@/lib/interview/conversation-of';
import { fold } from '@/lib/interview/evolve';
import type { InterviewEvent } from '@/lib/interview/interview-event';
import { samplePlan } from '@/lib/interview/sample-interview';
import { builtIn } from '@/lib/interview/spoken-by';
import { buildReport } from '@/lib/report/build-report';
import {
  checkStatements,
  soundReport,
  statementsOf,
} from '@/lib/report/statements/check-statements';
import { reportSchema, type Report } from '@/lib/report/report';
import { sentencesOf } from '@/lib/report/statements/sentence';
import { contentFiles } from '@/lib/server/content-files';
import { graderKnowledge } from '@/lib/server/grader-knowledge';

/** Reports on real answers to the guide's questions, graded by the built-in grader: whatever they say is borne out. */

const guide = readWholeGuide(contentFiles('content'), 'ai-engineer');
const grader = new EmbeddedGrader(graderKnowledge('content', guide));
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

function rubricOf(question: Question) {
  return guide.rubrics.get(question.id) ?? rubricFromReference(question);
}

function eventsOf(questions: readonly Question[]): InterviewEvent[] {
  const plan = {
    ...samplePlan(),
    questions: questions.map(({ id, minutes }) => ({ id, ms: minutes * 60_000 })),
  };
  return [
    { type: 'started', at: 0, plan },
    ...questions.flatMap(({ id, prompt }, index): InterviewEvent[] => {
      const at = 1_000 + index * 100_000;
      const all = answersTo(id);
      const text = all[(index * 3 + 1) % all.length] ?? '';
      const said = {
        type: 'message-accepted' as const,
        messageId: `a-${id}`,
        question: id,
        to: `m-${id}`,
        text,
        modality: 'typed' as const,
        understood: 'answer' as const,
        understoodBy: builtIn,
        late: false,
        heard: null,
      };
      return [
        {
          type: 'move-chosen',
          at,
          move: { kind: 'ask', question: id },
          moveId: `m-${id}`,
          words: prompt,
        },
        { ...said, at: at + 60_000 },
        { type: 'question-closed', at: at + 60_001, question: id, reason: 'answered' },
      ];
    }),
    { type: 'closed', at: 1_000_000, reason: 'completed' },
  ];
}

function reportOn(questions: readonly Question[]): Report {
  const state = fold(eventsOf(questions));
  if (state.phase === 'none') throw new Error('not begun');
  const assessments = state.questions.map((run): Assessment => {
    const question = questions.find(({ id }) => id === run.id);
    if (!question) throw new Error('not asked');
    const conversation = conversationOf(state, run, question.prompt);
    const verdict = grader.judge(conversation, rubricOf(question));
    const score = scoreOf(verdict, conversation);
    const stamp = { engine: 'embedded' as const, version: 'test' };
    return { question: run.id, at: 1, grader: stamp, conversation, verdict, score };
  });
  return buildReport({
    interview: 'i1',
    state,
    assessments,
    guide,
    material: (id) => {
      const question = guide.questions.find((each) => each.id === id);
      if (!question) throw new Error(`no question ${id}`);
      return { question, rubric: rubricOf(question), concepts: guide.concepts };
    },
    contests: [],
  });
}

const starts = Array.from(
  { length: Math.ceil(guide.questions.length / LENGTH) },
  (_, k) => k * LENGTH,
);

it.each(starts)(
  'reports on answers to the questions from %i on say nothing that is not borne out',
  (from) => {
    const built = reportOn(guide.questions.slice(from, from + LENGTH));
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
