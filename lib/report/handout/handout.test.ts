import { describe, expect, it } from 'vitest';
import { handoutOf } from './handout-of';
import { htmlReport } from './html-report';
import { markup } from './html-text';
import { everything, includeOf, listOf, partNames, type Include, type Part } from './include';
import { markdownReport } from './markdown-report';
import { reportSchema, type Report } from '@/lib/report/report';
import type { Statement } from '@/lib/report/statements/statement';
import { sentenceOf } from '@/lib/report/statements/sentence';
import { sampleReport } from '@/lib/report/sample-report';

/** A word that only this part of the sample holds. */
const words: Record<Part, readonly string[]> = {
  overall: ['overallword', '61 of 100', 'Leaning yes'],
  grades: ['gradeword', '43 of 100', 'Coverage'],
  words: ['zebra'],
  story: ['storyword', 'Result', '57 of 100'],
  delivery: ['deliveryword', '137 words', 'thinking 7:31'],
  reference: ['referenceword'],
};
const place = { timeZone: 'UTC' };
const rendered = (include: Include) => {
  const handout = handoutOf(sampleReport(), include, place);
  return {
    handout: JSON.stringify(handout),
    markdown: markdownReport(handout).replaceAll('\\', ''),
    html: htmlReport(handout, (text) => markup`<p>${text}</p>`).replace(/<style>.*<\/style>/su, ''),
  };
};
/** Every choice of parts. */
const choices = Array.from({ length: 2 ** partNames.length }, (_, bits) =>
  Object.fromEntries(partNames.map(([part], index) => [part, Boolean(bits & (1 << index))])),
).map((choice): Include => ({ ...everything, ...choice }));

it('the sample is a report', () => {
  expect(reportSchema.safeParse(sampleReport()).error).toBeUndefined();
});

