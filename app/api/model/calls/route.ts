import { NextResponse } from 'next/server';
import { callStatistics } from '@/lib/report/call-statistics';
import { compose } from '@/lib/server/compose';
import { personOf } from '@/lib/server/http/person-cookie';
import { reply } from '@/lib/server/http/problem';
import { ownOnly } from '@/lib/server/http/own-interviews';

/** What the model's calls took and cost, as JSON. Interviews of other people are not named. */
export function GET(request: Request): Promise<Response> {
  return reply(request, async () => {
    const { ledger, ports, secret } = compose();
    const person = await personOf(secret);
    const own = person === undefined ? [] : await ports.interviews.listOf(person);
    return NextResponse.json(ownOnly(callStatistics(await ledger.since(0)), own));
  });
}
