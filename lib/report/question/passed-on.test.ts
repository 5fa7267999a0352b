import { expect, it } from 'vitest';
import { fold } from '@/lib/interview/evolve';
import type { InterviewEvent } from '@/lib/interview/interview-event';
import { samplePlan } from '@/lib/interview/sample-interview';
import { builtIn } from '@/lib/interview/spoken-by';
import { passedOnOf } from './passed-on';

it('a follow-up that was passed on is told with what was asked and said', () => {
  const plan = samplePlan();
  const question = plan.questions[0]!.id;
  const said = (at: number, to: string, text: string, understood: 'answer' | 'dont-know') =>
    ({
      type: 'message-accepted',
      at,
      messageId: `a${at}`,
      question,
      to,
      text,
      modality: 'typed',
      understood,
      understoodBy: builtIn,
      late: false,
      heard: null,
    }) satisfies InterviewEvent;
  const state = fold([
    { type: 'started', at: 0, plan },
    { type: 'move-chosen', at: 1, move: { kind: 'ask', question }, moveId: 'm1', words: 'What?' },
    said(2, 'm1', 'It is this.', 'answer'),
    {
      type: 'move-chosen',
      at: 3,
      move: { kind: 'probe', question, targets: [] },
      moveId: 'm2',
      words: 'And then?',
    },
    said(4, 'm2', 'No idea.', 'dont-know'),
  ]);
  if (state.phase === 'none') throw new Error('not begun');
  expect(passedOnOf(state, state.questions[0]!)).toEqual([
    { after: 'probe', asked: 'And then?', said: 'No idea.' },
  ]);
});
