import { z } from 'zod';
import { compose } from '@/lib/server/compose';
import { personOf } from '@/lib/server/http/person-cookie';
import { readJson, refusal, reply, tabId } from '@/lib/server/http/problem';
import { wordStream } from '@/lib/server/http/word-stream';
import { roomView } from '@/lib/use-cases/room-view';
import { speak } from '@/lib/use-cases/speak';

const bodySchema = z.strictObject({
  tab: tabId,
  /** The version the browser has; the stream brings what came after it. */
  after: z.number().int().nonnegative(),
});

/** Says what was chosen and not said yet, word by word. */
export function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  return reply(request, async () => {
    const { tab, after } = await readJson(request, bodySchema);
    const { ports, secret } = compose();
    const person = (await personOf(secret)) ?? '';
    const { id: interview } = await params;
    const speech = await speak(ports, { interview, person, tab, signal: request.signal });
    if (!speech.ok) return refusal(speech);
    return wordStream(speech.value, (touched) => roomView(ports, touched, tab, after));
  });
}
