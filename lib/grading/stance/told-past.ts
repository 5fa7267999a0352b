/** What a speaker tells of the past: said or done once, by whomever, and put right since. */
export interface Past {
  /** The part of the sentence it stands in. */
  readonly at: number;
  /** It was a claim. A practice that went wrong may well be told to make a point. */
  readonly isFalse: boolean;
}

/** A verb in the past. */
export const pastVerb =
  "(?:was|were|wasn't|weren't|had|did|said|saw|thought|told|put|took|made|drew|kept|ran|wrote|gave|built|sent|went|got|taught|chose|(?<!\\b(?:is|are|be|been|being|gets?|the|an?|of|with|by|has|have|to|each|all|than) )(?!(?:embed|speed|indeed|exceed|proceed|succeed)\\b)\\w{3,}ed)";
/** The same, or "used accuracy" as against "used to". */
export const did = `(?:\\w+-)?(?:used(?! to\\b)|${pastVerb})`;
const past = new RegExp(`\\b${did}\\b`, 'u');
const somebody =
  '(?:i|we|they|he|she|somebody|someone|everyone|everybody|every \\w+|(?:a|an|the|my|our|their|one) (?:[\\w-]+ ){0,2}?(?:team|code|service|version|tests?|system|pipeline|bot|app|api|prototype|project|client|\\w+(?:ist|er|or)s?|interns?|architects?|students?|colleagues?|management|marketing))';
const byWhom = new RegExp(`\\b${somebody} (?:\\w+ )?${did}\\b`, 'u');

