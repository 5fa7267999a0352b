import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Guide } from '@/lib/guide/guide';
import type { Assessment } from '@/lib/grading/assessment';
import type { ModelPart } from '@/lib/grading/model/model-part';
import { scoreOf } from '@/lib/grading/score';
import type { Evidence, Verdict } from '@/lib/grading/verdict';
import { conversationOf } from '@/lib/interview/conversation-of';
import type { BegunInterview, QuestionRun } from '@/lib/interview/interview-state';
import { anyInterview, run as happen } from '@/lib/interview/sample-happenings';
import { sampleMaterial, SampleInterview, samplePlan } from '@/lib/interview/sample-interview';
import type { SpeechRecord } from '@/lib/speech/speech-record';
import { buildReport } from './build-report';
import {
  checkStatements,
  soundReport,
  statementsOf,
} from '@/lib/report/statements/check-statements';
import { handoutOf } from '@/lib/report/handout/handout-of';
import { htmlReport } from '@/lib/report/handout/html-report';
import { nothing } from '@/lib/report/handout/html-text';
import { everything } from '@/lib/report/handout/include';
import { jsonReport } from '@/lib/report/handout/json-report';
import { markdownReport } from '@/lib/report/handout/markdown-report';
import { reportSchema, type Report } from './report';
import { sentencesOf } from '@/lib/report/statements/sentence';

const guide: Guide = {
  head: {
    id: 'sample',
    title: 'Sample',
    version: '1.0.0',
    written: '2024',
    sections: [{ id: 'one', title: 'One', about: 'The only section there is.' }],
    checklist: [],
    cards: [],
  },
  questions: [],
  rubrics: new Map(),
  concepts: new Map(),
};

/** Numbers that decide what graders and microphones made of what was said; 0 to 1, used in turn. */
const dice = fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), {
  minLength: 8,
  maxLength: 40,
});

class Rolls {
  private at = 0;
  constructor(private readonly values: readonly number[]) {}
  next = () => this.values[this.at++ % this.values.length]!;
  pick = <T>(all: readonly T[]): T => all[Math.floor(this.next() * all.length)]!;
}

function quoteFrom({ turns }: QuestionRun, rolls: Rolls): Evidence | undefined {
  const turn = rolls.pick(turns);
  const { id, text } = turn;
  if (text.trim() === '') return undefined;
  const start = Math.floor(rolls.next() * text.length);
  const end = start + 1 + Math.floor(rolls.next() * (text.length - start));
  return { turn: id, start, end, quote: text.slice(start, end) };
}

/** Any verdict that a grader could give: every quote is in the answer. */
function anyVerdict(run: QuestionRun, rolls: Rolls): Verdict {
  const { rubric } = sampleMaterial(run.id);
  const verdict = (id: string) => {
    const quote = quoteFrom(run, rolls);
    const label = rolls.pick(['met', 'partial', 'missed'] as const);
    const confidence = rolls.next();
    return quote && label !== 'missed'
      ? { id, label, evidence: [quote], confidence }
      : { id, label: 'missed' as const, confidence };
  };
  const quote = quoteFrom(run, rolls);
  const label = rolls.pick(['stated', 'corrected', 'absent'] as const);
  return {
    points: rubric.points.map(({ id }) => verdict(id)),
    misconceptions: rubric.misconceptions.map(({ id }) =>
      quote && label !== 'absent'
        ? { id, label, evidence: [quote], confidence: rolls.next() }
        : { id, label: 'absent', confidence: rolls.next() },
    ),
    beyond: [],
    flags: rolls.next() < 0.1 ? ['not_answered'] : [],
  };
}

/** A model beside the built-in grader: none, one that failed, or one that judged and may differ. */
function anyModel(verdict: Verdict, rolls: Rolls): ModelPart | undefined {
  const kind = rolls.pick(['none', 'failed', 'judged'] as const);
  if (kind === 'none') return undefined;
  if (kind === 'failed') return { outcome: 'failed', fault: 'timeout', calls: [] };
  const differs = verdict.points.filter(() => rolls.next() < 0.3).map(({ id }) => id);
  return { outcome: 'judged', calls: [], notes: [], findings: [], differs, star: null };
}

function assessed(state: BegunInterview, rolls: Rolls): Assessment[] {
  return state.questions.flatMap((run): Assessment[] => {
    if (run.turns.length === 0 || rolls.next() < 0.15) return [];
    const conversation = conversationOf(state, run, `What is ${run.id}?`);
    const verdict = anyVerdict(run, rolls);
    const model = anyModel(verdict, rolls);
    return [
      {
        question: run.id,
        at: 1,
        grader: { engine: model?.outcome === 'judged' ? 'llm' : 'embedded', version: 'test' },
        conversation,
        verdict,
        score: scoreOf(verdict, conversation),
        ...(model && { model }),
      },
    ];
  });
}

