import { starParts } from '@/lib/grading/model/model-reply';
import type { StoryPart } from '@/lib/grading/story/story';
import type { Rubric } from '@/lib/guide/rubric';
import { contentStems } from '@/lib/grading/likeness/wording-match';
import { overlaps } from '@/lib/grading/place';
import type { PointReport } from '@/lib/report/question/point-report';
import type { QuestionReport } from '@/lib/report/question/question-report';
import { sharesWords } from '@/lib/report/statements/half-made-words';
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
  if (!isStory && opensAnswer(at, question)) return -1;
  const told = isStory ? afterPart(at, answer) : undefined;
  const place = pauseAfter(told ?? anchorOf(at, question.points, sentences), sentences);
  const [before, after] = [sentences[place], sentences[place + 1]];
  const episode = question.episodes.find(
    ({ evidence }) => before && after && overlaps(evidence, before) && overlaps(evidence, after),
  );
  return episode
    ? sentences.findLastIndex((sentence) => overlaps(episode.evidence, sentence))
    : place;
}

/** What is asked about is said first: the reference begins with it, in the question's word for it. */
function opensAnswer(at: number, { points, prompt }: QuestionReport): boolean {
  const [subject] = contentStems(points[at]?.statement ?? '');
  return (
    at === 0 &&
    points[at]?.label === 'missed' &&
    subject !== undefined &&
    contentStems(prompt).includes(subject)
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

/** "It adds a penalty" is about what the point before it is about, whatever words a later sentence shares with it. */
const goesOn = /^(?:it|they|these|this)\b/iu;

/** After the sentence that proves it in part or is about it, or of the nearest point before it that was made; else before that of the nearest after it. */
function anchorOf(
  at: number,
  points: readonly PointReport[],
  sentences: readonly Sentence[],
): number {
  const self =
    sentenceOfPoint(points[at], sentences) ??
    (goesOn.test(points[at]?.statement ?? '') ? undefined : sentenceAbout(at, points, sentences));
  if (self !== undefined) return self;
  const before = points.slice(0, at).toReversed();
  for (const point of before) {
    const place = sentenceOfPoint(point, sentences);
    if (place !== undefined) return place;
  }
  for (const point of points.slice(at + 1)) {
    const place = sentenceOfPoint(point, sentences);
    if (place !== undefined) return place - 1;
  }
  return sentences.length - 1;
}

/** A word in more of the points is what the whole question is about. */
const COMMON = 2 / 3;
/** So many of a statement's first words say what it is about. */
const SUBJECT = 3;

/** The last sentence about what the point begins with, in words that few of the sentences share. */
function sentenceAbout(
  at: number,
  points: readonly PointReport[],
  sentences: readonly Sentence[],
): number | undefined {
  const statements = points.map(({ statement }) => new Set(contentStems(statement)));
  const subject = contentStems(points[at]?.statement ?? '').slice(0, SUBJECT);
  const said = sentences.map(({ text }) => new Set(contentStems(text)));
  const weighed = said.map((own) => {
    return subject
      .filter((stem) => own.has(stem))
      .filter((stem) => sharing(statements, stem) <= COMMON * points.length)
      .reduce((sum, stem) => sum + 1 / sharing(said, stem), 0);
  });
  const most = Math.max(0, ...weighed);
  return most === 0 ? undefined : weighed.lastIndexOf(most);
}

/** "It happens because …" is about what the sentence before it is about. */
const pointsBack = (before: Sentence | undefined, next: Sentence | undefined) =>
  next !== undefined &&
  before?.turn === next.turn &&
  /^(?:and |but |so )?(?:it|they|this|that|these|those)\b/iu.test(next.text);

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

const sharing = (all: readonly ReadonlySet<string>[], stem: string) =>
  all.filter((each) => each.has(stem)).length;

/** The next place from there on where something new can stand. */
export function pauseAfter(index: number, sentences: readonly Sentence[]): number {
  let at = index;
  const isOpen = () =>
    !sentences[at]?.isPause ||
    pointsBack(sentences[at], sentences[at + 1]) ||
    unfolds(sentences[at], sentences[at + 1]);
  while (at >= 0 && at < sentences.length - 1 && isOpen()) at++;
  return at;
}

/** The last sentence that holds proof of a point; of one made in part, words that have any in common with it. */
function sentenceOfPoint(
  point: PointReport | undefined,
  sentences: readonly Sentence[],
): number | undefined {
  if (!point || point.label === 'missed') return undefined;
  const { label, statement } = point;
  const evidence = point.evidence.filter(
    ({ quote }) => label === 'met' || sharesWords(statement, quote),
  );
  const found = sentences.findLastIndex((sentence) =>
    evidence.some((quote) => overlaps(quote, sentence)),
  );
  return found === -1 ? undefined : found;
}
