import { expect, it } from 'vitest';
import { z } from 'zod';
import { newId } from './new-id';

it('a new id is a random UUID, where the browser has no function for it too', () => {
  const ids = Array.from({ length: 500 }, () => newId());
  for (const id of ids) expect(z.uuidv4().parse(id)).toBe(id);
  expect(new Set(ids).size).toBe(500);
});
