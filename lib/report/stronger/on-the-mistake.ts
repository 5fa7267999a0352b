import { contentStems } from '@/lib/grading/likeness/wording-match';
import type { MisconceptionReport } from '@/lib/report/question/misconception-report';
import type { TurnReport } from '@/lib/report/question/question-report';
import type { Sentence } from './answer-sentences';

/** A sentence with this share of its words from a mistake is about nothing else. */
const ABOUT = 0.5;
const FEWEST = 2;
/** What leads up to a reply. */
const leads = /\b(?:h+m+|u+m+|u+h+|er+|well|wait|okay|ok|sorry|actually|yes|no)\b/giu;

/**
 * A sentence that proves nothing and is about a mistake that stands says the mistake once more, or what its correction
 * says: beside the correction it would be false or heard twice.
 */
export function isOnTheMistake(
  sentence: Pick<Sentence, 'turn' | 'after' | 'text'>,
  turns: readonly Pick<TurnReport, 'id' | 'asked'>[],
  wrong: readonly MisconceptionReport[],
): boolean {
  const place = (turn: string) => turns.findIndex(({ id }) => id === turn);
  const at = place(sentence.turn);
  const asked = sentence.after === 'question' ? '' : (turns[at]?.asked ?? '');
  // What the interviewer asked with, a reply says again whatever it is about.
  const lent = new Set(contentStems(asked));
  const own = [...new Set(contentStems(sentence.text.replace(leads, '')))].filter(
    (stem) => !lent.has(stem),
  );
  return wrong.some(({ claim, correction, evidence }) => {
    const said = evidence.map(({ quote }) => quote);
    const about = new Set([claim, correction, ...said].flatMap((text) => contentStems(text)));
    const shared = own.filter((stem) => about.has(stem)).length;
    const isLater = evidence.some(({ turn }) => place(turn) < at);
    return shared >= (isLater ? 1 : FEWEST) && shared >= ABOUT * own.length;
  });
}
