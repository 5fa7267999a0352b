import { NextResponse } from 'next/server';
import { z } from 'zod';
import { remarkSchema } from '@/lib/report/handout/comment';
import { compose } from '@/lib/server/compose';
import { readJson, refusal, reply } from '@/lib/server/http/problem';
import { leaveComment } from '@/lib/use-cases/shared-report';

const bodySchema = z.strictObject({ id: z.uuid(), remark: remarkSchema });

/** Keeps what a reader of a shared report writes about a question. Nobody has to sign in; sent twice, it is kept once. */
export function POST(
  request: Request,
  { params }: { params: Promise<{ token: string }> },
): Promise<Response> {
  return reply(request, async () => {
    const body = await readJson(request, bodySchema);
    const outcome = await leaveComment(compose().sharing, (await params).token, body);
    return outcome.ok ? NextResponse.json({ state: outcome.value }) : refusal(outcome);
  });
}
