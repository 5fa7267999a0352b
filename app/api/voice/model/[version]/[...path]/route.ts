import { createReadStream } from 'node:fs';
import { compose } from '@/lib/server/compose';

const FOREVER = 'public, max-age=31536000, immutable, no-transform';

/** One file of the model that the operator keeps in a folder, under a version that changes with the files. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ version: string; path: string[] }> },
): Promise<Response> {
  const { version, path } = await params;
  const { local } = compose().voice;
  const file = version === local?.version ? local.file(path.join('/')) : undefined;
  if (!file) return new Response(null, { status: 404 });
  return new Response(piecesOf(file.path), {
    headers: {
      'content-type': file.path.endsWith('.json') ? 'application/json' : 'application/octet-stream',
      'content-length': String(file.bytes),
      'cache-control': FOREVER,
    },
  });
}

/** Piece by piece: a model need not fit into memory. */
function piecesOf(path: string): ReadableStream<Uint8Array> {
  const file = createReadStream(path);
  const pieces: AsyncIterator<unknown> = file[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(stream) {
      const { done, value } = await pieces.next();
      if (done) stream.close();
      else if (value instanceof Uint8Array) stream.enqueue(value);
    },
    cancel: () => void file.destroy(),
  });
}
