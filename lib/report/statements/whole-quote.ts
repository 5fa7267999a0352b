import type { Evidence } from '@/lib/grading/verdict';
import {
  isRunOn,
  sentencesIn,
  stretchesOf,
  type Stretch,
} from '@/lib/report/question/answer-stretches';
import type { TurnReport } from '@/lib/report/question/question-report';

/** What ties a clause to the one before it. */
const joiner = /^(?:(?:and|but|so|because|which|while|whereas|then|since)[\s,]+)+/iu;

/** The sentence that a quote stands in, or the sentences; of speech without full stops, its clauses. */
export function wholeQuote(
  { turn, start, end }: Evidence,
  turns: readonly Pick<TurnReport, 'id' | 'text'>[],
): Evidence | undefined {
  const text = turns.find(({ id }) => id === turn)?.text ?? '';
  const around = (stretches: readonly Stretch[]) => {
    const own = stretches.filter((stretch) => stretch.start < end && stretch.end > start);
    const [first, last] = [own[0], own.at(-1)];
    return first && last && { start: first.start, end: last.end };
  };
  const sentence = around(sentencesIn(text));
  if (!sentence) return undefined;
  const isSpeech = isRunOn(text.slice(sentence.start, sentence.end));
  const place = isSpeech ? (around(stretchesOf(text)) ?? sentence) : sentence;
  const lead = isSpeech ? (joiner.exec(text.slice(place.start, place.end))?.[0].length ?? 0) : 0;
  const from = place.start + lead;
  return { turn, start: from, end: place.end, quote: text.slice(from, place.end) };
}

/** The first words of a proof, as the sentence they stand in; null where there are none. */
export function firstQuote(
  [first]: readonly Evidence[],
  turns: readonly Pick<TurnReport, 'id' | 'text'>[],
): string | null {
  return first === undefined ? null : (wholeQuote(first, turns)?.quote ?? first.quote);
}
