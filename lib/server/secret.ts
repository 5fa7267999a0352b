import 'server-only';
import { createHmac, createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RestoreCodes } from '@/lib/use-cases/person';

const SECRET_BYTES = 32;

/** The server's secret: read from the data folder, made there on the first start, readable by its owner only. */
export function loadSecret(dataDir: string): Buffer {
  const path = join(/*turbopackIgnore: true*/ dataDir, 'secret');
  const found = readSecret(path);
  if (found) return found;
  // Written aside and linked into place: two servers that start at once end up with one secret.
  const aside = `${path}.${process.pid}`;
  writeFileSync(aside, randomBytes(SECRET_BYTES).toString('hex'), { mode: 0o600 });
  try {
    linkSync(aside, path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
  const made = readSecret(path);
  if (!made) throw new Error(`The secret could not be kept in ${path}.`);
  return made;
}

function readSecret(path: string): Buffer | undefined {
  let text: string;
  try {
    text = readFileSync(/*turbopackIgnore: true*/ path, 'utf8').trim();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  if (!/^[0-9a-f]{64}$/u.test(text))
    throw new Error(
      `The file ${path} is not a secret of this app. Put the old file back; without it nobody's interviews can be found again.`,
    );
  return Buffer.from(text, 'hex');
}

/** A person id with its signature: what the cookie holds. */
export function signPerson(secret: Buffer, person: string): string {
  return `${person}.${signature(secret, person)}`;
}

/** The person a cookie names, if its signature is ours. */
export function verifyPerson(secret: Buffer, cookie: string): string | undefined {
  const [person, given] = cookie.split('.');
  if (!person || !given) return undefined;
  const expected = Buffer.from(signature(secret, person));
  const actual = Buffer.from(given);
  return expected.length === actual.length && timingSafeEqual(expected, actual)
    ? person
    : undefined;
}

function signature(secret: Buffer, person: string): string {
  return createHmac('sha256', secret).update(`person:${person}`).digest('base64url');
}

/** Crockford's alphabet: no I, L, O or U to misread. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_LETTERS = 20;
const spelledLikeACode = new RegExp(`^[${alphabet}]{${CODE_LETTERS}}$`, 'u');

/** Restore codes of 100 bits, made from the secret, so that they can be shown again and are stored as a hash only. */
export function restoreCodes(secret: Buffer): RestoreCodes {
  return {
    newPerson: () => randomBytes(16).toString('hex'),
    codeOf(person) {
      const bytes = createHmac('sha256', secret).update(`restore:${person}`).digest();
      const letters = Array.from(
        { length: CODE_LETTERS },
        (_, i) => alphabet[(bytes[i] ?? 0) % 32],
      );
      return letters.join('').match(/.{5}/gu)?.join('-') ?? '';
    },
    hashOf(code) {
      const plain = code
        .toUpperCase()
        .replaceAll(/[\s-]/gu, '')
        .replaceAll('O', '0')
        .replaceAll(/[IL]/gu, '1');
      if (!spelledLikeACode.test(plain)) return undefined;
      return createHash('sha256').update(plain).digest('hex');
    },
  };
}

export const newSeed = () => randomInt(2 ** 32);
