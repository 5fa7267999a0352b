/** What a sentence says up to some part of it, and refuses. */
export interface Refused {
  /** The part after its last one. */
  readonly to: number;
  /** It makes no point either. */
  readonly isFalse: boolean;
}

const little =
  '(?:(?:exactly|just|quite|actually|precisely|rather|really|simply|plain|plainly|completely|totally|utterly|all|of course|sadly|unfortunately|but|and|well|yet|which|because|oh|sorry|,) )*';
const falsehood =
  '(?:wrong|false|nonsense|rubbish|garbage|bullshit|untrue|incorrect|bogus|absurd|ridiculous|mistaken|not (?:so|true|right|correct|the case|how it (?:is|works))|a (?:\\w+ )?(?:myth|lie|mistake|misconception|fallacy|misunderstanding|legend|fairy ?tale)|(?:the )?(?:very |exact )?(?:opposite|reverse|contrary|other way (?:a?round|about))(?: (?:is|was) (?:true|right|the case))?)';
/** Said of a denial these words only bear it out: "it doesn't, not at all". */
const emphatic =
  "(?:nope|no way|no chance|no,? never|not at all|not really|not so|not true|not quite|never ever|as if|my foot|far from it|on the contrary|quite the (?:opposite|reverse|contrary)|by no means|certainly not|definitely not|absolutely not|of course not|i don't think so|i doubt it)";
const refusal = [
  `(?:it|that|this|which)(?:(?:'s| is| was) ${little}${falsehood}|(?: is|'s| was)(?:n't| not) ${little}(?:so|true|right|the case))`,
  emphatic,
  "(?:yeah,? right|dream on|in your dreams|if only|wrong|false|untrue|nonsense|rubbish|bullshit|complete nonsense|i beg to differ|i disagree|don't make me laugh|(?:that'd|that would|it'd|would) be (?:too )?(?:nice|great|lovely|good|easy|wonderful)(?: to be true)?)",
];
const more =
  "(?: (?:here|though|really|at all|of course|i'm afraid|by the way|in fact|anyway|sorry|to be true|is (?:true|right|the case)))*[\"'”’)]*$";
/** What a clause says of the one before it, and nothing more. */
const refusedBefore = new RegExp(`^["'”’)]*${little}(?:${refusal.join('|')})${more}`, 'u');
const isEmphatic = new RegExp(`^["'”’)]*${little}${emphatic}${more}`, 'u');
/** "FAISS as a managed service would be nice". */
const wish = /\bwould be (?:too )?(?:nice|great|lovely|wonderful|handy)(?: to be true)?$/u;
const negated = /\b(?:not|no|never|none|nobody|nothing|hardly|without|neither)\b|n't\b/u;
/** "with L2, exactly the opposite": two sides, not one claim. */
const beside = /^(?:with|for|in|on|of|at|by|under)\b/u;

/** What parts a statement and a word about it. */
const mark = /,\s*|\.{2,}\s*|…\s*|;\s*|\s[-–—]\s/u;

const who =
  "(?:(?:my|our|his|her|a|an|the|some|one|another|this|that|many|most) (?:[\\w'-]+ ){0,3}?[\\w'-]+|he|she|they|somebody|someone|people|many|some)";
const saying =
  '(?:said|says?|claim(?:s|ed)?|wrote|writes?|thought|thinks?|believed?|believes|insist(?:s|ed)?|argued?|argues|told (?:me|us)|swore|swears|announced|taught|explained|declared|boasted|promised)';
