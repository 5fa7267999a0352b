import type { KeyPoint, Misconception, Rubric } from '@/lib/guide/rubric';
import type { Swap } from '@/lib/grading/stance/swapped-sides';
import type { MisconceptionVerdict } from '@/lib/grading/verdict';

type Found = Exclude<MisconceptionVerdict, { label: 'absent' }>;

/** How sure it is that a false claim isn't there which is told with another one: not at all. */
const TOLD_ELSEWHERE = 0.5;

type Mistakes = Pick<Rubric, 'misconceptions' | 'contrasts'>;

/** What a false claim is one mistake with: the contrast it swaps, the misconception it repeats, or itself. */
export function mistakeOf(id: string, { misconceptions, contrasts }: Mistakes): string {
  return [...misconceptions, ...contrasts].find((each) => each.id === id)?.one_with ?? id;
}

/** The mistakes that false claims and sure swaps make, each once. */
export function mistakesIn(
  charged: readonly { readonly id: string }[],
  swaps: readonly Swap[],
  rubric: Mistakes,
): Set<string> {
  const sure = swaps.filter((swap) => swap.sure).map(({ contrast }) => contrast);
  return new Set([...charged.map(({ id }) => id), ...sure].map((id) => mistakeOf(id, rubric)));
}

/** How many of the mistakes speak against a point: which side is which says nothing of a point about neither. */
export function mistakesBeside(
  { patterns }: KeyPoint,
  mistakes: ReadonlySet<string>,
  { contrasts }: Mistakes,
): number {
  const own = new Set(patterns.flat());
  return [...mistakes].filter((mistake) => {
    const sides = contrasts.find(({ id }) => id === mistake)?.sides;
    return (
      !sides ||
      sides.some(({ entity, claims }) => [entity, ...claims].some((concept) => own.has(concept)))
    );
  }).length;
}

/** The misconceptions that are one mistake with a false claim, itself among them. */
export function sameMistake(id: string, rubric: Mistakes): Misconception[] {
  const mistake = mistakeOf(id, rubric);
  return rubric.misconceptions.filter((each) => (each.one_with ?? each.id) === mistake);
}

/**
 * One mistake counts once, however many of its halves were said: "L1 keeps all weights, L2 zeroes them" is one swap.
 * It is told as the first false claim of it that has words of its own, with the proof of all, and is held where one is.
 */
export function oneMistakeOnce(
  verdicts: readonly MisconceptionVerdict[],
  rubric: Mistakes,
): MisconceptionVerdict[] {
  const found = verdicts.filter((verdict) => verdict.label !== 'absent');
  return verdicts.map((verdict) => {
    if (verdict.label === 'absent') return verdict;
    const halves = found.filter(
      ({ id }) => mistakeOf(id, rubric) === mistakeOf(verdict.id, rubric),
    );
    if (halves.length === 1) return verdict;
    return halves[0] === verdict
      ? together(verdict, halves)
      : { id: verdict.id, label: 'absent', confidence: TOLD_ELSEWHERE };
  });
}

const weight = { stated: 2, doubted: 1, corrected: 0 } as const;

function together(first: Found, halves: readonly Found[]): Found {
  const [worst] = halves.toSorted((a, b) => weight[b.label] - weight[a.label]);
  const evidence = halves.flatMap((half) => half.evidence);
  const [surest] = halves.toSorted((a, b) => b.confidence - a.confidence);
  const { confidence, doubt } = surest!;
  const { swap, id } = first;
  return {
    id,
    label: worst!.label,
    evidence: evidence.filter(
      (one, at) =>
        !evidence.some(
          (other, place) =>
            place !== at &&
            other.turn === one.turn &&
            other.start <= one.start &&
            other.end >= one.end &&
            (place < at || other.end - other.start > one.end - one.start),
        ),
    ),
    confidence,
    ...(doubt ? { doubt } : {}),
    ...(swap ? { swap } : {}),
  };
}
