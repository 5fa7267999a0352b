import 'server-only';

/** What of a request tells where it comes from. */
type Asked = Pick<Headers, 'get'>;

/**
 * Whether a request that changes something was sent by a page of another site: a person's cookie goes with it
 * all the same. Browsers say so in Sec-Fetch-Site, but not to servers on plain http; there the page's origin is
 * held against the name this server was asked for. A program that is no browser sends neither.
 */
export function isFromElsewhere(headers: Asked, trustForwarded: boolean): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site !== 'same-origin';
  const origin = headers.get('origin');
  if (origin === null) return false;
  const own = hostOf(headers, trustForwarded);
  return !URL.canParse(origin) || own === undefined || new URL(origin).host !== own;
}

/** The name this server was asked for, as addresses write it: in lower case, without a usual port. */
function hostOf(headers: Asked, trustForwarded: boolean): string | undefined {
  const forwarded = trustForwarded ? headers.get('x-forwarded-host') : null;
  const host = (forwarded ?? headers.get('host') ?? '').split(',', 1)[0]?.trim() ?? '';
  return URL.canParse(`http://${host}`) ? new URL(`http://${host}`).host : undefined;
}
