import { describe, expect, it } from 'vitest';
import { listInterviews } from './list-interviews';
import { guideOf } from './material';
import { rateYourself, ratingSheet } from './rate-yourself';
import { readReport } from './read-report';
import { roomView } from './room-view';
import { saying, SampleRoom } from './sample-room';
import { touch } from './touch';

/** An interview of the sample guide with one answer. */
async function interview(mode: 'practice' | 'exam', ended = true, over = false) {
  const room = new SampleRoom({ interviewer: saying({}) });
  await room.start(mode);
  await room.listen();
  await room.answer('Lasso makes some weights exactly zero.');
  // A question that nobody knows more about is over, and the interview goes on.
  if (over) await room.answer("I don't know.");
  if (ended) await room.send({ kind: 'end' });
  return room.ports;
}
const rate = (
  ports: SampleRoom['ports'],
  ratings: Record<string, number>,
  { person = 'ann', about = 'interview' } = {},
) => rateYourself(ports, { interview: 'i1', person, about, ratings });
const roomOf = async (ports: SampleRoom['ports']) => {
  const touched = await touch(ports, 'i1', 'ann');
  if (!touched) throw new Error('gone');
  return roomView(ports, touched, 'tab', 0);
};

describe('rating yourself', () => {
  it('comes before the report of an exam, and shows no grade', async () => {
    const ports = await interview('exam');
    const sheet = await readReport(ports, 'i1', 'ann');
    expect(sheet).toMatchObject({ ok: true, value: { kind: 'may-rate' } });
    expect(JSON.stringify(sheet)).not.toMatch(/score|label|met|missed/u);
    expect(await rate(ports, { q01: 4 })).toEqual({ ok: true, value: 'kept' });
    expect(await readReport(ports, 'i1', 'ann')).toMatchObject({ value: { interview: 'i1' } });
  });
  it('numbers the answers as the room did, and says which questions have none', async () => {
    const ports = await interview('exam');
    const touched = await touch(ports, 'i1', 'ann');
    const run = touched?.state.questions[0];
    if (!touched || !run) throw new Error('gone');
    const questions = [run, { ...run, turns: [] }, run];
    const state = { ...touched.state, questions };
    expect(ratingSheet({ ...touched, state }, guideOf(ports, state))).toMatchObject({
      questions: [{ number: 1 }, { number: 3 }],
      unanswered: [2],
    });
  });
  it('may be left out, and then the report opens all the same', async () => {
    const ports = await interview('exam');
    await rate(ports, {});
    expect(await readReport(ports, 'i1', 'ann')).toMatchObject({ value: { interview: 'i1' } });
  });
  it('is kept once: with the grades in view nobody rates again', async () => {
    const ports = await interview('exam');
    await rate(ports, { q01: 2 });
    expect(await rate(ports, { q01: 5 })).toEqual({ ok: true, value: 'there-already' });
    expect(await ports.ratings.read('i1')).toMatchObject([{ ratings: { q01: 2 } }]);
  });
  it('is refused while the interview runs, for questions without an answer, and for other people', async () => {
    const running = await interview('exam', false);
    expect(await rate(running, { q01: 4 })).toMatchObject({ code: 'report_not_ready' });
    const over = await interview('exam');
    expect(await rate(over, { q03: 4 })).toMatchObject({ code: 'unknown_question' });
    expect(await rate(over, { q01: 4 }, { person: 'bob' })).toMatchObject({ code: 'not_found' });
    expect(await over.ratings.read('i1')).toEqual([]);
  });
});

describe('rating yourself in practice', () => {
  const one = { about: 'q01' };
  it('comes with the reply that closes a question: its feedback waits', async () => {
    const ports = await interview('practice', false, true);
    const waiting = await roomOf(ports);
    expect(waiting).toMatchObject({ feedback: [], toRate: ['q01'] });
    expect(await rate(ports, { q01: 4 }, one)).toEqual({ ok: true, value: 'kept' });
    const told = await roomOf(ports);
    expect(told).toMatchObject({ feedback: [{ id: 'q01' }], toRate: [] });
  });
  it('comes before what the closing reply made is told, and after what the replies before it made', async () => {
    const room = new SampleRoom({ interviewer: saying({}) });
    await room.start('practice');
    await room.listen();
    for (const text of [
      'Lasso makes some weights exactly zero.',
      'It adds a penalty.',
      'It prevents overfitting.',
    ])
      await room.answer(text);
    const said = (await room.touched()).state.questions[0]?.turns ?? [];
    const heardIn = async () => (await roomOf(room.ports)).heard.map(({ message }) => message);
    expect((await roomOf(room.ports)).toRate).toEqual(['q01']);
    const closing = said.at(-1)?.id;
    expect(await heardIn()).toContain(said[0]?.id);
    expect(await heardIn()).not.toContain(closing);
    await rate(room.ports, { q01: 4 }, one);
    expect(await heardIn()).toContain(closing);
  });
  it('is of its own question only', async () => {
    const ports = await interview('practice', false, true);
    expect(await rate(ports, { q01: 4, q02: 5 }, one)).toMatchObject({ code: 'unknown_question' });
    expect(await ports.ratings.read('i1')).toEqual([]);
  });
  it('keeps the score off the list of interviews while an answer waits for it', async () => {
    const ports = await interview('practice');
    expect(await listInterviews(ports, 'ann')).toMatchObject([{ score: null, rateFirst: true }]);
    await rate(ports, { q01: 4 }, one);
    expect(await listInterviews(ports, 'ann')).toMatchObject([
      { score: expect.any(Number), rateFirst: false },
    ]);
  });
  it('may be skipped for one question, and is kept once', async () => {
    const ports = await interview('practice', false, true);
    expect(await rate(ports, {}, one)).toEqual({ ok: true, value: 'kept' });
    expect(await rate(ports, { q01: 5 }, one)).toEqual({ ok: true, value: 'there-already' });
    expect((await roomOf(ports)).feedback).toHaveLength(1);
  });
  it('is not asked again in an interview in which a person would rather not', async () => {
    const ports = await interview('practice', false, true);
    expect(await rate(ports, {})).toEqual({ ok: true, value: 'kept' });
    expect(await roomOf(ports)).toMatchObject({ feedback: [{ id: 'q01' }], toRate: [] });
    expect(await rate(ports, { q01: 4 }, one)).toMatchObject({ code: 'grades_were_shown' });
  });
  it('is refused for a question that is still open', async () => {
    const ports = await interview('practice', false);
    expect((await roomOf(ports)).toRate).toEqual([]);
    expect(await rate(ports, { q01: 4 }, one)).toMatchObject({ code: 'unknown_question' });
  });
  it('ends when the report is opened, which waits for no rating', async () => {
    const ports = await interview('practice');
    expect((await roomOf(ports)).toRate).toEqual(['q01']);
    expect(await readReport(ports, 'i1', 'ann')).toMatchObject({ value: { interview: 'i1' } });
    expect(await rate(ports, { q01: 4 }, one)).toMatchObject({ code: 'grades_were_shown' });
  });
  it('shows in the report, which says when parts of the feedback had been seen before', async () => {
    const ports = await interview('practice', true, true);
    await rate(ports, { q01: 4 }, one);
    expect(await readReport(ports, 'i1', 'ann')).toMatchObject({
      value: {
        calibration: { ratings: [{ question: 'q01', rated: 80, afterParts: true }] },
      },
    });
  });
});
