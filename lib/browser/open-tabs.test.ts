import { afterEach, expect, it } from 'vitest';
import { OpenTabs } from './open-tabs';

const open: OpenTabs[] = [];
let made = 0;
function tab(id: string): OpenTabs {
  const tabs = new OpenTabs('test-stories', id, () => `new-${(made += 1)}`);
  open.push(tabs);
  return tabs;
}
afterEach(() => {
  for (const tabs of open.splice(0)) tabs.close();
});

it('a tab hears of those that are open, and no more of one that was closed', async () => {
  const [one, two, three] = [tab('one'), tab('two'), tab('three')];
  expect(await one.others()).toEqual(new Set(['two', 'three']));
  two.close();
  expect(await three.others()).toEqual(new Set(['one']));
});

it('a duplicated tab takes an id of its own, and the first keeps its', async () => {
  const [first, second] = [tab('one'), tab('one')];
  expect(await second.others()).toEqual(new Set(['one']));
  expect(second.own).not.toBe('one');
  expect(first.own).toBe('one');
  expect(await first.others()).toEqual(new Set([second.own]));
});
