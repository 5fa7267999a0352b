import { starParts } from '@/lib/grading/model/model-reply';
import { usualShare, type Story, type StoryPart } from './story';
import { spokenTimes, type SpokenTurn } from './story-time';

type Stretch = Story['sentences'][number];

/** Words as one counts them by hand: whatever stands between two spaces, marks alone left out. */
export const countWords = (text: string): number =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/**
 * The stretches of a story by the part that they count to. What tells no part goes with what was said before it in
 * the same turn; a turn that tells no part at all counts to none.
 */
export function byPart<T extends Pick<Stretch, 'part' | 'turn'>>(
  sentences: readonly T[],
): (T & { readonly part: StoryPart })[] {
  const told = new Map<string, StoryPart>();
  for (const { part, turn } of sentences)
    if (part !== 'none' && !told.has(turn)) told.set(turn, part);
  return sentences.flatMap((stretch) => {
    if (stretch.part !== 'none') told.set(stretch.turn, stretch.part);
    const part = told.get(stretch.turn);
    return part === undefined ? [] : [{ ...stretch, part }];
  });
}

/** How much of the words each part takes, 0 to 1. */
export function wordShares(
  told: readonly { readonly part: StoryPart; readonly quote: string }[],
): Readonly<Record<StoryPart, number>> {
  return sharesBy(told, ({ quote }) => countWords(quote));
}

const endsSentence = /[.!?…]["'”’)\]]*\s*$/u;

/** A stretch with the part that its words count to; an aside tells none itself. */
export type Counted = Stretch & { readonly isAside: boolean };

/** The stretches by the part they count to: an aside within a sentence goes with what it stands in. */
export function countedIn(sentences: Story['sentences']): Counted[] {
  let open: Stretch | undefined;
  return sentences.map((stretch) => {
    const goesOn =
      stretch.part === 'none' && open?.turn === stretch.turn && !endsSentence.test(open.quote);
    const part = goesOn && open ? open.part : stretch.part;
    open = { ...stretch, part };
    return { ...stretch, part, isAside: stretch.part !== part };
  });
}

const tellingIn = (sentences: Story['sentences']) =>
  countedIn(sentences).flatMap(({ part, ...stretch }) =>
    part === 'none' ? [] : [{ ...stretch, part }],
  );

/** How many words tell a part, of all that were said. */
export function toldWords({ sentences }: Pick<Story, 'sentences'>): { told: number; all: number } {
  return { told: wordsIn(tellingIn(sentences)), all: wordsIn(sentences) };
}

/** A part with less than this share of what is usual is short. */
const SHORT = 0.6;

/** A part that was told, with far fewer of the story's words than is usual. */
export const isShort = (part: StoryPart, words: number): boolean =>
  words > 0 && words < SHORT * (usualShare[part] ?? 0);

/** So many words more make a part of this share of all words that tell a part the usual share of them; to the next five. */
export const wordsToShare = (share: number, usual: number, told: number): number =>
  5 * Math.max(1, Math.ceil((told * (usual - share)) / (1 - usual) / 5));

const wordsIn = (some: readonly Stretch[]) =>
  some.reduce((sum, { quote }) => sum + countWords(quote), 0);

/** How much each part takes of the words that tell a part, and of their time where all was spoken. */
export function sharesOf(
  sentences: Story['sentences'],
  spoken: readonly SpokenTurn[],
): (part: StoryPart) => { words: number; time: number | null } {
  const told = tellingIn(sentences);
  const words = wordShares(told);
  const time = spokenTimes(spoken);
  const seconds = time && sharesBy(told, time);
  const timed = seconds && starParts.some((part) => seconds[part] > 0) ? seconds : null;
  return (part) => ({ words: words[part], time: timed && timed[part] });
}

const WHOLE = 100;
/** What is left over a whole one; equal ones stay equal in spite of floating point. */
const restOf = (share: number) => Number((share % 1).toFixed(6));

/** Shares in whole hundredths that make 1: what rounding down leaves over goes where it leaves most. */
function sharesBy<T extends { readonly part: StoryPart }>(
  told: readonly T[],
  measure: (stretch: T) => number,
): Record<StoryPart, number> {
  const sums = { situation: 0, task: 0, action: 0, result: 0, reflection: 0 };
  for (const stretch of told) sums[stretch.part] += measure(stretch);
  const total = starParts.reduce((sum, part) => sum + sums[part], 0);
  if (total === 0) return sums;
  const exact = starParts.map((part) => ({ part, share: (WHOLE * sums[part]) / total }));
  const left = WHOLE - exact.reduce((sum, { share }) => sum + Math.floor(share), 0);
  const up = new Set(
    exact
      .toSorted((a, b) => restOf(b.share) - restOf(a.share))
      .slice(0, left)
      .map(({ part }) => part),
  );
  for (const { part, share } of exact)
    sums[part] = (Math.floor(share) + Number(up.has(part))) / WHOLE;
  return sums;
}