/** "…, said my old boss". */
const saidBy = new RegExp(
  `^["'”’)]*(?:so |as |or so |at least |that's what )?(?:${saying} ${who}|${who} (?:once |always |also |often |used to |even |still )*(?:${saying}|say|claim|think|believe))\\b(?! (?:that|to)\\b)`,
  'u',
);
const source = `\\b(?:slides?|books?|blogs?|posts?|articles?|docs|wiki|ticket|note|comment|paper|tweet|tutorial|textbook|cv|essay|document|draft|sentence|line|poster|whiteboard|candidate|student|intern|colleague|chatgpt|it|he|she|they|somebody|someone)\\b.{0,20}\\b(?:said|read|claimed|wrote|had written|stated|says|reads|claims|states|stood)\\b`;
const objected =
  "\\b(?:(?:he|she|they|it|that|who)(?:'s| is| was| were| are|'re)(?: \\w+)? (?:wrong|mistaken|lying|confused|not right)|(?:i|we|she|he|they|somebody|the teacher|the professor) (?:\\w+ ){0,2}?(?:crossed|struck|scratched|deleted|removed|corrected|contradicted|objected|disagreed|protested|laughed|shook|rejected|refuted|disproved|denied|doubted|marked (?:it|that) (?:as )?wrong|didn't (?:agree|believe|buy)|don't (?:agree|believe|buy)|do not (?:agree|believe|buy)|never (?:believed|agreed|bought)|had (?:it|that|him|her) (?:corrected|removed|changed)|took (?:it|that) (?:out|off)|showed (?:him|her|them)|proved (?:him|her|them) wrong)|wrongly|got it wrong)\\b";
const saidAndObjected = new RegExp(`${source}.*${objected}`, 'u');
const objection = new RegExp(objected, 'u');

const holds =
  '(?:claims?|says?|thinks?|believes?|insists?|argues?|writes?|asserts?|maintains?|tells? (?:you|me|us)|told (?:you|me|us)|said|claimed|thought|believed|wrote|holds?|assumes?|assumed)';
