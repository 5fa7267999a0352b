import { contentStems } from '@/lib/grading/likeness/wording-match';
import { overlaps } from '@/lib/grading/place';
import type { MisconceptionReport } from '@/lib/report/question/misconception-report';
import type { PointReport } from '@/lib/report/question/point-report';
import type { TurnReport } from '@/lib/report/question/question-report';
import type { Sentence } from './answer-sentences';
import { isSaidOtherwise } from './says-otherwise';

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
    if (isSaidOtherwise(correction, sentence.text)) return true;
    const shared = own.filter((stem) => about.has(stem)).length;
    const isLater = evidence.some(({ turn }) => place(turn) < at);
    return shared >= (isLater ? 1 : FEWEST) && shared >= ABOUT * own.length;
  });
}

/** What the interviewer quotes of the answer. */
const quoted = /“(?<words>[^”]+)”/gu;

/**
 * Said to a challenge of a claim that is struck out, which it did not put right: it defends what is gone, unless it
 * proves a point or is struck out itself.
 */
export function defendsMistake(
  sentence: Sentence,
  {
    turns,
    points,
  }: { turns: readonly Pick<TurnReport, 'id' | 'asked'>[]; points: readonly PointReport[] },
  wrong: readonly MisconceptionReport[],
): boolean {
  if (sentence.after !== 'challenge') return false;
  const asked = turns.find(({ id }) => id === sentence.turn)?.asked ?? null;
  const standing = wrong.filter(({ label }) => label === 'stated');
  const cited = [...(asked ?? '').matchAll(quoted)].map(({ groups }) =>
    (groups?.['words'] ?? '').replaceAll('…', '').trim(),
  );
  const isChallenged = standing.some(
    ({ evidence }) =>
      cited.length === 0 ||
      evidence.some(({ quote }) =>
        cited.some((words) => quote.includes(words) || words.includes(quote)),
      ),
  );
  const isProof = points.some(
    ({ label, evidence }) =>
      label !== 'missed' && evidence.some((quote) => overlaps(quote, sentence)),
  );
  const isStruck = wrong.some(({ evidence }) =>
    evidence.some((quote) => overlaps(quote, sentence)),
  );
  return isChallenged && !isProof && !isStruck;
}
