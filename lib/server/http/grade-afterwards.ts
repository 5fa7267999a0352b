import 'server-only';
import { after } from 'next/server';
import { gradeWaiting } from '@/lib/use-cases/grade-with-model';
import type { Ports } from '@/lib/use-cases/ports';
import type { Touched } from '@/lib/use-cases/touch';

/** Has the model grade what waits for it once the reply is sent, while the candidate goes on. */
export function gradeAfterwards(ports: Ports, touched: Touched): void {
  if (!ports.model) return;
  after(async () => {
    try {
      await gradeWaiting(ports, touched);
    } catch (error) {
      // It still waits: whoever reads the report grades it.
      process.stderr.write(
        `background grading failed, interview ${touched.id}: ${error instanceof Error ? error.name : 'unknown'}\n`,
      );
    }
  });
}