/** Refused as a whole, by what stands around it. */
const refusedAround = new RegExp(
  [
    `^(?:(?:and|but|so|well) )*(?:the |this |that |any )?(?:\\w+ )?(?:claim|idea|notion|belief|view|assumption|statement|argument|assertion|theory|suggestion|opinion|thesis|rumou?r|sentence|saying|advice|rule|hope|promise|story) (?:that|goes)\\b.*\\b(?:(?:does|do|did|could|can|will|would)(?:n't| not|not) (?:\\w+ )?(?:hold|stand|stack|add|survive|convince|work|make|fit|match|true|be (?:right|true|upheld|defended))|(?:is|was) (?:${little}(?:${falsehood}|untenable|outdated|silly|dead|unfounded|baseless|indefensible|naive|dangerous|harmful|misleading)|(?:long )?(?:been )?(?:refuted|disproved|debunked|dead))|has (?:long )?been (?:refuted|disproved|debunked)|falls? (?:apart|flat|short)|collapses|never (?:held|convinced|was true)|fails?$|won't (?:hold|stand)|isn't (?:\\w+ )?(?:true|right|correct|tenable|backed|borne))\\b`,
    `^(?:(?:and|but|so|well) )*(?:whoever|who|anyone who|anybody who|someone who|somebody who|people who|those who|everyone who|he who|if (?:you|someone|somebody|anyone|they|people)(?= (?:\\w+ )?${holds} that\\b)) (?:\\w+ )?(?:still )?${holds}\\b.*\\b(?:(?:has|have|had|did|does|do|is|are|should|was|were|can|would|could)(?:n't| not| never) (?:(?:really|quite|yet|even|ever|be|to be) )*(?:under\\w+|(?:get|got)(?= (?:it|that|this|the point)\\b)|read|tr(?:y|ied)|seen|see|done|grasp\\w*|know|known|look\\w*|learn\\w*|paid attention|thought|think|trust\\w*|listen\\w*|hire\\w*|an expert)|(?:is|are|was|were) (?:\\w+ )?(?:wrong|mistaken|lying|confused|mixing|confusing)|(?:misunder\\w+|mix(?:es|ed)?|confus(?:es|ed)|got it wrong|gets it wrong)|never (?:tried|understood|read|worked|saw|looked)|(?:should|needs? to|must|has to|ought to) (?:\\w+ )?(?:read|learn|study|revise|look|go back|think again|do (?:his|her|their) homework)|i'd (?:correct|contradict|stop|doubt|object|disagree))\\b`,
    `^(?:(?:and|but|so|well) )*that\\b(?!'s|,).*\\b(?:is(?:n't| not) (?:\\w+ )?(?:true|right|correct|the case|so)|is ${little}(?:nonsense|rubbish|a (?:myth|lie|legend))|(?:doesn't|does not) (?:hold|stand up|add up))$`,
    `^(?:(?:and|but|so|well) )*(?:it(?:'s| is) )?(?:far from|a far cry from|anything but) (?:(?:it )?(?:being )?(?:so |true|the case|a fact|right|correct)) ?(?:that )?\\b`,
    `^(?:(?:and|but|so|well|sure|of course) )*(?:(?:it|that)(?:'d| would) (?:(?:really|certainly|of course|just) )*be (?:so |too |very )?(?:nice|great|lovely|good|wonderful|a dream|a miracle|easy|convenient|handy|helpful|beautiful|news to me)(?: to be true)? if|if only|it'd be news to me (?:if|that))\\b`,
  ].join('|'),
  'u',
);
/** Denied with what it says: that may well make a point. */
const deniedAround = new RegExp(
  [
    "^(?:(?:and|but|so|well) )*(?:contrary to [^,]+, )?it(?:(?:'s| is) not|'s never| isn't)(?: \\w+)? (?:that|as (?:if|though)|(?:so|true|right|correct|the case|a fact) that)\\b",
    "^(?:(?:and|but|so|well) )*(?:one|you|we|i)(?: can't| cannot|(?:'d| would| could| should| will| must| may| do)?(?:n't| not| never)) (?:\\w+ ){0,2}?(?:say|claim|state|pretend|maintain|argue|conclude|believe) that\\b",
    '^(?:(?:and|but|so|well) )*(?:nobody|no one)(?: (?:can|could|should|would|will))?(?: \\w+)? (?:says?|claims?|pretends?|maintains?|argues?|believes?) that\\b',
    "^(?:(?:and|but|so|well) )*(?:it(?:'s| is) (?:hardly|scarcely|never|by no means|in no way|anything but) (?:the case|true|so|right|a fact|correct)|it can't be(?: true| right)?|there(?:'s| is) no truth in (?:it|the \\w+)|nothing could be (?:further|farther) from the truth than) that\\b",
  ].join('|'),
  'u',
);
/** Where the speaker's own words begin. */
const own =
  /^(?:but|however|in fact|in reality|actually|rather|instead|it(?:'s| is|s)?\b(?! (?:not|never))|that's|they|the (?:truth|opposite|reverse|right)|i\b|you\b|we\b|on the contrary|when in fact|what)/u;

/**
 * What is said to be refused: before its refusal ("…, nope", "…, said my boss, and he was wrong"), or within it ("The
 * claim that … doesn't hold"). `next`: the sentence after it.
 */
export function refusedIn(parts: readonly string[], next: string): Refused | undefined {
  const words = parts.join(', ');
  const isRefused = refusedAround.test(words);
  if (isRefused || deniedAround.test(words)) {
    const end = parts.findIndex((part, at) => at > 0 && own.test(part));
    return { to: end < 0 ? parts.length : end, isFalse: isRefused };
  }
  const pieces = parts.flatMap((part, at) =>
    part.split(mark).map((piece, place, all) => ({
      piece,
      to: place > 0 ? at + 1 : at,
      // The speaker's own words go on in the same part.
      goesOn: place > 0 && place < all.length - 1,
    })),
  );
  const after = (isIt: (piece: string, place: number) => boolean): Refused | undefined => {
    const found = pieces.find(({ piece }, place) => place > 0 && isIt(piece, place));
    return found && { to: found.to, isFalse: !found.goesOn };
  };
  const wished = pieces.find(({ piece }, place) => place === 0 && wish.test(piece));
  if (wished) return { to: Math.max(1, wished.to), isFalse: true };
  const from = (place: number) => pieces.slice(place).map(({ piece }) => piece);
  if (saidAndObjected.test(words)) return after((piece) => objection.test(piece));
  return (
    after((piece, at) => refuses(piece, pieces.slice(0, at))) ??
    after((piece, at) => saidBy.test(piece) && objection.test(`${from(at).join(', ')}. ${next}`)) ??
    (isEmphatic.test(next) && !negated.test(words)
      ? { to: parts.length, isFalse: true }
      : undefined)
  );
}

function refuses(piece: string, before: readonly { readonly piece: string }[]): boolean {
  if (!refusedBefore.test(piece) || beside.test(before.at(-1)!.piece)) return false;
  return !isEmphatic.test(piece) || before.every((each) => !negated.test(each.piece));
}
