import 'server-only';
import { after } from 'next/server';
import { finishReport, gradeAndRewrite } from '@/lib/use-cases/finish-report';
import type { Ports } from '@/lib/use-cases/ports';
import type { Touched } from '@/lib/use-cases/touch';

/** Has the model grade what waits for it once the reply is sent, while the candidate goes on. */
export function gradeAfterwards(ports: Ports, touched: Touched): void {
  afterwards(ports, touched.id, () => gradeAndRewrite(ports, touched));
}

/** Has a report finished that was just shown: what it says of its own parts is still under way. */
export function finishAfterwards(ports: Ports, interview: string, person: string): void {
  afterwards(ports, interview, () => finishReport(ports, interview, person));
}

function afterwards(ports: Ports, interview: string, work: () => Promise<void>): void {
  if (!ports.model) return;
  after(async () => {
    try {
      await work();
    } catch (error) {
      // It still waits: whoever reads the report next goes on with it.
      process.stderr.write(
        `background grading failed, interview ${interview}: ${error instanceof Error ? error.name : 'unknown'}\n`,
      );
    }
  });
}
