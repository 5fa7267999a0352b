import { openQuestion } from '@/lib/interview/interview-state';
import { guideOf, questionOf } from './material';
import type { Ports } from './ports';
import type { Touched } from './touch';

/** The public words of the question on the table: its prompt and its section, never its rubric. */
export function questionInWords(ports: Ports, { state }: Touched): string[] {
  const run = openQuestion(state);
  if (!run) return [];
  const guide = guideOf(ports, state);
  const { prompt, section } = questionOf(guide, run.id);
  const title = guide.head.sections.find(({ id }) => id === section)?.title;
  return [prompt, ...(title === undefined ? [] : [title])];
}
