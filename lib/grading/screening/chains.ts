import type { Sentence } from '@/lib/grading/text/passage';
import { isPlainVerb } from '@/lib/grading/text/predication';
import { tokenize, type Token } from '@/lib/grading/text/tokens';
import { isPlaced } from './notes';

/**
 * A chain of steps: "ingest, validate, clean, then split, train, evaluate". That its items come in the right order
 * proves nothing, since a bag of terms copied out of a guide has that order too. It is told by deeds (verbs that lead
 * their items), by words of order between the items, and by what is said of an item.
 */

/** So many items make a chain; with more of them it is a heap. */
const LEAST_ITEMS = 4;
const MOST_ITEMS = 20;
/** So many of them, and such a share, are deeds or stand after a word of order. */
const LEAST_STEPS = 3;
const STEPS = 0.4;

/** Verbs of the trade that name nothing, so that an item they lead is done by somebody. */
const deeds = new Set(
  (
    'ingest validate clean preprocess engineer train evaluate register approve package pack containerize containerise dockerize ' +
    'dockerise deploy monitor retrain retrieve rerank augment tokenize tokenise normalize normalise scale extract parse upsert fuse merge ' +
    'reindex reembed re-embed re-rank roll assign randomize randomise measure analyze analyse inspect diagnose reproduce verify inform notify ' +
    'communicate document annotate oversample undersample resample stratify compare backfill switch delete rotate revert cite ' +
    'encode decode detect classify summarize summarise authenticate authorize authorise sanitize sanitise trim escape redact'
  ).split(' '),
);
/** Deeds as well as things: alone, or with a word that is no part of a name after them, they may be either. */
const either = new Set(
  'split test load check log alert chunk index store rank search filter prompt stream cache queue retry score label sample fit tune release version track schedule ship serve hash mask image export import transform monitor review sign watch'.split(
    ' ',
  ),
);

const parted =
  /[,;\n]|->|→|=>|\s>\s|\s(?=(?:and )?(?:then|next|finally|afterwards|before that|after that)\b)|\s(?:and|&)\s/u;
const head = /^[^:,.;]{1,40}:\s/u;
const ordered =
  /^(?:and |but )*(?:then|next|finally|afterwards|first|second(?:ly)?|third(?:ly)?|last(?:ly)?|after (?:that|approval|\w+ing)|before (?:that|\w+ing)|at the end)\b/u;
const opening =
  /^(?:and|but|then|next|finally|afterwards|first|second|third|last|lastly|now|we|you|i|one|they|to|also|it|gets?|is|are)$/u;

/** Of such a thing, the order of its parts is what is asked. */
const inSteps = /\b(?:pipeline|architecture|components?|design)\b/iu;

/** True for a sentence that tells steps one after the other, where `prompt` asks for it also by words of order alone. */
export function isChain({ tokens }: Sentence, text: string, prompt: string): boolean {
  const words = text.slice(tokens[0]!.start, tokens.at(-1)!.end).toLowerCase().replace(head, '');
  const items = words
    .split(parted)
    .map((item) => item.trim())
    .filter((item) => /\p{L}/u.test(item));
  if (items.length < LEAST_ITEMS || items.length > MOST_ITEMS) return false;
  const led = items.map((item) => leadOf(tokenize(item)));
  const sure = items.filter(
    (item, at) => led[at] === 'deed' || (led[at] === 'maybe' && ordered.test(item)),
  ).length;
  const inOrder = items.filter((item) => ordered.test(item)).length;
  const steps = items.filter((item, at) => led[at] || ordered.test(item) || isPlaced(item)).length;
  const told = inSteps.test(prompt) ? Math.max(sure, inOrder) : sure;
  return told >= LEAST_STEPS && steps >= STEPS * items.length;
}

/** What leads an item, after the words that only bind it to the one before. */
export function leadOf(tokens: readonly Token[]): 'deed' | 'maybe' | undefined {
  const words = tokens.filter(({ sign, normal }) => !sign && !opening.test(normal));
  const [first, second] = words;
  if (!first) return undefined;
  if (deeds.has(first.normal)) return 'deed';
  if (either.has(first.normal)) return !second || second.little ? 'maybe' : undefined;
  if (isPlainVerb(first)) return second ? 'deed' : 'maybe';
  return undefined;
}
