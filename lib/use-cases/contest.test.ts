import { beforeEach, describe, expect, it } from 'vitest';
import type { Objection } from '@/lib/grading/contest';
import { contest } from './contest';
import type { Ports } from './ports';
import { contestedInterview, span, type Contested } from './sample-contested';

let ports: Ports;
let end: Contested['end'];
let object: Contested['object'];
let report: Contested['report'];
beforeEach(async () => {
  ({ ports, end, object, report } = await contestedInterview());
});

const claim = (point = 'q01.sparse', ...quotes: string[]): Objection => ({
  kind: 'claim',
  point,
  evidence: (quotes.length > 0 ? quotes : ['Weights go down to nothing.']).map(span),
});
const scores = async () => {
  const { overall, sections, questions } = await report();
  const [question] = questions;
  return {
    grader: question?.result.kind === 'scored' ? question.result.score : null,
    marked: question?.withMarks?.score ?? null,
    overall: [overall.score, overall.withMarks?.score ?? null],
    section: [sections[0]?.score, sections[0]?.withMarks?.score ?? null],
  };
};

describe('"I did say this"', () => {
  it("stands as a second score everywhere, and leaves the grader's", async () => {
    await end();
    expect(await scores()).toEqual({
      grader: 17,
      marked: null,
      overall: [17, null],
      section: [17, null],
    });
    expect(await object(claim())).toEqual({ ok: true, value: 'kept' });
    expect(await scores()).toEqual({
      grader: 17,
      marked: 43,
      overall: [17, 43],
      section: [17, 43],
    });
  });

  it('marks those words in the answer, beside what the grader marked', async () => {
    await end();
    await object(claim('q01.sparse', 'Weights go down to nothing.'));
    const [question] = (await report()).questions;
    expect(question?.points[0]).toMatchObject({
      label: 'missed',
      claimed: [span('Weights go down to nothing.')],
    });
    const kinds = question?.turns[0]?.marks.map(({ kind, of }) => `${kind} ${of}`);
    expect(kinds).toContain('claimed q01.sparse');
    expect(kinds).toContain('met q01.penalty');
  });

  it('sent twice is kept once, also when both arrive at the same time', async () => {
    await end();
    const twice = { commandId: 'same' };
    await Promise.all([object(claim(), twice), object(claim(), twice)]);
    expect(await object(claim(), twice)).toMatchObject({ ok: true });
    expect(await ports.contests.read('i1')).toHaveLength(1);
  });

  it('of many at once loses none', async () => {
    await end();
    await Promise.all(['sparse', 'overfit', 'choice'].map((name) => object(claim(`q01.${name}`))));
    expect(await scores()).toMatchObject({ grader: 17, marked: 89 });
  });

  it('is refused for words that were not said just so', async () => {
    await end();
    for (const change of [
      { quote: 'Weights go up' },
      { start: 1 },
      { turn: 'other' },
      { end: 999 },
    ])
      expect(
        await object({
          kind: 'claim',
          point: 'q01.sparse',
          evidence: [{ ...span('Weights go down'), ...change }],
        }),
      ).toMatchObject({ ok: false, code: 'quote_not_said' });
    expect(await ports.contests.read('i1')).toEqual([]);
  });

  it('is refused for a quote that cuts a character in two', async () => {
    await end();
    const { start: at } = span('😀');
    for (const [start, stop] of [
      [at, at + 1],
      [at + 1, at + 2],
      [0, at + 1],
    ] as const) {
      const cut = {
        turn: 'answer',
        start,
        end: stop,
        quote: span('A penalty is added. Weights go down to nothing. 😀').quote.slice(start, stop),
      };
      const objection: Objection = { kind: 'claim', point: 'q01.sparse', evidence: [cut] };
      expect(await object(objection)).toMatchObject({ ok: false, code: 'quote_not_said' });
    }
    expect(await object(claim('q01.sparse', '😀'))).toMatchObject({ ok: true });
  });

  it('is refused of a point that was made, or that the rubric does not have', async () => {
    await end();
    for (const point of ['q01.penalty', 'q01.other', 'q01.l1-l2'])
      expect(await object(claim(point))).toMatchObject({ code: 'nothing_to_contest' });
  });

  it('is refused while the interview runs, to strangers, and of other questions', async () => {
    expect(await object(claim())).toMatchObject({ code: 'report_not_ready' });
    await end();
    expect(await object(claim(), { person: 'bob' })).toMatchObject({ code: 'not_found' });
    const other = { interview: 'i1', person: 'ann', commandId: 'x', question: 'q09' };
    expect(await contest(ports, { ...other, objection: claim() })).toMatchObject({
      code: 'unknown_question',
    });
  });

  it('is no advice any more: what was marked as said is not to be practised', async () => {
    await end();
    await object(claim());
    const [next] = (await report()).nextSteps;
    expect(JSON.stringify(next?.statements)).not.toContain('exactly zero');
  });
});

