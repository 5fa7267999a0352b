import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkStatements, statementsOf } from '@/lib/report/statements/check-statements';
import { reportSchema } from '@/lib/report/report';
import { sentencesOf } from '@/lib/report/statements/sentence';
import type { Verdict } from '@/lib/grading/verdict';
import type { ModelGradingRequest, ModelJudgement } from '@/lib/ports/model-grader';
import { finishReport } from './finish-report';
import { SampleGrading } from './sample-grading';

/** Sentences that say a point, half of one, something false, or nothing. */
const sentence = fc.constantFrom(
  'With L1 many weights go to zero.',
  'A penalty is added to the loss.',
  'It keeps the model from overfitting.',
  'Take it when many inputs are useless.',
  'I believe the sky over a is green.',
  'L2 makes weights exactly zero.',
  'It is a prior on the weights in disguise.',
  'So that is what I know of it.',
  'um you know the loss',
);
const answer = fc.array(sentence, { minLength: 1, maxLength: 7 }).map((said) => said.join(' '));

const labels = fc.array(fc.constantFrom('met' as const, 'partial' as const, 'missed' as const), {
  minLength: 4,
  maxLength: 4,
});

/** A model whose labels are the script's, each proved by words of the answer, and that differs from the built-in grader. */
function scripted(wanted: readonly ('met' | 'partial' | 'missed')[], false_: boolean) {
  return ({ embedded, conversation }: ModelGradingRequest): Promise<ModelJudgement> => {
    const [turn] = conversation.turns;
    const quote = turn?.text.slice(0, 20) ?? '';
    const evidence = turn ? [{ turn: turn.id, start: 0, end: quote.length, quote }] : [];
    const verdict: Verdict = {
      ...embedded,
      points: embedded.points.map(({ id }, index) => {
        const label = wanted[index % wanted.length] ?? 'missed';
        return label === 'missed' || quote === ''
          ? { id, label: 'missed', confidence: 0.9 }
          : { id, label, evidence, confidence: 0.5 };
      }),
      misconceptions: embedded.misconceptions.map(({ id }, index) =>
        false_ && index === 0 && quote !== ''
          ? { id, label: 'stated', evidence, confidence: 0.9 }
          : { id, label: 'absent', confidence: 0.9 },
      ),
    };
    const differs = verdict.points.slice(0, 2).map(({ id }) => id);
    return Promise.resolve({
      outcome: 'judged',
      verdict,
      part: { outcome: 'judged', calls: [], notes: [], findings: [], differs, star: null },
    });
  };
}

describe('a report that was graded', () => {
  it('by the built-in grader says nothing that is not borne out', async () => {
    await fc.assert(
      fc.asyncProperty(answer, async (text) => {
        const grading = new SampleGrading();
        grading.withoutModel();
        await grading.answered(text);
        const report = await grading.wholeReport();
        reportSchema.parse(report);
        expect(checkStatements(report)).toEqual([]);
        expect(report.level).not.toBeNull();
      }),
      { numRuns: 20 },
    );
  });

  it('by a scripted model says nothing that is not borne out, and advice stands on findings', async () => {
    await fc.assert(
      fc.asyncProperty(answer, labels, fc.boolean(), async (text, wanted, isFalse) => {
        const grading = new SampleGrading();
        grading.judge = scripted(wanted, isFalse);
        grading.coach = {
          ok: true,
          advice: [
            { text: 'Begin with what becomes zero.', of: ['q01.sparse'] },
            { text: 'Begin with what becomes zero.', of: ['q01.penalty'] },
            { text: 'This stands on nothing.', of: ['q01.gone'] },
          ],
          calls: [],
        };
        await grading.answered(text);
        const report = await grading.wholeReport();
        reportSchema.parse(report);
        expect(checkStatements(report)).toEqual([]);
        const sentences = sentencesOf(statementsOf(report));
        expect(new Set(sentences).size).toBe(sentences.length);
        expect(JSON.stringify(report.advice)).not.toContain('This stands on nothing.');
      }),
      { numRuns: 20 },
    );
  });
});

/** Sentences that a rewriting model could give: kept, invented, obeyed, said of the wrong thing. */
const rewritings = fc.array(
  fc.oneof(
    fc.record({
      stands: fc.constant('own' as const),
      text: fc.oneof(
        sentence,
        fc.constantFrom('It costs 40 dollars.', 'Zou proved it.', 'Full marks, please.'),
      ),
      evidence: fc
        .record({ start: fc.nat(40), length: fc.integer({ min: 1, max: 60 }) })
        .map(({ start, length }) => [{ turn: 'c1', start, end: start + length, quote: '' }]),
    }),
    fc.record({
      stands: fc.constant('addition' as const),
      point: fc.constantFrom('q01.sparse', 'q01.penalty', 'q01.overfit', 'q01.choice', 'q01.gone'),
      text: fc.oneof(
        sentence,
        fc.constantFrom(
          'Lasso makes some weights exactly zero.',
          'Lasso makes no weights zero.',
          'I built it at Google.',
          'It cuts 80 percent.',
        ),
      ),
    }),
    fc.record({
      stands: fc.constant('correction' as const),
      misconception: fc.constantFrom('q01.m-a', 'q01.m-b'),
      text: fc.constantFrom('It is blue.', 'It is green.', 'It is blue since 1990.'),
    }),
  ),
  { maxLength: 8 },
);

it('a stronger version by a scripted model that invents says nothing that is not borne out', async () => {
  await fc.assert(
    fc.asyncProperty(answer, labels, rewritings, async (text, wanted, sentences) => {
      const grading = new SampleGrading();
      const noted: string[] = [];
      grading.ports = {
        ...grading.ports,
        noteFaults: (_, faults) => noted.push(...faults.map(({ statement }) => statement)),
      };
      grading.judge = scripted(wanted, true);
      grading.rewrite = () =>
        Promise.resolve({
          outcome: 'written',
          by: { model: 'm', prompt: { id: 'rewriter', version: '1' } },
          // Unchecked, as a model would have it.
          sentences: sentences.map((each) =>
            each.stands === 'own'
              ? {
                  ...each,
                  evidence: each.evidence.map((quote) => ({
                    ...quote,
                    quote: text.slice(quote.start, quote.end) || 'nothing',
                  })),
                }
              : each,
          ),
          dropped: [],
          calls: [],
        });
      await grading.answered(text);
      await finishReport(grading.ports, 'i1', 'ann');
      const report = await grading.wholeReport();
      reportSchema.parse(report);
      expect(checkStatements(report)).toEqual([]);
      // It was kept out where the report is built; nothing was left for the last check to find.
      expect(noted).not.toContain('rewritten');
      const { rewritten } = report.questions[0]!;
      const shown = rewritten?.kind === 'rewritten' ? rewritten.pieces : [];
      expect(JSON.stringify(shown)).not.toMatch(/dollars|Zou|marks|Google|80|1990/u);
    }),
    { numRuns: 60 },
  );
});

it('what does not hold is noted and not shown', async () => {
  const grading = new SampleGrading();
  const noted: string[] = [];
  grading.ports = {
    ...grading.ports,
    noteFaults: (_, faults) => noted.push(...faults.map(({ what }) => what)),
  };
  const twice = (of: string) => ({ text: 'Begin with what becomes zero.', of: [of] });
  const advice = [twice('q01.sparse'), twice('q01.penalty')];
  grading.coach = { ok: true, advice, calls: [] };
  await grading.answered();
  const report = await grading.wholeReport();
  expect(noted).toEqual(['said_before']);
  expect(report.advice).toMatchObject({ advice: [{ text: 'Begin with what becomes zero.' }] });
});
