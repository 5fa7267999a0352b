import type { Sentence } from './told';

/** What a list of mistakes is headed by. */
const mistakes =
  "(?:mistakes?|misconceptions?|myths?|fallac(?:y|ies)|traps?|pitfalls?|misunderstandings?|anti-?patterns?|blunders?|no-?gos?|don'?ts|bad (?:habits?|practices?|ideas?|moves?|smells?)|(?:red flags?|sins?))";
const lead =
  "(?:(?:the|a|an|some|my|our|your|and|but|so|also|then|there are|here are|one|two|three|four|five|a (?:few|couple of)|several|many|most|other|common|frequent|classic|classical|usual|popular|typical|widespread|rookie|beginners?'?s?'?|junior|old|big|biggest|worst|main|first|favou?rite|famous|costly|top|really|very|well-known) )*";
const tail =
  "(?: (?:here|there|in practice|to avoid|you should avoid|(?:that |which )?(?:i|we|you|people|many|teams|juniors|beginners|newcomers|they|others|some|most)(?:'ve| have|'d| had)? (?:(?:often|always|usually|still|already|once|keep|kept|all|do|myself) )*\\w+(?: (?:often|here|made|make|making|again and again|a lot|most|in (?:\\w+ ){0,2}\\w+))?))?";
const headings = [
  `${lead}${mistakes}${tail}`,
  `${lead}(?:errors?|bugs?|faults?|things|ways?) (?:(?:that |which )?(?:people|beginners|juniors|newcomers|teams|many|others) (?:often |always |usually )*(?:make|do|get wrong)|(?:i|we)(?:'ve| have) seen (?:people make|go wrong)|not to do it|to avoid|that (?:go|goes|went) wrong|(?:i|we|you)(?:'d| would| should)? (?:avoid|never do))`,
  "(?:and |but |so )*what (?:not to do|to avoid|never to do|didn't work|(?:i|we|you)(?:'ve| have)? (?:\\w+ )?(?:seen? (?:\\w+ )?(?:go|going|done) wrong|get wrong|got wrong)|(?:people|beginners|juniors|newcomers|teams|many|most|others|they)(?: \\w+)? (?:get|do|got|did) wrong|(?:i|we|you|one)(?:'d| would| should)? (?:(?:n't|not|never) do|avoid|never do)|(?:i|you|we) (?:shouldn't|wouldn't|don't|must not|mustn't|should not|would not) do)",
  "how not to(?: do it)?|wrong|avoid|never|don'?t|do not|don'?t do|not like this|not so good|bad ideas?|worst",
];
const heading = new RegExp(`^(?:${headings.join('|')})$`, 'u');
/** "The classic mistakes are evaluating on …": head and first item in the same words. */
const headingWithin = new RegExp(
  `^(?:and |but |so )*(?:the|some|two|three|common|classic|typical|usual|frequent) ${lead}${mistakes}${tail} (?:are|include|were)\\b`,
  'u',
);
/** "Bad: calling it inside …" names a practice; "Bad: slow, and vanishing gradients" what speaks against a thing. */
const badHeading = /^(?:and |but )?(?:bad|not good|naive|not)$/u;
const practice =
  /^(?:no|(?!(?:vanishing|exploding|overfitting|underfitting|missing|forgetting|hallucinating|nothing|something|anything|everything|during|being)\b)\w{3,}ing)\b/u;

/** "First, filtering in the front end": an item in a sentence of its own. */
const counted =
  /^(?:(?:and|or) )?(?:first|second|third|one|another|the (?:first|second|other|next)|also)(?:ly)?\b/u;
/** Where the list is over and the speaker says what is right. */
const over =
  /^(?:(?:and|so|but) )*(?:but|however|yet|in fact|in reality|actually|instead|rather|better|now\b|today|nowadays|then\b|so\b|correct(?:ly)?|right(?:ly)?|good|do\b|what (?:to do|works|worked|i|we|you)|how (?:to|i|we)|(?:i|we|you)(?:'d|'ll|'ve)?\b|my\b|our\b|fix(?:es)?\b|solution|remed|always\b|make sure|never\b|don'?t\b|do not\b|it's|that's|that is|this is|these)/u;
/** Why an item is a mistake: the speaker's own words. */
const reason = /^(?:because|since|as|which|where|otherwise|while|whereas|though|although)\b/u;

/** The clauses that tell items of a list of mistakes, up to its end or to what is right. */
export function listedMistakes(sentences: readonly Sentence[]): ReadonlySet<number> {
  const listed = new Set<number>();
  let head = '';
  let lines: number | undefined;
  let isOpen = false;
  for (const { parts, gap } of sentences) {
    const breaks = gap.split('\n').length - 1;
    const isCounted = counted.test(parts[0]!.words);
    const opens = heading.test(head) && (breaks > 0 || isCounted);
    if (opens) lines = breaks;
    const isInLines = lines !== undefined && lines > 0 && breaks <= lines;
    isOpen = opens || (isOpen && (gap.includes(';') || isInLines || isCounted));
    if (!isOpen) lines = undefined;
    // What follows an item in its line explains it.
    const explains = isInLines && breaks === 0 && !gap.includes(';');
    head = '';
    for (const { index, words, isLedUpTo } of stretchesOf(parts)) {
      if (isLedUpTo && (head || !opens)) isOpen = isHeading(head, words);
      head = isLedUpTo ? words : `${head} ${words}`.trim();
      if (headingWithin.test(head)) isOpen = true;
      else if (over.test(words)) isOpen = false;
      if (isOpen && !explains && !reason.test(words)) listed.add(index);
    }
  }
  return listed;
}

/** Clauses, cut again at a colon: a short head stands in one with what it leads up to. */
function stretchesOf(parts: Sentence['parts']) {
  return parts.flatMap(({ index, words, mark }) =>
    words.split(/:\s+/u).map((own, at) => ({
      index,
      words: own,
      isLedUpTo: at > 0 || mark === ':',
    })),
  );
}

const isHeading = (head: string, next: string) =>
  heading.test(head) || (badHeading.test(head) && practice.test(next));
