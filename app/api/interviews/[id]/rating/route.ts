import { NextResponse } from 'next/server';
import { sentRatingSchema } from '@/lib/report/self-rating';
import { compose } from '@/lib/server/compose';
import { personOf } from '@/lib/server/http/person-cookie';
import { readJson, refusal, reply } from '@/lib/server/http/problem';
import { rateYourself } from '@/lib/use-cases/rate-yourself';

/** Keeps what a person thinks of their own answers (or of one of them), before its grade is shown. */
export function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  return reply(request, async () => {
    const { about, ratings } = await readJson(request, sentRatingSchema);
    const { ports, secret } = compose();
    const person = (await personOf(secret)) ?? '';
    const interview = (await params).id;
    const outcome = await rateYourself(ports, { interview, person, about, ratings });
    return outcome.ok ? NextResponse.json({ state: outcome.value }) : refusal(outcome);
  });
}