describe('"I did not claim this"', () => {
  const deny: Objection = { kind: 'deny', misconception: 'q01.l1-l2', meant: 'absent' };

  it('takes nothing off in the second score, and greys the words', async () => {
    await end();
    await object(deny);
    expect(await scores()).toMatchObject({ grader: 17, marked: 31 });
    const [question] = (await report()).questions;
    expect(question?.misconceptions[0]).toMatchObject({ id: 'q01.l1-l2', denied: true });
    expect(question?.turns[0]?.marks.map(({ kind }) => kind)).toContain('denied');
  });

  it('or “I put this right” takes half off, in the second score alone; what the grader says anyway is refused', async () => {
    await end();
    await object({ ...deny, meant: 'corrected' });
    const half = await scores();
    expect(half.grader).toBe(17);
    expect(half.marked).toBeGreaterThan(17);
    expect(half.marked).toBeLessThan(31);
    const own = await report();
    const [question] = own.questions;
    expect(question?.misconceptions[0]).toMatchObject({
      label: 'stated',
      denied: false,
      meant: 'corrected',
    });
    expect(own.verdict).toMatchObject({ falseClaims: 1, corrected: 0 });
    expect(own.withMarks).toMatchObject({ falseClaims: 0, corrected: 1 });
    expect(JSON.stringify(own.nextSteps)).not.toContain('misconception_stated');
    await object({ kind: 'withdraw', of: 'q01.l1-l2' });
    expect(await scores()).toMatchObject({ grader: 17, marked: null });
    expect(await object({ ...deny, meant: 'stated' })).toMatchObject({
      code: 'nothing_to_contest',
    });
  });

  it('is refused of a misconception that was not found', async () => {
    await end();
    expect(await object({ kind: 'deny', misconception: 'q01.m-a', meant: 'absent' })).toMatchObject(
      {
        code: 'nothing_to_contest',
      },
    );
  });
});

describe('a mark that is taken back', () => {
  it('is gone from the report, and can be made again', async () => {
    await end();
    await object(claim());
    await object({ kind: 'withdraw', of: 'q01.sparse' });
    expect(await scores()).toMatchObject({ grader: 17, marked: null });
    await object(claim());
    expect(await scores()).toMatchObject({ marked: 43 });
    expect(await ports.contests.read('i1')).toHaveLength(3);
  });

  it('that never stood changes nothing', async () => {
    await end();
    expect(await object({ kind: 'withdraw', of: 'q01.sparse' })).toMatchObject({ ok: true });
    expect(await ports.contests.read('i1')).toEqual([]);
  });
});

it('swapped sides are told as a false claim of their own, and not as a flag too', async () => {
  await end();
  const [question] = (await report()).questions;
  expect(question?.flags).toEqual([]);
  expect(question?.misconceptions[0]).toMatchObject({
    claim:
      'What belongs to one of these was said of another: the first penalty and the second penalty.',
    correction:
      'The first penalty – weights become zero; the second penalty – weights become small.',
  });
});
