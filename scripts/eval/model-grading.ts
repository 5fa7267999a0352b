import type { CallRecord } from '@/lib/grading/model/call-record';
import { checkEvidence } from '@/lib/grading/evidence';
import type { ModelFault } from '@/lib/grading/model/model-fault';
import { scoreOf } from '@/lib/grading/score';
import type { Verdict } from '@/lib/grading/verdict';
import { llmGrader } from '@/lib/server/llm/llm-grader';
import type { ModelCaller } from '@/lib/server/llm/model-caller';
import type { Prompt } from '@/lib/server/llm/prompt';
import { SCALE } from './agreement';
import type { GradedAnswer } from './answer-sets';
import type { MeasuredGrader } from './measured-grader';

/** A grade, 0 to 5, and whether a misconception was found. */
export interface Grade {
  readonly grade: number;
  readonly accuses: boolean;
}

/** What one prompt made of one answer; no grade where the model gave no verdict. */
export interface ModelGrading {
  readonly grade: Grade | undefined;
  readonly fault: ModelFault | undefined;
  readonly verdict: Verdict | undefined;
  readonly differs: readonly string[];
  readonly findings: readonly { readonly of: string; readonly what: string }[];
  readonly calls: readonly CallRecord[];
}

/** One answer, graded by people, by the built-in grader, and by the model with each prompt. */
export interface ComparedAnswer {
  readonly answer: GradedAnswer;
  readonly builtIn: Grade;
  readonly byPrompt: readonly ModelGrading[];
}

/** Grades answers with each prompt, a few at a time. `onDone` is told after each answer. */
export async function compare(
  answers: readonly GradedAnswer[],
  graders: { readonly measured: MeasuredGrader; readonly caller: ModelCaller },
  prompts: readonly Prompt[],
  onDone: (done: number) => void,
): Promise<ComparedAnswer[]> {
  const { measured, caller } = graders;
  const { embedded, knowledge } = measured;
  const byPrompt = prompts.map((prompt) => llmGrader({ caller, embedded, knowledge, prompt }));
  const compared: ComparedAnswer[] = [];
  const waiting = [...answers.entries()];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [place, answer] = next;
      const material = measured.materialOf(answer.question);
      const question = measured.guide.questions.find(({ id }) => id === answer.question)!;
      const { conversation, verdict: beside, score } = measured.judge(answer.answer, material);
      const results: ModelGrading[] = [];
      for (const grader of byPrompt) {
        const { outcome, part, ...judged } = await grader.judge({
          interview: null,
          conversation,
          question,
          rubric: material.rubric,
          embedded: beside,
        });
        const raw = outcome === 'judged' && 'verdict' in judged ? judged.verdict : undefined;
        const verdict = raw && checkEvidence(raw, conversation);
        const own = verdict && scoreOf(verdict, conversation);
        results.push({
          grade: verdict && gradeOf(own?.kind === 'scored' ? own.score : 0, verdict),
          fault: part.outcome === 'failed' ? part.fault : undefined,
          verdict,
          differs: part.outcome === 'judged' ? part.differs : [],
          findings: part.outcome === 'judged' ? part.findings : [],
          calls: part.calls,
        });
      }
      compared[place] = { answer, builtIn: gradeOf(score, beside), byPrompt: results };
      onDone(compared.filter(Boolean).length);
    }
  };
  await Promise.all(Array.from({ length: caller.deps.settings.concurrency }, work));
  return compared;
}

function gradeOf(score: number, { misconceptions }: Verdict): Grade {
  return {
    grade: (SCALE * score) / 100,
    accuses: misconceptions.some(({ label }) => label !== 'absent'),
  };
}
