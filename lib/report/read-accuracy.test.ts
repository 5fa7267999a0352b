import { expect, it } from 'vitest';
import { readAccuracy } from './read-accuracy';

const at = (text: string, path = 'accuracy.json') => [{ path, text }];

it('says that nothing was measured where there is no file', () => {
  expect(readAccuracy([])).toBeNull();
  expect(readAccuracy(at('{}', 'guides/accuracy.json'))).toBeNull();
});

it('refuses a file that is not JSON or not a measurement, and names what is wrong', () => {
  expect(() => readAccuracy(at('{'))).toThrow(/accuracy\.json is not JSON/u);
  expect(() => readAccuracy(at('{"measured":"yesterday"}'))).toThrow(/measured: /u);
});
