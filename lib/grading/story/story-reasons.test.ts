import { describe, expect, it } from 'vitest';
import type { Rubric } from '@/lib/guide/rubric';
import type { PointVerdict } from '@/lib/grading/verdict';
import { conversationOf, storyRubric } from './sample-story';
import { pointsByStory } from './story-points';

const TOLD =
  'At a parcel company in Leeds address matching failed for 18 % of parcels. My job was to bring that below 8 %. I built a search over past deliveries.';
const point: Rubric['points'][number] = {
  id: 'q37.reasons',
  statement: 'Give the reason for a technical choice.',
  essential: true,
  tells: 'reason',
  why: 'Because it matters.',
  probe: 'What spoke for yours?',
  patterns: [['any']],
  wordings: ['Any words will do.'],
  terms: [],
};
/** What becomes of the point where the words alone had been taken for a reason, and where they had not. */
const labels = (said: string) =>
  [true, false].map((isFound) => {
    const turns = conversationOf(TOLD, said);
    const found: PointVerdict = isFound
      ? {
          id: point.id,
          label: 'met',
          confidence: 0.9,
          evidence: [{ turn: 't2', start: 0, end: said.length, quote: said }],
        }
      : { id: point.id, label: 'missed', confidence: 0.5 };
    const rubric = { ...storyRubric, points: [point] };
    return pointsByStory([found], turns, rubric, new Set())[0]?.label;
  });

describe('the reason for a choice', () => {
  it.each([
    'We didn’t really look at anything else. Random forest is what everyone uses, so I took that.',
    'Everybody uses it, so we took that.',
    'It was simply popular, so I used that.',
    'We never considered any other models, so I took it.',
    'Python is what most people take, so I used it.',
    'It is how one does it, so we did that.',
  ])('is not what lay there and was weighed against nothing: %s', (said) => {
    expect(labels(said)).toEqual(['missed', 'missed']);
  });
  it.each([
    'What I would do is sit down with the planners first and find out which decisions they take.',
    'I would choose boosted trees because they can be explained.',
  ])('is none of a choice that was not made: %s', (said) => {
    expect(labels(said)).toEqual(['missed', 'missed']);
  });
  it.each([
    'We ran it for ten weeks in Malmö and Gothenburg against two control regions.',
    'We rolled it out in five shops versus an untreated group.',
  ])('is not what it was measured against: %s', (said) => {
    expect(labels(said)).toEqual(['missed', 'missed']);
  });
  it.each([
    'I took the boosted trees because the technicians could see which events drove the suggestion.',
    'Everybody uses it on tables with few rows, because it hardly overfits, so I took the forest.',
    'We ran the forest against a logistic regression, and it won by four points.',
    'The labels were few and costly, so I chose a small model.',
    'I tried linear regression and random forest, the random forest was better.',
    'I tried linear regression and random forest. The random forest was better.',
  ])('is one that could be weighed: %s', (said) => {
    expect(labels(said)[0]).toBe('met');
  });

  it('is the other way that lost, and nothing of what was tried alone', () => {
    expect(
      labels('I tried linear regression and random forest, the random forest was better.'),
    ).toEqual(['met', 'met']);
    expect(labels('I tried linear regression and random forest, the mood was better.')[1]).toBe(
      'missed',
    );
  });
});

describe('an alternative that lost', () => {
  it.each([
    "We trained XGBoost, and we tried also a neural network but it wasn't better.",
    'We also tried BM25 alone, but that was not enough.',
    'I tested random forest as well, it was no better.',
    'I compared Prophet too, which did worse.',
  ])('is told with a choice: %s', (said) => {
    expect(labels(said)[1]).toBe('met');
  });

  it.each(['We tried to calm the vendor, but he was not better.', 'We also tried BM25.'])(
    'is none in other words: %s',
    (said) => {
      expect(labels(said)[1]).toBe('missed');
    },
  );
});
