import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { reported } from './reported';

for (const [format, width, height] of [
  ['A4', 595, 842],
  ['Letter', 612, 792],
] as const)
  test(`a printed report fits ${format}: whole pages, nothing to press, its title on top`, async ({
    page,
  }, info) => {
    await reported(page, 'With L1 some weights become exactly zero. L2 shrinks all of them.');
    const title = () =>
      page.evaluate(() => document.documentElement.style.getPropertyValue('--running-title'));
    await expect.poll(title).toContain('Test interview');
    const path = info.outputPath(`report-${format}.pdf`);
    await page.pdf({ path, format, printBackground: false });
    const pdf = readFileSync(path, 'latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu)];
    expect(boxes.length).toBeGreaterThan(0);
    for (const [, x, y] of boxes) {
      expect(Math.abs(Number(x) - width)).toBeLessThan(2);
      expect(Math.abs(Number(y) - height)).toBeLessThan(2);
    }
    // One answer with its reference and two model answers.
    expect(boxes.length).toBeLessThan(12);
    await page.emulateMedia({ media: 'print' });
    // A question's heading stays with its result, whatever fits below them.
    const heading = page.locator('section > header').filter({ hasText: 'Question 1' });
    await expect(heading).toHaveCSS('break-inside', 'avoid');
    await expect(heading).toHaveCSS('break-after', 'avoid');
    await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Take it with you' })).toBeHidden();
  });
