import { describe, expect, it } from 'vitest';
import { renderFault } from '@/lib/guide/content-fault';
import { readWholeGuide } from '@/lib/guide/read-guide';
import { sampleFiles } from '@/lib/guide/sample-guide';
import { checkKey, tryKey } from './check-key';
import { sampleGrader } from './sample-grader';

const rubric = 'guides/sample/rubrics/q01.yaml';
const question = 'guides/sample/questions/q01.md';
const concepts = 'concepts/all.yaml';

function faultsWith(path: string, change: (text: string) => string): string {
  const guide = readWholeGuide(sampleFiles({ [path]: change }), 'sample');
  return checkKey(guide, sampleGrader(guide.concepts)).map(renderFault).join('\n');
}

describe('the check of a key', () => {
  it('finds nothing in a whole one', () => {
    expect(faultsWith(rubric, (text) => text)).toBe('');
  });

  it('refuses a probe that gives its point away', () => {
    const leak = (text: string) =>
      text.replace('What happens as you turn it up for q01 6?', 'Do the weights go to zero?');
    expect(faultsWith(rubric, leak)).toMatch(
      /q01\.sparse\.probe: gives the point away: it says zero-weights/u,
    );
  });

  it('refuses a probe that states its own point before it asks', () => {
    const leak = (text: string) =>
      text.replace(
        'What happens as you turn it up for q01 6?',
        'With L1 many weights go to zero. What is that good for?',
      );
    expect(faultsWith(rubric, leak)).toMatch(
      /q01\.sparse\.probe: gives the point away: "With L1 many weights go to zero\." is worth/u,
    );
  });

  it('refuses a hint that earns its own point', () => {
    const leak = (text: string) =>
      text.replace(
        /( +)probe: (?=.*\n)/u,
        '$1hint: L1 sets many weights exactly to zero.\n$1probe: ',
      );
    expect(faultsWith(rubric, leak)).toMatch(/\.hint: gives the point away: with the probe/u);
  });

  it('refuses a reference that no longer conveys a point', () => {
    const dropped = (text: string) =>
      text.replace(/Lasso makes some weights exactly\s+zero\. /u, '');
    expect(faultsWith(question, dropped)).toMatch(
      /Reference answer: no longer conveys q01\.sparse/u,
    );
  });

  it.each([
    ['a star after too few letters', 'pen*', /at least 4 letters before the star in "pen\*"/u],
    ['a phrase of little words', 'of the', /has no word that counts/u],
  ])('refuses %s, naming the concept', (_, phrase, names) => {
    expect(
      faultsWith(concepts, (text) => text.replace('any: [penalty]', `any: [${phrase}]`)),
    ).toMatch(names);
  });

  it('tries the key on its own texts, each with itself taken out', () => {
    const guide = readWholeGuide(sampleFiles(), 'sample');
    const [first] = guide.questions;
    const key = first && guide.rubrics.get(first.id);
    if (!first || !key) throw new Error('no sample');
    const trial = tryKey(first, key, sampleGrader(guide.concepts));
    expect(trial.spoken).toBe(100);
    expect(trial.written).toBeGreaterThanOrEqual(75);
    expect(trial.wordings.filter(({ found }) => !found)).toEqual([]);
    expect(trial.misconceptions.filter(({ found }) => !found)).toEqual([]);
  });
});
