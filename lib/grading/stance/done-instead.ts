import type { Statements } from '@/lib/grading/text/statements';
import { lower } from './polarity';

const ofOthers =
  /\b(?:everybody|everyone|people|others?|most|many|some|tutorials?|examples?|docs|documentation|blogs?|posts?|default|they|colleagues?|teams?|standard|usual\w*|typical\w*|often)\b/u;
const own = /^(?:(?:and|but|so|while|whereas|though) )?(?:i|we)\b.*\binstead$/u;

/** "The example everybody copies does X, and I do Y instead": the clauses that tell what others do and the speaker does not. */
export function doneInstead({ text, tokens, clauses }: Statements): number[] {
  const words = (from: number, to: number) => lower(text, tokens, from, to);
  return clauses.flatMap(({ index, sentence, from, to }) => {
    const next = clauses[index + 1];
    return next?.sentence === sentence &&
      ofOthers.test(words(from, to)) &&
      own.test(words(next.from, next.to))
      ? [index]
      : [];
  });
}
