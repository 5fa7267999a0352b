import { asGiven, edited, type PlainText } from './edited-text';

const sound = 'u+m+|u+h+|erm*|h+m+|mhm|eh|ah';
/** Between commas they only fill; without commas some of them say something. */
const aside =
  "you know|you see|i mean|like|basically|well|right|okay|ok|sort of|kind of|let[’']s say|let[’']s see|let me (?:think|see)|how (?:do|shall|should) i (?:say|put) (?:it|this)|honestly|literally|essentially|obviously|frankly|to be honest|i guess|i suppose|if you (?:like|will)";
const fillers = new RegExp(
  [
    `(?<before>,\\s*)?(?<![\\p{L}\\p{N}'’/-])(?:${sound})(?![\\p{L}\\p{N}'’/-])(?:\\s*,?\\s*(?:${sound})(?![\\p{L}\\p{N}'’/-]))*(?<after>\\s*,)?`,
    `(?<!\\b(?:no|sorry|wait))(?<first>,\\s*)(?:${aside})(?=\\s*,)(?<second>\\s*,)`,
    // "you know" without commas, where nothing is known: "because, you know, it's slow".
    `(?<!\\b(?:if|do|did|that|what|as|(?<!\\bat )once|when|how|than|until|before|so|unless)\\s)\\byou know(?=\\s)(?!\\s+(?:that|how|what|why|if|whether|which|the|a|an|when|who|where|it|your|this|about|exactly|in|nothing|something|for)\\b)`,
    `\\bbasically(?:,(?=\\s))?(?=\\s)`,
  ].join('|'),
  'giu',
);
const listSign = /(?<=^|\n)[ \t]*(?:[-*•–]|\d{1,2}[.)])[ \t]+(?=\S)/gu;

/** A clause that begins with one of these may have had its comma without the filler. */
const joining = /^\s+(?:and|or|but|so|because|since|which|while|whereas|although|though)\b/iu;

/** A comma that stood there before the filler stays; of two around it, one before a joining word. */
function keepsComma(
  found: string,
  { before, after }: Readonly<Record<string, string | undefined>>,
  next: string,
): boolean {
  if (before && !after) return true;
  return /^,.*,$/su.test(found) && joining.test(next);
}

/**
 * What was said without what says nothing: sounds of thinking, words put in to fill a pause, the signs of a list. A
 * space stands in place of each filler, with its commas; an empty line in place of a list's sign.
 */
export function plainText(text: string): PlainText {
  const cuts = [
    ...[...text.matchAll(fillers)].map(({ index, 0: found, groups }) => ({
      start: index,
      end: index + found.length,
      instead: keepsComma(found, groups ?? {}, text.slice(index + found.length)) ? ', ' : ' ',
    })),
    ...[...text.matchAll(listSign)].map(({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
      instead: index === 0 ? '' : '\n',
    })),
  ].toSorted((a, b) => a.start - b.start);
  return edited(asGiven(text), cuts);
}
