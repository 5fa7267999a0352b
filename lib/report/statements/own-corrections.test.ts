import { expect, it } from 'vitest';
import { made, point, question, wrong } from '@/lib/report/stronger/sample-answer';
import { ownCorrectionsOf } from './own-corrections';

const quote = 'L2 drives weights to zero';

/** An answer with a false sentence, and a reply to it. */
function replied(reply: string, misconceptions = [] as ReturnType<typeof wrong>[]) {
  const of = question([made, point('sparse', null)], misconceptions);
  const [first] = of.turns;
  const second = { ...first!, id: 't2', after: 'probe' as const, asked: 'What else?', text: reply };
  return ownCorrectionsOf({ ...of, turns: [first!, second] });
}

it('what somebody puts right without help is told with both sentences, known to be false or not', () => {
  const right = 'Oh wait no, weights don’t go to zero with it.';
  expect(replied(right)).toEqual([{ was: `${quote}.`, quote: right, misconception: null }]);
  const known = wrong(quote, { label: 'corrected' });
  expect(replied('No, L2 keeps weights small.', [known])).toEqual([
    { was: quote, quote: 'No, L2 keeps weights small.', misconception: 'q01.m' },
  ]);
});

it('a reply that takes nothing back is no correction, nor one that says nothing instead', () => {
  expect(replied('Yes, weights are what it is about.')).toEqual([]);
  expect(replied('No, that was wrong.')).toEqual([]);
});
