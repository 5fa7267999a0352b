import 'server-only';
import { cookies } from 'next/headers';
import { signPerson, verifyPerson } from '@/lib/server/secret';

const NAME = 'candor_person';
const YEAR_SECONDS = 400 * 24 * 3600;

/** The person of this request, if their cookie is ours. */
export async function personOf(secret: Buffer): Promise<string | undefined> {
  const cookie = (await cookies()).get(NAME)?.value;
  return cookie === undefined ? undefined : verifyPerson(secret, cookie);
}

/** Remembers a person in this browser. Signed, not readable by scripts, sent to this site only. */
export async function remember(secret: Buffer, person: string, secure: boolean): Promise<void> {
  (await cookies()).set(NAME, signPerson(secret, person), {
    httpOnly: true,
    sameSite: 'lax',
    secure,
    path: '/',
    maxAge: YEAR_SECONDS,
  });
}
