import 'server-only';
import { createHash } from 'node:crypto';

/** Marks what a browser keeps of a person's unsaved words, so that nobody else in it sees them; names nobody. */
export function draftOwner(person: string | undefined): string {
  if (person === undefined) return '';
  return createHash('sha256').update(`drafts:${person}`).digest('base64url').slice(0, 22);
}
