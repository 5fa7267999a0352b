import type { Passage, Sentence } from '@/lib/grading/text/passage';
import type { Clause, Statements } from '@/lib/grading/text/statements';
import { contentStems } from '@/lib/grading/likeness/wording-match';
import { isBothWays, isUndecided } from './either-way';
import { isCircular } from './own-name';
import { isOnlyImportant, isOnlyThought } from './only-important';
import { isPraise } from './own-praise';
import { isScheme } from './story-scheme';
import { isSmallTalk } from './small-talk';
import { saidOfAny } from './said-of-any';
import { goesOn, isInventory, isOfAnAnswer, isTalkOnly, tellsWhatItHolds } from './talk-only';

/**
 * Clauses that have words of the topic but claim nothing: what one would talk about or has covered, praise of one's
 * own points, a thing defined by its own name, either way at once, a gap to be filled in. They earn nothing.
 */
export function emptyClauses(passage: Passage, prompt: string): Clause[] {
  const { statements } = passage;
  const asked = new Set(contentStems(prompt));
  const isAsked = asksToTell.test(prompt);
  const isStory = /\btell me\b/iu.test(prompt);
  const gaps = [...passage.text.matchAll(gap)].length >= GAPS;
  const empty: Clause[] = isStory ? [] : saidOfAny(passage);
  let isTalk = false;
  for (const sentence of passage.sentences) {
    const whole = wordsOf(statements, sentence.clauses[0]!, sentence.clauses.at(-1)!);
    isTalk = !isAsked && isOfAnAnswer(whole, isTalk);
    if (todo.test(whole) || (gaps && hasGap(statements, sentence))) {
      empty.push(...sentence.clauses);
      continue;
    }
    let isTold = false;
    let isThought = false;
    for (const clause of sentence.clauses) {
      const words = wordsOf(statements, clause, clause);
      isTold =
        (!isAsked && isTalkOnly(words, clause, statements, prompt)) ||
        (isTalk && tellsWhatItHolds(words)) ||
        (isTold && goesOn(words, clause, statements));
      const isImportant: boolean = !isStory && isOnlyImportant(words, isThought);
      isThought = isImportant && isOnlyThought(words, isThought);
      if (
        isTold ||
        isImportant ||
        isInventory(words, clause, statements) ||
        isPraise(words) ||
        isSmallTalk(words) ||
        isBothWays(words) ||
        isUndecided(words, asked) ||
        (isStory && isScheme(clause, statements, asked)) ||
        isCircular(clause, statements, asked)
      )
        empty.push(clause);
    }
  }
  return empty;
}

/** "How do you explain …", "Tell me about …": there, telling is the answer. */
const asksToTell = /\b(?:you (?:explain|describe|tell|present|communicate|talk)|tell me)\b/iu;

/** "[definition of bias]": a place for what is not said. A token such as [CLS] is no gap. */
const gap = /\[(?=[^\]\n]*\p{Ll}{3})[\p{L}\s/-]{3,60}\]/gu;
const GAPS = 3;
const todo = /^(?:todo|tbd|fixme|tba)\b|\bfrom x to y\b|\b[xyzn] ?%/u;

function hasGap({ text, tokens }: Statements, { clauses }: Sentence): boolean {
  const start = tokens[clauses[0]!.from]!.start;
  const last = tokens[clauses.at(-1)!.to - 1]!.end;
  return [...text.slice(start, last + 1).matchAll(gap)].length > 0;
}

function wordsOf({ text, tokens }: Statements, first: Clause, last: Clause): string {
  return text
    .slice(tokens[first.from]!.start, tokens[last.to - 1]!.end)
    .toLowerCase()
    .replaceAll('’', "'");
}
