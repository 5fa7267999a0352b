import { gradeWaiting } from './grade-with-model';
import type { Ports } from './ports';
import { rewriteWaiting } from './rewrite';
import { touch, type Touched } from './touch';

/** Has the model grade what waits for it, and then write the stronger versions; nobody waits for these. */
export async function gradeAndRewrite(ports: Ports, touched: Touched): Promise<void> {
  await gradeWaiting(ports, touched);
  await rewriteWaiting(ports, touched);
}

/** The same for whoever looks at a report that is there already. */
export async function finishReport(ports: Ports, interview: string, person: string): Promise<void> {
  const touched = ports.model && (await touch(ports, interview, person));
  if (touched) await gradeAndRewrite(ports, touched);
}
