import { isQuestion, lower } from './polarity';
import type { Reading } from '@/lib/grading/text/reading';
import type { Clause } from '@/lib/grading/text/statements';

/** "…, but I'm not certain": of what was just said, not of what comes next. */
const unsure =
  /\b(?:not (?:really |quite |too |so |entirely |completely |totally |100 ?% )?(?:sure|certain)|unsure|uncertain|(?:i(?:'m| am)|(?:just|only|that's|it's)(?: a)?|(?:a )?(?:wild|pure)) (?:just |only )?guess(?:ing)?)\b(?! (?:about|of|how|what|why|which|whether|if|when|who|where)\b)/u;
/** "FastText maybe is a faster version?" */
const put = /\b(?:maybe|perhaps|possibly|probably|i (?:would )?(?:think|guess|believe|suppose))\b/u;
/** Nothing but that it was a guess, in a sentence after it. */
const onlyUnsure =
  /^(?:(?:but|and|so|well|sorry|honestly|though)[ ,]+)*i(?:'m| am) (?:just |only |really )?(?:not (?:really |quite |so |entirely )?(?:sure|certain)|unsure|guessing)(?:,? (?:though|sorry|here|really|honestly|to be honest|about (?:it|that|this)))*$/u;

/** Said as a guess, by somebody who says so: claimed by nobody, and yet it can be put right. */
export function isGuess(clause: Clause, reading: Reading): boolean {
  const { statements, told } = reading;
  if (told.unheld.has(clause.index)) return false;
  const own = sentence(clause.sentence, reading);
  const next = statements.clauses.find(
    ({ index, sentence: after }) => index > clause.index && after !== clause.sentence,
  );
  const isSaidSo = next !== undefined && onlyUnsure.test(sentence(next.sentence, reading));
  if (isQuestion(statements, clause)) return put.test(own);
  return unsure.test(own) || isSaidSo;
}

function sentence(which: number, { statements: { text, tokens, clauses } }: Reading): string {
  return clauses
    .filter((clause) => clause.sentence === which)
    .map(({ from, to }) => lower(text, tokens, from, to))
    .join(' ');
}
