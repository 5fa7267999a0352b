import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

declare global {
  interface Window {
    /** Put there by axe's own source. */
    axe: typeof axe;
  }
}

/** Runs axe on the page as it stands, in both themes, and expects nothing to be wrong. */
export async function expectAccessible(page: Page): Promise<void> {
  // The title may come in the stream behind the page.
  await expect(page).toHaveTitle(/\S/u);
  for (const colorScheme of ['light', 'dark'] as const) {
    // Without transitions: halfway from one theme to the other no contrast is right.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const { violations: found } = await window.axe.run({ resultTypes: ['violations'] });
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    });
    expect(violations, colorScheme).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}
