import {
  conditions,
  enders,
  hasMark,
  joints,
  persons,
  prepositions,
  relative,
  subjects,
  type Text,
} from '@/lib/grading/text/clause-words';
import { isBase, isFinite, isInflected } from '@/lib/grading/text/finite-verbs';
import { isNegator } from '@/lib/grading/text/lexicon';
import type { Token } from '@/lib/grading/text/tokens';

/** Content words that a negation reaches over: of a verb, and of a thing ("no labels"). */
const VERB_REACH = 20;
const THING_REACH = 9;
/** How far ahead a new subject's verb is looked for. */
const SUBJECT = 7;

/** Where what is denied ends. */
export function endOf(
  { text, tokens }: Text,
  from: number,
  to: number,
  kind: 'whole' | 'verb' | 'relative' | 'thing',
  ofAuxiliary = false,
): number {
  const most = kind === 'whole' ? Infinity : kind === 'verb' ? VERB_REACH : THING_REACH;
  let commas = 0;
  let reach = 0;
  // "It can't, it's an encoder": nothing is denied that is said after it.
  if (from < to && hasMark(text, tokens, from, /,/u) && startsAnew({ text, tokens }, from, to))
    return from;
  // "If not I look at the prompt": what was said before is denied, and a person goes on.
  if (
    kind === 'thing' &&
    from < to &&
    persons.has(tokens[from]!.normal) &&
    startsAnew({ text, tokens }, from, to)
  )
    return from;
  for (let index = from; index < to; index++) {
    const token = tokens[index]!;
    if (index > from) {
      if (hasMark(text, tokens, index, /[;:—–)]|\s-\s/u) || token.normal === '>') return index;
      const comma = hasMark(text, tokens, index, /,/u);
      if (comma && kind === 'relative') return index;
      if (kind === 'thing' && (comma || isNamedAnew({ text, tokens }, index, to))) return index;
      if (comma && token.normal === 'which' && kind !== 'whole') return index;
      if (enders.has(token.normal) && !isWithin(tokens, index)) return index;
      if (isGuessedAfter(tokens, index)) return index;
      const joint = joints.has(token.normal);
      if (comma && kind === 'whole' && persons.has(token.normal)) return index;
      if ((comma || joint) && kind !== 'whole') {
        const first = joint ? index + 1 : index;
        // ", and …" after no other comma ends no list: a new statement.
        if (comma && token.normal === 'and' && commas === 0) return index;
        if (startsAnew({ text, tokens }, first, to)) return index;
        // "No encoder and isn't bidirectional": denied by its own word.
        if (joint && first < to && tokens[first]!.normal === 'not') return index;
        if (comma && !joint && isOrder({ text, tokens }, index, to)) return index;
        if (comma && !joint && isTrait(tokens, index, to)) return index;
        const isOther = (ofAuxiliary && token.normal !== 'or') || kind === 'thing';
        if (joint && first < to && isOther && isInflected(tokens, first)) return index;
      }
      if (comma) commas++;
    }
    if (!token.little && !token.sign && ++reach > most) return index;
  }
  return to;
}

/** "I don't know, maybe keywords and meaning together": what is guessed is not what one does not know. */
const isGuessedAfter = (tokens: readonly Token[], at: number) =>
  /^(?:maybe|perhaps|possibly|probably)$/u.test(tokens[at]!.normal) &&
  /^(?:know|sure|remember|recall)$/u.test(tokens[at - 1]!.normal);

/** "Don't use accuracy, use F1": a bare verb after a comma, and no list of verbs that goes on. */
function isOrder({ tokens }: Text, from: number, to: number): boolean {
  if (!isBase(tokens[from]!)) return false;
  for (let index = from + 1; index < to - 1; index++)
    if (joints.has(tokens[index]!.normal) && isBase(tokens[index + 1]!)) return false;
  return true;
}

/** "You don't run anything, quick to start": said of what went before, and not what is denied. */
const isTrait = (tokens: readonly Token[], at: number, to: number) =>
  at + 1 < to &&
  traits.test(tokens[at]!.normal) &&
  /^(?:to|for|when|if)$/u.test(tokens[at + 1]!.normal);
const traits =
  /^(?:quick|easy|simple|fast|good|great|nice|cheap|ideal|perfect|best|hard|slow|ready|handy|useful|fine)$/u;

/** "Without labels the model has to …": a sentence begins after a thing denied. */
const isNamedAnew = (words: Text, index: number, to: number) =>
  /^(?:the|a|an|it|you|we|they|he|she|i)$/u.test(words.tokens[index]!.normal) &&
  startsAnew(words, index, to);

/** "so much", "so that", "a product that only runs on …": goes on with the clause. */
const isWithin = (tokens: readonly Token[], index: number) =>
  tokens[index]!.normal === 'only'
    ? relative.has(tokens[index - 1]!.normal)
    : tokens[index]!.normal === 'so' &&
      /^(?:much|many|that|far)$/u.test(tokens[index + 1]?.normal ?? '');

/** A new subject with a verb of its own begins here. */
function startsAnew({ text, tokens }: Text, from: number, to: number): boolean {
  if (from >= to) return false;
  if (subjects.has(tokens[from]!.normal)) return true;
  if (isInflected(tokens, from)) return false;
  for (let index = from + 1; index < Math.min(to, from + SUBJECT); index++) {
    const { normal } = tokens[index]!;
    if (hasMark(text, tokens, index, /[,;:—–]/u)) return false;
    if (prepositions.has(tokens[from]!.normal) && persons.has(normal)) return true;
    if (relative.has(normal) || conditions.has(normal)) return false;
    if (enders.has(normal) && normal !== 'only') return false;
    if (isFinite(tokens, index) || (isNegator(tokens[index]!) && normal === 'not')) return true;
  }
  return false;
}
