import 'server-only';
import { compose } from '@/lib/server/compose';
import { welcome } from '@/lib/use-cases/person';
import { personOf, remember } from './person-cookie';

/** The person of this request; somebody new is made known and remembered in this browser. */
export async function personHere(request: Request): Promise<string> {
  const { people, codes, secret } = compose();
  const known = await personOf(secret);
  if (known !== undefined) return known;
  const person = await welcome(people, codes);
  await remember(secret, person, new URL(request.url).protocol === 'https:');
  return person;
}
