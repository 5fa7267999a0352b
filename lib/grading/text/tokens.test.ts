import { describe, expect, it } from 'vitest';
import { tokenize } from './tokens';

const normals = (text: string) => tokenize(text).map(({ normal }) => normal);
const stems = (text: string) => tokenize(text).map(({ stem }) => stem);

describe('tokens', () => {
  it('keep the offsets of the text they came from', () => {
    const text = 'L1 adds λ·Σ|w|, “sparse” weights don’t grow.';
    for (const { start, end } of tokenize(text)) expect(end).toBeGreaterThan(start);
    const token = tokenize(text).find(({ normal }) => normal === 'sparse');
    expect(text.slice(token?.start, token?.end)).toBe('sparse');
  });

  it('bring British and American spelling, number words and signs to one form', () => {
    expect(stems('regularisation behaviour labelled optimise')).toEqual(
      stems('regularization behavior labeled optimize'),
    );
    expect(normals('four 4')).toEqual(['4', '4']);
    expect(normals('TP/(TP+FP)')).toEqual(['tp', '/', 'tp', '+', 'fp']);
    expect(normals('λΣw²')).toEqual(['lambda', 'sum', 'w', '^', '2']);
  });

  it('keep words apart that only look alike', () => {
    expect(stems('filling')).not.toEqual(stems('filing'));
    expect(stems('sentence')).toEqual(stems('sentences'));
  });

  it('read a negative contraction as a negation', () => {
    expect(normals("doesn't can’t cannot didnt isnt")).toEqual(Array(5).fill('not'));
    expect(normals('want')).toEqual(['want']);
  });
});
