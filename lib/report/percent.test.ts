import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { percent } from './percent';

it('keeps a figure and its sign together', () => {
  expect(percent(0.404)).toBe('40\u00a0%');
});

it('is the one way in which pages write a share', () => {
  const pages = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter((path) =>
    /(?<!\.test)\.tsx?$/u.test(path),
  );
  const loose = pages.filter((path) => /\} %/u.test(readFileSync(`app/${path}`, 'utf8')));
  expect(loose).toEqual([]);
});
