import type { Report } from '@/lib/report/report';
import { assessClosedQuestions } from './assess';
import { done, refused, type Outcome } from './outcome';
import type { Ports } from './ports';
import { mayRate } from './rate-yourself';
import { reportAsItStands } from './read-report';
import { touch } from './touch';

/** A person's own report as it stands now: nobody waits for a model, and none is asked. */
export async function ownReport(
  ports: Ports,
  interview: string,
  person: string,
): Promise<Outcome<Report>> {
  const touched = await touch(ports, interview, person);
  if (!touched) return refused('not_found');
  if (touched.state.phase === 'running') return refused('report_not_ready');
  // Who may still rate their answers has not seen the grades yet.
  if (await mayRate(ports, touched)) return refused('rate_first');
  await assessClosedQuestions(ports, touched);
  return done(await reportAsItStands(ports, touched));
}
