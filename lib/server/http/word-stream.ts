import 'server-only';
import { createUIMessageStream, createUIMessageStreamResponse } from 'ai';
import type { RoomView } from '@/lib/report/question/room-view';
import type { SpeechPart } from '@/lib/use-cases/speak';
import type { Touched } from '@/lib/use-cases/touch';

/**
 * Moves being put into words, as a UI message stream: a text part a move, named by it. `data-keep` cuts
 * what was shown of a move; `data-room` is the room with the events after what the page has.
 */
export function wordStream(
  parts: AsyncIterable<SpeechPart>,
  viewOf: (touched: Touched) => Promise<RoomView>,
): Response {
  return createUIMessageStreamResponse({
    stream: createUIMessageStream({
      async execute({ writer }) {
        for await (const part of parts)
          switch (part.kind) {
            case 'begin':
              writer.write({ type: 'text-start', id: part.move });
              break;
            case 'words':
              writer.write({ type: 'text-delta', id: part.move, delta: part.words });
              break;
            case 'keep':
              writer.write({
                type: 'data-keep',
                data: { move: part.move, words: part.words },
                transient: true,
              });
              break;
            case 'delivered':
              writer.write({ type: 'text-end', id: part.move });
              writer.write({
                type: 'data-room',
                data: await viewOf(part.touched),
                transient: true,
              });
          }
      },
      onError(error) {
        const id = crypto.randomUUID();
        // The message may quote what a person wrote: only its kind is logged.
        process.stderr.write(
          `words failed ${id} ${error instanceof Error ? error.name : 'unknown'}\n`,
        );
        return id;
      },
    }),
  });
}
