import { NextResponse } from 'next/server';
import { compose } from '@/lib/server/compose';
import { personOf } from '@/lib/server/http/person-cookie';
import { reply } from '@/lib/server/http/problem';

/** What the model's calls took and cost, as JSON. Interviews of other people are not named. */
export function GET(request: Request): Promise<Response> {
  return reply(request, async () => {
    const { modelCalls, secret } = compose();
    return NextResponse.json(await modelCalls.seenBy(await personOf(secret)));
  });
}
