import { contentStems } from '@/lib/grading/likeness/wording-match';
import type { QuestionReport } from '@/lib/report/question/question-report';
import { saysNothing } from '@/lib/report/statements/says-nothing';
import { isSaidBy, isSaidOtherwise } from './says-otherwise';

/** "That's recall: …" names what it tells. */
const heading =
  /^(?:(?:so|and|well)[ ,]+)?(?:that(?:['’]s| is)|this is)\s+([^:,.]{3,40}):\s+(\S.*)$/iu;
/** Words at the beginning of a statement that say what it is about. */
const SUBJECT = 3;
/** Nothing but that one is unsure of something named before. */
const hedge =
  /^(?:(?:but|and|so|though|honestly)[ ,]+)*i(?:['’]m| am) (?:not (?:really |quite |so |that |too |entirely )?|un)sure (?:about|of) (?:(?:the|their|its|these|those|all) )+(?:exact |right )?(?:names?|terms?|details?|words?|wordings?|order|definitions?)\b.{0,25}$/iu;

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

/** A doubt about names or details and nothing else: what is put in beside it takes the doubt away. */
export function onlyHedges(sentence: string): boolean {
  return hedge.test(sentence.trim());
}

/** Whether a turn answers this very question: it is not asked once more right behind its answer. */
export function answersIt(turn: string | undefined, ask: string, of: QuestionReport): boolean {
  return of.turns.some(
    ({ id, asked, text }) => id === turn && asked?.includes(ask) === true && !saysNothing(text),
  );
}
