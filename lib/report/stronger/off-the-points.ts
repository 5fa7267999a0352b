import { contentStems } from '@/lib/grading/likeness/wording-match';
import { overlaps } from '@/lib/grading/place';
import type { QuestionReport } from '@/lib/report/question/question-report';
import type { Sentence } from './answer-sentences';
import { general } from './general-words';
import { leansOnQuestion } from './leaning-reply';

/** With a smaller share of its words from what the question is about, a reply is about something else. */
const ABOUT = 1 / 3;

/** Fewer letters are a word of grammar, but for a name. */
const SHORTEST = 4;
/**
 * A reply to a follow-up that proves nothing and is about nothing that the question, the points or the first answer are
 * about: whatever it answered, beside the rest it stands alone. One that leans on its question is told with it.
 */
export function isOffThePoints(
  { turn, after, text }: Pick<Sentence, 'turn' | 'after' | 'text'>,
  { prompt, turns, points, misconceptions, beyond }: QuestionReport,
): boolean {
  if (after === 'question') return false;
  const proofs = [...points, ...misconceptions, ...beyond].flatMap(({ evidence }) => evidence);
  const reply = turns.find(({ id }) => id === turn);
  const whole = { turn, start: 0, end: reply?.text.length ?? 0 };
  if (proofs.some((quote) => overlaps(quote, whole))) return false;
  const known = [
    prompt,
    reply?.asked ?? '',
    ...turns.filter((each) => each.after === 'question').map((each) => each.text),
    ...points.map(({ statement }) => statement),
    ...misconceptions.flatMap(({ claim, correction }) => [claim, correction]),
  ];
  const about = new Set(known.flatMap((each) => contentStems(each)));
  const own = [...new Set(contentStems(text))].filter(
    (stem) => (stem.length >= SHORTEST || /\d/u.test(stem)) && !general.has(stem),
  );
  if (own.length > 0 && leansOnQuestion(text)) return false;
  return own.filter((stem) => about.has(stem)).length < Math.max(1, ABOUT * own.length);
}

/** "Yes.", "No, I hold to that.": agrees, denies or holds on, and says nothing without what was asked. */
const agreeing =
  /^(?:(?:yes|yeah|yep|yup|no|nope|right|sure|true|correct|exactly|indeed|absolutely|definitely|certainly|of course|okay|ok|well|i (?:do|would|did|agree|think so)|i(?:['’]d|['’]ll| would| will| still)* (?:hold|stand|stick|stay|keep) (?:to|by|with) (?:it|that|this)|i(?:['’]m| am) (?:quite |very |fairly |pretty )?(?:sure|certain)(?: (?:of|about) (?:it|that|this))?)[\s,.!–-]*)+$/iu;

export const onlyAgrees = (text: string): boolean => agreeing.test(text.trim());
