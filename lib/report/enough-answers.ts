import type { Include } from '@/lib/report/handout/include';
import type { Report } from './report';

/** A mean over fewer answers gives away what single answers scored. */
const FEWEST = 3;

/** Whether the result of the whole may be told: where each grade is told too, it gives nothing away. */
export function mayTellWhole(
  { overall }: { readonly overall: Pick<Report['overall'], 'answered'> },
  include: Include,
): boolean {
  return include.grades || overall.answered === 0 || overall.answered >= FEWEST;
}

/**
 * The sections whose scores may be told. Without the questions' grades none that has fewer than three answers,
 * and so many of the others only that what is not told can't be worked out from the whole.
 */
export function tellableSections(
  { overall, sections }: Pick<Report, 'overall' | 'sections'>,
  include: Include,
): Report['sections'] {
  if (include.grades) return sections;
  const told = sections
    .filter(({ answered }) => answered >= FEWEST)
    .toSorted((a, b) => b.answered - a.answered);
  const rest = () => overall.answered - told.reduce((sum, { answered }) => sum + answered, 0);
  while (told.length > 0 && rest() > 0 && rest() < FEWEST) told.pop();
  return sections.filter((section) => told.includes(section));
}
