import { expect, it } from 'vitest';
import { ownReport } from './own-report';
import { rateYourself } from './rate-yourself';
import { SampleRoom, saying } from './sample-room';

it('is there for its owner when the interview is over, and for nobody else', async () => {
  const room = new SampleRoom({ interviewer: saying({}) });
  await room.start();
  await room.listen();
  expect(await ownReport(room.ports, 'i1', 'ann')).toMatchObject({ code: 'report_not_ready' });
  await room.send({ kind: 'end' });
  expect(await ownReport(room.ports, 'i1', 'ann')).toMatchObject({ ok: true });
  expect(await ownReport(room.ports, 'i1', 'bob')).toMatchObject({ code: 'not_found' });
  expect(await ownReport(room.ports, 'i2', 'ann')).toMatchObject({ code: 'not_found' });
});

it('gives no grades away in a file before the person had a chance to rate their own answers', async () => {
  const room = new SampleRoom({ interviewer: saying({}) });
  await room.start('exam');
  await room.listen();
  await room.answer('With L1 many weights go to zero.');
  await room.send({ kind: 'end' });
  expect(await ownReport(room.ports, 'i1', 'ann')).toMatchObject({ code: 'rate_first' });
  await rateYourself(room.ports, {
    interview: 'i1',
    person: 'ann',
    about: 'interview',
    ratings: {},
  });
  expect(await ownReport(room.ports, 'i1', 'ann')).toMatchObject({ ok: true });
});
