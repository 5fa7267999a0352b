import { contentStems } from '@/lib/grading/likeness/wording-match';
import type { Clause, Statements } from '@/lib/grading/text/statements';

/** What every story has, and words that praise it; a clause of these only tells of no project in particular. */
const scheme = new Set(
  contentStems(
    'take took give gave had have situation task action result outcome obstacle challenge challenging difficulty difficult reason choice choose alternative decision tradeoff trade off metric impact skill success successful learn learned lot good many great important effective measure measured improve improved significantly clear technical data driven decisive best person first do did differently thing things overcome overcame thank thanks company team project solve solving problem work worked solution approach step from would certain very i my we our me us every all high strong figure reflection everyone impressed again way same just now compare one big huge master mastered brilliant brilliantly',
  ),
);

/** "We had a challenge and a great outcome": what is in every story, and nothing of this one. */
export function isScheme(
  { from, to }: Clause,
  { tokens }: Statements,
  asked: ReadonlySet<string>,
): boolean {
  const own = tokens.slice(from, to).filter(({ little, sign }) => !little && !sign);
  return (
    own.length > 0 &&
    own.every(({ stem, normal }) => normal.length === 1 || scheme.has(stem) || asked.has(stem))
  );
}
