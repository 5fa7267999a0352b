import { plainClauses } from './plain-clauses';

const exclaimed = String.raw`(?:oh|ah|h+m+|u+h+|u+m+|no|nope|yes|yeah|wait|hang on|hold on|sorry|actually|right|okay|ok|true|well|good (?:point|question|catch)|fair(?: enough| point)?|now that (?:you|i) \w+(?: (?:it|that|of it|about it))?(?: (?:like (?:that|this)|that way))?|you(?:'re| are) right|on second thoughts?|my (?:mistake|bad))`;
/** That something was wrong, and not a word of what is right. */
const takesBack: readonly RegExp[] = [
  String.raw`${exclaimed}(?: ${exclaimed})*`,
  String.raw`(?:${exclaimed} )*i (?:(?:must|may|might|have|had|just|think i|guess i|believe i|clearly|did) )*(?:swapped|switched|mixed|confused|reversed|flipped|misspoke|got|had|said|put|take|made)(?: (?:it|that|this|those|these|them|the two|both|a mistake))?(?: all)?(?: (?:up|a?round|back|wrong|backwards?|the (?:wrong|other) way(?: a?round)?|there|just now|before))*`,
  String.raw`(?:${exclaimed} )*(?:then )?(?:that|this|it|what i (?:just )?said(?: (?:about|on|of|for) .{2,60}?| (?:before|there|earlier))?)(?:(?:'s| is| was) (?:just |simply |all |actually )?(?:not (?:right|true|correct|what i meant)|wrong|incorrect|backwards?|a mistake|the (?:wrong|other) way a?round)|(?: is| was)n't (?:right|true|correct|what i meant))`,
  String.raw`(?:${exclaimed} )*i(?:'d| had|'ve| have)? (?:already |just )?(?:taken|took|withdrawn|withdrew|corrected) (?:that|this|it|those)(?: back)?(?: (?:already|before|just now|myself|a moment ago))*`,
  String.raw`(?:${exclaimed} )*i was (?:wrong|mistaken)(?: (?:there|about that|with that))?`,
  String.raw`(?:${exclaimed} )*(?:let me|i(?:'d| would| have to| should| want to)) (?:correct|change|rephrase|fix|take back) (?:that|this|it|myself)`,
  String.raw`(?:${exclaimed} )*i (?:would not|wouldn't|don't|can't) stand by (?:that|this|it)(?: any ?more)?`,
].map((words) => new RegExp(`^(?:${words})$`, 'u'));

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

/** What words say behind a lead that takes back; undefined where they begin with none. */
export function behindBack(text: string): string | undefined {
  const found = lead.exec(text)?.[0];
  return found !== undefined && backLead.test(found) ? text.slice(found.length) : undefined;
}

const isBack = (clause: string) => takesBack.some((known) => known.test(clause));

/** Takes something back and says nothing besides. */
export function isOnlyBack(text: string): boolean {
  const clauses = plainClauses(text);
  const bare = text.replace(lead, '').replace(/[.!…]+$/u, '');
  const wholly = clauses.some((clause) => isBack(clause) && !justExclaims.test(clause));
  return (
    clauses.every((clause) => isBack(clause) || (wholly && namesIt.test(clause))) ||
    (lead.test(text) && namesIt.test(bare))
  );
}
