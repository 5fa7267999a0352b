import { describe, expect, it } from 'vitest';
import { checkStatements } from './check-statements';
import type { ReportedQuestion } from '@/lib/report/question/reported-question';
import { sampleReport } from '@/lib/report/sample-report';
import { sampleQuestion } from '@/lib/report/question/sample-reported-question';
import { storyIn } from '@/lib/grading/story/sample-story';
import { storyStrengths } from './story-statements';
import { sentenceOf } from './sentence';
import type { Statement } from './statement';
import { strengthsOf } from './strengths';
import type { TimePicture } from '@/lib/report/time-picture';

const MADE = 'The zebra penalty drives weights to zero.';
const FURTHER = 'And it is a prior.';
const TEXT = `${MADE} ${FURTHER}`;

/** A fair answer with a point made, something beyond the reference and nothing false. */
function answered(id: string, further = FURTHER): ReportedQuestion {
  const sample = sampleQuestion(id, TEXT);
  const said = (quote: string) => {
    const start = TEXT.indexOf(quote);
    return [{ turn: 'm1', start, end: start + quote.length, quote }];
  };
  return {
    ...sample,
    points: sample.points.map((point) =>
      point.label === 'met' ? { ...point, evidence: said(MADE) } : point,
    ),
    misconceptions: [],
    besideFalse: [],
    story: null,
    beyond: [{ id: `${id}.b`, statement: 'Something further.', evidence: said(further) }],
  };
}
const kindsOf = (questions: readonly ReportedQuestion[], time: TimePicture | null = null) =>
  strengthsOf(questions, null, time).map(({ kind }) => kind);

describe('strengths', () => {
  it('are what was asked for first, and what goes beyond it only where that leaves room', () => {
    expect(kindsOf([answered('lasso')])).toEqual(['point_made', 'went_beyond']);
    expect(kindsOf([answered('lasso'), answered('ridge'), answered('net')])).toEqual([
      'point_made',
      'point_made',
      'point_made',
    ]);
  });

  it('of who answers in full are what few say beside it', () => {
    const full = (id: string) => {
      const question = answered(id);
      return {
        ...question,
        points: question.points.map((point) => ({
          ...point,
          label: 'met' as const,
          evidence: question.points.find(({ label }) => label === 'met')!.evidence,
        })),
      };
    };
    expect(kindsOf([full('lasso'), full('ridge')])).toEqual([
      'answers_full',
      'went_beyond',
      'point_made',
    ]);
  });

  it('name the point that the words make', () => {
    const told = {
      kind: 'answer_full' as const,
      of: ['answer:q01'],
      question: 'q01',
      made: 7,
      points: 8,
      left: 'Name a limit.',
      quote: MADE,
      point: 'The penalty selects features.',
    };
    expect(sentenceOf(told)).toBe(
      `An answer that is nearly full: 7 of 8 key points. Told best: The penalty selects features. You said “${MADE}”`,
    );
  });

  it('praise no words twice', () => {
    expect(kindsOf([answered('lasso', MADE)])).toEqual(['point_made']);
  });

  it('are what was said, and not why it counts, which may name more', () => {
    const [made] = strengthsOf([answered('lasso')], null);
    expect(made && sentenceOf(made)).toBe(
      `You said “${MADE}” That makes a key point: The gradeword point.`,
    );
  });

  it('are that the time was kept, where all was answered in it', () => {
    const questions = [answered('lasso'), answered('ridge')];
    const picture = (ranOut: boolean, plannedMs: number | null): TimePicture => {
      const { time } = sampleReport();
      const [sample] = time.questions;
      return {
        ...time,
        questions: questions.map(({ id }) => ({ ...sample!, question: id, plannedMs, ranOut })),
      };
    };
    expect(kindsOf(questions, picture(false, 60_000))).toEqual([
      'point_made',
      'point_made',
      'time_kept',
    ]);
    expect(kindsOf(questions, picture(true, 60_000))).not.toContain('time_kept');
    expect(kindsOf(questions, picture(false, null))).not.toContain('time_kept');
    expect(kindsOf(questions.slice(0, 1), picture(false, 60_000))).not.toContain('time_kept');
  });

  it('say of the time nothing that the report does not bear out', () => {
    const report = sampleReport();
    const strengths = [
      {
        kind: 'time_kept' as const,
        of: [`time:${report.time.questions[0]!.question}`],
        answered: 9,
      },
    ];
    expect(checkStatements({ ...report, strengths })).toContainEqual(
      expect.objectContaining({ statement: 'time_kept', what: 'not_in_the_data' }),
    );
  });
});

