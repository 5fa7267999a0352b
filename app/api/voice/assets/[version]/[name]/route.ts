import { compose } from '@/lib/server/compose';

/** Files never change under their version: a browser asks once. */
const FOREVER = 'public, max-age=31536000, immutable, no-transform';

/** One file that the browser needs for sound, compressed by the build. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ version: string; name: string }> },
): Promise<Response> {
  const { version, name } = await params;
  const { assets, local } = compose().voice;
  // next.config.mjs names the encoding under this very condition.
  const takesPacked = /^(?:.*[ ,])?br(?:[ ,;].*)?$/u.test(
    request.headers.get('accept-encoding') ?? '',
  );
  const file = version === assets.version ? await assets.read(name, takesPacked) : undefined;
  if (!file) return new Response(null, { status: 404 });
  const { worker } = file;
  return new Response(file.bytes, {
    headers: {
      'content-type': file.type,
      // The worker's policy is the operator's, who may name another host tomorrow.
      'cache-control': version === 'unpacked' || worker ? 'no-store' : FOREVER,
      vary: 'accept-encoding',
      ...(worker && { 'content-security-policy': workerPolicy(local?.origin ?? null) }),
    },
  });
}

/** A worker has a policy of its own: it runs what stands beside it, and asks nobody but this server and the model's host. */
function workerPolicy(host: string | null): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    `connect-src 'self'${host === null ? '' : ` ${host}`}`,
  ].join('; ');
}
