import { after, before } from '@/lib/grading/story/blame/cuts';
import { actsIn } from '@/lib/grading/story/unit/acts';
import { isPast } from '@/lib/grading/story/unit/past-forms';
import { wordsOfUnit } from '@/lib/grading/story/unit/unit-words';
import { isFinite } from '@/lib/grading/text/finite-verbs';
import type { Clause, Statements } from '@/lib/grading/text/statements';

/** Fewer words are no scene and no task. */
const LEAST = 3;
/** So many words show how a task begins. */
const SHOWN = 9;
const quite = '(?:also |then |just |now |all |both |really |mainly |only |the one )?';
/** "We had to …", "I was responsible for …", "my job was …": with these words a task begins. */
const opensTask = new RegExp(
  `^(?:(?:i|we) (?:had|needed) ${quite}to (?!be\\b|have\\b|go\\b|admit\\b|say\\b|wait\\b)|` +
    `(?:i|we) (?:was|were|am|m) ${quite}(?:asked|told|tasked|supposed|meant|expected|responsible|in charge|accountable|hired to|brought in to|put in charge|down (?:for|as)|to \\w{3,} )|` +
    `(?:my|our) (?:own )?(?:job|task|role|part|goal|target|aim|assignment|mission|order|brief) (?:was|is|were)\\b|` +
    `it (?:was|fell|came down) (?:up )?(?:to|on|upon) (?:me|us) )`,
  'u',
);
const opener = /^(?:and|but|so)$/u;
/** "In my last job at an insurer", "on my course last spring": a scene that needs no verb. */
const opensScene =
  /^(?:and |so |well |okay )*(?:in|at|on|during|for|with|as|last|back|one|two|three|a few|some|this|that) /u;

/**
 * The task cut from the scene told before it in one clause: "there were three of us | and we had to guess house rents".
 * Where something was done before it, it is no scene, and what one had to do then is a step on the way.
 */
export function cutAtTask(statements: Statements, group: Clause[]): Clause[][] {
  const { from } = group[0]!;
  const { to } = group.at(-1)!;
  for (let at = from + LEAST; at <= to - LEAST; at++)
    if (isTask(statements, at, to) && isScene(statements, from, at))
      return [before(group, at), after(group, at)];
  return [group];
}

const wordsIn = ({ text, tokens }: Statements, from: number, to: number) =>
  wordsOfUnit(text.slice(tokens[from]!.start, tokens[to - 1]!.end));

function isTask(statements: Statements, at: number, to: number): boolean {
  const { normal } = statements.tokens[at]!;
  const isOpener = opener.test(normal);
  if (!isOpener && !/^(?:i|we|my|our|it)$/u.test(normal)) return false;
  const start = isOpener ? at + 1 : at;
  if (start >= to) return false;
  return opensTask.test(
    `${wordsIn(statements, start, Math.min(to, start + SHOWN))
      .filter((word) => word !== ',')
      .join(' ')} `,
  );
}

function isScene(statements: Statements, from: number, at: number): boolean {
  const { tokens } = statements;
  const words = wordsIn(statements, from, at);
  if (actsIn(words, 'i', 'past').some(({ step }) => step)) return false;
  const isTold = tokens
    .slice(from, at)
    .some(({ normal }, index) => isFinite(tokens, from + index) || isPast(normal));
  // "There was a list we had to file" is one thing.
  return opener.test(tokens[at]!.normal)
    ? isTold
    : !isTold && opensScene.test(`${words.join(' ')} `);
}
