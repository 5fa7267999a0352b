import { NextResponse } from 'next/server';
import { z } from 'zod';
import { compose } from '@/lib/server/compose';
import { remember } from '@/lib/server/http/person-cookie';
import { readJson, refusal, reply } from '@/lib/server/http/problem';
import { restore } from '@/lib/use-cases/person';

const bodySchema = z.strictObject({ code: z.string().max(80) });

/** Brings a person's interviews back into this browser. */
export function POST(request: Request): Promise<Response> {
  return reply(request, async () => {
    const { code } = await readJson(request, bodySchema);
    const { people, codes, secret } = compose();
    const outcome = await restore(people, codes, code);
    if (!outcome.ok) return refusal(outcome);
    await remember(secret, outcome.value, new URL(request.url).protocol === 'https:');
    return NextResponse.json({ restored: true });
  });
}
