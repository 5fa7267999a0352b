import fc from 'fast-check';
import { allPoints, heardIn, MINUTE, type SampleInterview } from './sample-interview';

/** For tests: whatever can happen to an interview. */

/** One thing that can happen to an interview: time passes, a draft is saved, a command arrives. */
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('wait' as const),
      ms: fc.integer({ min: 0, max: 4 * MINUTE }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('draft' as const),
      text: fc.constantFrom('', ' ', 'half an answer'),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'deliver' as const }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('answer' as const),
      met: fc.subarray(allPoints),
      flat: fc.boolean(),
      question: fc.constantFrom('q01', 'q02', 'q03', 'q99'),
      text: fc.constantFrom('an answer', 'another answer', ''),
      writtenAgo: fc.integer({ min: 0, max: 5 * MINUTE }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('request' as const),
      what: fc.constantFrom(
        'repeat' as const,
        'clarify' as const,
        'hint' as const,
        'time' as const,
        'skip' as const,
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom({ kind: 'pause' as const }, { kind: 'resume' as const }),
  },
  { weight: 2, arbitrary: fc.constant({ kind: 'proceed' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'end' as const }) },
);

export type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Lets it happen. */
export function run(interview: SampleInterview, todo: Step): void {
  switch (todo.kind) {
    case 'wait':
      interview.now += todo.ms;
      break;
    case 'draft':
      interview.draft = { revision: interview.events.length, text: todo.text };
      break;
    case 'deliver':
      interview.deliver();
      break;
    case 'answer': {
      const command = interview.answerCommand(
        todo.question,
        todo.text,
        interview.now - todo.writtenAgo,
      );
      interview.send(command, heardIn('x', todo.question, todo.met, todo.flat));
      break;
    }
    case 'request':
      interview.request(todo.what);
      break;
    case 'pause':
    case 'resume':
    case 'proceed':
    case 'end':
      interview.send({ kind: todo.kind });
      break;
  }
}

export const anyInterview = fc.record({
  mode: fc.constantFrom('practice' as const, 'exam' as const),
  seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  untimed: fc.boolean(),
  steps: fc.array(step, { maxLength: 40 }),
});
