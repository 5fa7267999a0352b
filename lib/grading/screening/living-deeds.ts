import type { Token } from '@/lib/grading/text/tokens';

const forms = (verbs: string) => verbs.split(' ').flatMap((verb) => [verb, thirdPerson(verb)]);
const thirdPerson = (verb: string) =>
  /[^aeo]y$/u.test(verb)
    ? `${verb.slice(0, -1)}ies`
    : `${verb}${/(?:s|sh|ch|x)$/u.test(verb) ? 'es' : 's'}`;

/** What only the living do, and no figure of speech has a program or a formula do. */
const living = new Set(
  forms(
    'eat drink sleep snore yawn dance sing whisper giggle laugh smile weep cry sneeze cough pray marry kiss hug flirt swim ski jog bake cook knit fish wear bathe shave gossip applaud',
  ),
);
/** What people do with a paper, a course or a channel: done to "me" or "my …" by the thing, it is the wrong way round. */
const ofReaders = new Set(forms('read subscribe watch listen attend bookmark study browse'));
const me = /^(?:me|my|mine|us|our)$/u;
/** Words of a name, and from the deed to whom it is done. */
const NAME = 3;
const NEAR = 3;

/** Whether what follows the first word of a thing's name is a deed of people: "the query marries the key", "arXiv reads me". */
export function isLivingDeed(predicate: readonly Token[]): boolean {
  return predicate.some(
    ({ normal }, at) =>
      living.has(normal) ||
      (at < NAME &&
        ofReaders.has(normal) &&
        predicate.slice(at + 1, at + NEAR).some((token) => me.test(token.normal))),
  );
}
