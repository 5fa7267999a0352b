import type { Page } from '@playwright/test';
import { z } from 'zod';

/** When things happened on the page, by its own clock, ms; the last of each. */
const momentsSchema = z.record(z.string(), z.number());
export type Moments = z.infer<typeof momentsSchema>;

declare global {
  interface Window {
    benchMoments?: Record<string, number>;
  }
}

/** Notes from outside when the page asks the server for something, and when it turns a file into sound. */
export async function watchMoments(page: Page): Promise<void> {
  await page.addInitScript(() => {
    performance.setResourceTimingBufferSize(20_000);
    const moments: Record<string, number> = {};
    window.benchMoments = moments;
    const fetch = window.fetch.bind(window);
    window.fetch = (input, init) => {
      const path = input instanceof Request ? input.url : String(input);
      const name = path.split('?', 1)[0]?.split('/').at(-1) ?? '';
      // The first of each counts: what follows is not waited for.
      moments[`${name}:asked`] ??= performance.now();
      return fetch(input, init);
    };
    const decode: unknown = Reflect.get(BaseAudioContext.prototype, 'decodeAudioData');
    Object.defineProperty(BaseAudioContext.prototype, 'decodeAudioData', {
      async value(this: BaseAudioContext, ...given: unknown[]) {
        const sound: unknown = await (typeof decode === 'function'
          ? Reflect.apply(decode, this, given)
          : undefined);
        moments['sound:decoded'] ??= performance.now();
        return sound;
      },
    });
  });
}

/** What is noted from here on is of another turn. */
export async function forget(page: Page): Promise<void> {
  await page.evaluate(() => {
    const moments = window.benchMoments ?? {};
    for (const name of Object.keys(moments)) Reflect.deleteProperty(moments, name);
    performance.clearResourceTimings();
    performance.clearMarks();
  });
}

/** All that happened since: what was asked for, when the server replied, and the page's own marks. */
export async function momentsOf(page: Page): Promise<Moments> {
  return momentsSchema.parse(
    await page.evaluate(() => {
      const moments: Record<string, number> = { ...window.benchMoments };
      for (const entry of performance.getEntriesByType('resource')) {
        if (!(entry instanceof PerformanceResourceTiming)) continue;
        const name = new URL(entry.name).pathname.split('/').at(-1) ?? '';
        moments[`${name}:sent`] ??= entry.requestStart;
        moments[`${name}:begins`] ??= entry.responseStart;
        moments[`${name}:ends`] ??= entry.responseEnd;
      }
      for (const { name, startTime } of performance.getEntriesByType('mark'))
        if (name.startsWith('candor:')) moments[name] = startTime;
      moments.origin = performance.timeOrigin;
      return moments;
    }),
  );
}
