import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './evolve';
import { interviewEventSchema } from './interview-event';
import { openQuestion } from './interview-state';
import { MOST_FOLLOW_UPS } from './policy';
import { anyInterview, run } from './sample-happenings';
import { MINUTE, SampleInterview, samplePlan, T0 } from './sample-interview';
import { deadlinesOf, GRACE_MS, timeLeft } from './time-budget';

describe('whatever happens to an interview', () => {
  it('its invariants hold after every step', () => {
    fc.assert(
      fc.property(anyInterview, ({ mode, seed, untimed, steps }) => {
        const plan = samplePlan({
          mode,
          seed,
          ...(untimed ? { timing: { kind: 'untimed' as const } } : {}),
        });
        const interview = new SampleInterview(plan);
        for (const todo of steps) {
          const before = interview.events.length;
          const over = interview.state.phase === 'closed';
          run(interview, todo);
          const { state } = interview;

          // Events are only added, each fits its schema, and the fold agrees with itself in parts.
          for (const event of interview.events.slice(before)) interviewEventSchema.parse(event);
          expect(
            fold(interview.events.slice(before), fold(interview.events.slice(0, before))),
          ).toEqual(state);
          // At most one question is open, it is the last, and none was asked twice.
          const open = state.questions.filter(({ closed }) => closed === null);
          expect(open.length).toBeLessThanOrEqual(1);
          expect(open[0] === undefined || openQuestion(state) === state.questions.at(-1)).toBe(
            true,
          );
          expect(state.phase === 'running' || open.length === 0).toBe(true);
          expect(new Set(state.questions.map(({ id }) => id)).size).toBe(state.questions.length);
          // Follow-ups are bounded; moves have ids of their own.
          for (const { followUps } of state.questions)
            expect(followUps.length).toBeLessThanOrEqual(MOST_FOLLOW_UPS);
          const ids = state.transcript.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          // Time is never negative, and an open question's deadline is not long past.
          expect(timeLeft(state, interview.now) ?? 0).toBeGreaterThanOrEqual(0);
          // What is over stays over.
          expect(over && state.phase !== 'closed').toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('every answer taken is in the state, and settling twice is settling once', () => {
    fc.assert(
      fc.property(anyInterview, ({ mode, seed, steps }) => {
        const interview = new SampleInterview(samplePlan({ mode, seed }));
        for (const todo of steps) run(interview, todo);
        interview.settle();
        const length = interview.events.length;
        interview.settle();
        expect(interview.events).toHaveLength(length);

        const accepted = interview.events.filter(
          (event) => event.type === 'message-accepted' && event.understood === 'answer',
        ).length;
        const settled = interview.events.filter(({ type }) => type === 'draft-settled').length;
        const turns = interview.state.questions.flatMap((question) => question.turns);
        const replaced = accepted + settled - turns.length;
        // A settled draft may be replaced by the whole of it, arriving late; nothing else disappears.
        expect(replaced).toBeGreaterThanOrEqual(0);
        expect(replaced).toBeLessThanOrEqual(
          Math.min(settled, turns.filter(({ late }) => late).length),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('a deadline that passed is settled as soon as the interview is touched', () => {
    fc.assert(
      fc.property(
        anyInterview,
        fc.integer({ min: 0, max: 60 * MINUTE }),
        ({ mode, seed, steps }, later) => {
          const interview = new SampleInterview(samplePlan({ mode, seed }));
          for (const todo of steps) run(interview, todo);
          interview.now += later;
          interview.settle();
          const { state } = interview;
          if (state.phase !== 'running') return;
          const { question, whole } = deadlinesOf(state, interview.now);
          expect(interview.now).toBeLessThan((question ?? Infinity) + GRACE_MS);
          expect(interview.now).toBeLessThan((whole ?? Infinity) + GRACE_MS);
          expect(interview.events.every(({ at }) => at >= T0)).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });
});
