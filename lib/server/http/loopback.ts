import 'server-only';

/**
 * Whether a page was asked for by a name that means "this machine": a link with that name would open
 * nothing on anybody else's.
 */
export function isLoopback(headers: Pick<Headers, 'get'>): boolean {
  const host = headers.get('x-forwarded-host') ?? headers.get('host') ?? '';
  const name = host.replace(/:\d+$/u, '').replace(/\.$/u, '').toLowerCase();
  return (
    name === '' ||
    name === 'localhost' ||
    name.endsWith('.localhost') ||
    name === '[::1]' ||
    /^127(?:\.\d{1,3}){3}$/u.test(name) ||
    name === '0.0.0.0' ||
    name === '[::]'
  );
}
