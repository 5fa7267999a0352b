import type { Reading } from '@/lib/grading/text/reading';
import { lower } from './polarity';

/**
 * Where a thing is only mentioned: who thought of it and when ("LSTM was invented in 1997"), or that somebody had it
 * ("we had FastAPI and Docker"). What it is or does is not said there.
 */

/** With these something is said of it: "was introduced to …", "which …", "on each call", "a timeout of 30 s". */
const saying =
  /\b(?:to|for|so|because|since|as|that|which|who|where|when|if|against|instead|with|without|per|every|each|only|from|until|not|than|on)\b|n't\b|[=:(%]/u;
const born =
  /^(?:(?:in|around|back in) \d{4},? )?(?:(?!\b(?:which|that|who)\b)[^,]){2,60} (?:(?:was|were|has been|have been|had been) (?:first |originally |already |once )*(?:invented|introduced|proposed|published|released|developed|created|founded|coined|discovered|presented|described)|came out|appeared|dates (?:from|back))(?<tail>(?: (?:first|originally|again|already))?(?: (?:in|by|at|to|back|around|about|before|after|long|some|many|a few|years|decades|\d{2,4}|recently|lately|later)\b[^,]*)?)$/u;
/** Only the name follows, and perhaps where or when. */
const had =
  /^(?:(?:and|but|so|well|also|then|yes)[ ,]+)*(?:(?:at|in) (?:my|our|the) (?:last|old|previous|former|first) \w+,? )?(?:i|we|they|my team|our team|the team|my company) (?:also |already |once )?had (?<tail>[^,]{2,50})$/u;
/** A figure tells how much of it. */
const figure = /(?<![a-z@])\d/u;
const MOST_WORDS = 6;

/** True where a proof stands only in clauses that mention its thing. */
export function isOnlyMentioned(at: readonly number[], reading: Reading): boolean {
  const own = new Set(at.map((index) => reading.clauseOf(index)));
  const { text, tokens, clauses } = reading.statements;
  return [...own].every(({ from, to, sentence }) => {
    const words = lower(text, tokens, from, to);
    // "We had retries, timeouts and …": a list of what was done.
    const isWhole = clauses.every((other) => other.from === from || other.sentence !== sentence);
    return tellsOrigin(words) || (isWhole && tellsOfHaving(words));
  });
}

function tellsOrigin(words: string): boolean {
  const told = born.exec(words)?.groups!.tail;
  return told !== undefined && !saying.test(told.replace(/^ to \d/u, '')) && !/\band\b/u.test(told);
}

function tellsOfHaving(words: string): boolean {
  const name = had.exec(words)?.groups!.tail;
  return (
    name !== undefined &&
    !saying.test(name) &&
    !figure.test(name) &&
    name.split(' ').length <= MOST_WORDS
  );
}
