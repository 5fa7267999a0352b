import 'server-only';

/** Waits for some work no longer than this; the work goes on. @throws what the work throws in that time */
export function noLongerThan(ms: number): (work: Promise<void>) => Promise<void> {
  return async (work) => {
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, ms);
    });
    work.catch((error: unknown) => {
      process.stderr.write(
        `work in the background failed: ${error instanceof Error ? error.name : 'unknown'}\n`,
      );
    });
    try {
      await Promise.race([work, patience]);
    } finally {
      clearTimeout(timer);
    }
  };
}
