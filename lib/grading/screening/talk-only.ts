import { bareShare, piecesOf } from '@/lib/grading/text/predication';
import type { Clause, Statements } from '@/lib/grading/text/statements';

const past =
  'covered|touched (?:on|upon)|addressed|discussed|mentioned|listed|named|described|explained|gone (?:over|through|into)|went (?:over|through|into)|talked (?:about|of)|brought (?:in|up)|outlined|elaborated(?: on)?|summari[sz]ed|walked you through|g[ai]ven? you|told you(?: about)?|made (?:it )?clear';
const plain =
  'cover(?:ing)?|touch (?:on|upon)|discuss(?:ing)?|mention(?:ing)?|describ(?:e|ing)|explain(?:ing)?|talk(?:ing)? (?:about|of)|bring (?:in|up)|elaborate(?: on)?|summari[sz]e|walk you through|tell you(?: about)?|read up on|study|learn about|look into|make (?:it )?clear|show(?:ing)?(?= (?:you )?(?:how|why))|recommend(?= (?:which|what|how))';
const helping =
  "(?:'(?:ve|d|ll)| have| had| would| will| could| can| should| must| want to| am going to|'m going to)";
const between =
  '(?: also| then| next| already| finally| just| even| fully| first| of course| thus| now| be able to| start by| like to)*';
/** "I have covered …", "I would explain …", "we already talked about …"; what one does every day is no talk. */
const told = new RegExp(
  `\\b(?:i|we|she|he|candidates?|students?|applicants?)(?:${helping}${between} (?:${past}|${plain})|${between} (?:${past}))\\b`,
  'u',
);
const toldOn = new RegExp(
  `^(?:and |then |next |also )?(?:it|this|that|i|she|he)\\b.{0,30}\\b(?:say|name|list|${plain})\\b`,
  'u',
);
/** "It would name figures and talk about budgets": of an answer, not in one. */
const brings =
  /\b(?:would|should|must|could)\b.{0,20}\b(?:show|name|list|mention|bring up|talk about)\b|^(?:and )?(?:also )?(?:names?|lists?|mentions?|brings? up|talks? about)\b/u;
const asks = /\b(?:what|how|why|when|which|whether|where|who)\b/u;
/** "A good answer has to say …". */
const answerTold =
  /(?:\b(?:answer|explanation|response|introduction)\b.{0,40}\b(?:has|have|needs?|should|must|would|ought)(?: to)? (?:also )?(?:say|explain|mention|cover|name|list|describe|discuss|tell|include|touch|address)\b)|\bone (?:has to|should|must|would|ought to) (?:also )?(?:say|explain|mention|cover|name|list|describe|discuss|touch)\b/u;
/** "I'm familiar with …", "my experience includes …", "your idea with …". */
const known =
  /\b(?:i|we)(?:['’](?:m|ve|re)| am| are| have| had)?(?: \w+ly| very| quite| also| years of)* (?:familiar with|experienced? (?:with|in)|comfortable with|proficient in|certified in|knowledge(?:able)? (?:of|about)|at home with|worked (?:with|on))\b|(?<!as far as |what |that |than |claim |everything )\bi (?:do |also |really )*know\b(?= )|\bi (?:fully |also |really |completely )*(?:agree|like|love|appreciate|admire)\b|\byour (?:point|idea|approach|list|view|suggestion|plan)s?\b/u;
/** "The documentation lists the same methods": what others have said, left with them. */
const referred =
  /\b(?:the|this|that|these|those|leading|all) (?:\w+ )?(?:papers?|documentation|docs|experts?|vendors?|literature|textbooks?|handbook)\b.{0,30}\b(?:lists?|agrees?|describes?|mentions?)\b|^[^.:]{1,40}: see (?!what|how|if|whether|which|where|why|that)|\bi said (?:what|how|why|when|which)\b|^(?:\S+ ){1,4}(?:came|comes) up(?: as well| too| again)?$/u;

/** "A model I can explain", "a result that we could show": what a thing is good for, not what was told. */
const ofAThing =
  /\b(?:a|an|the|some|one) (?:[\w-]+ ){1,3}(?:that |which )?(?:i|we) (?:can|could) \w+$/u;

/** Whether a sentence is of an answer and not in one; `isGoingOn` where the one before it was. */
export const isOfAnAnswer = (sentence: string, isGoingOn: boolean) =>
  answerTold.test(sentence) || (isGoingOn && toldOn.test(sentence));
/** Whether words in such a sentence tell what the answer would hold. */
export const tellsWhatItHolds = (words: string) => asks.test(words) || brings.test(words);

/** "What are different …?": there, "I know A, B and C" names some of them. */
const asksForKinds = /\bdifferent\b|\btypes\b|\bstrategies\b/iu;
const namesKinds = (words: string, { from, to }: Clause, { text, tokens }: Statements) =>
  /^i (?:only |also )?know\b/u.test(words) &&
  piecesOf(text, tokens.slice(from, to)).length >= LEAST_KINDS;
const LEAST_KINDS = 3;

/** Said to be told or known, and nothing said of it. */
export const isTalkOnly = (
  words: string,
  clause: Clause,
  statements: Statements,
  prompt: string,
): boolean =>
  isOnlyTold(words, clause, statements) &&
  !(asksForKinds.test(prompt) && namesKinds(words, clause, statements));

function isOnlyTold(words: string, clause: Clause, statements: Statements): boolean {
  if (referred.test(words)) return true;
  const found = told.exec(words) ?? known.exec(words);
  if (!found || ofAThing.test(words.trim())) return false;
  const rest = words.slice(found.index + found[0].length);
  // "I said that …", "I'd explain it as …": here it comes.
  if (/^\W*(?:(?:to \w+ )?that\b|it (?:as|like|by)\b|this (?:as|like|by)\b)/u.test(rest))
    return false;
  if (/^[\s,]*(?:\w+ ){0,4}(?:what|how|why|when|which|whether|where|who)\b/u.test(rest))
    return true;
  return isBare(rest, clause, statements);
}

/** "I have used X, Y, Z and W": an inventory. Of one or two things it may be an example. */
export function isInventory(words: string, clause: Clause, { text, tokens }: Statements): boolean {
  if (!/\b(?:i|we)(?:'ve| have) (?:also |already )?used\b/u.test(words)) return false;
  const own = tokens.slice(clause.from, clause.to);
  return piecesOf(text, own).length >= INVENTORY && bareShare(text, own) >= INVENTORY_BARE;
}
const INVENTORY = 5;
const INVENTORY_BARE = 0.6;

/** Another item of what is told: no statement of its own, or one more question word. */
export function goesOn(words: string, clause: Clause, statements: Statements): boolean {
  return (
    /^(?:and |or |as well as |then )*(?:what|how|why|when|which|whether|where|who)\b/u.test(
      words,
    ) || isBare(words, clause, statements)
  );
}

function isBare(rest: string, clause: Clause, { text, tokens }: Statements): boolean {
  const all = tokens.slice(clause.from, clause.to);
  const start = tokens[clause.to - 1]!.end - rest.length;
  const own = all.filter((token) => token.start >= start);
  return own.length === 0 || bareShare(text, own) >= BARE;
}
const BARE = 0.7;
