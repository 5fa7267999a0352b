import type { Report } from '@/lib/report/report';
import { assessClosedQuestions } from './assess';
import { gradedInterview } from './graded-interview';
import { done, type Outcome } from './outcome';
import type { Ports } from './ports';
import { reportAsItStands } from './read-report';

/** A person's own report as it stands now: nobody waits for a model, and none is asked. */
export async function ownReport(
  ports: Ports,
  interview: string,
  person: string,
): Promise<Outcome<Report>> {
  const opened = await gradedInterview(ports, interview, person);
  if (!opened.ok) return opened;
  await assessClosedQuestions(ports, opened.value);
  return done(await reportAsItStands(ports, opened.value));
}
