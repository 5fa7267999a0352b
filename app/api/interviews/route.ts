import { NextResponse } from 'next/server';
import { z } from 'zod';
import { drawRequestSchema } from '@/lib/interview/draw';
import { compose } from '@/lib/server/compose';
import { personOf, remember } from '@/lib/server/http/person-cookie';
import { readJson, refusal, reply } from '@/lib/server/http/problem';
import { welcome } from '@/lib/use-cases/person';
import { startInterview } from '@/lib/use-cases/start-interview';

const bodySchema = z.strictObject({ id: z.uuid(), request: drawRequestSchema });

/** Starts an interview under an id of the browser's choice. */
export function POST(request: Request): Promise<Response> {
  return reply(request, async () => {
    const { id, request: drawRequest } = await readJson(request, bodySchema);
    const { ports, people, codes, secret, guide } = compose();
    const known = await personOf(secret);
    const person = known ?? (await welcome(people, codes));
    const outcome = await startInterview(ports, person, {
      id,
      guide: guide.head.id,
      request: drawRequest,
    });
    if (!outcome.ok) return refusal(outcome);
    if (known === undefined)
      await remember(secret, person, new URL(request.url).protocol === 'https:');
    return NextResponse.json(outcome.value, { status: 201 });
  });
}
