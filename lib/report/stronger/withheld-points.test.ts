import { describe, expect, it } from 'vitest';
import { SAID, made, point, question, rubric, told, wrong } from './sample-answer';
import { strongerAnswerOf } from './stronger-answer';
import { withheldWords } from './withheld-points';

const claim = {
  id: 'q01.m',
  claim: 'L2 gives zeros.',
  wordings: [],
  patterns: [],
  correction: 'L2 keeps weights small.',
  challenge: 'Does it?',
  contradicts: ['q01.sparse'],
};
const against = { ...rubric, misconceptions: [claim] };

describe('a stronger version after a contest', () => {
  it('puts in nothing that contradicts the words that were contested, and says so', () => {
    const points = [made, point('sparse', null), point('choice', null)];
    const of = question(points, [wrong('L2 drives weights to zero', { denied: true })]);
    const stronger = strongerAnswerOf(of, against, 'concept');
    if (stronger.kind === 'none') throw new Error(stronger.why);
    expect(stronger.withheld).toEqual(['q01.sparse']);
    const texts = stronger.pieces.flatMap((piece) => ('text' in piece ? [piece.text] : []));
    expect(texts).toContain('L2 drives weights to zero.');
    expect(texts).toContain('The choice of it is told here.');
    expect(texts).not.toContain('The sparse of it is told here.');
    expect(withheldWords(stronger.withheld, points)).toMatch(/^Point 2 is not put in: /u);
  });

  it('is none where all that is open contradicts them', () => {
    const of = question(
      [made, point('sparse', null)],
      [wrong('L2 drives weights to zero', { denied: true })],
    );
    expect(strongerAnswerOf(of, against, 'concept')).toEqual({ kind: 'none', why: 'contested' });
    expect(told(question([made, point('sparse', null)])).join(' ')).toContain(SAID.slice(0, 18));
  });
});
