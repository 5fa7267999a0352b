import { expect, it } from 'vitest';
import { neverLaunched } from './never-launched';

it.each([
  'I retrained the reader. In July the project was stopped, because of the lawyers.',
  'I put an alarm on it. It never went live.',
  'I retrained it twice. Management killed the project in May.',
  'We had a dashboard, but it wasn’t rolled out in the end.',
])('what came to nothing was not kept good after its launch: %s', (text) => {
  expect(neverLaunched(text)).toBe(true);
});

it.each([
  'We deployed it in May. In July the project was stopped.',
  'I retrained it every month.',
  'We stopped the old project and launched this one.',
  'It went live in May, and I stopped the alarms that nobody read.',
])('what was in use was, even where it ended: %s', (text) => {
  expect(neverLaunched(text)).toBe(false);
});
