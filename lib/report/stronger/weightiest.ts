import { starParts } from '@/lib/grading/model/model-reply';
import type { KeyPoint, Rubric } from '@/lib/guide/rubric';
import type { PointReport } from '@/lib/report/question/point-report';
import type { StrongerPiece } from './stronger-answer';

/** Sentences put in at most: with more it is the reference that is read out, and no answer that one could give. */
const MOST_ADDED = 4;
/** Points that are not essential are put in up to so many in all. */
const MOST_WITH_EXTRAS = 3;
/** Questions asked at most where no point of a story was missed, and about what is no part of a story. */
const MOST_ASKED = 2;

/** Of the points that can be put in, those that weigh most, in their order. */
export function weightiestAdded<T extends { readonly point: string }>(
  added: readonly T[],
  isEssential: (point: string) => boolean,
): T[] {
  const essential = added.filter(({ point }) => isEssential(point)).slice(0, MOST_ADDED);
  const room = Math.max(0, MOST_WITH_EXTRAS - essential.length);
  const extras = added.filter(({ point }) => !isEssential(point)).slice(0, room);
  return added.filter((each) => essential.includes(each) || extras.includes(each));
}

/** Of what only the person can tell, all of a story that was missed, and of the rest what is essential first. */
export function weightiestAsks<T extends { readonly point: string }>(
  asks: readonly T[],
  { points }: Rubric,
  isMissed: (point: string) => boolean,
): T[] {
  const pointOf = ({ point }: T) => points.find(({ id }) => id === point);
  const weightiest = (of: readonly T[]) =>
    of.toSorted((a, b) => rankIn(pointOf(a)) - rankIn(pointOf(b))).slice(0, MOST_ASKED);
  const missed = asks.filter(({ point }) => isMissed(point));
  const isOfStory = (ask: T) => pointOf(ask)?.tells !== undefined;
  const chosen =
    missed.length === 0
      ? weightiest(asks)
      : [...missed.filter(isOfStory), ...weightiest(missed.filter((ask) => !isOfStory(ask)))];
  return asks.filter((ask) => chosen.includes(ask));
}

function rankIn(point: KeyPoint | undefined): number {
  const isPart = starParts.some((part) => part === point?.tells);
  if (!point?.essential) return 2;
  return isPart ? 0 : 1;
}

type Ask = Extract<StrongerPiece, { kind: 'to-tell' }>;

/** More in a row are a questionnaire, and no answer. */
const MOST_IN_A_ROW = 3;

/** Of questions in a row those about points that were missed or are essential are asked, or else the first; of many, what is essential or a part of the story first. */
export function weightiestQuestions(
  pieces: readonly StrongerPiece[],
  points: readonly PointReport[],
): StrongerPiece[] {
  const pointOf = ({ point }: Ask) => points.find(({ id }) => id === point);
  const isDue = (ask: Ask) => {
    const point = pointOf(ask);
    return point !== undefined && (point.essential || point.label === 'missed');
  };
  const chosenOf = (row: readonly Ask[]) => {
    const due = row.filter(isDue);
    if (due.length === 0) return row.slice(0, 1);
    const weight = (ask: Ask) => {
      const point = pointOf(ask);
      return point?.essential || starParts.some((part) => part === point?.tells) ? 1 : 0;
    };
    const chosen = due.toSorted((a, b) => weight(b) - weight(a)).slice(0, MOST_IN_A_ROW);
    return due.filter((ask) => chosen.includes(ask));
  };
  const rows = pieces.reduce<(StrongerPiece | Ask[])[]>((done, piece) => {
    const last = done.at(-1);
    if (piece.kind !== 'to-tell') return [...done, piece];
    if (!Array.isArray(last)) return [...done, [piece]];
    return [...done.slice(0, -1), [...last, piece]];
  }, []);
  return rows.flatMap((row) => (Array.isArray(row) ? chosenOf(row) : [row]));
}
