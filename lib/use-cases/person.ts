import type { PersonStore } from '@/lib/ports/person-store';
import { done, refused, type Outcome } from './outcome';

/** What recognises a person again: made from the server's secret, never guessed. */
export interface RestoreCodes {
  /** A new random person id. */
  newPerson(): string;
  /** The code that brings a person back, readable in groups. The same for the same person. */
  codeOf(person: string): string;
  /** The hash under which the code is kept; undefined when it is not spelled like a code. */
  hashOf(code: string): string | undefined;
}

/** Makes a person known, so that the restore code works from the first interview on. */
export async function welcome(people: PersonStore, codes: RestoreCodes): Promise<string> {
  const person = codes.newPerson();
  const hash = codes.hashOf(codes.codeOf(person));
  if (hash === undefined) throw new RangeError('a restore code is not spelled like one');
  await people.add(person, hash);
  return person;
}

/** The person a restore code belongs to. */
export async function restore(
  people: PersonStore,
  codes: RestoreCodes,
  code: string,
): Promise<Outcome<string>> {
  const hash = codes.hashOf(code);
  const person = hash === undefined ? undefined : await people.findByRestoreHash(hash);
  return person === undefined ? refused('unknown_code') : done(person);
}
