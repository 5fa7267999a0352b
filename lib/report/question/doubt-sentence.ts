import type { Doubt } from '@/lib/grading/verdict';
import { contentStems } from '@/lib/grading/likeness/wording-match';
import { bare, cited, listed } from '@/lib/report/statements/wording';
import type { PointReport } from './point-report';

/** Why the grader is not sure that a point was made, partly made or missed. */
const ofPoint: Record<Doubt, string> = {
  loose_wording: 'your words fit the point only loosely',
  partly_said: 'a part of the claim is there, another part was not found',
  near_miss: 'some of its words are there, too few to count as the claim',
  near_false_claim: 'your words are nearly those of a false claim as well',
  no_side_named: 'it is not clear which of the things compared your words are about',
  between_two: 'it is told in the same words as another point, and they were counted for that one',
  unclear_stance: 'it is not clear whether you claim it, deny it or only report it',
  said_both_ways: 'it is said one way here and the other way there',
  prompted: 'your words are mostly those of the question that came before',
  no_quote: 'no words in your answer were found that prove it',
};

/** Why the grader is not sure that something false was claimed. */
const ofMisconception: Record<Doubt, string> = {
  ...ofPoint,
  loose_wording: 'your words fit the false claim only loosely',
  partly_said: 'only a part of the false claim is there',
  near_miss: 'only some words of the false claim are there',
  between_two: 'the same words could also be read as a correct point',
};

/** Why the grader is not sure of a misconception, as a sentence. */
export function misconceptionDoubt(doubt: Doubt): string {
  return `Not sure that you meant this: ${ofMisconception[doubt]}.`;
}

/** Why the grader is not sure of a point's label, as a sentence; null where it is. The words that another point was paid with are quoted where they may be told. */
export function pointDoubt(
  point: Pick<PointReport, 'doubt' | 'shared' | 'statement' | 'evidence' | 'nearClaim'>,
  points: readonly Pick<PointReport, 'id'>[],
  withWords = true,
): string | null {
  const { doubt, shared } = point;
  if (doubt === null) return null;
  const number = points.findIndex(({ id }) => id === shared?.with) + 1;
  if (shared === null || number === 0)
    return `Not sure: ${(withWords && (partsNamed(point) ?? claimNamed(point))) || ofPoint[doubt]}.`;
  const said = withWords ? ` ${listed(shared.evidence.map(({ quote }) => `“${quote}”`))}` : '';
  return `Not sure: the words${said} already count for point ${number}; this one needs a sentence of its own.`;
}

/** The words that come near to a false claim, and the claim. */
function claimNamed({
  evidence: [first],
  nearClaim,
}: Pick<PointReport, 'evidence' | 'nearClaim'>): string | undefined {
  return first && nearClaim !== null
    ? `“${cited(first.quote)}” makes it, and comes near to something false: ${bare(nearClaim)}`
    : undefined;
}

/** More words than this are no part that is missing. */
const MOST_MISSING = 4;

/** What of a point was found, and which of its words were not; undefined where that would be nearly all of them. */
function partsNamed({
  doubt,
  statement,
  evidence,
}: Pick<PointReport, 'doubt' | 'statement' | 'evidence'>): string | undefined {
  const [first] = evidence;
  if (!first || (doubt !== 'partly_said' && doubt !== 'near_miss')) return undefined;
  const said = new Set(evidence.flatMap(({ quote }) => contentStems(quote)));
  const words = statement.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const missing = words.filter((word) => {
    const stems = contentStems(word);
    return stems.length > 0 && stems.every((stem) => !said.has(stem));
  });
  const named = [...new Set(missing)];
  return named.length === 0 || named.length > MOST_MISSING
    ? undefined
    : `“${cited(first.quote)}” says a part of it; nothing was found there for: ${named.join(', ')}`;
}
