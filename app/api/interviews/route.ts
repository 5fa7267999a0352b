import { NextResponse } from 'next/server';
import { z } from 'zod';
import { drawRequestSchema } from '@/lib/interview/draw';
import { compose } from '@/lib/server/compose';
import { personHere } from '@/lib/server/http/person-here';
import { readJson, refusal, reply } from '@/lib/server/http/problem';
import { startInterview } from '@/lib/use-cases/start-interview';

const bodySchema = z.strictObject({ id: z.uuid(), request: drawRequestSchema });

/** Starts an interview under an id of the browser's choice. */
export function POST(request: Request): Promise<Response> {
  return reply(request, async () => {
    const { id, request: drawRequest } = await readJson(request, bodySchema);
    const { ports, guide } = compose();
    const person = await personHere(request);
    const outcome = await startInterview(ports, person, {
      id,
      guide: guide.head.id,
      request: drawRequest,
    });
    if (!outcome.ok) return refusal(outcome);
    return NextResponse.json(outcome.value, { status: 201 });
  });
}
