import { comparedOtherwiseAt } from './compared-otherwise';
import { isDoubt } from './doubted';
import { lower } from './polarity';
import type { Clause, Statements } from '@/lib/grading/text/statements';
import type { Token } from '@/lib/grading/text/tokens';
import { contentStems } from '@/lib/grading/likeness/wording-match';

/** Takes back what was just said. */
const withdrawal =
  /\b(?:no,? wait|wait,? (?:no|actually|sorry|that's)|(?:hang|hold) on(?=[\s,.…!-]*(?:no|let|sorry|actually|that|i\b|(?:it's )?the (?:other|reverse)|other way|$))|scratch that|strike that|let me (?:correct|start (?:again|over)|rephrase|take (?:that|it) back|fix that)|i (?:misspoke|take (?:that|it) back|mixed (?:that|them|those|these|it) up|(?:got|had|said) (?:that|it|them) (?:backwards?|wrong|the wrong way))|sorry,? (?:i mean|i meant|no|the other way|other way|that's wrong)|i mean(?:t)? the (?:other way|opposite|reverse)|actually,? no\b|no,? (?:sorry|actually)|no[,.…–—-]+ ?that(?:'s| is| was)\b|no,? (?:the |it's the )?(?:other way|reverse)(?: (?:a)?round)?|that's (?:backwards|the wrong way)|i always (?:mix|confuse|trip)|i(?:'m| am) (?:mixing|confusing|swapping)\b|(?:no|sorry),? that's (?!all|it\b|right|true|everything|about))|^(?:and )?(?:h+m+|oh|ah),? no\b(?! (?:idea|clue|more|problem|doubt))/u;
/**
 * Only this takes back what was said in the turn before: a plain "no" there answers the interviewer's question.
 */
const correction =
  /\b(?:no,? wait|wait,? (?:no|actually)|scratch that|strike that|let me (?:correct|start over|take (?:that|it) back|fix that)|i (?:misspoke|take (?:that|it) back|mixed (?:that|them|those|these|it) up|(?:got|had|said) (?:that|it|them) (?:backwards?|wrong|the wrong way))|(?:sorry|no),? i (?:mean|meant|should have said)|i mean(?:t)? the (?:other way|opposite|reverse)|(?:no|sorry),? (?:it's )?the (?:other way|reverse)(?: (?:a)?round)?|that(?:'s| is| was) (?:wrong|backwards|the wrong way|not (?:right|true|correct)|incorrect|a mistake)|i was wrong)\b/u;
/** "Hmm, okay": said before one comes to the point. */
const opening =
  /^(?:(?:h+m+|u+h+m*|u+m+|oh|ah|ok(?:ay)?|well|right|true|wait|no|yes|yeah|sorry|fair (?:enough|point)|good (?:point|catch)|you(?:'re| are) right)[\s,.!;:…–—-]*)+$/u;
/** "Fair enough, it isn't the cores", "so not random, I take that back": what is denied of what was said before. */
const giving =
  "(?:fair (?:enough|point)|good (?:point|catch)|you(?:'re| are) right|(?<!(?:n't|not|never) )i (?:take (?:that|it) back|was (?:wrong|mistaken)))";
const denied =
  "(?:(?:it|that|this|they)(?:'s not| is not| isn't|'re not| are not| aren't)|(?:^|\\b(?:so|then) )not) (?!just\\b|only\\b|so\\b|that\\b)(?<what>[^,;]{2,40})";
const givenUp = [`${giving}\\b.{0,20}?\\b${denied}`, `${denied}.{0,20}?${giving}\\b`].map(
  (words) => new RegExp(words, 'u'),
);
/** Nothing more is said: "no, that is all from me", "sorry, no", "no, I don't know that one". */
const closing =
  /\b(?:that(?:'s| is| was|'d be) (?:about |pretty much |really |basically )?(?:all|everything|it)\b(?! (?:wrong|backwards|the))|nothing (?:more|else|further|to add|comes to mind)|(?:can't|cannot|could not|couldn't) (?:think of|add|recall|remember|say)|(?:don't|do not) (?:know|have (?:any|an|more|much))|no (?:idea|clue|more))/u;
/** "What I said about the norm was wrong": what was said of it. */
const saidOf =
  /\bwhat i (?:said|told you|claimed|wrote|had)(?: \w+){0,2} (?:about|on|of|for) (.{2,60}?) (?:(?:was|is|were|are) (?:(?:all |just |simply |completely )?(?:wrong|false|incorrect|backwards?|nonsense|a mistake|mixed up|the (?:other|wrong) way)|not (?:right|true|correct))|(?:isn't|wasn't|weren't|aren't) (?:right|true|correct))/u;
/** Of the words that name what was wrong, so many are in it, and at least two, where no sentence has all of them. */
const NAMED = 0.6;
const FEWEST_NAMED = 2;
/** A clause that says what follows from the one before it, and falls with it. */
const consequence = /^(?:and )?(?:so|hence|thus|therefore|which|that's why)\b(?! far)/u;
const reason = /^(?:because|since)\b/u;
const wasWrong =
  /\bi was (?:wrong|mistaken)\b|\bthat(?:'s| is| was) (?:wrong|not (?:right|true|correct)|incorrect|a mistake)\b/u;

/**
 * Clauses that the speaker takes back: the last word counts. What the reply to a challenge takes back is what was
 * challenged, and told by the challenge.
 */
export function withdrawnClauses(
  statements: Statements,
  turnOf: (clause: Clause) => string,
  isChallenged: (clause: Clause) => boolean = () => false,
): Set<number> {
  const { text, tokens, clauses } = statements;
  const withdrawn = new Set<number>();
  for (const clause of clauses) {
    const words = lower(text, tokens, clause.from, clause.to);
    const before = beforeOpening(statements, clause, turnOf);
    const inTurn = before !== undefined && turnOf(before) === turnOf(clause);
    if (inTurn && isBrokenOff(text, tokens, clause) && !closing.test(words))
      withdrawn.add(before.index);
    for (const index of namedBefore(statements, clause, words)) withdrawn.add(index);
    const otherwise = comparedBefore(statements, clause, words, turnOf);
    for (const index of otherwise) withdrawn.add(index);
    if (otherwise.length > 0) continue;
    const given = givenUpBefore(statements, clause, turnOf);
    if (given) {
      if (!isChallenged(clause)) withdrawn.add(given.index);
      continue;
    }
    if (!inTurn && isChallenged(clause)) continue;
    const match = withdrawal.exec(words);
    if (!match && (inTurn || !correction.test(words))) continue;
    const sentence = sentenceOf(statements, clause);
    if (closing.test(sentence) || isDoubt(sentence)) continue;
    if (match && match.index >= FIRST_WORDS) withdrawn.add(clause.index);
    else if (before && (inTurn || isCorrected(statements, clause, turnOf))) {
      const wrong = inTurn ? before : correctedBefore(statements, before, sentence);
      for (const { index } of exchanged(clauses, wrong, words)) {
        withdrawn.add(index);
        for (const premise of premisesOf(statements, index, words)) withdrawn.add(premise);
      }
    }
  }
  return withdrawn;
}

const saidWrongly =
  /\bi (?:said|had|got|put) (?:it|that|this|them) (?:(?:all|just) )?(?:wrong|backwards?|the (?:wrong|other) way)/u;

/** "Actually it's more memory. I said it the wrong way round": the clauses of earlier turns that compare the other way. */
function comparedBefore(
  { text, tokens, clauses }: Statements,
  clause: Clause,
  words: string,
  turnOf: (clause: Clause) => string,
): number[] {
  if (!saidWrongly.test(words)) return [];
  const turn = turnOf(clause);
  const own = clauses.filter((other) => turnOf(other) === turn);
  const told = lower(text, tokens, own[0]!.from, own.at(-1)!.to);
  return clauses
    .slice(0, own[0]!.index)
    .filter(
      ({ from, to }) => comparedOtherwiseAt(lower(text, tokens, from, to), told) !== undefined,
    )
    .map(({ index }) => index);
}

/** The clause before this one, past the "hmm, okay" that a turn begins with. */
function beforeOpening(
  { text, tokens, clauses }: Statements,
  clause: Clause,
  turnOf: (clause: Clause) => string,
): Clause | undefined {
  const before = clauses[clause.index - 1];
  const turn = turnOf(clause);
  const opens = ({ index, from, to }: Clause): boolean => {
    const earlier = clauses[index - 1];
    return (
      opening.test(lower(text, tokens, from, to)) &&
      earlier !== undefined &&
      (turnOf(earlier) !== turn || opens(earlier))
    );
  };
  return before && turnOf(before) === turn && opens(before)
    ? clauses.findLast((other) => other.index < clause.index && turnOf(other) !== turn)
    : before;
}

/** What an earlier turn said and the sentence of this clause gives up, by denying it. */
function givenUpBefore(
  statements: Statements,
  clause: Clause,
  turnOf: (clause: Clause) => string,
): Clause | undefined {
  const { text, tokens, clauses } = statements;
  if (turnOf(clause) === turnOf(clauses[0]!)) return undefined;
  const sentence = sentenceOf(statements, clause);
  const what = givenUp.map((known) => known.exec(sentence)?.groups?.what).find(Boolean);
  const named = contentStems(what ?? '');
  if (named.length === 0) return undefined;
  return clauses.findLast((earlier) => {
    if (earlier.index > clause.index || turnOf(earlier) === turnOf(clause)) return false;
    const stems = contentStems(lower(text, tokens, earlier.from, earlier.to));
    return named.every((stem) => stems.includes(stem));
  });
}

/** What a later turn puts right: the last words about the same, or else the last that say anything. */
function correctedBefore(
  { text, tokens, clauses }: Statements,
  last: Clause,
  sentence: string,
): Clause {
  const about = new Set(contentStems(sentence));
  const earlier = clauses.slice(0, last.index + 1).map((clause) => {
    const words = lower(text, tokens, clause.from, clause.to);
    const shared = new Set(contentStems(words).filter((stem) => about.has(stem))).size;
    return { clause, words, shared };
  });
  const most = Math.max(...earlier.map(({ shared }) => shared));
  const told =
    most >= FEWEST_NAMED
      ? earlier.findLast(({ shared }) => shared === most)
      : earlier.findLast(({ words }) => !closing.test(words));
  return told?.clause ?? last;
}

/** "The other way round" is of both sides: of all that the sentence before says, or of two short ones. */
function exchanged(clauses: readonly Clause[], before: Clause, words: string): readonly Clause[] {
  if (!/\b(?:other way|reverse|opposite|mixed (?:that|them|those|these|it) up)\b/u.test(words))
    return [before];
  const sentenceWith = (clause: Clause | undefined) =>
    clauses.filter(({ sentence }) => sentence === clause?.sentence);
  const own = sentenceWith(before);
  const earlier = sentenceWith(clauses[before.index - 1]);
  return own.length === 1 && earlier.length === 1 ? [...earlier, ...own] : own;
}

/** What a clause that is taken back follows from, in its own sentence; where all of it "was wrong", what it gives a reason for. */
function premisesOf(statements: Statements, index: number, words: string): number[] {
  const { text, tokens, clauses } = statements;
  const [own, before] = [clauses[index]!, clauses[index - 1]];
  const said = lower(text, tokens, own.from, own.to);
  const follows = consequence.test(said) || (reason.test(said) && wasWrong.test(words));
  return follows && before?.sentence === own.sentence
    ? [before.index, ...premisesOf(statements, before.index, words)]
    : [];
}

/** A withdrawal that begins this early in a clause is of what was said before it. */
const FIRST_WORDS = 12;

/** The turn that a clause opens puts right what was said in the turn before. */
function isCorrected(
  statements: Statements,
  clause: Clause,
  turnOf: (clause: Clause) => string,
): boolean {
  const { text, tokens, clauses } = statements;
  const turn = clauses.filter((other) => turnOf(other) === turnOf(clause));
  const [first] = turn;
  const last = turn.at(-1);
  return (
    first !== undefined &&
    last !== undefined &&
    correction.test(sentenceOf(statements, clause)) &&
    !closing.test(lower(text, tokens, first.from, last.to))
  );
}

/** Earlier clauses about what the speaker says to have been wrong about. */
function namedBefore({ text, tokens, clauses }: Statements, clause: Clause, words: string) {
  const about = saidOf.exec(words)?.[1];
  if (about === undefined) return [];
  const named = contentStems(about);
  if (named.length === 0) return [];
  const earlier = clauses
    .slice(0, clause.index)
    .filter(({ sentence }) => sentence !== clause.sentence)
    .map(({ index, sentence }) => {
      const own = clauses.filter((other) => other.sentence === sentence);
      const stems = new Set(
        own.flatMap(({ from, to }) => contentStems(lower(text, tokens, from, to))),
      );
      return { index, shared: named.filter((stem) => stems.has(stem)).length };
    });
  const most = Math.max(0, ...earlier.map(({ shared }) => shared));
  const isNamed = most === named.length || (most >= FEWEST_NAMED && most >= NAMED * named.length);
  return isNamed ? earlier.flatMap(({ index, shared }) => (shared === most ? [index] : [])) : [];
}

function sentenceOf({ text, tokens, clauses }: Statements, { sentence }: Clause): string {
  const own = clauses.filter((clause) => clause.sentence === sentence);
  return lower(text, tokens, own[0]!.from, own.at(-1)!.to);
}

/** "You raise it... no, lower it": a dash or dots, then a no. */
function isBrokenOff(text: string, tokens: readonly Token[], { from }: Clause): boolean {
  const between = text.slice(tokens[from - 1]?.end ?? 0, tokens[from]!.start);
  return (
    /\.\.|…|—|–|\s-\s/u.test(between) &&
    /^(?:no|sorry|wait|actually,? no|i mean)\b/u.test(
      lower(text, tokens, from, Math.min(from + 3, tokens.length)),
    )
  );
}
