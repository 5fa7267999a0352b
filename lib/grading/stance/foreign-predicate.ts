import type { Claim } from '@/lib/guide/rubric';
import type { Sentence } from '@/lib/grading/likeness/rubric-sentences';
import type { Likeness } from '@/lib/grading/likeness/wording-likeness';
import { conditions, persons } from '@/lib/grading/text/clause-words';
import { isPlainWord } from '@/lib/grading/text/predication';
import type { Reading } from '@/lib/grading/text/reading';
import type { Clause } from '@/lib/grading/text/statements';

interface Words {
  readonly from: number;
  readonly to: number;
}

/** What of one grading it looks at. */
interface Looked {
  readonly reading: Reading;
  readonly likeness: Likeness;
  readonly sentences: ReadonlyMap<string, readonly Sentence[]>;
  /** Stems of the question: its words alone say nothing of a point. */
  readonly asked: ReadonlySet<string>;
}

/** What says what a thing is, in the verb behind its name, or in "is" with the words after it. */
const says = /^(?:means|measures|tells|shows|counts|compares|checks|asks|describes|evaluates)$/u;
const is = /^(?:is|are)$/u;
const what = /^(?:an?|the|if|when|whether|how|that)$/u;
/** A name and its verb are so many words together. */
const NAME = 5;
/** Words that tell none from another. */
const idle =
  /^(?:whether|examples?|cases?|standard|classic|typical|usual|common|main|important|ones?)$/u;
/** So few words of content say no other thing; and a word so near to one of the point's own is at home there. */
const LEAST = 2;
const AT_HOME = 0.5;
/** A word that one in so many others have as well is at home nowhere. */
const SHARED = 3;

/** Whether words, by their tokens, stand where something else is said of a point than what it says. */
export function elseSaidOf(point: Claim, looked: Looked): (at: readonly number[]) => boolean {
  const foreign = foreignClauses(point, looked);
  return (at) => at.some((index) => foreign.has(looked.reading.clauseOf(index).index));
}

/**
 * "Faithfulness measures if customers come back": the name is the point's, and what is said of it is nothing that the
 * point or its wordings speak of. A name that is explained by something else makes no point.
 */
function foreignClauses(point: Claim, looked: Looked): ReadonlySet<number> {
  const { reading } = looked;
  const isAsked = (at: number) => looked.asked.has(reading.statements.tokens[at]!.stem);
  const hits = point.patterns
    .flat()
    .flatMap((concept) => reading.of(concept))
    .filter(({ hit }) => !hit.at.every(isAsked));
  const found = new Set<number>();
  for (const clause of new Set(hits.map(({ first }) => first))) {
    const named = hits
      .flatMap(({ hit: { at } }) => at)
      .filter((at) => reading.clauseOf(at) === clause);
    const told = explanationOf(named, clause, reading);
    if (told && isForeign(point, told, looked)) found.add(clause.index);
  }
  return found;
}

/** The words that say what the name means which a clause begins with, to the end of its sentence or to where another is explained. */
function explanationOf(
  named: readonly number[],
  clause: Clause,
  reading: Reading,
): Words | undefined {
  const { tokens, clauses } = reading.statements;
  const name = Math.min(...named);
  const before = tokens.slice(reading.markBefore(name), name);
  if (conditions.has(tokens[clause.from]!.normal)) return undefined;
  if (!before.every(({ normal, little }) => little && !persons.has(normal))) return undefined;
  for (let at = name + 1; at < Math.min(clause.to - 1, name + NAME); at++) {
    const { normal } = tokens[at]!;
    if (!says.test(normal) && !(is.test(normal) && what.test(tokens[at + 1]!.normal))) continue;
    const end = clauses.find(
      ({ index, sentence, from, to }) =>
        index > clause.index &&
        (sentence !== clause.sentence ||
          tokens.slice(from, to).some((token) => says.test(token.normal))),
    );
    return named.some((each) => each > at)
      ? undefined
      : { from: at + 1, to: end ? end.from : tokens.length };
  }
  return undefined;
}

function isForeign(
  { id }: Claim,
  { from, to }: Words,
  { reading, likeness, sentences, asked }: Looked,
): boolean {
  const { tokens } = reading.statements;
  const all = [...sentences.values()];
  const isCommon = (stem: string) =>
    asked.has(stem) || SHARED * all.filter((own) => has(own, stem)).length >= all.length;
  const said = Array.from({ length: to - from }, (_, k) => from + k).filter((at) => {
    const { normal, stem, little, sign } = tokens[at]!;
    return !little && !sign && !isPlainWord(normal) && !idle.test(normal) && !isCommon(stem);
  });
  const own = sentences.get(id) ?? [];
  const isHome = (stem: string) => has(own, stem) && !isCommon(stem);
  return said.length >= LEAST && !likeness.areNear(said, isHome, AT_HOME);
}

const has = (own: readonly Sentence[], stem: string) => own.some(({ stems }) => stems.has(stem));
