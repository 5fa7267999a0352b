import { expect, it } from 'vitest';
import { withLeftOut } from './ellipsis';

const plain = (text: string) => withLeftOut({ text, original: (at) => at });

it('says of the other what was denied of the first', () => {
  expect(plain("L2 doesn't zero weights, L1 does.").text).toBe(
    "L2 doesn't zero weights, whereas L1 does zero weights.",
  );
  expect(plain("It isn't open source. Weaviate is.").text).toBe(
    "It isn't open source. whereas Weaviate is open source.",
  );
  expect(plain('Neither can act, but agents can.').text).toBe(
    'Neither can act, but agents can act.',
  );
});

it('says with "only" what the denied verb says', () => {
  expect(plain("It doesn't help with the one, only the other.").text).toBe(
    "It doesn't help with the one, it does help with only the other.",
  );
});

it('adds nothing where nothing was left out', () => {
  for (const text of [
    "L2 doesn't zero weights, it shrinks them.",
    "It doesn't know what the user does.",
    "L2 doesn't zero weights, which is fine.",
    "L2 doesn't zero weights, L1 does more than that.",
  ])
    expect(plain(text).text).toBe(text);
});

it('places what is put in where the words end that left it out', () => {
  const text = "L2 doesn't zero weights, L1 does.";
  const { text: whole, original } = plain(text);
  const places = Array.from(whole, (_, at) => original(at));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(text.slice(original(whole.indexOf('L1')), original(whole.length - 1))).toBe('L1 does');
});
