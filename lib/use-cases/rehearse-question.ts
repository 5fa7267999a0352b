import { openQuestion } from '@/lib/interview/interview-state';
import { guideOf, materialOf } from './material';
import type { Ports } from './ports';
import { touch, type Touched } from './touch';

/**
 * Has the built-in grader read the guide's own answer to a question that was put: what it takes to read answers
 * to it is compiled once, and nobody should wait for that. False when the question is no longer being thought
 * about: it is over, or an answer came.
 */
export async function rehearseQuestion(
  ports: Ports,
  { id, owner }: Pick<Touched, 'id' | 'owner'>,
  asked: string,
): Promise<boolean> {
  const now = await touch(ports, id, owner);
  const run = now?.state.phase === 'running' ? openQuestion(now.state) : undefined;
  if (!now || run?.id !== asked || run.turns.length > 0) return false;
  const { rubric, question } = materialOf(guideOf(ports, now.state))(asked);
  const text = question.model_spoken ?? question.reference;
  const turn = { id: 'rehearsal', text, after: 'question' as const, targets: [] };
  await ports.embedded.judge({ question: asked, prompt: question.prompt, turns: [turn] }, rubric);
  return true;
}
