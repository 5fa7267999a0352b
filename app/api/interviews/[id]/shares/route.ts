import { NextResponse } from 'next/server';
import { z } from 'zod';
import { includeSchema } from '@/lib/report/handout/include';
import { MOST_COMMENTS } from '@/lib/report/handout/comment';
import { MOST_SHARES, shareDaysSchema } from '@/lib/report/handout/share';
import { compose } from '@/lib/server/compose';
import { personOf } from '@/lib/server/http/person-cookie';
import { readJson, refusal, reply } from '@/lib/server/http/problem';
import { letComment, revokeShare, shareReport } from '@/lib/use-cases/share-report';
import { deleteComment, deleteComments, seeComments } from '@/lib/use-cases/shared-report';

/** Seen at once: those of one question through all links that an interview can have. */
const MOST_SEEN = MOST_COMMENTS * MOST_SHARES;

const orderSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('make'),
    id: z.uuid(),
    include: includeSchema,
    days: shareDaysSchema,
    comments: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('revoke'), id: z.uuid(), andComments: z.boolean() }),
  z.strictObject({ kind: z.literal('comments'), id: z.uuid(), comments: z.boolean() }),
  z.strictObject({ kind: z.literal('see-comments'), ids: z.array(z.uuid()).min(1).max(MOST_SEEN) }),
  z.strictObject({ kind: z.literal('delete-comment'), id: z.uuid() }),
  /** All of a link. */
  z.strictObject({ kind: z.literal('delete-comments'), id: z.uuid() }),
]);

/** Makes a link to an own report, revokes one, lets readers comment or not, marks comments as seen, deletes them. */
export function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  return reply(request, async () => {
    const order = await readJson(request, orderSchema);
    const { sharing, secret } = compose();
    const own = { interview: (await params).id, person: (await personOf(secret)) ?? '' };
    switch (order.kind) {
      case 'make': {
        const { id, include, days, comments } = order;
        const made = await shareReport(sharing, own, { id, include, days, comments });
        return made.ok ? NextResponse.json(made.value) : refusal(made);
      }
      case 'revoke':
        return kept(await revokeShare(sharing, own, order));
      case 'comments':
        return kept(await letComment(sharing, own, { id: order.id, comments: order.comments }));
      case 'see-comments':
        return kept(await seeComments(sharing, own, order.ids));
      case 'delete-comment':
        return kept(await deleteComment(sharing, own, order.id));
      case 'delete-comments':
        return kept(await deleteComments(sharing, own, order.id));
    }
  });
}

function kept(outcome: Awaited<ReturnType<typeof revokeShare>>): Response {
  return outcome.ok ? NextResponse.json({ state: outcome.value }) : refusal(outcome);
}
