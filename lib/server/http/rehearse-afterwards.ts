import 'server-only';
import { setTimeout as wait } from 'node:timers/promises';
import { after } from 'next/server';
import { openQuestion } from '@/lib/interview/interview-state';
import type { OneAtATime } from '@/lib/server/one-at-a-time';
import type { Ports } from '@/lib/use-cases/ports';
import { rehearseQuestion } from '@/lib/use-cases/rehearse-question';
import type { Touched } from '@/lib/use-cases/touch';

/** What is asked for at once when a question is put goes first. */
const LATER_MS = 1_500;
const rehearsed = new Set<string>();

/** Has the question that was just put rehearsed while the candidate thinks; once in this process is enough. */
export function rehearseAfterwards(ports: Ports, touched: Touched, turns: OneAtATime): void {
  const { state } = touched;
  const run = state.phase === 'running' ? openQuestion(state) : undefined;
  if (!run) return;
  const key = `${state.plan.guide.id} ${run.id}`;
  if (rehearsed.has(key)) return;
  rehearsed.add(key);
  after(async () => {
    await wait(LATER_MS);
    const done = await turns.do(() => rehearseQuestion(ports, touched, run.id));
    if (!done) rehearsed.delete(key);
  });
}
