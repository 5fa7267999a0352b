import { NextResponse } from 'next/server';
import { z } from 'zod';
import { selfRatingSchema } from '@/lib/report/self-rating';
import { compose } from '@/lib/server/compose';
import { personOf } from '@/lib/server/http/person-cookie';
import { readJson, refusal, reply } from '@/lib/server/http/problem';
import { rateYourself } from '@/lib/use-cases/rate-yourself';

const bodySchema = z.strictObject({ ratings: selfRatingSchema.shape.ratings });

/** Keeps what a person thinks of their own answers, before the grades are shown. */
export function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  return reply(request, async () => {
    const { ratings } = await readJson(request, bodySchema);
    const { ports, secret } = compose();
    const person = (await personOf(secret)) ?? '';
    const outcome = await rateYourself(ports, { interview: (await params).id, person, ratings });
    return outcome.ok ? NextResponse.json({ state: outcome.value }) : refusal(outcome);
  });
}
