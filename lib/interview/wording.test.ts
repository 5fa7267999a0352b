import { describe, expect, it } from 'vitest';
import { allPoints, sampleMaterial, SampleInterview, samplePlan } from './sample-interview';
import { questionsIn } from './speech-checks';
import { verdictIn } from './verdict-words';
import { wording } from './wording';

const plan = (seed: number, mode: 'practice' | 'exam' = 'practice') =>
  samplePlan({
    seed,
    mode,
    questions: Array.from({ length: 10 }, (_, i) => ({ id: `q${i + 10}`, ms: 180_000 })),
    timing: { kind: 'untimed' },
  });

function words(interview: SampleInterview, kind: string): string[] {
  return interview.events.flatMap((event) =>
    event.type === 'move-chosen' && event.move.kind === kind
      ? [event.words.replaceAll(/q\d\d/gu, 'q')]
      : [],
  );
}

const exam = { mode: 'exam', ofStory: false, isEndUnknown: false } as const;

describe('the embedded interviewer', () => {
  it('does not say the same twice in ten questions', () => {
    for (let seed = 0; seed < 20; seed++) {
      const interview = new SampleInterview(plan(seed));
      for (let i = 0; i < 10; i++) interview.answer(allPoints);
      for (const kind of ['ask', 'acknowledge']) {
        const said = words(interview, kind);
        expect(said).toHaveLength(10);
        expect(new Set(said).size).toBe(10);
      }
    }
  });

  it('words a probe so that it is no accusation, and never with a verdict', () => {
    const interview = new SampleInterview(plan(3, 'exam'));
    for (let i = 0; i < 12; i++) interview.answer([]);
    const probes = words(interview, 'probe');
    expect(probes.length).toBeGreaterThan(5);
    for (const probe of probes)
      expect(probe).not.toMatch(/\b(?:wrong|right|correct|missed|forgot|good|great)\b/iu);
  });

  it('acknowledges in an exam without a word on how the answer was', () => {
    for (let seed = 0; seed < 3; seed++) {
      const interview = new SampleInterview(plan(seed, 'exam'));
      for (let i = 0; i < 10; i++) interview.answer(allPoints);
      for (const said of words(interview, 'acknowledge'))
        expect([said, verdictIn(said, '', 'any-word')]).toEqual([said, undefined]);
    }
    for (let nth = 0; nth < 5; nth++) {
      const said = wording.dontKnow({ seed: 1, nth });
      expect([said, verdictIn(said, '', 'any-word')]).toEqual([said, undefined]);
    }
  });

  it('challenges with one question', () => {
    const said = { turn: 'a', start: 0, end: 2, quote: 'is it so?' };
    const point = sampleMaterial('q01').rubric.points[0]!;
    for (let nth = 0; nth < 12; nth++) {
      const challenge = wording.followUp({ kind: 'defend', point, said }, exam, { seed: 1, nth });
      expect([challenge, questionsIn(challenge)]).toEqual([challenge, 1]);
      expect(challenge).not.toMatch(/, and (?:is|does|what makes|why)\b/u);
    }
  });

  it('hears that an end cannot be known before it asks on', () => {
    const said = { turn: 'a', start: 0, end: 2, quote: 'I sat with two nurses for a week' };
    const point = sampleMaterial('q01').rubric.points[0]!;
    for (const kind of ['defend', 'probe'] as const)
      for (let nth = 0; nth < 4; nth++) {
        const how = { ...exam, ofStory: true, isEndUnknown: true };
        const asked = wording.followUp({ kind, point, said }, how, { seed: 1, nth });
        expect(asked).toMatch(/^(?:I see|Understood|All right), /u);
        expect(questionsIn(asked)).toBe(1);
      }
  });

  it('asks about the claim in a fact of a story, which nobody can argue', () => {
    const said = {
      turn: 'a',
      start: 0,
      end: 2,
      quote: 'At my last job, a company that rents tools',
    };
    const point = sampleMaterial('q01').rubric.points[0]!;
    for (let nth = 0; nth < 12; nth++) {
      const asked = wording.followUp(
        { kind: 'defend', point, said },
        { ...exam, ofStory: true },
        { seed: 1, nth },
      );
      expect([asked, questionsIn(asked)]).toEqual([asked, 1]);
      expect(asked).not.toMatch(
        /disagree|sure of|stand by|not to hold|back that up|think of that today/u,
      );
    }
  });

  it('reads words back without what tied them to the words before', () => {
    const point = sampleMaterial('q01').rubric.points[0]!;
    const readBack = (quote: string) =>
      wording.followUp(
        { kind: 'defend', point, said: { turn: 'a', start: 0, end: 2, quote } },
        exam,
        { seed: 1, nth: 0 },
      );
    expect(readBack('and the bigger it is, the more alike')).toContain('“the bigger it is');
    expect(readBack('So what')).toContain('“So what”');
  });

  it('leaves a question that is not answered without a word that the last one would belie', () => {
    for (let nth = 0; nth < 5; nth++)
      expect(wording.dontKnow({ seed: 1, nth })).not.toMatch(/go on|move on|On we go|nobody/u);
  });

  it('explains the follow-up that was not understood, which stays to be answered', () => {
    const interview = new SampleInterview(plan(3));
    interview.answer([]);
    const [probe] = words(interview, 'probe');
    interview.request('clarify');
    const [clarified] = words(interview, 'clarify');
    expect(clarified).toContain(probe);
    const { state } = interview;
    expect(state.questions.at(-1)?.prompt.move.kind).toBe('probe');
  });

  it('does not call a report ready that may still be graded', () => {
    for (const reason of ['completed', 'time', 'ended'] as const)
      expect(wording.close(reason, true)).not.toMatch(/ready/u);
  });

  it('says that words are kept only where something was said', () => {
    const silent = new SampleInterview(plan(3));
    silent.send({ kind: 'end' });
    expect(words(silent, 'close')[0]).not.toContain('kept');
    const spoken = new SampleInterview(plan(3));
    spoken.answer([]);
    spoken.send({ kind: 'end' });
    expect(words(spoken, 'close')[0]).toContain('Everything you said is kept');
  });

  it('says the same again for the same seed', () => {
    const all = [5, 5].map((seed) => {
      const interview = new SampleInterview(plan(seed));
      for (let i = 0; i < 10; i++) interview.answer(allPoints);
      return interview.events.flatMap((event) =>
        event.type === 'move-chosen' ? [event.words] : [],
      );
    });
    expect(all[0]).toEqual(all[1]);
  });
});
