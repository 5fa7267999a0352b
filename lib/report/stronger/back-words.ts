import { plainClauses } from './plain-clauses';

const youAreRight = String.raw`you(?:['’]re| are) (?:quite |absolutely )?right`;
const takeItBack = 'i take (?:it|that|this) back';
const exclaimed = String.raw`(?:oh|ah|h+m+|u+h+|u+m+|no|nope|yes|yeah|wait|hang on|hold on|sorry|actually|right|okay|ok|true|well|good (?:point|question|catch)|fair(?: enough| point)?|i stand corrected|${takeItBack}|now that (?:you|i) \w+(?: (?:it|that|of it|about it))?(?: (?:like (?:that|this)|that way))?|${youAreRight}|on second thoughts?|my (?:mistake|bad))`;
const called = String.raw`(?:that|this|it|what i (?:just )?said(?: (?:about|on|of|for) .{2,60}?| (?:before|there|earlier))?)`;
/** That something was wrong, and not a word of what is right. */
const takesBack: readonly RegExp[] = [
  String.raw`${exclaimed}(?: ${exclaimed})*`,
  String.raw`(?:${exclaimed} )*i (?:(?:must|may|might|have|had|just|think i|guess i|believe i|clearly|did) )*(?:swapped|switched|mixed|confused|reversed|flipped|misspoke|got|had|said|put|take|made)(?: (?:it|that|this|those|these|them|the two|both|a mistake))?(?: all)?(?: (?:up|a?round|back|wrong|backwards?|the (?:wrong|other) way(?: a?round)?|there|just now|before))*`,
  String.raw`(?:${exclaimed} )*(?:then )?${called}(?:(?:'s| is| was) (?:just |simply |all |actually )?(?:not (?:it|so|right|true|correct|what i meant)|wrong|incorrect|backwards?|a mistake|the (?:wrong|other) way a?round)|(?: is| was)n't (?:it|so|right|true|correct|what i meant))`,
  String.raw`(?:${exclaimed} )*i(?:'d| had|'ve| have)? (?:already |just )?(?:taken|took|withdrawn|withdrew|corrected) (?:that|this|it|those)(?: back)?(?: (?:already|before|just now|myself|a moment ago))*`,
  String.raw`(?:${exclaimed} )*i was (?:wrong|mistaken)(?: (?:there|about that|with that))?`,
  String.raw`(?:${exclaimed} )*(?:let me|i(?:'d| would| have to| should| want to)) (?:correct|change|rephrase|fix|take back) (?:that|this|it|myself)`,
  String.raw`(?:${exclaimed} )*i (?:would not|wouldn't|don't|can't) stand by (?:that|this|it)(?: any ?more)?`,
  String.raw`(?:${exclaimed} )*${called} (?:was|is) (?:(?:a bit|much|far|perhaps|maybe) )*too (?:simple|strong|general|absolute|quick|broad|narrow|optimistic|hasty|harsh)`,
  String.raw`(?:${exclaimed} )*i (?:put|said|worded|phrased|explained) (?:that|this|it) (?:badly|poorly|wrongly|too (?:strongly|simply|generally))`,
  String.raw`(?:${exclaimed} )*i take (?:back )?(?:one thing|something|part of (?:it|that)|the \w+(?: \w+)?|my \w+(?: \w+)?)(?: back)?`,
].map((words) => new RegExp(`^(?:${words})$`, 'u'));

/** What is said beside the words that take something back: what it was, and what was wrong with it. */
const saysWhat: readonly RegExp[] = [
  String.raw`(?:${exclaimed} )*(?:so |then )?(?:it(?:'s| is) )?not [\w-]+(?: [\w-]+)?`,
  String.raw`(?:(?:the|my|that|those) )?[\w-]+(?: [\w-]+){0,2} (?:is|was|are|were) (?:arbitrary|a guess|a habit|made up|exaggerated|nonsense|wrong|too (?:high|low|much|many|few|long|short|strict|big|small))`,
].map((words) => new RegExp(`^(?:${words})$`, 'u'));
/** "Maybe not always": denies and says no more; only of what goes. */
const justDenies = new RegExp(
  String.raw`^(?:(?:${exclaimed}|maybe|perhaps|probably|or)[\s,.…–—-]+)*not (?:always|quite|really|exactly|necessarily|everywhere|in every case)[.!…]*$`,
  'iu',
);

