import { NextResponse } from 'next/server';
import { compose } from '@/lib/server/compose';
import { reply } from '@/lib/server/http/problem';

/** One test at a time, and a pause after it: each costs tokens. */
const PAUSE_MS = 2_000;
let free = true;

/** Tests the connection to the language models. Says nothing of keys. */
export function POST(request: Request): Promise<Response> {
  return reply(request, async () => {
    const { testModel } = compose();
    if (!testModel)
      return NextResponse.json(
        { code: 'no_model', sentence: 'No language model is configured.' },
        { status: 409 },
      );
    if (!free)
      return NextResponse.json(
        { code: 'too_soon', sentence: 'A test is under way already. Try again in a moment.' },
        { status: 429 },
      );
    free = false;
    try {
      return NextResponse.json({ tests: await testModel() });
    } finally {
      setTimeout(() => {
        free = true;
      }, PAUSE_MS);
    }
  });
}
