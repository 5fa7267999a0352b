import { describe, expect, it } from 'vitest';
import { readWholeGuide } from '@/lib/guide/read-guide';
import { sampleFiles } from '@/lib/guide/sample-guide';
import { Lexicon } from '@/lib/grading/text/lexicon';
import { saysWhatOnlyItSays } from './only-false';
import { Reading } from '@/lib/grading/text/reading';
import { contentStems } from '@/lib/grading/likeness/wording-match';

const guide = readWholeGuide(sampleFiles(), 'sample');
const rubric = guide.rubrics.get('q01')!;

/** Whether an answer that says all of a false wording, but for the words left out, may be accused of it. */
function accuses(wording: string, statement: string): boolean {
  const reading = new Reading(
    {
      question: 'q01',
      prompt: '',
      turns: [{ id: 'a', text: wording, after: 'question', targets: [] }],
    },
    rubric,
    new Lexicon(guide.concepts),
  );
  const point = { ...rubric.points[0]!, statement, wordings: [statement] };
  return saysWhatOnlyItSays(wording, new Set(contentStems(wording)), [point], reading);
}

describe('a false claim found by its words', () => {
  it('accuses nobody with words that all stand in a right sentence', () => {
    expect(
      accuses(
        'Models share their tokenizer with the correct model.',
        'Each model must share the correct tokenizer with other models.',
      ),
    ).toBe(false);
  });

  it.each([
    ['a word that no point has', 'Ridge bans features.', 'Ridge keeps features.'],
    ['an opposite', 'A high penalty raises variance.', 'A high penalty lowers variance.'],
    ['another number', 'Chunks overlap by 90 percent.', 'Chunks overlap by 10 percent.'],
    ['a denial', 'The penalty does not shrink weights.', 'The penalty shrinks weights.'],
    ['another side of a contrast', 'Ridge zeroes weights.', 'Lasso zeroes weights.'],
  ])('accuses by %s', (_, wording, statement) => {
    expect(accuses(wording, statement)).toBe(true);
  });
});
