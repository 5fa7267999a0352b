import { after, NextResponse } from 'next/server';
import { compose } from '@/lib/server/compose';
import { reply } from '@/lib/server/http/problem';

/** What this server can do with sound. Whoever asks will want a voice: the built-in one warms up. */
export function GET(request: Request): Promise<Response> {
  return reply(request, () => {
    const { voice } = compose();
    after(() => voice.speakers.embedded.warmUp());
    return Promise.resolve(NextResponse.json(voice.offer));
  });
}
