import 'server-only';
import { setTimeout as wait } from 'node:timers/promises';
import { after } from 'next/server';
import { openQuestion } from '@/lib/interview/interview-state';
import { guideOf, materialOf } from '@/lib/use-cases/material';
import type { Ports } from '@/lib/use-cases/ports';
import type { Touched } from '@/lib/use-cases/touch';

/** What is asked for at once when a question is put goes first. */
const LATER_MS = 1_500;
const rehearsed = new Set<string>();

/**
 * Has the built-in grader read the guide's own answer to the question that was just put, while the candidate thinks
 * about theirs: what it takes to read answers to it is compiled once, and nobody should wait for that.
 */
export function rehearseAfterwards(ports: Ports, { state }: Touched): void {
  const run = state.phase === 'running' ? openQuestion(state) : undefined;
  if (!run) return;
  const key = `${state.plan.guide.id} ${run.id}`;
  if (rehearsed.has(key)) return;
  rehearsed.add(key);
  after(async () => {
    await wait(LATER_MS);
    const { rubric, question } = materialOf(guideOf(ports, state))(run.id);
    const text = question.model_spoken ?? question.reference;
    const turn = { id: 'rehearsal', text, after: 'question' as const, targets: [] };
    await ports.embedded.judge(
      { question: run.id, prompt: question.prompt, turns: [turn] },
      rubric,
    );
  });
}
