import { beforeEach, describe, expect, it } from 'vitest';
import type { Objection } from '@/lib/grading/contest';
import type { Verdict } from '@/lib/grading/verdict';
import type { Report } from '@/lib/report/report';
import { carryOut } from './carry-out';
import { contest } from './contest';
import type { Ports } from './ports';
import { readReport } from './read-report';
import { samplePorts } from './sample-ports';
import { startInterview } from './start-interview';
import { takePen } from './take-pen';

const TEXT = 'A penalty is added. Weights go down to nothing. 😀';
const span = (quote: string) => {
  const start = TEXT.indexOf(quote);
  return { turn: 'answer', start, end: start + quote.length, quote };
};
/** Of four points one is met; one misconception is stated, and the sides are swapped. */
const verdict: Verdict = {
  points: ['sparse', 'penalty', 'overfit', 'choice'].map((name) =>
    name === 'penalty'
      ? {
          id: 'q01.penalty',
          label: 'met',
          confidence: 0.9,
          evidence: [span('A penalty is added.')],
        }
      : { id: `q01.${name}`, label: 'missed', confidence: 0.9 },
  ),
  misconceptions: [
    { id: 'q01.l1-l2', label: 'stated', confidence: 0.9, evidence: [span('Weights go down')] },
    { id: 'q01.m-a', label: 'absent', confidence: 0.9 },
  ],
  beyond: [],
  flags: ['swapped_sides'],
};
let ports: Ports;
let commands = 0;

beforeEach(async () => {
  const embedded = {
    stamp: { engine: 'embedded' as const, version: 'test' },
    judge: () => Promise.resolve(verdict),
  };
  ports = { ...samplePorts(() => 1_700_000_000_000), embedded };
  await startInterview(ports, 'ann', {
    id: 'i1',
    guide: 'sample',
    request: {
      title: 'Test',
      mode: 'practice',
      sections: [],
      kinds: [],
      levels: [],
      only: [],
      size: { by: 'count', count: 1 },
      timing: { kind: 'untimed' },
    },
  });
  await takePen(ports, 'i1', 'ann', 'tab');
  await send('answer', {
    kind: 'answer',
    to: 'm2',
    question: 'q01',
    text: TEXT,
    modality: 'typed',
    revision: 1,
    writtenAt: 1_700_000_000_000,
  });
});

const send = (commandId: string, command: Parameters<typeof carryOut>[1]['command']) =>
  carryOut(ports, { interview: 'i1', person: 'ann', tab: 'tab', commandId, command });
const end = () => send('end', { kind: 'end' });
const object = (objection: Objection, change: { person?: string; commandId?: string } = {}) =>
  contest(ports, {
    interview: 'i1',
    person: 'ann',
    commandId: `o${(commands += 1)}`,
    question: 'q01',
    objection,
    ...change,
  });
const claim = (point = 'q01.sparse', ...quotes: string[]): Objection => ({
  kind: 'claim',
  point,
  evidence: (quotes.length > 0 ? quotes : ['Weights go down to nothing.']).map(span),
});
async function report() {
  const outcome = await readReport(ports, 'i1', 'ann');
  if (!outcome.ok || outcome.value === 'still-running' || 'kind' in outcome.value)
    throw new Error('no report');
  return outcome.value;
}
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
    const at = TEXT.indexOf('😀');
    for (const [start, stop] of [
      [at, at + 1],
      [at + 1, at + 2],
      [0, at + 1],
    ] as const) {
      const cut = { turn: 'answer', start, end: stop, quote: TEXT.slice(start, stop) };
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
  const deny: Objection = { kind: 'deny', misconception: 'q01.l1-l2' };

  it('takes nothing off in the second score, and greys the words', async () => {
    await end();
    await object(deny);
    expect(await scores()).toMatchObject({ grader: 17, marked: 31 });
    const [question] = (await report()).questions;
    expect(question?.misconceptions[0]).toMatchObject({ id: 'q01.l1-l2', denied: true });
    expect(question?.turns[0]?.marks.map(({ kind }) => kind)).toContain('denied');
  });

  it('is refused of a misconception that was not found', async () => {
    await end();
    expect(await object({ kind: 'deny', misconception: 'q01.m-a' })).toMatchObject({
      code: 'nothing_to_contest',
    });
  });
});

describe('the grader’s own words', () => {
  const objections: readonly Objection[] = [
    { kind: 'deny', misconception: 'q01.l1-l2' },
    { kind: 'claim', point: 'q01.sparse', evidence: [span('Weights go down to nothing.')] },
  ];

  it('never move by a mark: score, level, verdict, reasons and counts', async () => {
    await end();
    const own = ({ overall, level, verdict, reasons, certainty, gaps, questions }: Report) => ({
      score: [overall.score, overall.band],
      said: [level, verdict, reasons, certainty, gaps],
      questions: questions.map(({ result, dimensions, points }) => [
        result,
        dimensions,
        points.map(({ label, credit }) => [label, credit]),
      ]),
    });
    const before = own(await report());
    for (const objection of objections) await object(objection);
    expect(own(await report())).toEqual(before);
  });

  it('stand beside one sentence of what the marks would make of them', async () => {
    await end();
    expect((await report()).withMarks).toBeNull();
    for (const objection of objections) await object(objection);
    const { withMarks, verdict } = await report();
    expect(verdict).toMatchObject({ made: 0, falseClaims: 1 });
    expect(withMarks).toMatchObject({ kind: 'with_marks', score: 55, made: 1, falseClaims: 0 });
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
      'In the guide: the first penalty – weights become zero; the second penalty – weights become small.',
  });
});
