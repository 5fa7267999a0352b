import type { GradedAnswer } from './answer-sets';

/**
 * So many answers, spread evenly over kinds and, within a kind, over questions: the same ones every time.
 * Whoever can pay for forty gets forty that say something of every kind.
 */
export function spreadSample(answers: readonly GradedAnswer[], limit: number): GradedAnswer[] {
  const kinds = [...new Set(answers.map(({ kind }) => kind))];
  const queues = kinds.map((kind, place) => {
    const own = answers.filter((answer) => answer.kind === kind);
    // Each kind begins with another question.
    const from = Math.floor((place * own.length) / kinds.length);
    return [...own.slice(from), ...own.slice(0, from)];
  });
  const longest = Math.max(0, ...queues.map((queue) => queue.length));
  const rounds = Array.from({ length: longest }, (_, round) =>
    queues.flatMap((queue) => queue[round] ?? []),
  );
  return rounds.flat().slice(0, limit);
}
