import { understand } from '@/lib/interview/understanding';

/** What ends an answer or excuses it, and what says that nothing is known: on its own, the whole sentence through. */
const closing =
  /^(?:(?:no|yes|ok|okay|sorry|well|so|and|but|honestly|right|hmm+|um+|uh+|i think|i guess)[ ,]+)*(?:no(?:pe)?|(?:that|this)(?: is|'s|s| was| would be) (?:all|it|everything|about it|basically it|pretty much it|my answer|the end)\b.{0,40}|i (?:have|'ve|got|have got|'ve got) nothing (?:more |else |further )?(?:to (?:add|say)).{0,20}|nothing (?:more|else|further|to add)\b.{0,20}|i(?: am|'m) (?:done|finished)\b.{0,20}|i (?:ca ?n'?t|cannot|could ?n'?t|can not) (?:think of|say|add|remember|recall) (?:any ?(?:thing|more)|more|one|another|it|that).{0,20}|i(?: have|'ve)? (?:already )?(?:said|covered|told you) (?:all|everything|that|it)\b.{0,30}|as i (?:said|mentioned)(?: before| already)?|i covered that.{0,12}|not really|no more)$/u;
const unknowing =
  /^(?:(?:and|but|so|well|or|honestly|sorry|no|yes|ok|okay|hmm+|um+|uh+|the rest|beyond that|other than that)[ ,]+)*(?:i (?:really |just |honestly |truly |also |still |have |have got |'ve got |'ve |had |have really )*)?(?:no|not a|not the (?:faintest|slightest|foggiest)) (?:idea|clue)\b|^(?:(?:and|but|so|well|honestly|sorry|no|hmm+|um+|the rest|beyond that)[ ,]+)*i (?:really |just |honestly |also |still |simply )*(?:do ?n'?t|do not|did ?n'?t) (?:really |even |quite )?(?:know|remember|recall)\b/u;

/** A sentence that answers nothing: a request, an excuse, an end, or that nothing is known. */
export function saysNothing(sentence: string): boolean {
  const plain = sentence
    .toLowerCase()
    .replaceAll(/[’‘`´]/gu, "'")
    .replaceAll(/[?!.;:…—–-]+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return (
    plain === '' ||
    closing.test(plain) ||
    unknowing.test(plain) ||
    understand(sentence) !== 'answer'
  );
}
