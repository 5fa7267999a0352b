import 'server-only';
import { z } from 'zod';

/** A model's reply as the object it was asked for, or what is wrong with it in words the model can act on. */
export type ReadObject<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: 'not_json' | 'wrong_shape'; readonly wrong: string };

/**
 * Reads the object in a reply: the reply itself, the JSON in a code fence, or the first object among
 * prose. Nothing is guessed: what is not valid JSON of the schema is not read.
 */
export function readObject<T>(text: string, schema: z.ZodType<T>): ReadObject<T> {
  const values = candidates(text).flatMap((json) => {
    try {
      return [JSON.parse(json) as unknown];
    } catch {
      return [];
    }
  });
  if (values.length === 0)
    return { ok: false, code: 'not_json', wrong: 'The reply holds no complete JSON object.' };
  const results = values.map((value) => schema.safeParse(value));
  const good = results.find((result) => result.success);
  if (good) return { ok: true, value: good.data };
  const [first] = results;
  const wrong = first?.error ? z.prettifyError(first.error).slice(0, 2_000) : 'wrong shape';
  return { ok: false, code: 'wrong_shape', wrong };
}

function candidates(text: string): string[] {
  const fences = [...text.matchAll(/```[a-z]*\s*\n([\s\S]*?)```/giu)].map(
    (match) => match[1] ?? '',
  );
  return [text.trim(), ...fences.map((part) => part.trim()), ...objectsIn(text)].filter((part) =>
    part.startsWith('{'),
  );
}

/** Every outermost balanced `{…}`, strings respected. */
function objectsIn(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (inString) {
      if (letter === '\\') at++;
      else if (letter === '"') inString = false;
    } else if (letter === '"' && depth > 0) inString = true;
    else if (letter === '{' && depth++ === 0) start = at;
    else if (letter === '}' && depth > 0 && --depth === 0) found.push(text.slice(start, at + 1));
  }
  return found;
}
