import type { KeyPoint } from '@/lib/guide/rubric';
import type { Reading } from '@/lib/grading/text/reading';
import type { Candidate } from './point-evidence';

/** A stretch with this share of all that is said is what was meant: a reply of one sentence. */
const MOSTLY = 0.6;
/** Where less than this share of the points is made, the words of one may be meant for anything. */
const COMPANY = 1 / 3;

interface Found {
  readonly point: KeyPoint;
  readonly found: readonly Candidate[];
}

/**
 * What counts of the stretches that were found, and how many points they make. "It costs more and takes longer" is
 * true of nearly everything: beside other points of the same question it is one of them, alone it has to
 * hold a word that belongs to this question and to few others, or to be the whole reply.
 */
export function inCompany<Point extends Found>(
  weighed: readonly Point[],
  isLikely: (candidate: Candidate) => boolean,
  isOwn: (stem: string) => boolean,
  { statements: { tokens, clauses, contentBefore }, told }: Reading,
): { readonly weighed: readonly Point[]; readonly right: number } {
  const rightIn = (points: readonly Point[]) =>
    points.filter(({ found }) => found.some(isLikely)).length;
  const right = rightIn(weighed);
  if (right >= COMPANY * weighed.length) return { weighed, right };
  const content = (from: number, to: number) => contentBefore[to]! - contentBefore[from]!;
  // What others hold, or the speaker once did, is beside the reply.
  const beside = clauses
    .filter(({ index }) => told.rejected.has(index))
    .reduce((sum, { from, to }) => sum + content(from, to), 0);
  const isReply = ({ from, to }: Candidate) =>
    content(from, to) >= MOSTLY * (content(0, tokens.length) - beside);
  const isItsOwn = ({ from, to, sideless }: Candidate) =>
    !sideless && tokens.slice(from, to).some(({ stem }) => isOwn(stem));
  const kept = weighed.map((point) => ({
    ...point,
    found: point.found.filter((candidate) => isReply(candidate) || isItsOwn(candidate)),
  }));
  return { weighed: kept, right: rightIn(kept) };
}
