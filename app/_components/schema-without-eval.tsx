'use client';
import { config } from 'zod';

// zod compiles schemas with `new Function`; the Content-Security-Policy forbids eval.
config({ jitless: true });

/** Loads the setting above with every page. */
export function SchemaWithoutEval() {
  return null;
}
