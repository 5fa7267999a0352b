/**
 * That a thing matters, plays a role, is a topic or should be thought about: true of any, whatever its name. What a
 * thing matters for, why, or what one does about it is more than that.
 */
const name = '(?!(?:there|i|we|it|they|this|that|he|she|no|not|what|how|why) )(?:[^\\s,;:]+ ){1,6}';
const modest =
  '(?:also |really |very |quite |always |often |of course |certainly |definitely |all |both |of )*';
const kind =
  '(?:topic|subject|concept|notion|matter|issue|challenge|theme|aspect|area|field|idea|term|number|word|name|thing)s?';
const ofWhat =
  '(?:when it comes to|in terms of|on which|about which|of which|in (?:itself|themselves|this|that)\\b)';
/** With these something is said after all. */
const saying =
  /\b(?:because|since(?! these| they)|so that|so we|so i|if|unless|means?|otherwise|therefore|i|my|our|only|just|more|most|less)\b|^so\b|\bwhen\b(?! it comes)/u;

const important = new RegExp(
  `^(?:(?:and|also|then|plus)[ ,]+)*(?:${[
    `${name}${modest}(?:plays?|has|have) (?:(?:a|an|its|their|his|some) )(?:\\w+ )?(?:role|part)s?(?: (?:here|too|as well)| in (?:this|that|it|all|the)(?: \\w+){0,2})?`,
    `${name}(?:is|are) ${modest}(?:an? )?(?:[\\w-]+ ){0,3}${kind} ${ofWhat}.*`,
    `${name}(?:is|are) ${modest}(?:an? )?(?:well-known|known|famous|important|central|key) ${kind}(?: and so (?:is|are) [^,]{1,30})?`,
    `${name}(?:is|are) ${modest}something (?:that )?(?:to (?:be )?(?:consider\\w*|mention\\w*|keep|think|know|remember|bear|note|discuss|talk|care)|involves|(?:one|you|we|people) (?:should|must|has|have|need))\\b.*`,
    `(?:these|those|they|all)(?: of (?:these|those|them))?(?: (?:topic|concept|term|thing|word|idea)s)? (?:are|is) ${modest}(?:related|connected|linked) to .*`,
  ].join('|')})(?:,? as (?:do|does|is|are) [^,]{1,40})?$`,
  'u',
);
/** "Length matters" may well be the point; of one thing after the other it says nothing. */
const weighed = new RegExp(
  `^(?:and |also )*${name}${modest}matters?(?: (?:too|as well|a lot|here|very much))?$`,
  'u',
);
const LEAST_WEIGHED = 2;
const someWay =
  / in (?:one way or (?:an)?other|some way|(?:its|their) own(?: [\w-]+)? ways?|(?:many|interesting|various) ways)$/u;

const opening = /^when (?:one|we|you|people) (?:think|speak|talk)s? (?:about|of) /u;
const thinks =
  '(?:one|we|you|people|everybody) (?:should|must|has to|have to|needs? to|ought to|can|could)(?: also| always)? (?:think|speak|talk|hear|know) (?:about|of)';
const thought = new RegExp(
  `^(?:and |also |so )*(?:${opening.source.slice(1)}[^,]{2,40},? )?${thinks} (.+)$`,
  'u',
);
const begun = new RegExp(`${opening.source}[^,]{2,40}$`, 'u');
const another = /^(?:and |or )?(?:about|of) (.+)$/u;
const isNames = (words: string) =>
  words
    .replace(/ in (?:this|that) (?:context|area|regard)$/u, '')
    .split(/,? and |, /u)
    .every((item) => {
      const said = item.replace(/^(?:about|of) /u, '');
      return said.split(' ').length <= NAME_WORDS && !more.test(said);
    });
const NAME_WORDS = 4;
/** What is to be thought about of a thing is more than its name. */
const more =
  /[:(=\d]|\b(?:how|what|whether|which|where|who|for|to|with|in|on|at|by|from|per|than|not|no|is|are)\b/u;

/** Whether a clause, in small letters, says only that what it names is of weight; `isGoingOn` where the one before named what to think about. */
export function isOnlyImportant(words: string, isGoingOn: boolean): boolean {
  const said = words.trim();
  if (saying.test(said.replace(opening, ''))) return false;
  const pieces = said.split(/,? and (?!so )|, (?!and |in )/u);
  return (
    pieces.every((piece) => important.test(piece)) ||
    (pieces.length >= LEAST_WEIGHED && pieces.every((piece) => weighed.test(piece))) ||
    important.test(
      said.replace(/^(?:[\w-]+(?: [\w-]+)?, ){1,4}(?:[\w-]+(?: [\w-]+)? )?and /u, ''),
    ) ||
    someWay.test(said) ||
    isOnlyThought(said, isGoingOn)
  );
}

/** "One should think about A, about B": names, and that they are to be thought about. */
export function isOnlyThought(words: string, isGoingOn: boolean): boolean {
  const said = words.trim();
  const rest = thought.exec(said)?.[1] ?? (isGoingOn ? another.exec(said)?.[1] : undefined);
  return begun.test(said) || (rest !== undefined && isNames(rest));
}
