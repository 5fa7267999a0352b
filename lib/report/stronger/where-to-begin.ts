import { lower } from '@/lib/report/statements/wording';
import type { PointReport } from '@/lib/report/question/point-report';

type Open = Pick<PointReport, 'statement' | 'label' | 'essential' | 'claimed'>;

/** Where an answer has too little to build a stronger version on: the first essential point that is open, or else the first that is. */
export function whereToBegin(points: readonly Open[]): string {
  const open = points.filter(({ label, claimed }) => label !== 'met' && claimed === null);
  const first = open.find(({ essential }) => essential) ?? open[0];
  if (!first) return 'There is too little on the key points here yet to build on.';
  const statement = first.statement.replace(/\.$/u, '');
  const number = points.indexOf(first) + 1;
  // Points of a story say themselves what to do.
  return /^(?:Set|Say|Tell|Give|Name)\b/u.test(statement)
    ? `For a stronger version, begin with point ${number}: ${lower(statement)}.`
    : `For a stronger version, let your first sentence say this (point ${number}): ${statement}.`;
}
