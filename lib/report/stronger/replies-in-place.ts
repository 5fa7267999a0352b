import { starParts } from '@/lib/grading/model/model-reply';
import { overlaps } from '@/lib/grading/place';
import type { Story, StoryPart } from '@/lib/grading/story/story';
import type { Rubric } from '@/lib/guide/rubric';
import { contentStems } from '@/lib/grading/likeness/wording-match';
import type { TurnReport } from '@/lib/report/question/question-report';
import { saysNothing } from '@/lib/report/statements/says-nothing';
import type { Sentence } from './answer-sentences';
import { unfoldsIt } from './goes-on';
import { pauseAfter } from './stronger-places';

interface Answer {
  readonly story: Pick<Story, 'sentences'> | null;
  readonly turns: readonly Pick<TurnReport, 'id' | 'after' | 'asked'>[];
}

const rank = (of: StoryPart) => starParts.indexOf(of);

/**
 * A story as it would be told at once: what a reply to a follow-up tells of an earlier part stands with that part, and
 * not behind what was learnt. What a reply says of the end stays at its end, and so does what says nothing.
 */
export function repliesInPlace<S extends Sentence>(
  sentences: readonly S[],
  question: Answer,
  rubric: Pick<Rubric, 'points'>,
): readonly S[] {
  const { story, turns } = question;
  if (!story) return sentences;
  const told = (sentence: Sentence) =>
    story.sentences.flatMap((each) =>
      each.part !== 'none' && overlaps(each, sentence) ? rank(each.part) : [],
    );
  const replies = turns.flatMap(({ id, after, asked }) =>
    after === 'question' ? [] : [{ id, asked: askedPart({ after, asked }, rubric) }],
  );
  return replies.reduce<readonly S[]>((all, { id, asked }) => {
    const own = all.filter(({ turn }) => turn === id);
    const ends = own.findIndex(
      (sentence) => told(sentence).includes(rank('reflection')) || saysNothing(sentence.text),
    );
    const moved = ends < 0 ? own : own.slice(0, ends);
    const parts = moved.flatMap(told);
    const part = parts.length > 0 ? Math.max(...parts) : asked && rank(asked);
    if (moved.length === 0 || part === undefined || part >= rank('reflection')) return all;
    if (leansBack.test(moved[0]!.text)) return all;
    const rest = all.filter((sentence) => !moved.includes(sentence));
    const before = rest.filter(({ turn }) => turn !== id);
    const place = Math.max(placeIn(ranksOf(before, told), part), introducedAt(moved, before));
    const at = pauseAfter(place, before, unfoldsIt);
    // Never further back than it was said.
    return at + 1 > all.indexOf(moved[0]!) ? all : rest.toSpliced(at + 1, 0, ...moved);
  }, sentences);
}

const named = /\bthe (?<first>\p{L}{4,})(?: (?<second>\p{L}{4,}))?/giu;
/** A name: with a capital within a sentence, or with one inside. */
const names = /(?<=\p{L},? )\p{Lu}[\p{L}\d]{2,}|\b\p{L}+\p{Lu}\p{L}*\b/gu;

/** "The tip from the tutor", "the merging in Snowflake": nothing is spoken of as known before the sentence that brings it in. */
function introducedAt(reply: readonly Sentence[], before: readonly Sentence[]): number {
  const nouns = reply.flatMap(({ text }) =>
    [...text.matchAll(named)].flatMap(({ groups }) => [
      groups?.['first'] ?? '',
      groups?.['second'] ?? '',
    ]),
  );
  const called = reply.flatMap(({ text }) => [...text.matchAll(names)].map(([name]) => name));
  // What was done is brought in by its verb: "the merging" by "we merged".
  const deeds = nouns.filter((noun) => noun.endsWith('ing'));
  const stems = [...called, ...deeds].flatMap((word) => contentStems(word));
  const said = before.map(({ text }) => new Set(contentStems(text)));
  return Math.max(
    -1,
    ...nouns.filter(Boolean).map((noun) => {
      const brings = new RegExp(String.raw`\ban? (?:\p{L}+ ){0,2}?${noun}\b`, 'iu');
      return before.findIndex(({ text }) => brings.test(text));
    }),
    ...stems.map((stem) => said.findIndex((own) => own.has(stem))),
  );
}

/** "Yes, I did all of it alone": nothing without what was told before. */
const leansBack =
  /^(?:yes|yeah|yep|no|nope)\b|\b(?:all|most|both|some|half|parts?|none|everything) of (?:it|that|this|them|those|these)\b/iu;

/** A sentence in no part goes on with the one before it. */
function ranksOf(
  sentences: readonly Sentence[],
  told: (sentence: Sentence) => readonly number[],
): (readonly number[])[] {
  return sentences.reduce<(readonly number[])[]>((done, sentence, index) => {
    const own = told(sentence);
    const isSameTurn = sentences[index - 1]?.turn === sentence.turn;
    return [...done, own.length === 0 && isSameTurn ? (done.at(-1) ?? []) : own];
  }, []);
}

/** After which sentence a part belongs: its own last one, or the nearest part's before it; the scene before the first step. */
function placeIn(ranks: readonly (readonly number[])[], part: number): number {
  const next = ranks.findIndex((each) => each.some((of) => of > part));
  const opening = part < rank('action') && next >= 0 ? ranks.slice(0, next) : ranks;
  const last = opening.findLastIndex((each) => each.some((of) => of <= part));
  if (last >= 0) return last;
  return next >= 0 ? next - 1 : ranks.length - 1;
}

/** The part that a follow-up asks for; a challenge is of what was done. */
function askedPart(
  { after, asked }: Pick<TurnReport, 'after' | 'asked'>,
  { points }: Pick<Rubric, 'points'>,
): StoryPart | undefined {
  const tells = points.find(({ probe }) => asked?.includes(probe))?.tells;
  if (tells === 'difficulty') return 'situation';
  if (tells === 'obstacle' || tells === 'reason') return 'action';
  return tells ?? (after === 'challenge' ? 'action' : undefined);
}
