import { contentStems } from '@/lib/grading/likeness/wording-match';
import { lower } from './polarity';
import type { Clause, Statements } from '@/lib/grading/text/statements';
import type { Reading } from '@/lib/grading/text/reading';

/** "Maybe I mixed the two up", "I'm not sure which is which": what was said before may be the wrong way round. */
const hedge =
  "(?:maybe|perhaps|possibly|probably|might|may|could|(?:not|n't)(?: \\w+)? (?:sure|certain)|unsure|hope|afraid|(?:don't|do not|can't|cannot|never)(?: \\w+)? (?:know|remember|recall|tell|say))";
const mixed =
  '(?:mix(?:ed|ing)? (?:\\w+ ){0,4}up|mix(?:ed|ing) up|confus(?:ed|ing) (?:them|the two|the|these|those|both|it|that)|(?:swapp?ed|switched|reversed|flipped) (?:them|the|these|those|both|it|that|round|around)|(?:got|have|had|put|said|told)(?: \\w+){1,4} (?:backwards?|reversed|mixed up|swapped|in reverse|crossed|wrong|(?:the )?(?:other|wrong) way)|(?:the )?(?:other|wrong) way(?: a?round)|the opposite|the reverse|vice versa|which (?:one )?(?:is|was|does|of (?:them|the two)) ?(?:which|what)?)';
const wrongly =
  '(?:be (?:quite |totally |completely )?wrong(?: (?:here|there))?|(?:this|that|it|they|what i (?:just )?said) (?:is|was|are|were) (?:right|correct|true))';
const doubt = new RegExp(`\\b${hedge}\\b.{0,60}?\\b(?:${mixed}|${wrongly})`, 'u');
/** About what the speaker said, not about other people, and no condition. */
const ofOneself =
  /\b(?:i|i'm|i've|i'd|me|my)\b|^(?:(?:or|but|and|well|hmm+|so|then|also) )*(?:maybe|perhaps|possibly|it (?:could|might|may)|(?:could|might) (?:also )?be)\b/u;
const others =
  /\b(?:(?<!\b(?:sure|certain|know|tell|remember|recall|say) )if|when|unless|people|users?|the model|they (?:may|might|could)|you)\b/u;
/** "… about recall": what the doubt is of by name. */
const named =
  /\b(?:about|on|of|with|between) (.{2,50}?)(?:,| and (?:maybe|perhaps|might|could)|$)/u;
const single = /\b(?:this|that|it)\b/u;

/** True when a sentence doubts what its speaker said before. */
export function isDoubt(sentence: string): boolean {
  return doubt.test(sentence) && ofOneself.test(sentence) && !others.test(sentence);
}

/**
 * The clauses that a speaker doubts after saying them: those about the sides that the doubt names, or else about the
 * contrast last spoken of; without one, those that share its named subject, or the sentence right before.
 */
export function doubtedClauses(reading: Reading): Set<number> {
  const { statements } = reading;
  const doubted = new Set<number>();
  for (const clause of statements.clauses) {
    if (statements.clauses[clause.index - 1]?.sentence === clause.sentence) continue;
    const own = sentenceFrom(clause, statements);
    const words = wordsOf(statements, own);
    if (!isDoubt(words)) continue;
    for (const { index } of doubtedBy(own, words, reading)) doubted.add(index);
  }
  return doubted;
}

/** The clauses of a sentence, from its first on. */
function sentenceFrom({ index, sentence }: Clause, { clauses }: Statements): readonly Clause[] {
  let end = index + 1;
  while (clauses[end]?.sentence === sentence) end++;
  return clauses.slice(index, end);
}

function doubtedBy(own: readonly Clause[], words: string, reading: Reading): readonly Clause[] {
  const { clauses } = reading.statements;
  const before = clauses.slice(0, own[0]!.index);
  const last = before.at(-1);
  if (!last) return [];
  const sentence = before.filter((clause) => clause.sentence === last.sentence);
  const spokenOf = (among: readonly Clause[]) =>
    reading.sides.filter(({ named: names }) => among.some(({ index }) => names.has(index)));
  const about = spokenOf(own);
  const contrasts =
    about.length > 0 ? about : single.test(words) ? [] : spokenOf(nearest(before, reading));
  if (contrasts.length > 0)
    return before.filter((clause) =>
      contrasts.some((sides) => sides.named.has(clause.index) || sides.carried.has(clause.index)),
    );
  const subject = contentStems(named.exec(words)?.[1] ?? '');
  const sharing = before.filter((clause) => {
    const stems = contentStems(wordsOf(reading.statements, [clause]));
    return subject.length > 0 && subject.every((stem) => stems.includes(stem));
  });
  return sharing.length > 0 ? sharing : sentence;
}

/** The last clause before that names a side of any contrast. */
function nearest(before: readonly Clause[], { sides }: Reading): readonly Clause[] {
  const clause = before.findLast(({ index }) => sides.some(({ named: names }) => names.has(index)));
  return clause ? [clause] : [];
}

function wordsOf({ text, tokens }: Statements, own: readonly Clause[]): string {
  return lower(text, tokens, own[0]!.from, own.at(-1)!.to);
}
