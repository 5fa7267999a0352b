/** How the last clause sounds: finished, plainly unfinished, or neither. */
export type ClauseEnd = 'complete' | 'unfinished' | 'unclear';

/** A sentence does not end on these. */
const leadsOn = new Set(
  (
    'and or but so because since if when while although though unless until whereas that which who whose where ' +
    'the a an this these those my our your their his her its to of in on at by for with from into about over under ' +
    'between through as than like is are was were be been am have has had do does did will would can could should ' +
    'may might must not very really just also then basically actually i we they he she you it um uh erm er uhm hmm ' +
    'mm ah eh well okay let me say maybe perhaps e.g i.e versus vs plus per each every some any another such whether'
  ).split(' '),
);

/** Words that end a clause for all that they lead on elsewhere: "it depends on that", "that is how we did it". */
const endsToo = new Set(
  'it that this those these so not though then also me you that so well'.split(' '),
);

const leadingPhrase =
  /\b(?:you know|i mean|sort of|kind of|for example|for instance|such as|in order to|as well as|in other words|let me (?:think|see)|how do i put it|what else)$/u;

const closingPhrase =
  /\b(?:that(?:'s| is) (?:it|all|my answer|how (?:i|we) .{1,40}|why (?:i|we) .{1,40})|i(?:'m| am) done|i think that covers it|that(?:'s| is) about it|hope that helps|in the end .{1,60}\bworked)$/u;

/** Judges the last words that were heard. With a transcriber that punctuates, its marks are believed, but no mark makes "and" an end. */
export function clauseEnd(text: string): ClauseEnd {
  const trimmed = text.trim().toLowerCase().replaceAll(/[’‘`]/gu, "'");
  if (trimmed === '') return 'unclear';
  const bare = trimmed
    .replaceAll(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  const last = bare.split(' ').at(-1) ?? '';
  const marked = /[.!?]["')\]]*$/u.test(trimmed) && !/(?:\.\.|…)$/u.test(trimmed);
  if (leadingPhrase.test(bare)) return 'unfinished';
  if (closingPhrase.test(bare)) return 'complete';
  if (leadsOn.has(last) && !(marked && endsToo.has(last))) return 'unfinished';
  if (/(?:[,;:—–-]|\.\.|…)$/u.test(trimmed)) return 'unfinished';
  return marked ? 'complete' : 'unclear';
}
