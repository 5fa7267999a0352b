import type { Reading } from '@/lib/grading/text/reading';

/** Methods that people know from elsewhere, each by the words that are its own. */
const methods = [
  'bayes',
  'bayesian',
  'monte carlo',
  'genetic algorithm',
  'genetic algorithms',
  'evolutionary algorithm',
  'sorting',
  'sorting algorithm',
  'bubble sort',
  'binary search',
  'brute force',
  'simulated annealing',
  'random guessing',
  'trial and error',
  'fourier transform',
  'markov chain',
  'markov chains',
  'linear programming',
  'dynamic programming',
  'matrix inversion',
  'k means',
  'decision tree',
  'decision trees',
  'support vector machine',
  'svm',
  'nearest neighbor',
  'nearest neighbors',
  'linear regression',
  'pca',
  'sql',
  'regex',
  'regular expressions',
  'blockchain',
].map((name) => name.split(' '));
const instrument = /^(?:by|with|using|via|through)$/u;
const leads = /^(?:an?|the|some|plain|simple|help|of|means|kind)$/u;
const LEADS = 3;

/**
 * "The gradients are calculated with Bayes rule": the deed is the point's, and what it is done with is a method that
 * nothing in the key speaks of. Such a clause makes no point: who leaves the means out knows more than who names a wrong one.
 */
export function withForeignMethod(
  at: readonly number[],
  reading: Reading,
  isOfKey: (stem: string) => boolean,
): boolean {
  const { tokens } = reading.statements;
  const clause = reading.clauseOf(at.at(-1)!);
  for (let index = at[0]!; index < clause.to; index++) {
    if (!instrument.test(tokens[index]!.normal)) continue;
    let first = index + 1;
    while (first <= index + LEADS && leads.test(tokens[first]?.normal ?? '')) first++;
    const name = methods.find((words) =>
      words.every((word, k) => tokens[first + k]?.normal === word),
    );
    if (name && !name.every((_, k) => isOfKey(tokens[first + k]!.stem))) return true;
  }
  return false;
}
