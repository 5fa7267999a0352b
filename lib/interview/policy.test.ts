import { describe, expect, it } from 'vitest';
import { chooseFollowUp, chooseHint } from './policy';
import {
  allPoints,
  heardIn,
  SampleInterview,
  T0,
  sampleMaterial,
  samplePlan,
} from './sample-interview';

function answerWithSidesSwapped(interview: SampleInterview, confidence = 0.9) {
  const heard = heardIn('t', 'q01', []);
  if (!heard.verdict) throw new RangeError('no verdict');
  const evidence = [{ turn: 't', start: 0, end: 4, quote: 'said' }];
  heard.verdict.misconceptions.push({
    id: 'q01.sides',
    label: 'stated',
    evidence,
    confidence,
    swap: { fact: 'slow', said_of: 'right' },
  });
  interview.send(interview.answerCommand('q01', 'said it'), heard);
  const event = interview.events.at(-1);
  if (event?.type !== 'move-chosen') throw new RangeError('no move');
  return event;
}

it('challenges swapped sides by their names, without saying which is which', () => {
  const { move, words } = answerWithSidesSwapped(new SampleInterview());
  expect(move).toMatchObject({ kind: 'challenge', targets: ['q01.sides'] });
  expect(words).toMatch(
    /“said”\. Are you sure which of the two that belongs to: left or right\?$/u,
  );
});

it('challenges swapped sides once only', () => {
  const interview = new SampleInterview();
  answerWithSidesSwapped(interview);
  expect(answerWithSidesSwapped(interview).move.kind).toBe('probe');
});

it('after one challenge asks for what is missing before it challenges another false claim', () => {
  const interview = new SampleInterview();
  answerWithSidesSwapped(interview);
  interview.send(interview.answerCommand('q01', 'and flat'), heardIn('t', 'q01', [], true));
  expect(interview.events.at(-1)).toMatchObject({
    move: { kind: 'probe', targets: ['q01.first'] },
  });
});

it('challenges another false claim where nothing is missing', () => {
  const interview = new SampleInterview();
  answerWithSidesSwapped(interview);
  const flat = heardIn('t', 'q01', allPoints, true);
  interview.send(interview.answerCommand('q01', 'all, and flat'), flat);
  expect(interview.events.at(-1)).toMatchObject({
    move: { kind: 'challenge', targets: ['q01.m-flat'] },
  });
});

it('does not challenge swapped sides that it is not sure of', () => {
  expect(answerWithSidesSwapped(new SampleInterview(), 0.5).move.kind).toBe('probe');
});

it('in an exam does not name the sides: that would be a verdict', () => {
  const { move, words } = answerWithSidesSwapped(new SampleInterview(samplePlan({ mode: 'exam' })));
  expect(move.kind).toBe('challenge');
  expect(words).not.toMatch(/left|right/u);
});

describe('a story without its end', () => {
  const { question, rubric, concepts } = sampleMaterial('q01');
  // The last and no essential one: it goes first all the same.
  const points = rubric.points
    .toReversed()
    .map((point) => (point.id === 'q01.extra' ? { ...point, tells: 'result' as const } : point));
  const story = { question, rubric: { ...rubric, points }, concepts };
  const followUpTo = (met: readonly string[], mode: 'practice' | 'exam', flat = false) => {
    const interview = new SampleInterview(samplePlan({ mode }));
    const { verdict } = heardIn('t', 'q01', met, flat);
    if (!verdict) throw new RangeError('no verdict');
    const { state } = interview;
    if (state.phase !== 'running') throw new RangeError('not running');
    return chooseFollowUp(state, state.questions[0]!, verdict, story, T0);
  };

  it.each(['practice', 'exam'] as const)('is asked for it before anything else in %s', (mode) => {
    expect(followUpTo([], mode)).toMatchObject({ kind: 'probe', point: { id: 'q01.extra' } });
    expect(followUpTo(['first', 'second'], mode)).toMatchObject({ point: { id: 'q01.extra' } });
  });

  it('is challenged first where it claims something false', () => {
    expect(followUpTo([], 'exam', true)?.kind).toBe('challenge');
  });

  it('is asked for the rest once its end is told', () => {
    expect(followUpTo(['extra'], 'practice')).toMatchObject({ point: { id: 'q01.second' } });
  });
});

it('what a story found there is not to be defended, only what was done', () => {
  const { question, rubric, concepts } = sampleMaterial('q01');
  const parts = ['situation', 'action', 'result'] as const;
  const points = rubric.points.map((point, at) => ({
    ...point,
    tells: parts[at] ?? ('task' as const),
  }));
  const story = { question, rubric: { ...rubric, points }, concepts };
  const { verdict } = heardIn(
    't',
    'q01',
    points.map(({ id }) => id.replace('q01.', '')),
  );
  if (!verdict) throw new RangeError('no verdict');
  const defended = Array.from({ length: 30 }, (_, seed) => {
    const { state } = new SampleInterview(samplePlan({ mode: 'exam', seed }));
    if (state.phase !== 'running') throw new RangeError('not running');
    const followUp = chooseFollowUp(state, state.questions[0]!, verdict, story, T0);
    return followUp?.kind === 'defend' ? followUp.point.tells : undefined;
  });
  expect(new Set(defended)).toEqual(new Set([undefined, 'action']));
});

it('hints at what was just asked for, else at the most valuable point', () => {
  const interview = new SampleInterview();
  interview.answer([]);
  const run = interview.state.questions[0]!;
  const { rubric } = sampleMaterial('q01');
  const asking = (point: string) => ({
    ...run,
    prompt: { moveId: 'm9', move: { kind: 'probe' as const, question: 'q01', targets: [point] } },
  });
  const last = rubric.points.at(-1)!.id;
  expect(chooseHint(asking(last), null, rubric, new Set())?.id).toBe(last);
  expect(chooseHint(asking(last), null, rubric, new Set([last]))?.id).toBe('q01.first');
});
