import { expect, it } from 'vitest';
import type { Report } from '@/lib/report/report';
import { sampleReport } from '@/lib/report/sample-report';
import { ReportDesk } from './report-desk';

const limits = { kept: 2, waiting: 2 };
/** Builds that end when the test says so, and how many began. */
function workshop() {
  const began: string[] = [];
  const ends: (() => void)[] = [];
  let atOnce = 0;
  let mostAtOnce = 0;
  const build = (name: string) => async (): Promise<Report> => {
    began.push(name);
    mostAtOnce = Math.max(mostAtOnce, (atOnce += 1));
    await new Promise<void>((end) => ends.push(end));
    atOnce -= 1;
    return { ...sampleReport(), interview: name };
  };
  return { began, build, endNext: () => ends.shift()?.(), mostAtOnce: () => mostAtOnce };
}
const aLittle = () => new Promise<void>((go) => setImmediate(go));
const at = async (name: string): Promise<Report> => ({ ...sampleReport(), interview: name });

it('a report is built once for as long as nothing it is made of changes', async () => {
  const desk = new ReportDesk(limits, aLittle);
  let built = 0;
  const build = () => {
    built += 1;
    return at('a');
  };
  for (const stamp of ['1', '1', '1', '2', '2'])
    expect(await desk.reportOf('a', stamp, build)).toMatchObject({ ok: true });
  expect(built).toBe(2);
});

it('who asks for the same report at the same time waits for the same building', async () => {
  const desk = new ReportDesk(limits, aLittle);
  const { began, build, endNext } = workshop();
  const all = Array.from({ length: 15 }, () => desk.reportOf('a', '1', build('a')));
  await aLittle();
  await aLittle();
  endNext();
  for (const one of await Promise.all(all)) expect(one).toMatchObject({ ok: true });
  expect(began).toEqual(['a']);
});

it('one is built at a time, others wait, and beyond a few more are refused', async () => {
  const desk = new ReportDesk(limits, aLittle);
  const { began, build, endNext, mostAtOnce } = workshop();
  const [a, b, c] = ['a', 'b', 'c'].map((name) => desk.reportOf(name, '1', build(name)));
  expect(desk.isFull).toBe(true);
  expect(await desk.reportOf('d', '1', build('d'))).toMatchObject({
    ok: false,
    code: 'too_many_readers',
  });
  for (const each of [a, b, c]) {
    await aLittle();
    await aLittle();
    endNext();
    expect(await each).toMatchObject({ ok: true });
  }
  expect(mostAtOnce()).toBe(1);
  expect(began).toEqual(['a', 'b', 'c']);
  expect(desk.isFull).toBe(false);
});

it('others have a turn between two buildings', async () => {
  const happened: string[] = [];
  const desk = new ReportDesk(limits, async () => {
    await aLittle();
    happened.push('a turn for others');
  });
  const build = (name: string) => () => {
    happened.push(name);
    return at(name);
  };
  await Promise.all(['a', 'b'].map((name) => desk.reportOf(name, '1', build(name))));
  expect(happened).toEqual(['a turn for others', 'a', 'a turn for others', 'b']);
});

it('keeps so many and no more: the one read longest ago goes', async () => {
  const desk = new ReportDesk(limits, aLittle);
  const built: string[] = [];
  const read = (name: string) =>
    desk.reportOf(name, '1', () => {
      built.push(name);
      return at(name);
    });
  for (const name of ['a', 'b', 'a', 'c', 'a', 'b']) await read(name);
  expect(built).toEqual(['a', 'b', 'c', 'b']);
});

it('a building that fails is told to who asked, and stops nobody after it', async () => {
  const desk = new ReportDesk(limits, aLittle);
  const failing = desk.reportOf('a', '1', () => Promise.reject(new Error('no disk')));
  const next = desk.reportOf('b', '1', () => at('b'));
  await expect(failing).rejects.toThrow('no disk');
  expect(await next).toMatchObject({ ok: true });
  expect(await desk.reportOf('a', '1', () => at('a'))).toMatchObject({ ok: true });
});

it('tells what can be had without a place: what is kept as it is now, and what others wait for', async () => {
  const desk = new ReportDesk(limits, aLittle);
  const { build, endNext } = workshop();
  await desk.reportOf('kept', '1', () => at('kept'));
  const waiting = ['a', 'b', 'c'].map((name) => desk.reportOf(name, '1', build(name)));
  expect(desk.isFull).toBe(true);
  expect(desk.has('kept', '1')).toBe(true);
  expect(desk.has('kept', '2')).toBe(false);
  expect(desk.has('c', '1')).toBe(true);
  expect(desk.has('d', '1')).toBe(false);
  expect(await desk.reportOf('kept', '1', () => at('kept'))).toMatchObject({ ok: true });
  for (const each of waiting) {
    await aLittle();
    await aLittle();
    endNext();
    await each;
  }
});
