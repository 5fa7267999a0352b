import type { Passage } from '@/lib/grading/text/passage';
import { bareShare } from '@/lib/grading/text/predication';
import type { Clause } from '@/lib/grading/text/statements';

/** With this share of its content words in clauses that only name, over at least so many clauses, a turn says nothing. */
const NAMED = 0.6;
const LEAST_CLAUSES = 4;
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
    '\\bin (?:its|their|the|an?) (?:own|different|appropriate|right|suitable|certain) ways?$',
  ].join('|'),
  'u',
);

/** Clauses of a turn that, nearly everywhere, names the things of its topic and says of them what is true of any. */
export function namedOnly({ clauses, statements: { text, tokens } }: Passage): Clause[] {
  const contentIn = ({ from, to }: Clause) =>
    tokens.slice(from, to).filter(({ little, sign }) => !little && !sign).length;
  let isNamed = false;
  const named = clauses.filter((clause) => {
    const own = tokens.slice(clause.from, clause.to);
    const words = text.slice(own[0]!.start, own.at(-1)!.end).toLowerCase();
    isNamed = naming.test(words) || (isNamed && bareShare(text, own) >= BARE);
    return isNamed;
  });
  const share = (some: readonly Clause[]) =>
    some.reduce((sum, clause) => sum + contentIn(clause), 0);
  return named.length >= LEAST_CLAUSES && share(named) >= NAMED * share(clauses) ? named : [];
}
