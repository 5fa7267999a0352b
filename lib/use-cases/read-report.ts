import { buildReport, type Report } from '@/lib/report/report';
import { assessClosedQuestions } from './assess';
import { guideOf, materialOf } from './material';
import { done, refused, type Outcome } from './outcome';
import type { Ports } from './ports';
import { touch } from './touch';

/** The report of a closed interview; of a running one there is none yet. */
export async function readReport(
  ports: Ports,
  interview: string,
  person: string,
): Promise<Outcome<Report | 'still-running'>> {
  const touched = await touch(ports, interview, person);
  if (!touched) return refused('not_found');
  if (touched.state.phase === 'running') return done('still-running');
  const guide = guideOf(ports, touched.state);
  const assessments = await assessClosedQuestions(ports, touched);
  const contests = (await ports.contests.read(interview)).map(({ event }) => event);
  const material = materialOf(guide);
  return done(buildReport(interview, touched.state, assessments, guide, material, contests));
}
