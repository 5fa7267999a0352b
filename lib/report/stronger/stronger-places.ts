import { starParts } from '@/lib/grading/model/model-reply';
import type { StoryPart } from '@/lib/grading/story/story';
import type { Rubric } from '@/lib/guide/rubric';
import { contentStems } from '@/lib/grading/likeness/wording-match';
import { overlaps } from '@/lib/grading/place';
import type { QuestionReport } from '@/lib/report/question/question-report';
import { anchorOf, isOfTheWhole } from './anchor';
import type { Sentence } from './answer-sentences';

interface Answer {
  readonly question: QuestionReport;
  readonly rubric: Rubric;
  readonly sentences: readonly Sentence[];
  /** What is missing is the person's to tell. */
  readonly isStory: boolean;
}

/** The index of the sentence after which a point belongs that is open; -1 is before all. Nothing is put into the midst of an episode. */
export function placeOf(at: number, answer: Answer): number {
  const { question, sentences, isStory } = answer;
  if (!isStory && opensAnswer(at, answer)) return -1;
  const told = isStory ? afterPart(at, answer) : undefined;
  const isOfAll = told === undefined && isOfTheWhole(question.points[at]?.statement ?? '');
  const place = pauseAfter(told ?? anchorOf(at, answer), sentences, isOfAll);
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

/** "It happens because …" is about what the sentence before it is about. */
const ofTheSame = /^(?:and |but |so )?(?:it|its|they|their|this|that|these|those)\b/iu;
/** "Hmm, not the plain one.", "For example …": puts right or unfolds the sentence before it. */
const goesOnFrom =
  /^(?:h+m+|no|nope|wait|sorry|actually|i mean|or rather|rather|that is|for (?:example|instance)|e\.g\.|i\.e\.|such as|like|not)\b/iu;
const pointsBack = (
  before: Sentence | undefined,
  next: Sentence | undefined,
  isOfAll: boolean,
): boolean =>
  next !== undefined &&
  before?.turn === next.turn &&
  (goesOnFrom.test(next.text) || (!isOfAll && ofTheSame.test(next.text)));

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

/** The next place from there on where something new can stand. */
export function pauseAfter(
  index: number,
  sentences: readonly Sentence[],
  /** What is new is about what the whole answer is about: an "it" behind it still is. */
  isOfAll = false,
): number {
  let at = index;
  const isOpen = () =>
    !sentences[at]?.isPause ||
    pointsBack(sentences[at], sentences[at + 1], isOfAll) ||
    unfolds(sentences[at], sentences[at + 1]);
  while (at >= 0 && at < sentences.length - 1 && isOpen()) at++;
  return at;
}
