import { contentStems } from '@/lib/grading/likeness/wording-match';
import { sentencesIn } from '@/lib/report/question/answer-stretches';
import type { MisconceptionReport } from '@/lib/report/question/misconception-report';
import type { QuestionReport } from '@/lib/report/question/question-report';
import { isOnlyBack } from '@/lib/report/stronger/back-words';
import { saysNothing } from './says-nothing';

/**
 * The person's own words that put something false right: of what was said after it, in a later reply before the same
 * one, the sentence that has most in common with what is true about it; or else the words that only take it back, or
 * that say both in one breath. Undefined where no words of theirs do.
 */
export function mendingWords(
  { claim, correction, evidence }: Pick<MisconceptionReport, 'claim' | 'correction' | 'evidence'>,
  turns: readonly Pick<QuestionReport['turns'][number], 'id' | 'text'>[],
): string | undefined {
  const about = new Set([claim, correction].flatMap(contentStems));
  const sentences = turns.flatMap(({ id, text }) =>
    sentencesIn(text).map((sentence) => ({ ...sentence, id })),
  );
  const isFalse = ({ id, start, end }: (typeof sentences)[number]) =>
    evidence.some((quote) => quote.turn === id && quote.start < end && quote.end > start);
  const last = sentences.findLastIndex(isFalse);
  const isReply = ({ id }: (typeof sentences)[number]) => Number(id !== sentences[last]?.id);
  const later = sentences
    .slice(last + 1)
    .filter(({ text }) => !isOnlyBack(text) && !saysNothing(text))
    .map((sentence) => ({
      sentence,
      shared: new Set(contentStems(sentence.text).filter((stem) => about.has(stem))).size,
    }))
    .filter(({ shared }) => shared > 0)
    // What went on in the same breath was said before anybody doubted it.
    .toSorted((a, b) => isReply(b.sentence) - isReply(a.sentence) || b.shared - a.shared)[0];
  if (later) return later.sentence.text;
  const back = sentences.slice(last + 1).find(({ text }) => isOnlyBack(text));
  if (back) return back.text;
  const own = sentences[last];
  const said = own && evidence.findLast(({ turn }) => turn === own.id);
  return said && /\p{L}/u.test(own.text.slice(said.end - own.start)) ? own.text : undefined;
}
