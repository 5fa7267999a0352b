import type { Assessment } from '@/lib/grading/assessment';
import type { InterviewEvent } from '@/lib/interview/interview-event';
import type { Append } from './interview-store';

/** The first event of an exam of one question. */
export const started: InterviewEvent = {
  type: 'started',
  at: 1_000,
  plan: {
    title: 'Regularization',
    guide: { id: 'ml', version: '1' },
    mode: 'exam',
    interviewer: { persona: 'brisk', strictness: 'demanding' },
    seed: 4_294_967_295,
    timing: { kind: 'timed', factor: 1.25, totalMs: 75_000 },
    questions: [{ id: 'lasso', ms: 75_000 }],
  },
};
/** A small event of the given time. */
export const paused = (at: number): InterviewEvent => ({ type: 'paused', at });
/** An answer in these words. */
export const said = (text: string): InterviewEvent => ({
  type: 'message-accepted',
  at: 2_000,
  messageId: 'm1',
  question: 'lasso',
  to: 'ask-1',
  text,
  modality: 'spoken',
  understood: 'answer',
  understoodBy: { who: 'embedded-instead', why: 'timeout', calls: ['k1'] },
  late: false,
  heard: null,
});
/** What a grader said at a time of an answer in these words. */
export const assessed = (at: number, text = 'weights become zero'): Assessment => ({
  question: 'lasso',
  at,
  grader: { engine: 'embedded', version: '3' },
  conversation: {
    question: 'lasso',
    prompt: 'What does L1 do?',
    turns: [{ id: 'm1', text, after: 'question', targets: [] }],
  },
  verdict: { points: [], misconceptions: [], beyond: [], flags: ['no_content'] },
  score: { kind: 'not-answered' },
});
/** The append that opens an interview. */
export const first = (interview: string, ...more: InterviewEvent[]): Append => ({
  interview,
  expected: 0,
  command: null,
  events: [started, ...more],
});
/** An append by the command `after-<expected>`. */
export const append = (
  interview: string,
  expected: number,
  ...events: InterviewEvent[]
): Append => ({
  interview,
  expected,
  command: `after-${expected}`,
  events,
});
