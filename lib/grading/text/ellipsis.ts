import { prepositions } from './clause-words';
import { edited, type PlainText } from './edited-text';

/** Words before which what is denied has ended. */
const beyond = 'but|because|since|so|as|while|whereas|whilst|though|although|when|if|only|unless';
const does = 'do|does|did|can|could|will|would';
const is = 'is|are|was|were';
const gap = '\\s+';
/** What is denied, in as many words as are easily left out. */
const denied = `(?<denied>[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*(?:${gap}(?!(?:${beyond})\\b)[\\p{L}\\p{N}][\\p{L}\\p{N}'’/-]*){0,9}?)`;
const reason = `(?:${gap}(?:because|since|as|so|due)\\b[^,.;:!?\\n]{0,60})?`;
const apart = `(?:\\s*[,;]\\s*(?:(?:and|but|while|whereas|whilst|though)\\s+)?|\\.\\s+(?:but\\s+)?|\\s+(?:but|while|whereas|whilst)\\s+|\\s+[–—-]\\s+)`;
/** Of what it is said then: named, and no "it" or "which". */
const other = `(?<other>(?:only${gap})?(?!(?:that|this|these|those|it|they|he|she|i|we|you|which|who|what|there|so|as|nor|neither|none|nobody|and|or|if|when|because|since)\\b)[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*(?:${gap}(?!(?:that|which|who|what|it|they|i|we|you|so|not|no|never|${does}|${is})\\b)[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*){0,3}?)`;
const ends = `(?=\\s*(?:[,.;:!?)\\n]|$)|${gap}(?:because|since|as|thanks|due|when|if|but|and|while|whereas|through|via|too)\\b)`;
const flags = 'dgiu';
/** "The one has labels, the other has none", "… is with labels and the other is without". */
const noneForm = new RegExp(
  `\\b(?<verb>has|have|needs?|uses?|with)${gap}(?!no\\b|none\\b|not\\b)${denied}(?:${apart}|\\s+and\\s+)${other}${gap}(?<none>(?:do|does)(?:n['’]t|${gap}not)|(?:has|have|needs?|uses?)${gap}none|(?:(?:is|are)${gap})?without)${ends}`,
  flags,
);
/** "It doesn't help with the one, only with the other". */
const onlyForm = new RegExp(
  `\\b(?:do|does|did)(?:n['’]t|${gap}not)${gap}${denied}\\s*[,;–—-]\\s*(?:but${gap})?(?=only${gap}(?<next>[\\p{L}]+))`,
  flags,
);
const setApart = /\b(?:but|while|whereas|whilst)\s+$/iu;

/** "L2 doesn't zero weights, L1 does", "neither takes actions, agents do", "it isn't open source, Weaviate is". */
const forms = [
  new RegExp(
    `\\b(?:(?:${does})(?:n['’]t|${gap}not)|can(?:['’]t|not)|won['’]t)${gap}${denied}${reason}${apart}${other}${gap}(?:${does})${ends}`,
    flags,
  ),
  new RegExp(
    `\\b(?:neither|none)(?:${gap}of${gap}[\\p{L}]+)?${gap}(?:(?:${does})${gap})?${denied}${apart}${other}${gap}(?:${does})${ends}`,
    flags,
  ),
  new RegExp(
    `(?:\\b(?:${is})(?:n['’]t|${gap}not)|['’]s${gap}not)${gap}${denied}${reason}${apart}${other}${gap}(?:${is})${ends}`,
    flags,
  ),
  new RegExp(
    `(?:\\b(?:${is})(?:n['’]t|${gap}not)|['’]s${gap}not)${gap}(?=(?:what|how|where|when|the|a|an)\\b)${denied}${apart}(?<named>(?:that|this)(?:['’]s|${gap}is))${gap}(?:rather${gap}|actually${gap})?${other}(?=\\s*(?:[,.;:!?)\\n]|$))`,
    flags,
  ),
  new RegExp(
    `\\b(?:has|have|had|with|needs?|uses?|gives?)${gap}no${gap}${denied}${reason}${apart}${other}${gap}(?:does|do|has|have|did|had)${ends}`,
    flags,
  ),
];

/**
 * A text with what its speaker left out because it was said just before: "L2 doesn't zero weights, L1 does" says of L1
 * that it does zero weights. What is put in stands where the words end that left it out.
 */
export function withLeftOut(plain: PlainText): PlainText {
  const { text } = plain;
  const ofOthers = forms
    .flatMap((form) => [...text.matchAll(form)])
    .flatMap(({ index, 0: found, groups, indices }) => {
      const [named] = indices!.groups!['named'] ?? indices!.groups!['other']!;
      const opens = setApart.test(text.slice(0, named)) ? [] : [{ at: named, words: 'whereas ' }];
      return [...opens, { at: index + found.length, words: ` ${groups!['denied']!}` }];
    });
  const ofTheSame = [...text.matchAll(onlyForm)].map(({ index, 0: found, groups }) => ({
    at: index + found.length,
    words: `it does ${upTo(groups!['denied']!.split(/\s+/u), groups!['next']!)} `,
  }));
  const ofNone = [...text.matchAll(noneForm)].map(({ index, 0: found, groups }) => ({
    at: index + found.length,
    words: ` ${leadOf(groups!['none']!, groups!['verb']!)}${groups!['denied']!}`,
  }));
  const added = [...ofOthers, ...ofTheSame, ...ofNone]
    .toSorted((a, b) => a.at - b.at)
    .filter(({ at }, place, all) => at !== all[place - 1]?.at);
  return edited(
    plain,
    added.map(({ at, words }) => ({ start: at - 1, end: at, instead: text[at - 1]! + words })),
  );
}

/** What leads from "none", "without" or "doesn't" to what the other has. */
function leadOf(none: string, verb: string): string {
  if (/none$/iu.test(none)) return 'of ';
  if (/without$/iu.test(none)) return '';
  return /^(?:need|use)/iu.test(verb) ? `${verb.replace(/s$/iu, '')} ` : 'have ';
}

/** What "only …" goes on with: "help with" before a thing, "help" before another "with". */
function upTo(words: readonly string[], next: string): string {
  const place = words.indexOf(next);
  if (place > 0) return words.slice(0, place).join(' ');
  const isLed = prepositions.has(words[1] ?? '') && !prepositions.has(next);
  return words.slice(0, isLed ? 2 : 1).join(' ');
}