const justExclaims = new RegExp(`^${exclaimed}(?: ${exclaimed})*$`, 'u');

/** What leads up to the words that put something right: "oh wait, that was wrong, …", "sorry, no, that's the other, …". */
export const lead = new RegExp(
  String.raw`^(?:${exclaimed}[\s,;:.…–—-]+)+(?:(?:that|this|it)(?:['’]s| is| was) [^,;.]{2,40}[,;]\s+(?=\S+ \S+ \S))?`,
  'iu',
);
/** A lead that takes back, and does not only agree or hesitate. */
const backLead = /\b(?:no|nope|wait|sorry|actually|hang on|hold on)\b/iu;
/** "No, that's fine-tuning": of the words that went. */
const namesIt = /^(?:that|this|it)(?:['’]s| is| was)(?: \S+){1,5}$/iu;

/** Where words begin behind all that leads up to a correction. */
export function behindLead(text: string): number {
  const found = lead.exec(text)?.[0] ?? '';
  return backLead.test(found) ? found.length : 0;
}

/** What words say behind a lead that takes back; undefined where they begin with none. */
export function behindBack(text: string): string | undefined {
  const begins = behindLead(text);
  return begins > 0 ? text.slice(begins) : undefined;
}

const isBack = (clause: string) => takesBack.some((known) => known.test(clause));

/** Takes something back and says nothing besides. */
export function isOnlyBack(text: string): boolean {
  const clauses = plainClauses(text);
  const bare = text.replace(lead, '').replace(/[.!…]+$/u, '');
  const wholly = clauses.some(isWholly);
  return (
    clauses.every(
      (clause) =>
        isBack(clause) ||
        (wholly && (namesIt.test(clause) || saysWhat.some((known) => known.test(clause)))),
    ) ||
    (behindLead(text) > 0 && namesIt.test(bare))
  );
}

const isWholly = (clause: string) =>
  isBack(clause) && (!justExclaims.test(clause) || /\btake\b.*\bback\b/u.test(clause));

/** Takes something back in so many words, whatever else it says. */
export const saysBack = (text: string): boolean => plainClauses(text).some(isWholly);

/** Denies what went, and says nothing in its place. */
export const onlyDenies = (text: string): boolean => justDenies.test(text.trim());

const holding = String.raw`i(?:['’]m| am) (?:quite |very |fairly |pretty )?(?:sure|certain)(?: (?:of|about) (?:it|that|this))?|i(?:['’]d|['’]ll| would| will| still)* (?:hold|stand|stick|stay|keep) (?:to|by|with) (?:it|that|this)|i remember(?: (?:it|that))?(?: now)?|now i remember|i do ?n['’]?t know|not (?:just|only) (?:then|there|in that case)`;
const opener = new RegExp(String.raw`^(?:(?:${exclaimed}|${holding})\s*[,;:.!…–—]+\s*)+`, 'iu');
const closer = new RegExp(
  String.raw`[,;]\s*(?:${youAreRight}|${takeItBack}|my (?:mistake|bad)|i remember(?: now)?|i(?:['’]m| am) sure|i (?:put|said|worded) (?:that|it) (?:badly|wrongly|poorly))(?=[.!…]*$)`,
  'iu',
);

/** Where what is said begins and ends in words of a reply: without "Ah, sorry," and "No, I hold to that." before and ", you are right" behind it. */
export function saidWithin(text: string): { readonly start: number; readonly end: number } {
  const start = opener.exec(text)?.[0].length ?? 0;
  const end = closer.exec(text)?.index ?? text.length;
  return start < end ? { start, end } : { start: 0, end: text.length };
}

/** What is said in words of a reply, without what leads up to it. */
export function saidIn(text: string): string {
  const { start, end } = saidWithin(text);
  return text.slice(start, end);
}
