import { z } from 'zod';

/** What the browser says is wrong with its recognition, in words for a person; undefined where it goes on by itself. */
export function faultIn(event: Event): string | undefined {
  const code = field(event, 'error');
  if (code === 'no-speech' || code === 'aborted') return undefined;
  const known = typeof code === 'string' ? errors[code] : undefined;
  return known ?? STOPPED;
}

const STOPPED = 'This browser’s speech recognition stopped working.';
const errors: Readonly<Record<string, string>> = {
  network: 'This browser’s speech recognition could not reach its service.',
  'audio-capture': 'This browser’s speech recognition got no sound.',
  'not-allowed': 'This browser does not allow speech recognition here.',
  'service-not-allowed': 'This browser does not allow speech recognition here.',
  'language-not-supported': 'This browser’s speech recognition knows no English.',
};

const resultSchema = z.object({
  isFinal: z.boolean(),
  words: z.string(),
});

/** The browser's own lists as plain data. */
export function resultsOf(event: Event): z.infer<typeof resultSchema>[] {
  const list = field(event, 'results');
  return indexed(list).flatMap((result) => {
    const [first] = indexed(result);
    const parsed = resultSchema.safeParse({
      isFinal: field(result, 'isFinal'),
      words: field(first, 'transcript'),
    });
    return parsed.success ? [parsed.data] : [];
  });
}

/** The numbered entries of a list, which need not be an array. */
function indexed(list: unknown): unknown[] {
  const found: unknown[] = [];
  for (let i = 0; field(list, String(i)) !== undefined; i++) found.push(field(list, String(i)));
  return found;
}

function field(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null ? Reflect.get(of, name) : undefined;
}
