import { compose } from '@/lib/server/compose';

/** Files never change under their version: a browser asks once. */
const FOREVER = 'public, max-age=31536000, immutable, no-transform';

/** One file of the voice detector, compressed by the build. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ version: string; name: string }> },
): Promise<Response> {
  const { version, name } = await params;
  const { assets } = compose().voice;
  // next.config.mjs names the encoding under this very condition.
  const takesPacked = /^(?:.*[ ,])?br(?:[ ,;].*)?$/u.test(
    request.headers.get('accept-encoding') ?? '',
  );
  const file = version === assets.version ? await assets.read(name, takesPacked) : undefined;
  if (!file) return new Response(null, { status: 404 });
  return new Response(file.bytes, {
    headers: {
      'content-type': file.type,
      'cache-control': version === 'unpacked' ? 'no-store' : FOREVER,
      vary: 'accept-encoding',
    },
  });
}
