import type { Rubric } from '@/lib/guide/rubric';
import { isOpposed } from '@/lib/grading/points/point-evidence';
import type { Sentence, Sentences } from './rubric-sentences';
import type { Likeness } from './wording-likeness';

/** A rubric's sentences by what they are of, and what of an answer is like its false claims and like its points. */
export function likenessesOf(rubric: Rubric, { all }: Sentences, likeness: Likeness) {
  const sentences = new Map<string, Sentence[]>();
  for (const sentence of all) {
    const own = sentences.get(sentence.of);
    if (own) own.push(sentence);
    else sentences.set(sentence.of, [sentence]);
  }
  const likeThose = (sources: readonly { readonly id: string }[]) =>
    sources.flatMap(({ id }) =>
      (sentences.get(id) ?? []).flatMap((sentence) => likeness.of(sentence)),
    );
  return {
    sentences,
    falseness: likeThose(rubric.misconceptions).filter((item) => !isOpposed(item)),
    truth: likeThose(rubric.points),
  };
}
