import { starParts } from '@/lib/grading/model/model-reply';
import type { StoryPart } from '@/lib/grading/story/story';
import type { Rubric } from '@/lib/guide/rubric';
import { contentStems } from '@/lib/grading/likeness/wording-match';
import { overlaps } from '@/lib/grading/place';
import type { QuestionReport } from '@/lib/report/question/question-report';
import { isDeed } from '@/lib/report/statements/deeds';
import { anchorOf, isOfTheWhole, nearestPoint } from './anchor';
import { goesOnFrom, unfoldsIt } from './goes-on';
import type { Sentence } from './answer-sentences';

interface Answer {
  readonly question: QuestionReport;
  readonly rubric: Rubric;
  readonly sentences: readonly Sentence[];
  /** What is missing is the person's to tell. */
  readonly isStory: boolean;
}

/** Further from what it is about nothing is put: it goes to the end. */
const FARTHEST = 1;

/**
 * The index of the sentence after which a point belongs that is open; -1 is before all. What has no place near what it is
 * about stands at the end. Nothing is put into the midst of an episode.
 */
export function placeOf(at: number, answer: Answer): number {
  const { question, sentences, isStory } = answer;
  const end = sentences.length - 1;
  const statement = question.points[at]?.statement ?? '';
  if (!isStory && opensAnswer(at, answer)) return pauseAfter(-1, sentences);
  const told = isStory ? afterPart(at, answer) : undefined;
  const isOfAll = told === undefined && isOfTheWhole(statement);
  const anchor =
    told ?? (isStory || isOfAll ? nearestPoint(at, answer) : anchorOf(at, answer)) ?? end;
  const pause = pauseAfter(anchor, sentences, (text, isSameTurn) =>
    isStory ? unfoldsIt(text) : goesOnFrom(text, isOfAll && isSameTurn),
  );
  const place = !isStory && pause - anchor > FARTHEST ? end : pause;
  const [before, after] = [sentences[place], sentences[place + 1]];
  const episode = question.episodes.find(
    ({ evidence }) => before && after && overlaps(evidence, before) && overlaps(evidence, after),
  );
  return episode
    ? sentences.findLastIndex((sentence) => overlaps(episode.evidence, sentence))
    : place;
}

/** What is asked about is said first, unless a sentence begins with it: the reference begins with it, in the question's word for it. */
function opensAnswer(
  at: number,
  { question: { points, prompt }, sentences }: Pick<Answer, 'question' | 'sentences'>,
): boolean {
  const [subject] = contentStems(points[at]?.statement ?? '');
  return (
    at === 0 &&
    points[at]?.label === 'missed' &&
    !isDeed(points[at].statement) &&
    subject !== undefined &&
    contentStems(prompt).includes(subject) &&
    !sentences.some(({ text }) => contentStems(text)[0] === subject)
  );
}

const rank = (of: StoryPart) => starParts.indexOf(of);

/** A story's gap comes after its part or the nearest before it that is told, and before the parts that follow. */
function afterPart(
  at: number,
  { question: { story }, rubric: { points }, sentences }: Answer,
): number | undefined {
  const part = points
    .slice(0, at + 1)
    .flatMap(({ tells }) => starParts.filter((told) => told === tells))
    .at(-1);
  if (!story || part === undefined) return undefined;
  const told = story.sentences.flatMap((stretch) => {
    const index = sentences.findLastIndex((sentence) => overlaps(stretch, sentence));
    return stretch.part === 'none' || index < 0 ? [] : [{ rank: rank(stretch.part), index }];
  });
  const earlier = told.filter((each) => each.rank <= rank(part));
  const nearest = Math.max(...earlier.map((each) => each.rank));
  const own = earlier.filter((each) => each.rank === nearest).map(({ index }) => index);
  const next = Math.min(...told.filter((each) => each.rank > rank(part)).map(({ index }) => index));
  const before = own.filter((index) => index < next);
  if (own.length > 0) return Math.max(...(before.length > 0 ? before : own));
  return told.length > 0 ? Math.min(...told.map(({ index }) => index)) - 1 : undefined;
}

/** "One is …", "The other is …", "Some of them …": one of those that the sentence before it names. */
const oneOfThem =
  /^(?:and |but |so )?(?:one|some|others?|the (?:one|first|second|third|other|former|latter|rest))\b/iu;
/** "They differ in two ways.", "They fail in opposite places." */
const announces = /\b(?:two|three|four|five|opposite|differ|differs|different ways|as follows)\b/iu;
/** A longer sentence tells what it announces. */
const MOST_ANNOUNCING = 12;

/** Whether the next sentence unfolds what this one announces. */
const unfolds = (before: Sentence | undefined, next: Sentence | undefined) =>
  before !== undefined &&
  before.turn === next?.turn &&
  (oneOfThem.test(next.text) ||
    (announces.test(before.text) && before.text.split(/\s+/u).length <= MOST_ANNOUNCING));

/** The next place from there on where something new can stand, which is not before a sentence that goes on from the one before it. */
export function pauseAfter(
  index: number,
  sentences: readonly Sentence[],
  goesOn: (text: string, isSameTurn: boolean) => boolean = (text) => goesOnFrom(text),
): number {
  const isOpen = (at: number) => {
    const next = sentences[at + 1];
    if (next === undefined) return false;
    const before = sentences[at];
    const isSameTurn = before?.turn === next.turn;
    return before?.isPause === false || goesOn(next.text, isSameTurn) || unfolds(before, next);
  };
  let at = index;
  while (isOpen(at)) at += 1;
  return at;
}
