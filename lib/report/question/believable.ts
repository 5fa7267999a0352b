import { overlaps } from '@/lib/grading/place';
import type { Episodes } from '@/lib/grading/story/story';
import { stands, type MisconceptionReport } from './misconception-report';

/** The episodes in which nothing is to be put right: one with something false makes no answer easier to believe. */
export function believable(
  episodes: Episodes,
  misconceptions: readonly Pick<MisconceptionReport, 'label' | 'denied' | 'meant' | 'evidence'>[],
): Episodes {
  const standing = misconceptions.filter(stands).flatMap(({ evidence }) => evidence);
  return episodes.filter(({ evidence }) => !standing.some((quote) => overlaps(quote, evidence)));
}
