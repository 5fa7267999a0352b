import { describe, expect, it } from 'vitest';
import { describeRequest, offerInShort } from './describe-request';
import type { Drawable, DrawRequest } from './draw';
import { sampleRequest } from './sample-request';

const question = (
  id: string,
  section: string,
  over: Partial<Omit<Drawable, 'id' | 'section'>> = {},
): Drawable => ({ id, section, kind: 'concept', level: 'foundation', minutes: 4, ...over });

const guide: readonly Drawable[] = [
  question('q1', 'ml'),
  question('q2', 'ml', { minutes: 5 }),
  question('q3', 'ml', { kind: 'comparison', level: 'advanced' }),
  question('q4', 'rag', { kind: 'technique', minutes: 6 }),
  question('q5', 'rag'),
  question('q6', 'people', { kind: 'behavioral', level: 'intermediate', minutes: 6 }),
];

const request = (over: Partial<DrawRequest> = {}): DrawRequest =>
  sampleRequest({
    size: { by: 'count', count: 3 },
    timing: { kind: 'timed', factor: 1 },
    ...over,
  });

const sentence = (over: Partial<DrawRequest> = {}) =>
  describeRequest(request(over), guide).sentence;

describe('describing a request that fits', () => {
  it('names the questions, what they are drawn from, the time and the feedback', () => {
    expect(sentence({ kinds: ['concept'], size: { by: 'minutes', minutes: 10 } })).toBe(
      'You will get 2 questions, drawn from 3 in 2 sections, in 10 minutes, with feedback after each answer.',
    );
  });

  it('says in an exam that no verdict comes before the report', () => {
    expect(sentence({ mode: 'exam' })).toMatch(/, with no verdict until the report\.$/);
  });

  it('gives a range of time when the drawn questions differ in length', () => {
    expect(sentence()).toMatch(/^You will get 3 questions, .* in about 14 to 17 minutes, /);
  });

  it('counts extra time in', () => {
    expect(
      sentence({
        size: { by: 'minutes', minutes: 10 },
        timing: { kind: 'timed', factor: 1.5 },
      }),
    ).toContain('in 15 minutes (extra time included)');
  });

  it('gives odd lengths to the half minute', () => {
    const timing = { kind: 'timed', factor: 1.25 } as const;
    expect(sentence({ size: { by: 'minutes', minutes: 30 }, timing })).toContain('in 37.5 minutes');
  });

  it('promises no time where none is kept', () => {
    const offer = describeRequest(request({ timing: { kind: 'untimed' } }), guide);
    expect(offer).toMatchObject({ kind: 'fits', ms: null });
    expect(offer.sentence).toContain('without a time limit');
  });

  it('owns up to fewer questions than were asked for', () => {
    expect(sentence({ sections: ['rag'], size: { by: 'count', count: 8 } })).toBe(
      'You will get 2 questions, all that fit your choices, in 10 minutes, with feedback after each answer. You asked for 8; allow more for that.',
    );
  });

  it('takes exactly the questions that are to be practised again', () => {
    expect(
      sentence({ only: ['q5', 'q6'], sections: ['ml'], size: { by: 'count', count: 2 } }),
    ).toBe('You will get 2 questions, in 10 minutes, with feedback after each answer.');
  });

  it('says one question in the singular', () => {
    expect(sentence({ sections: ['people'] })).toContain('You will get 1 question, in 6 minutes');
  });
});

describe('describing a request that nothing fits', () => {
  it('names each single choice that would help, with how many would fit', () => {
    expect(sentence({ sections: ['people'], kinds: ['concept'] })).toBe(
      'No question fits all of these choices. Allow more sections (3 would fit) or more kinds of question (1 would fit).',
    );
  });

  it('names the choices together when none helps alone', () => {
    expect(sentence({ sections: ['people'], kinds: ['technique'], levels: ['advanced'] })).toBe(
      'No question fits all of these choices. Allow more sections, kinds of question and levels.',
    );
  });

  it('names the shortest question when the time is too short', () => {
    expect(sentence({ size: { by: 'minutes', minutes: 2 } })).toBe(
      'No question fits into this time. The shortest one takes 4 minutes: allow at least that.',
    );
  });

  it('says so when the questions to practise again are gone', () => {
    expect(sentence({ only: ['gone'] })).toBe('None of these questions is in the guide.');
  });
});

describe('an offer in short', () => {
  it('has the numbers only', () => {
    expect(offerInShort(describeRequest(request({ sections: ['rag'] }), guide))).toBe(
      '2 questions · 10 minutes',
    );
    expect(offerInShort(describeRequest(request({ timing: { kind: 'untimed' } }), guide))).toBe(
      '3 questions · no time limit',
    );
    expect(offerInShort(describeRequest(request({ only: ['gone'] }), guide))).toBe(
      'No question fits',
    );
  });
});
