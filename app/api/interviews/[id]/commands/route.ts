import { NextResponse } from 'next/server';
import { z } from 'zod';
import { commandSchema } from '@/lib/interview/command';
import { compose } from '@/lib/server/compose';
import { gradeAfterwards } from '@/lib/server/http/grade-afterwards';
import { personOf } from '@/lib/server/http/person-cookie';
import { rehearseAfterwards } from '@/lib/server/http/rehearse-afterwards';
import { readJson, refusal, reply, tabId } from '@/lib/server/http/problem';
import { carryOut } from '@/lib/use-cases/carry-out';
import { roomView } from '@/lib/use-cases/room-view';

const bodySchema = z.strictObject({
  id: z.uuid(),
  tab: tabId,
  /** The version the browser has; the reply holds what came after it. */
  after: z.number().int().nonnegative(),
  command: commandSchema,
});

/** Carries out one command; sent twice, it is carried out once. Replies with the room as it is then. */
export function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  return reply(request, async () => {
    const { id: commandId, tab, after, command } = await readJson(request, bodySchema);
    const { ports, secret, ahead, turns } = compose();
    const person = (await personOf(secret)) ?? '';
    const { id: interview } = await params;
    const outcome = await carryOut(ports, { interview, person, tab, commandId, command });
    if (!outcome.ok) return refusal(outcome);
    // Words that are being shown are still those that are answered; anything else has a reply of its own.
    if (command.kind !== 'deliver') ahead.over(interview);
    gradeAfterwards(ports, outcome.value);
    rehearseAfterwards(ports, outcome.value, turns);
    return NextResponse.json(await roomView(ports, outcome.value, tab, after));
  });
}
