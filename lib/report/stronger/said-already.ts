import { contentStems } from '@/lib/grading/likeness/wording-match';
import type { QuestionReport } from '@/lib/report/question/question-report';
import { saysNothing } from '@/lib/report/statements/says-nothing';
import { plainClauses } from './plain-clauses';
import { isSaidBy, isSaidOtherwise } from './says-otherwise';

/** "That's recall: …" names what it tells. */
const heading =
  /^(?:(?:so|and|well)[ ,]+)?(?:that(?:['’]s| is)|this is)\s+([^:,.]{3,40}):\s+(\S.*)$/iu;
/** Words at the beginning of a statement that say what it is about. */
const SUBJECT = 3;
/** Nothing but that one is unsure of something named before. */
const hedge =
  /^(?:(?:but|and|so|though|honestly)[ ,]+)*i(?:['’]m| am) (?:not (?:really |quite |so |that |too |entirely )?|un)sure (?:about|of) (?:(?:the|their|its|these|those|all) )+(?:exact |right )?(?:names?|terms?|details?|words?|wordings?|order|definitions?)\b.{0,25}$/iu;

/** A clause that doubts all that was said, excuses it, or says that it was all. */
const doubts: readonly RegExp[] = [
  /^(?:i(?:'m| am) )?(?:not (?:\w+ )?(?:sure|certain)|unsure)(?: (?:about|of) (?:that|this|it|them|any of (?:this|that|it)))?$/u,
  /^i (?:could|may|might) (?:well )?be wrong(?: (?:about|on|with|here)\b.{0,30})?$/u,
  /^i (?:(?:may|might|could|must) )?(?:have )?(?:mixed|confused|swapped|switched) (?:it|that|this|them|the two|both|those)(?: all)?(?: up| around)?$/u,
  /^(?:it(?:'s| is| was| could be| may be| might be) )?(?:exactly |just )?the other way (?:a)?round$/u,
  /^correct me if i(?:'m| am) wrong$/u,
  /^don't quote me on (?:that|this|it)$/u,
  /^(?:that|this)(?:'s| is) (?:about |roughly |pretty much )?(?:what|all|everything)(?: that)? i (?:know|remember|have|can (?:say|tell))(?: (?:about|on|of) (?:it|that|this))?$/u,
  /^i (?:don't|do not) (?:really )?(?:have|know|remember) (?:the|any) (?:exact |precise )?(?:numbers?|figures?)(?: (?:in my head|at hand|with me|any ?more|right now|by heart))?$/u,
];

/** Nothing but doubts, clause by clause. */
function isDoubt(sentence: string): boolean {
  const clauses = plainClauses(sentence);
  return (
    clauses.length > 0 && clauses.every((clause) => doubts.some((known) => known.test(clause)))
  );
}

/** A sentence under a heading that is what a statement is about, and that does not say otherwise. */
function isToldUnderHeading(statement: string, sentence: string): boolean {
  const named = contentStems(heading.exec(sentence)?.[1] ?? '');
  const subject = contentStems(statement).slice(0, SUBJECT);
  return (
    named.length > 0 &&
    named.every((stem) => subject.includes(stem)) &&
    !isSaidOtherwise(statement, sentence)
  );
}

/** A sentence says it already, in the same words or under its name: a reader would read it twice. */
export function tellsIt(statement: string, sentence: string): boolean {
  return isSaidBy(statement, sentence) || isToldUnderHeading(statement, sentence);
}

/** A doubt and nothing else, about names or about the whole: what is put in or put right takes the doubt away. */
export function onlyHedges(sentence: string): boolean {
  return hedge.test(sentence.trim()) || isDoubt(sentence);
}

/** Whether a turn answers this very question: it is not asked once more right behind its answer. */
export function answersIt(turn: string | undefined, ask: string, of: QuestionReport): boolean {
  const question = ask.toLowerCase();
  return of.turns.some(
    ({ id, asked, text }) =>
      id === turn && asked?.toLowerCase().includes(question) === true && !saysNothing(text),
  );
}
