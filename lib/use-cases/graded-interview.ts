import { mayRate, openGrades, unrated } from './rate-yourself';
import { done, refused, type Outcome } from './outcome';
import type { Ports } from './ports';
import { touch, type Touched } from './touch';

/**
 * An interview whose grades its owner may see now. Whatever reads a grade, a story or anything else that
 * came of an answer for a person opens the interview here: who may still rate their answers has not seen
 * the grades yet.
 */
export async function gradedInterview(
  ports: Ports,
  interview: string,
  person: string,
): Promise<Outcome<Touched>> {
  const touched = await touch(ports, interview, person);
  if (!touched) return refused('not_found');
  if (touched.state.phase === 'running') return refused('report_not_ready');
  if (await mayRate(ports, touched)) return refused('rate_first');
  await openGrades(ports, touched);
  return done(touched);
}

/** Whether the grades so far may stand beside an interview: in an exam that is over, and nowhere while an answer waits to be rated. */
export async function gradesMayShow(ports: Ports, touched: Touched): Promise<boolean> {
  const { plan, phase } = touched.state;
  return (
    (plan.mode === 'practice' || phase === 'closed') && (await unrated(ports, touched)).length === 0
  );
}