/** A claim once made: "in an exam I said", "I'd have said". */
const onceClaimed =
  /\bi(?:'d| would) (?:once |always |also )?have (?:said|sworn|thought|guessed|answered)\b|\b(?:in|at|during|on) (?:an?|my|the|one) (?:[\w-]+ )?(?:interview|exam|test|talk|viva|oral|thesis|quiz|blog post|meeting|job)s?\b.{0,20}\bi (?:once )?(?:said|answered|claimed|wrote|told|explained)\b|\bi (?:once )?(?:wrote|said|answered|claimed)(?: \w+){0,6}? that\b/u;
/** A claim held lightly or once: only what follows tells. */
const thought = /\bi (?:\w+ )?(?:thought|believed|assumed|guessed|expected)\b/u;
/** "… but that's the other one", "… until a colleague showed me". */
const unthought =
  /\. (?:but |well |of course )?(?:it|they|that|this) (?:doesn't|don't|isn't|aren't|didn't|wasn't|can't|does not|is not|was not)$|\b(?:but|until|then) (?:in fact |actually )?(?:that's|that was|that is|it's not|it isn't|it doesn't|it turn|it was not|they don't|a colleague|my|somebody|someone|no\b|i (?:learned|was|had|saw|read|found))/u;

/** A practice of before: nobody says so of what is done still. */
const former = new RegExp(
  [
    '\\b(?:i|we|they|he|she|you|people|folks|everybody|everyone|our \\w+|the (?:old )?(?:team|code|service|system|bot|app|api)) (?:all |also |always |once )?used to (?!\\w+ing\\b)\\w+',
    '\\b(?:old|previous|former|earlier|legacy|inherited) (?:\\w+ )?(?:code|service|version|system|team|pipeline|bot|app|application|setup|implementation|release|api|colleagues?|developers?|engineers?|owners?|server|solution|script|prototype|contractor|freelancer|consultant)\\b',
    '^(?:and |but |so )*(?:previously|formerly|back then|in the beginning|initially|originally|at first|until (?:last|recently))\\b',
    '\\bbefore (?:me|us|my time|i (?:joined|came|started|arrived|took over))\\b',
    '\\bi (?:inherited|took over)\\b',
    '\\bby (?:accident|mistake)\\b|\\baccidentally\\b',
  ].join('|'),
  'u',
);

/** It went wrong, or is called a mistake: in the past, as what it is about. */
const wentWrong =
  /\b(?:(?:that|this|it|which|what|idea|result|results|scores?|hits|answers?|search)(?: \w+)? (?:was|were|proved|turned out)(?: to be)?(?: (?:just|simply|all|quite|of course|plainly|far|much|completely|not|a|the|an|my|our|too|such))*(?: \w+)? ?(?:mistakes?|errors?|wrong|false|incorrect|nonsense|garbage|rubbish|useless|worthless|naive|stupid|blunder|true|too good|good to be true)|(?:gave|produced|returned|got) (?:\w+ )?(?:garbage|nonsense|rubbish)|fooled|misled|bit us|burn(?:ed|t) us|backfired|cost us|too good|took (?:[\w']+ ){1,3}down|went down|crashed|fell over)\b|(?:^|[.;:,] ?)(?:(?:a|our|my|what a|that) )?(?:very )?(?:big|bad|huge|costly|classic|stupid|grave|terrible|silly|wrong)? ?(?:mistake|idea|blunder)\b/u;
/** "It broke because someone …", "they had …, so the numbers could not be trusted", "we wrongly …". */
const madeItFail = new RegExp(
  [
    `\\b(?:broke|failed|crashed|froze|(?:got|became|was) (?:\\w+ )?(?:worse|wrong|useless|inflated|too good)|went (?:down|wrong)|leaked|collapsed)\\b.* (?:because|since|as) ${somebody} (?:\\w+ )?${did}\\b`,
    `\\b${somebody} (?:\\w+ )?${did}\\b.*\\b(?:could(?:n't| not) be trusted|(?:were|was) (?:worthless|useless|meaningless|too nice|flattering)|came back (?:half )?empty|froze|had to (?:start|do it|begin) (?:again|over)|fell apart|wondered why|(?:it|everything|the \\w+) (?:broke|failed|crashed|leaked|suffered))\\b`,
    `\\b(?:people|somebody|someone|teams|colleagues|folks) who (?:\\w+ )?${did}\\b.*\\b(?:wonder(?:ed|s)?|regret|fail|broke|trouble|wrong|surprised|complain)`,
    `\\b${somebody} (?:wrongly|mistakenly|foolishly|stupidly|naively|carelessly|erroneously) ${did}\\b`,
  ].join('|'),
  'u',
);
/** "Search broke." */
const broke =
  /^(?:(?:the|all|our) )?\w+ (?:broke|failed|crashed|suffered|froze|went down|fell apart)\b/u;
/** It is otherwise now. */
const changed =
  /(?:^|[.;:,] ?|\b(?:so|and|but) )(?:now|today|nowadays|these days|since then|then(?! (?:we|i|they|he|she) (?!had\b|found\b|saw\b|reali|learn|notic|chang|mov|fix|switch|got\b)))\b|\b(?:of course|no longer|not any ?more|got (?:round|around|past) (?:that|it)|nothing (?:\w+ )?was (?:\w+ )?found|i (?:made|had|let|told|asked) (?:him|her|them)\b|i (?:pointed|showed|corrected|objected|disagreed|moved|replaced|fixed|rewrote|switched|changed)|we (?:moved|replaced|fixed|rewrote|switched|changed|learned|noticed|reali[sz]ed))\b/u;
/** It was right, the speaker says. */
const approved =
  /\b(?:recommend|work(?:ed|s) (?:very |really |so )?(?:well|great|fine|perfectly|nicely|best)|(?:do|did) (?:it|that|so) again|as it should|always right|was right|best|successful(?:ly)?|paid off|never (?:had|was)|proud)\b/u;

/** Tells a claim or practice of the past that the speaker no longer holds; undefined for all others. */
export function pastIn(parts: readonly string[], next: string): Past | undefined {
  const words = parts.join(', ');
  const further = `${words}. ${next}`;
  if (!/\bhave\b/u.test(words) && !past.test(words) && !/\bused to\b/u.test(words))
    return undefined;
  if (approved.test(further)) return undefined;
  const hasFailed = wentWrong.test(further) || madeItFail.test(words) || broke.test(next);
  for (const [at, part] of parts.entries()) {
    if (onceClaimed.test(part) && !/\bas i\b/u.test(part)) {
      const isTakenBack = hasFailed || unthought.test(further) || /\bhave\b/u.test(part);
      if (isTakenBack) return { at, isFalse: true };
    }
    if (thought.test(part) && unthought.test(further)) return { at, isFalse: true };
    const isPutRight = hasFailed || (byWhom.test(part) && changed.test(further));
    if (former.test(part) || (past.test(part) && isPutRight)) return { at, isFalse: false };
  }
  return undefined;
}
