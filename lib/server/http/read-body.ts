import 'server-only';

/**
 * A request's body as text; undefined when it is larger than `mostBytes`. What is announced as larger is not
 * read at all, and of what turns out to be no more is read than that.
 */
export async function readBody(request: Request, mostBytes: number): Promise<string | undefined> {
  const announced = Number(request.headers.get('content-length') ?? 0);
  if (!(announced <= mostBytes)) {
    await request.body?.cancel();
    return undefined;
  }
  if (!request.body) return '';
  const reader = request.body.getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new TextDecoder().decode(Buffer.concat(pieces));
    size += value.length;
    if (size > mostBytes) {
      await reader.cancel();
      return undefined;
    }
    pieces.push(value);
  }
}