describe('what is praised in a story', () => {
  const TOLD =
    'At a port in Rotterdam ships waited. I was asked to rebuild the scoring. I wrote a parser and I trained a model on eight years of inspections. False alarms fell from 400 a day to 120.';
  const nameOf = (each: Statement) => (each.kind === 'story_part_clear' ? each.part : each.kind);
  const strengthsIn = (answer: string, storyMarks: ReportedQuestion['storyMarks'] = null) =>
    storyStrengths({
      ...sampleQuestion('q37', answer),
      storyMarks,
      turns: [{ ...sampleQuestion('q37', answer).turns[0]!, id: 't1', text: answer }],
      story: storyIn(answer),
    });
  it('is praised once: what is measured or the speaker’s own is not praised again as told', () => {
    expect(strengthsIn(TOLD).map(nameOf)).toEqual([
      'result_measured',
      'own_part_clear',
      'situation',
    ]);
  });
  it('is nothing that the person says is not so, nor what leans on it', () => {
    const praised = (...denied: string[]) =>
      strengthsIn(TOLD, { score: 40, told: [], denied }).map(nameOf);
    expect(praised('action')).toEqual(['result']);
    expect(praised('measured')).toEqual(['own_part_clear', 'result']);
    expect(praised('result', 'situation')).toEqual(['own_part_clear', 'task']);
  });
  it('is no part of one’s own in a sentence that begins with what “we” did', () => {
    const own = strengthsIn(
      'At a port in Rotterdam ships waited and I was asked to rebuild the scoring. We merged the tables, and I trained a model on eight years of inspections. I wrote a parser for the letters. False alarms fell from 400 a day to 120.',
    ).find(({ kind }) => kind === 'own_part_clear');
    expect(own).toMatchObject({ quote: 'I wrote a parser for the letters.' });
  });
  it('is told with other words each time, though one sentence holds it all', () => {
    const strengths = strengthsIn(
      'At a port in Rotterdam I was asked to rebuild the scoring, I wrote a parser and I trained a model, and false alarms fell from 400 a day to 120.',
    );
    const quotes = strengths.map((each) => ('quote' in each ? each.quote : null));
    expect(new Set(quotes).size).toBe(quotes.length);
  });
  it('is no part that takes far less of the story than is usual, however clear', () => {
    const told = sampleQuestion('q37', TOLD);
    const story = storyIn(TOLD);
    const praised = (words: number) =>
      storyStrengths({
        ...told,
        turns: [{ ...told.turns[0]!, id: 't1', text: TOLD }],
        story: {
          ...story,
          measured: { kind: 'none' },
          ownership: { ...story.ownership, kind: 'none' },
          parts: story.parts.map((each) =>
            each.part === 'action' && each.verdict !== 'missing'
              ? { ...each, score: 100, words }
              : each,
          ),
        },
      }).map(nameOf);
    expect(praised(0.5)).toEqual(['action']);
    expect(praised(0.14)).not.toContain('action');
  });
  it('is no figure that is only guessed, nor the rest of a result beside it', () => {
    const guessed = TOLD.replace('False alarms fell', 'I think false alarms fell');
    expect(strengthsIn(guessed).map(nameOf)).toEqual(['own_part_clear', 'situation']);
  });
  it('is nothing that is held against it', () => {
    const blaming =
      'The project manager at my last company was incompetent and promised features to the client without asking us.';
    expect(strengthsIn(blaming)).toEqual([]);
  });
});
