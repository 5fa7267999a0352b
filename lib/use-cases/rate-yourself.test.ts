import { describe, expect, it } from 'vitest';
import { rateYourself } from './rate-yourself';
import { readReport } from './read-report';
import { saying, SampleRoom } from './sample-room';

/** An interview of the sample guide with one answer. */
async function interview(mode: 'practice' | 'exam', ended = true) {
  const room = new SampleRoom({ interviewer: saying({}) });
  await room.start(mode);
  await room.listen();
  await room.answer('Lasso makes some weights exactly zero.');
  if (ended) await room.send({ kind: 'end' });
  return room.ports;
}
const rate = (ports: SampleRoom['ports'], ratings: Record<string, number>, person = 'ann') =>
  rateYourself(ports, { interview: 'i1', person, ratings });

describe('rating yourself', () => {
  it('comes before the report of an exam, and shows no grade', async () => {
    const ports = await interview('exam');
    const sheet = await readReport(ports, 'i1', 'ann');
    expect(sheet).toMatchObject({ ok: true, value: { kind: 'may-rate' } });
    expect(JSON.stringify(sheet)).not.toMatch(/score|label|met|missed/u);
    expect(await rate(ports, { q01: 4 })).toEqual({ ok: true, value: 'kept' });
    expect(await readReport(ports, 'i1', 'ann')).toMatchObject({ value: { interview: 'i1' } });
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
    expect(await ports.ratings.read('i1')).toMatchObject({ ratings: { q01: 2 } });
  });
  it('is not asked for in practice, where grades were shown as it went', async () => {
    const ports = await interview('practice');
    expect(await rate(ports, { q01: 4 })).toMatchObject({ ok: false, code: 'grades_were_shown' });
    expect(await readReport(ports, 'i1', 'ann')).toMatchObject({ value: { interview: 'i1' } });
  });
  it('is refused while the interview runs, for questions without an answer, and for other people', async () => {
    const running = await interview('exam', false);
    expect(await rate(running, { q01: 4 })).toMatchObject({ code: 'report_not_ready' });
    const over = await interview('exam');
    expect(await rate(over, { q03: 4 })).toMatchObject({ code: 'unknown_question' });
    expect(await rate(over, { q01: 4 }, 'bob')).toMatchObject({ code: 'not_found' });
    expect(await over.ratings.read('i1')).toBeUndefined();
  });
});
