import { describe, expect, it } from 'vitest';
import { storyOf } from '@/lib/grading/story/story-of';
import type { PointReport } from '@/lib/report/question/point-report';
import { SAID, made, point, question, rubric, some, told, withText, wrong } from './sample-answer';
import { strongerAnswerOf } from './stronger-answer';

describe('a stronger version of an answer', () => {
  it('keeps every sentence and puts what it never names at the end, in the order of the reference', () => {
    expect(told(question(some))).toEqual([
      'It adds a penalty.',
      'L2 drives weights to zero.',
      'I like it.',
      '+ The purpose of it is told here.',
      '+ The sparse of it is told here.',
    ]);
  });
  it('puts the truth in place of what was false', () => {
    expect(told(question(some, [wrong('L2 drives weights to zero')]))).toContain(
      '[L2 drives weights to zero. → L2 keeps weights small.]',
    );
  });
  it('tells the missing point in place of the false claim against it, and only there', () => {
    const claim = {
      id: 'q01.m',
      claim: 'L2 gives zeros.',
      wordings: [],
      patterns: [],
      correction: 'L2 keeps weights small.',
      challenge: 'Does it?',
      contradicts: ['q01.sparse'],
    };
    const against = {
      ...rubric,
      misconceptions: [claim],
    };
    const stronger = strongerAnswerOf(
      question(some, [wrong('L2 drives weights to zero')]),
      against,
      'concept',
    );
    const pieces = stronger.kind === 'built' ? stronger.pieces : [];
    const telling = pieces.filter(
      (piece) => 'text' in piece && piece.text === 'The sparse of it is told here.',
    );
    expect(telling).toMatchObject([{ kind: 'corrected', tells: ['q01.sparse'] }]);
  });
  it('does not add what stands in words that were counted for another point', () => {
    const quote = 'for small models that the sparse is told goes without saying';
    const text = `It adds a penalty, ${quote}.`;
    const shared = { with: 'q01.penalty', evidence: [{ turn: 't1', start: 19, end: 79, quote }] };
    const open = point('sparse', null);
    expect(told(withText(text, [made, open]))).toContain('+ The sparse of it is told here.');
    expect(told(withText(text, [made, { ...open, shared }]))).toEqual(['complete']);
  });
  it('leaves out a sentence that says a mistake again beside its correction', () => {
    const text = `${SAID} So zero is where L2 drives weights.`;
    const of = { ...withText(text), misconceptions: [wrong('L2 drives weights to zero')] };
    expect(told(of).join(' ')).not.toContain('So zero');
    expect(told(withText(text))).toContain('So zero is where L2 drives weights.');
  });
  it('leaves standing what was never meant', () => {
    expect(told(question(some, [wrong('L2 drives', { denied: true })]))).toContain(
      'L2 drives weights to zero.',
    );
  });
  it('takes only the false words out of a sentence that also says something right', () => {
    const text = 'It adds a penalty, and all of them, as I know, go to zero. I like it.';
    const quote = 'go to zero';
    const start = text.indexOf(quote);
    const of = withText(text, [made, point('sparse', null)]);
    const evidence = [{ turn: 't1', start, end: start + quote.length, quote }];
    expect(told({ ...of, misconceptions: [wrong('L2', { evidence })] }).slice(0, 2)).toEqual([
      'It adds a penalty',
      '[all of them, as I know, go to zero. → L2 keeps weights small.]',
    ]);
  });
  it('replaces a whole sentence where the rest of it leans on the false words', () => {
    const both = [point('sparse', 'zero'), made, point('purpose', null), point('choice', null)];
    expect(told(question(both, [wrong('L2 drives weights')]))).toContain(
      '[L2 drives weights to zero. → L2 keeps weights small.]',
    );
  });
  it('puts nothing into the midst of a sentence, however long its clauses are', () => {
    const text =
      'It adds a penalty whenever many of the features that were collected over the years have hardly anything to do with it, and I like it when the model that comes out of it is one that everybody can read. I like it.';
    expect(told(withText(text))[0]).toBe(text.slice(0, -11));
  });
  it('leaves out what only holds on to something that was challenged', () => {
    const of = withText(SAID);
    const held = { ...of.turns[0]!, id: 't2', after: 'challenge' as const };
    const said = (text: string) => told({ ...of, turns: [...of.turns, { ...held, text }] });
    expect(said('I would show a penalty matrix, I am quite sure about it.')).toEqual(told(of));
    expect(said('That is how I remember it from the course.')).toEqual(told(of));
    expect(said('I would show a penalty matrix.')).toContain('I would show a penalty matrix.');
  });
  it('strikes out what holds to a claim that stands, though it proves a point, and asks for that point', () => {
    const reply = 'I am sure of it. The choice is ours, as it drives weights to zero.';
    const quote = 'The choice is ours';
    const start = reply.indexOf(quote);
    const proof = { turn: 't2', start, end: start + quote.length, quote };
    const choice = { ...point('choice', null), label: 'met' as const, evidence: [proof] };
    const of = question([made, choice], [wrong('L2 drives weights to zero')]);
    const held = { ...of.turns[0]!, id: 't2', after: 'challenge' as const, text: reply };
    const answer = told({ ...of, turns: [...of.turns, held] });
    expect(answer).toContain(
      '[L2 drives weights to zero. … I am sure of it. … The choice is ours, as it drives weights to zero. → L2 keeps weights small.]',
    );
    expect(answer).toContain('+ The choice of it is told here.');
    const mended = told({
      ...of,
      misconceptions: [wrong('L2 drives weights to zero', { label: 'doubted' })],
      turns: [...of.turns, { ...held, text: reply.replace('I am sure of it', 'Hm') }],
    });
    expect(mended.join(' ')).toContain('The choice is ours');
  });
  it('is there for an answer that made every point, where something is to be put right', () => {
    const all = [made, point('choice', 'I like it')];
    expect(told(question(all, [wrong('L2 drives weights to zero')]))).toEqual([
      'It adds a penalty.',
      '[L2 drives weights to zero. → L2 keeps weights small.]',
      'I like it.',
    ]);
    expect(told(question(all))).toEqual(['complete']);
  });
  it('makes up nothing that only the person can know: a story’s gaps are questions', () => {
    expect(told(question(some), 'behavioral')).toContain('? The purpose?');
  });
  it('does not add what the person says they said', () => {
    const claimed = [point('purpose', null, true), made];
    expect(told(question(claimed))).toEqual(['complete']);
  });
  it('is not built on nothing', () => {
    expect(told(question([point('purpose', null)]))).toEqual(['nothing-to-build-on']);
    expect(told({ ...question(some), result: { kind: 'not-answered' } })).toEqual(['not-answered']);
  });
  it('leaves out what answers nothing', () => {
    const ended = withText(`${SAID} No, that is all from me. I really have no clue.`);
    expect(told(ended)).toEqual(told(question(some)));
  });
  it('adds nothing that a sentence beside it says', () => {
    const said = withText('It adds a penalty. The sparse of it gets told here. I like it.');
    expect(told(said)).not.toContain('+ The sparse of it is told here.');
  });
  it('adds nothing that a sentence tells under its name', () => {
    const named = withText(
      'It adds a penalty. I like it. That’s the sparse: few weights stay at all.',
    );
    expect(told(named)).not.toContain('+ The sparse of it is told here.');
  });
  it('leaves out a doubt about the names of what is added', () => {
    const hedged = withText(`${SAID} I am not sure about the names of the metrics.`);
    expect(told(hedged)).toEqual(told(question(some)));
  });
  it('marks a sentence that says the opposite of what is added', () => {
    const said = withText('It adds a penalty. The sparse of it is never told here. I like it.');
    expect(told(said)).toContain('≠ The sparse of it is never told here.');
    expect(told(said)).toContain('+ The sparse of it is told here.');
  });
  it('never marks what proves a part of a point as the opposite of that point', () => {
    const text = 'It adds a penalty. The sparse of it is never told here. I like it.';
    const quote = 'The sparse of it is never told here';
    const start = text.indexOf(quote);
    const half: PointReport = {
      ...point('sparse', null),
      label: 'partial',
      evidence: [{ turn: 't1', start, end: start + quote.length, quote }],
    };
    expect(told(withText(text, [made, half]))).toContain('The sparse of it is never told here.');
  });
  it('puts no point behind words that have none in common with it', () => {
    const half: PointReport = { ...point('purpose', 'I like it'), label: 'partial' };
    expect(told(question([half, made])).at(-1)).toBe('+ The purpose of it is told here.');
  });
  it('asks for everything that a story missed', () => {
    const points = [made, point('purpose', null), { ...point('sparse', null), essential: false }];
    expect(told(question(points), 'behavioral')).toContain('? The purpose?');
    expect(told(question(points), 'behavioral')).toContain('? The sparse?');
  });
  it('does not ask a question again right behind its answer', () => {
    const of = question([made, point('purpose', null), point('sparse', null)]);
    const turns = of.turns.map((turn) => ({ ...turn, asked: 'Good. And the purpose?' }));
    expect(told({ ...of, turns }, 'behavioral')).not.toContain('? The purpose?');
  });
  it('asks for a story’s gap after the part before it, as the report asks for it', () => {
    const text = 'At a mill in Lodz the scale broke. I weighed the sacks by hand. I like it.';
    const { story } = storyOf(
      {
        question: 'q01',
        prompt: 'Tell me.',
        turns: [{ id: 't1', text, after: 'question', targets: [] }],
      },
      rubric,
      'behavioral',
      [],
    );
    const tells = ['situation', 'task', 'action', 'result'] as const;
    const parts = {
      ...rubric,
      points: rubric.points.map((each, at) => ({ ...each, tells: tells[at]! })),
    };
    const first = {
      ...made,
      id: 'q01.purpose',
      evidence: [{ turn: 't1', start: 0, end: 34, quote: text.slice(0, 34) }],
    };
    const open = [first, point('penalty', null), point('sparse', null), point('choice', null)];
    const stronger = strongerAnswerOf({ ...withText(text, open), story }, parts, 'behavioral');
    const pieces = stronger.kind === 'built' ? stronger.pieces : [];
    expect(
      pieces.map((piece) => (piece.kind === 'to-tell' ? `? ${piece.ask}` : piece.kind)),
    ).toEqual([
      'yours',
      '? What exactly did you have to achieve, and who counted on you for it?',
      'yours',
      '? The sparse?',
      '? What changed, in numbers, because of you?',
      'yours',
    ]);
  });
  it('does not break an episode in two', () => {
    const text =
      'It adds a penalty. Sparse ones we had in Malta. I pinned it and it fell to nine. Malta is warm.';
    const start = text.indexOf('Sparse');
    const end = text.indexOf(' Malta is');
    const of = withText(text, [point('penalty', 'a penalty'), point('sparse', null)]);
    const anchored = {
      ...of,
      points: [
        { ...of.points[0]!, evidence: [{ turn: 't1', start, end: start + 6, quote: 'Sparse' }] },
        of.points[1]!,
      ],
      episodes: [
        { evidence: { turn: 't1', start, end, quote: text.slice(start, end) }, parts: [] },
      ],
    };
    expect(told(anchored)).toEqual([
      'It adds a penalty.',
      'Sparse ones we had in Malta.',
      'I pinned it and it fell to nine.',
      '+ The sparse of it is told here.',
      'Malta is warm.',
    ]);
  });
});
