import 'server-only';
import { z } from 'zod';
import { understoodAs } from '@/lib/interview/interview-event';
import type { Listener } from '@/lib/ports/listener';
import type { ModelCaller } from './model-caller';

const replySchema = z.strictObject({ kind: understoodAs });
/** Somebody waits for this: a slow model is not worth more. */
const PATIENCE_MS = 4_000;

/** A language model that tells what kind of message a candidate sent. */
export function llmListener(caller: ModelCaller, patienceMs = PATIENCE_MS): Listener {
  return {
    async understand({ interview, question, prompt, asked, text }) {
      const time = AbortSignal.timeout(patienceMs);
      const reply = await caller.object(
        {
          kind: 'understand',
          prompt: 'understanding',
          inputs: { question: prompt, asked, message: text },
          interview,
          question,
          signal: time,
        },
        { schema: replySchema },
      );
      const calls = reply.calls.map(({ id }) => id);
      if (reply.ok) return { ok: true, as: reply.value.kind, calls };
      const { code } = reply.error;
      return { ok: false, why: code === 'cancelled' && time.aborted ? 'timeout' : code, calls };
    },
  };
}
