import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readObject } from './read-object';

const schema = z.object({ word: z.string() });
const read = (text: string) => readObject(text, schema);

describe('a reply', () => {
  it.each([
    ['an object', '{"word":"a"}'],
    ['an object in a fence', 'Here:\n```json\n{"word":"a"}\n```\nDone.'],
    ['an object among prose', 'I think {that} it is {"word":"a"} and nothing else'],
    ['an object with signs in its words', '{"word":"a"} "}"'],
    ['an object with more keys', '{"word":"a","score":100}'],
  ])('is read as %s', (_, text) => {
    expect(read(text)).toEqual({ ok: true, value: { word: 'a' } });
  });
  it.each(['', 'no', '{"word":"a', '[1]', '{word: a}'])(
    'that is no object is not guessed: %s',
    (text) => {
      expect(read(text)).toMatchObject({ ok: false, code: 'not_json' });
    },
  );
  it('of another shape says what is wrong', () => {
    expect(read('{"word":3}')).toMatchObject({
      ok: false,
      code: 'wrong_shape',
      wrong: expect.stringContaining('word'),
    });
  });
});
