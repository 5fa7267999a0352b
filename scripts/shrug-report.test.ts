import { expect, it } from 'vitest';
import { strongerAnswerOf } from '@/lib/report/stronger/stronger-answer';
import { guide } from './eval/built-in-grader';
import { reportOn } from './eval/report-on';

const STORY =
  'Last year at a furniture retailer our returns team drowned in customer mails, around 900 a day. I was asked to sort them by urgency. I labelled 2,000 mails, trained a small classifier and built a screen where one could correct a label. It was hard because labels disagreed a lot at first, so I wrote a guide.';
const SHRUG =
  'I don’t have numbers, I moved to another team right after the rollout and never saw how it went on.';

const strongerAfter = (reply: string) => {
  const report = reportOn([
    { question: 'q37', answer: STORY, later: [[reply, 'probe', ['q37.result']]] },
  ]);
  const [question] = report.questions;
  const ask = question!.story!.parts.find(({ part }) => part === 'result');
  if (ask?.verdict === 'clear') return [];
  const turns = question!.turns.map((turn, at) =>
    at === 0 ? turn : { ...turn, asked: `You may have touched on this. ${ask!.ask}` },
  );
  const built = strongerAnswerOf({ ...question!, turns }, guide.rubrics.get('q37')!, 'behavioral');
  return built.kind === 'built' ? built.pieces : [];
};

it.each([
  ['I don’t have numbers for it.', 'left-out'],
  [SHRUG, 'yours'],
] as const)(
  'a bare shrug goes, an honest reason stays, and the result is asked: %s',
  (text, kind) => {
    const pieces = strongerAfter(text);
    expect(pieces).toContainEqual(expect.objectContaining({ kind, text }));
    expect(pieces).toContainEqual(
      expect.objectContaining({ kind: 'to-tell', point: 'q37.result' }),
    );
  },
);

it('the question for the result is never put before the shrug, and asks for what can be known', () => {
  const pieces = strongerAfter(SHRUG);
  const at = (wanted: (piece: (typeof pieces)[number]) => boolean) => pieces.findIndex(wanted);
  const asked = at((piece) => piece.kind === 'to-tell' && piece.point === 'q37.result');
  expect(asked).toBeGreaterThan(at((piece) => piece.kind === 'yours' && piece.text === SHRUG));
  expect(pieces[asked]).toMatchObject({ ask: expect.stringContaining('until then') });
});

it('the report says kindly that the end is not known, and names the words', () => {
  const { nextSteps } = reportOn([
    { question: 'q37', answer: STORY, later: [[SHRUG, 'probe', ['q37.result']]] },
  ]);
  expect(nextSteps.flatMap(({ statements }) => statements)).toContainEqual(
    expect.objectContaining({ kind: 'story_end_unknown', quote: SHRUG }),
  );
});

it('a shrug proves no point and is no step', () => {
  const [question] = reportOn([
    { question: 'q37', answer: STORY, later: [[SHRUG, 'probe', ['q37.result']]] },
  ]).questions;
  const quotes = question!.points.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
  expect(quotes.filter((quote) => quote.includes('moved to another team'))).toEqual([]);
  expect(question!.story!.ownership.own).toBe(2);
});