function anySpeech(text: string, rolls: Rolls): SpeechRecord | null {
  if (rolls.next() < 0.4) return null;
  const words = ['um so', text, 'and you know', text].slice(0, Math.floor(rolls.next() * 5));
  let at = Math.floor(rolls.next() * 5_000);
  const heard = words.map((said) => {
    const startMs = at;
    const endMs = startMs + 200 + Math.floor(rolls.next() * 9_000);
    at = endMs + Math.floor(rolls.next() * 4_000);
    return { startMs, endMs, words: said };
  });
  return {
    speech: heard.map(({ startMs, endMs }) => ({ startMs, endMs })),
    heard,
    heardBy: rolls.pick(['service', 'browser', 'nobody'] as const),
    edited: rolls.next() < 0.5,
  };
}

function spoken<S extends BegunInterview>(state: S, rolls: Rolls): S {
  return {
    ...state,
    questions: state.questions.map((run) => ({
      ...run,
      turns: run.turns.map((turn) => ({ ...turn, speech: anySpeech(turn.text, rolls) })),
    })),
  };
}

type Any = typeof anyInterview extends fc.Arbitrary<infer T> ? T : never;

function reportOf({ mode, seed, untimed, steps }: Any, values: readonly number[]): Report {
  const timing = untimed ? { timing: { kind: 'untimed' as const } } : {};
  const interview = new SampleInterview(samplePlan({ mode, seed, ...timing }));
  for (const step of steps) happen(interview, step);
  const rolls = new Rolls(values);
  const state = spoken(interview.state, rolls);
  const rated = state.questions.filter(() => rolls.next() < 0.5);
  return buildReport({
    interview: 'i1',
    state,
    assessments: assessed(state, rolls),
    guide,
    material: sampleMaterial,
    contests: [],
    ratings: new Map(rated.map(({ id }) => [id, Math.floor(rolls.next() * 6)])),
  });
}

describe('the report of whatever happened', () => {
  it('fits its schema, and everything it says is borne out', () => {
    fc.assert(
      fc.property(anyInterview, dice, (interview, values) => {
        const built = reportOf(interview, values);
        const { report } = soundReport(built);
        reportSchema.parse(report);
        expect(checkStatements(report)).toEqual([]);
        // What is dropped while building is a repeat at most: nothing was made up.
        for (const { what } of checkStatements(built)) expect(what).toBe('said_before');
        expect(
          sentencesOf(statementsOf(report)).every((sentence) => /\S.*[.!?”]$/su.test(sentence)),
        ).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('can be taken away as every file, with every answer whole', () => {
    fc.assert(
      fc.property(anyInterview, dice, (interview, values) => {
        const { report } = soundReport(reportOf(interview, values));
        const handout = handoutOf(report, everything, { timeZone: 'UTC' });
        const answers = handout.questions.flatMap(({ blocks }) =>
          blocks.flatMap((block) =>
            block.kind === 'answer' ? [block.stretches.map(({ text }) => text).join('')] : [],
          ),
        );
        const said = report.questions.flatMap(({ turns }) => turns.map(({ text }) => text));
        for (const text of said) expect(answers).toContain(text);
        for (const file of [markdownReport(handout), htmlReport(handout, () => nothing)])
          expect(file).not.toMatch(/undefined|NaN|\[object/u);
        expect(JSON.parse(jsonReport(report))).toMatchObject({ version: 9 });
      }),
      { numRuns: 150 },
    );
  });

  it('says nothing of how it went when nothing was graded', () => {
    fc.assert(
      fc.property(anyInterview, dice, (interview, values) => {
        const report = reportOf(interview, values);
        const isGraded = report.questions.some(({ result }) => result.kind === 'scored');
        expect(report.level !== null).toBe(isGraded);
        expect(report.verdict !== null).toBe(isGraded);
        if (isGraded) return;
        expect(report).toMatchObject({ reasons: [], strengths: [], certainty: null });
        expect(report.overall.score).toBeNull();
      }),
      { numRuns: 150 },
    );
  });

  it('of an interview without an answer is empty and says so', () => {
    const interview = new SampleInterview();
    interview.deliver();
    interview.send({ kind: 'end' });
    const report = buildReport({
      interview: 'i1',
      state: interview.state,
      assessments: [],
      guide,
      material: sampleMaterial,
      contests: [],
    });
    expect(report).toMatchObject({ level: null, verdict: null, strengths: [], delivery: null });
    expect(report.gaps.map(({ kind }) => kind)).toEqual(['left_out']);
    expect(report.nextSteps.map(({ action }) => action.kind)).toEqual(['read']);
    expect(checkStatements(report)).toEqual([]);
  });
});
