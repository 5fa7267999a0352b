import type { Retelling } from '@/lib/grading/retelling';
import { guideOf, questionOf } from './material';
import { done, refused, type Outcome } from './outcome';
import type { Ports } from './ports';
import { touch } from './touch';

/** Keeps a part of a story, told again after the interview. No grade changes. Sent twice, it is kept once. */
export async function retell(
  ports: Ports,
  order: {
    readonly interview: string;
    readonly person: string;
    readonly retelling: Omit<Retelling, 'at'>;
  },
): Promise<Outcome<'kept'>> {
  const { interview, person, retelling } = order;
  const touched = await touch(ports, interview, person);
  if (!touched) return refused('not_found');
  if (touched.state.phase === 'running') return refused('report_not_ready');
  const run = touched.state.questions.find(({ id }) => id === retelling.question);
  if (!run || run.turns.length === 0) return refused('unknown_question');
  if (questionOf(guideOf(ports, touched.state), run.id).kind !== 'behavioral')
    return refused('no_story');
  // Blanks that nobody sees are no words either.
  if (!/[\p{L}\p{N}]/u.test(retelling.text)) return refused('no_words');
  await ports.retellings.add(interview, { ...retelling, at: ports.clock() });
  return done('kept');
}
