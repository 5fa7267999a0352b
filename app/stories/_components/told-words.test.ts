import { expect, it } from 'vitest';
import { partCount, toldWords } from './told-words';

const parts = { situation: 'a', task: 'b', action: 'c', result: 'd', reflection: 'e' };

it('counts the parts as the report and the editor do', () => {
  expect(partCount).toBe('five');
  expect(toldWords({ parts })).toBe('All five parts told');
});

it('calls nothing told that is empty', () => {
  expect(toldWords({ parts: { ...parts, reflection: ' ' } })).toBe('All told but the reflection');
  expect(toldWords({ parts: { ...parts, task: '', reflection: '' } })).toBe('Still to tell: task');
});
