import { describe, expect, it } from 'vitest';
import type { Retelling } from '@/lib/grading/story/retelling';
import { everything } from '@/lib/report/handout/include';
import { handoutOf } from '@/lib/report/handout/handout-of';
import { markdownReport } from '@/lib/report/handout/markdown-report';
import { reportOn } from './eval/report-on';

const STORY =
  'In the winter of 2023 I worked for a hospital group in Leeds. The notes of the nurses were full of abbreviations that no model understood. My job was to predict from those notes which patients would need a bed. I sat with two nurses for a week and wrote down four hundred abbreviations. Then I trained a classifier on two years of notes.';
const telling = (part: Retelling['part'], text: string): Retelling => ({
  id: `r-${part}`,
  at: 1,
  question: 'q37',
  part,
  text,
  modality: 'typed',
});
const report = (...retellings: Retelling[]) =>
  reportOn([{ question: 'q37', answer: STORY }], { retellings });
const asked = (...retellings: Retelling[]) => {
  const [question] = report(...retellings).questions;
  return question?.retold?.toTell.map(({ point }) => {
    const found = question.points.find(({ id }) => id === point);
    return found?.tells;
  });
};
const RESULT = telling('result', 'Wrong forecasts fell from 30 to 12 in a hundred by April.');
const LESSON = telling(
  'reflection',
  'Since then I sit with the people first, for a week at least.',
);

describe('a story that was told again', () => {
  it('is still asked for what its first telling lacked and nobody told since', () => {
    expect(asked(RESULT)).toEqual(expect.arrayContaining(['reason', 'reflection']));
    expect(asked(RESULT)).not.toContain('result');
    expect(asked(RESULT, LESSON)).toContain('reason');
    expect(asked(RESULT, LESSON)).not.toContain('reflection');
    expect(asked(telling('result', 'It went well.'))).toContain('result');
  });

  it('says so in the files, beside the story as it stands now', () => {
    const told = report(RESULT);
    const file = markdownReport(handoutOf(told, everything, { timeZone: 'UTC' }));
    const after = file.slice(file.indexOf('Still to be told in it:'));
    for (const { ask } of told.questions[0]?.retold?.toTell ?? []) expect(after).toContain(ask);
    const without = handoutOf(told, { ...everything, story: false }, { timeZone: 'UTC' });
    expect(markdownReport(without)).not.toContain('Still to be told in it:');
  });
});
