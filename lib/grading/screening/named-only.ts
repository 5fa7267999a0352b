import type { Passage } from '@/lib/grading/text/passage';
import { bareShare, isName, piecesOf } from '@/lib/grading/text/predication';
import { isChain } from './chains';
import { areNamesInOrder, hollowAmong } from './hollow-predicates';
import type { Clause } from '@/lib/grading/text/statements';

/** With this share of its content words in clauses that only name, over at least so many clauses, a turn says nothing. */
const NAMED = 0.5;
const LEAST_CLAUSES = 3;
/** All of a turn that is one such sentence, when most of it are names in a row. */
const LEAST_PIECES = 5;
const NAMES = 0.6;
/** Words of which nothing is said, as a share of a clause that goes on with more names. */
const BARE = 0.7;

const people = '(?:one|you|we|i|people|everybody|everyone|an? \\w+)';
const duty = '(?:must|should|has to|have to|needs? to|ought to)';
/** What is said of anything that one can name: that it counts, that one has to think of it, that it has to do with the rest. */
const naming = new RegExp(
  [
    '\\bmatters?(?: (?:a lot|too|as well|here|most|much))*$',
    '\\b(?:is|are)(?: \\w+ly| very| also| all| so| quite)* (?:important|crucial|essential|key|vital|relevant|involved|a must|worth \\w+ing|something every\\w+ should know)\\b',
    '^(?:and |but )?so (?:is|are)\\b',
    '\\bplays? (?:\\w+ ){0,3}(?:role|part)\\b',
    `\\b${people} ${duty}(?: not| never| always| also| certainly)* (?:forget|think (?:of|about)|consider|know|remember|keep in mind|bear in mind|be aware of)\\b`,
    `\\b${duty}(?: not| never)? be (?:forgotten|ignored|neglected|overlooked|considered|left out)\\b`,
    '\\b(?:relates?|connects?) to\\b|\\b(?:deals?|works?) with\\b|\\b(?:has|have) to do with\\b',
    '\\binvolves?\\b|\\b(?:connection|relation|relationship|link) between\\b',
    '\\bin (?:its|their|the|an?|each) (?:own|different|appropriate|right|suitable|certain) (?:ways?|manner|right)\\b',
    `\\bit(?:'s| is) (?:important|crucial|essential|vital|key|necessary) to (?:consider|know|mention|remember|think (?:of|about)|look at|keep in mind|understand|talk about)\\b`,
    // What is said of words, not of things.
    '\\b(?:is|are|as|these|those|their)(?: all)?(?: of)?(?: these| those)?(?: the| an?)?(?: two| three| four| great| few| many)* (?:words?|terms?|names?|notions?|keywords?|letters)\\b(?! (?:from|near|in the))(?=$|,| (?:that|which|in which|one|everybody|anybody|form|come|capture|of these))',
    '\\b(?:has|have|give|gives|by)\\b.{0,24} (?:names?|letters)\\b(?:$|,)|\\bas (?:its|their) names? says?\\b',
    '\\b(?:one|people|you|we|everybody) (?:often |always |also )*(?:speaks?|talks?|hears?|thinks?) (?:of|about)\\b|\\bwhen one says\\b|\\bto speak of\\b',
    "(?<!\\b(?:that|which) )\\b(?:come|comes) (?:up|to mind|across)\\b|\\b(?:can't|cannot) talk about\\b|\\bneeds no introduction\\b|\\bpeople (?:mean|say|call)\\b",
    // That it is there, has its place, goes with the rest.
    '\\b(?:is|are) (?:there|many)(?: too| as well| indeed)?(?=$|,)|\\bletters promise|\\bmakes? up what\\b|\\bis the right thing\\b|\\bterms that\\b',
    '\\b(?:has|have|had|finds?|takes?|find|plays?|playing) (?:its|their|his)(?: own| well-known)* (?:place|roles?|parts?|chapter)\\b',
    '\\bbelongs? (?:together|to (?:it|them|the (?:one|other)))\\b|\\b(?:completes?|rounds?) (?:the picture|it off|them off)\\b|\\bfalls? into place\\b',
    '\\b(?:stands?|standing) (?:beside|apart|next to|for something)\\b|\\b(?:is|are) (?:part of the|not far behind|a component|a matter|a milestone|another(?: that)?|a third|where it)\\b|\\baccompan(?:y|ies) (?:them|it)\\b|\\bmeet in (?:it|them)\\b',
    '\\b(?:famous|heart of|whole beauty|proven itself|more than the sum|what \\w+ \\w+ is$)\\b|\\b(\\w{3,}) (?:is|are|remains?|was) \\1\\b|\\b(?:has|have) met\\b',
  ].join('|'),
  'u',
);

/** Clauses of a turn that, nearly everywhere, names the things of its topic and says of them what is true of any. */
export function namedOnly(
  { clauses: every, sentences, tokens: all, statements: { text, tokens } }: Passage,
  prompt = '',
): Clause[] {
  const steps = new Set(
    sentences.filter((sentence) => isChain(sentence, text, prompt)).flatMap((each) => each.clauses),
  );
  const clauses = every.filter((clause) => !steps.has(clause));
  const contentIn = ({ from, to }: Clause) =>
    tokens.slice(from, to).filter(({ little, sign }) => !little && !sign).length;
  const wordsOf = (own: readonly Clause[]) =>
    text
      .slice(tokens[own[0]!.from]!.start, tokens[own.at(-1)!.to - 1]!.end)
      .toLowerCase()
      .replaceAll('’', "'");
  const inOrder = new Set(
    sentences
      .filter((sentence) => areNamesInOrder(wordsOf(sentence.clauses)))
      .flatMap((sentence) => sentence.clauses),
  );
  const words = clauses.map((clause) => wordsOf([clause]));
  const isHollow = hollowAmong(words);
  const only = new Set(
    clauses.filter((clause, at) => isHollow[at] || inOrder.has(clause) || naming.test(words[at]!)),
  );
  let isNamed = false;
  const named = clauses.filter((clause, place) => {
    const next = clauses[place + 1];
    const goesOn = isNamed || (next?.sentence === clause.sentence && only.has(next));
    const own = tokens.slice(clause.from, clause.to);
    isNamed = only.has(clause) || (goesOn && bareShare(text, own) >= BARE);
    return isNamed;
  });
  const share = (some: readonly Clause[]) =>
    some.reduce((sum, clause) => sum + contentIn(clause), 0);
  const pieces = piecesOf(text, all);
  const isAll =
    named.length === clauses.length &&
    pieces.length >= LEAST_PIECES &&
    pieces.filter((piece) => isName(piece)).length >= NAMES * pieces.length;
  return (isAll || named.length >= LEAST_CLAUSES) && share(named) >= NAMED * share(clauses)
    ? named
    : [];
}
