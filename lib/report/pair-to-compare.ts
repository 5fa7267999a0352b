/** What choosing needs to know of an interview. */
interface Answered {
  readonly id: string;
  /** The questions that have an answer. */
  readonly answeredQuestions: readonly string[];
}

/**
 * The two interviews that tell most side by side: those with the most answered questions in common, the newer
 * ones among equals. The interviews come newest first; undefined when there are fewer than two.
 */
export function pairToCompare<T extends Answered>(
  interviews: readonly T[],
): { readonly before: T; readonly after: T } | undefined {
  const pairs = interviews.flatMap((after, place) =>
    interviews.slice(place + 1).map((before) => ({ before, after, both: inCommon(before, after) })),
  );
  const most = Math.max(...pairs.map(({ both }) => both));
  return pairs.find(({ both }) => both === most);
}

function inCommon(one: Answered, other: Answered): number {
  return one.answeredQuestions.filter((id) => other.answeredQuestions.includes(id)).length;
}
