import type { Assessment } from '@/lib/grading/assessment';
import { currentOf } from '@/lib/grading/current-assessment';
import { isVersionClash, VersionClash } from '@/lib/ports/interview-store';
import type { Ports } from './ports';
import { MOST_TRIES } from './touch';

/** Appends what follows an assessment; nothing when something else has followed it already. */
export async function appendAfter(
  ports: Ports,
  interview: string,
  after: Assessment,
  next: Assessment,
): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const have = await ports.interviews.readAssessments(interview);
    const newest = currentOf(have, after.question)?.newest;
    if (JSON.stringify(newest) !== JSON.stringify(after)) return;
    try {
      await ports.interviews.appendAssessments(interview, have.length, [next]);
      return;
    } catch (error) {
      if (!isVersionClash(error)) throw error;
    }
  }
  throw new VersionClash(interview, -1);
}