describe('a report that is handed out', () => {
  it('says of each part something that only this part says', () => {
    for (const text of Object.values(rendered(everything)))
      for (const [part] of partNames) for (const word of words[part]) expect(text).toContain(word);
  });

  it.each(partNames)('without %s holds nothing of it, whatever else is chosen', (part) => {
    for (const include of choices.filter((choice) => !choice[part]))
      for (const text of Object.values(rendered(include)))
        for (const word of words[part]) expect(text).not.toContain(word);
  });

  it('never tells what is nobody else’s: how the person rated themself, the interview’s id', () => {
    for (const include of choices)
      for (const text of Object.values(rendered(include))) {
        expect(text).not.toContain('privateword');
        expect(text).not.toMatch(/rated/iu);
      }
  });

  it('draws what the report draws, each picture with its twin in words', () => {
    const { sections, questions } = handoutOf(sampleReport(), everything, place);
    const kinds = [...sections, ...questions].flatMap(({ blocks }) =>
      blocks.map(({ kind }) => kind),
    );
    expect(kinds).toEqual(
      expect.arrayContaining(['level', 'sections', 'time', 'dimensions', 'story']),
    );
    const { markdown, html } = rendered(everything);
    for (const text of [markdown, html]) expect(text).toContain('2:11 used, 3:00 planned');
  });

  it('shows no single score as a ring when the questions’ grades are left out', () => {
    const ringsOf = (include: Include) =>
      handoutOf(sampleReport(), include, place)
        .sections.flatMap(({ blocks }) => blocks)
        .flatMap((block) => (block.kind === 'sections' ? block.picture.lines : []))
        .flatMap(({ rings }) => rings);
    for (const include of choices.filter(({ grades }) => !grades))
      expect(ringsOf(include)).toEqual([]);
  });

  it('has no question with nothing under it, and names all that were asked', () => {
    const none = Object.fromEntries(partNames.map(([part]) => [part, part === 'overall']));
    const { markdown, html } = rendered({ ...everything, ...none });
    const { questions } = sampleReport();
    for (const text of [markdown, html]) {
      expect(text).not.toMatch(/Question \d/u);
      for (const { prompt } of questions) expect(text).toContain(prompt);
    }
  });

  it('names the guide only where it is not the title', () => {
    const report = sampleReport();
    const { about } = handoutOf({ ...report, guide: report.title }, everything, place);
    expect(about).not.toContain(report.title);
    expect(handoutOf(report, everything, place).about).toContain(report.guide);
  });

  it('names every question, so that it can be commented on, and what is left out', () => {
    const only = { ...everything, words: false, grades: false };
    const { questions, shown, hidden } = handoutOf(sampleReport(), only, place);
    expect(questions.map(({ id }) => id)).toEqual(['lasso', 'ridge']);
    expect(shown).toEqual(['overall', 'story', 'delivery', 'reference']);
    expect(hidden).toEqual(['grades', 'words']);
  });

  it('speaks of one person in one way, says whom it means, and offers nothing that a reader can’t do', () => {
    const doubtful: Report = {
      ...sampleReport(),
      gaps: [
        { kind: 'unsure', of: ['point:lasso/lasso.why'], count: 2 },
        { kind: 'graders_differ', of: ['point:lasso/lasso.why'], count: 1 },
      ],
    };
    const handout = handoutOf(doubtful, everything, place);
    for (const text of [
      JSON.stringify(handout),
      markdownReport(handout),
      htmlReport(handout, () => markup`x`),
    ]) {
      expect(text).toContain('not sure of 2 of its findings');
      expect(text).not.toMatch(/the candidate/iu);
      expect(text).not.toMatch(/contest (?:it|them)|check (?:that|these)/u);
      expect(text).toContain('means the person who sat the interview');
    }
  });

  it('says where to begin on an answer that nothing could be built on, in words of that question', () => {
    const report = sampleReport();
    const none = { kind: 'none', why: 'nothing-to-build-on' } as const;
    const [poor, ...rest] = report.questions;
    const points = poor!.points.map((point) => ({ ...point, claimed: null }));
    const questions = [{ ...poor!, points, stronger: none }, ...rest];
    expect(markdownReport(handoutOf({ ...report, questions }, everything, place))).toContain(
      'For a stronger version, let your first sentence say this (point 2): A gradeword gap.',
    );
  });

  it('names what is essential, made or not: who counts comes to the figure in the verdict', () => {
    const [asked] = sampleReport().questions;
    const all = (['met', 'partial', 'missed'] as const).map((label) => ({
      ...asked!.points[0]!,
      id: label,
      label,
    }));
    const report = { ...sampleReport(), questions: [{ ...asked!, points: all }] };
    const text = markdownReport(handoutOf(report, everything, place));
    expect(text).toContain('Points made (1, essential: 1)');
    expect(text.match(/Essential\./gu)).toHaveLength(2);
  });

  it('tells the day in the time zone it is given', () => {
    const { about } = handoutOf(sampleReport(), everything, { timeZone: 'Asia/Tokyo' });
    expect(about).toContain('15 November 2023');
    expect(handoutOf(sampleReport(), everything, place).about).toContain('14 November 2023');
  });

  it('shows no mark of a grade in the words when grades are left out', () => {
    const { questions } = handoutOf(sampleReport(), { ...everything, grades: false }, place);
    const answers = questions.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'answer' ? block.stretches : [])),
    );
    expect(answers).toEqual([
      { text: 'The zebra penalty drives weights to zero.', kind: null, numbers: [] },
      { text: 'No idea. The zebra penalty drives weights to zero.', kind: null, numbers: [] },
    ]);
  });
});

describe('a list of parts in an address', () => {
  it('is read back as it was written', () => {
    for (const include of choices.slice(1)) expect(includeOf(listOf(include))).toEqual(include);
  });
  it.each(['', 'audio', 'words,', 'words,words2', 'Words'])('is not %j', (text) => {
    expect(includeOf(text)).toBeUndefined();
  });
});

it('one question that has no answer is not counted as one of one', () => {
  const left: Statement = { kind: 'left_out', of: ['score:all'], count: 1, planned: 1 };
  expect(sentenceOf(left)).toBe('The one planned question has no answer, so there is no score.');
});

it('a quote that turns text around ends where it ends', () => {
  const quote = 'zero \u202e weights';
  const made: Statement = {
    kind: 'point_made',
    of: ['answer:a'],
    question: 'a',
    statement: 'S.',
    why: 'It counts.',
    quote,
  };
  expect(sentenceOf(made)).toContain(`\u2068${quote}\u2069`);
});
