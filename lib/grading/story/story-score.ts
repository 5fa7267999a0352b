import type { Story, StoryPart } from './story';

/**
 * How a story is marked, in one place. "How grading works" prints these numbers. The score is the sum of
 * weight × mark ÷ 100 over the parts, the speaker's own share and the measured result, less what it costs to put
 * the blame on others. It is beside the question's score and never enters it.
 */
export const storyMarking = {
  /** They make 100. */
  weights: {
    situation: 15,
    task: 15,
    action: 30,
    result: 20,
    reflection: 5,
    ownership: 5,
    measured: 10,
  },
  /** What a part is worth: strong is a clear one with what makes it convincing. */
  part: { missing: 0, thin: 50, clear: 80, strong: 100 },
  /** Counted where a step is told, and a figure where a result is. */
  ownership: { own: 100, shared: 50, team: 0, none: 0 },
  measured: { measured: 100, figure_only: 50, none: 0 },
  /** Taken off where others are made out to be at fault. */
  blaming: 10,
} as const;

/** What makes a clear part a strong one. */
export const strongBy: Readonly<Record<StoryPart, string>> = {
  situation: 'the name of a place or thing, or a figure, in it',
  task: 'a figure or a date to reach',
  action: 'two steps of your own or more',
  result: 'a figure in it that is no guess',
  reflection: 'what you do, or would do, differently',
};

export interface StoryLine {
  readonly of: keyof (typeof storyMarking)['weights'] | 'blaming';
  readonly weight: number;
  /** 0 to 100; what is taken off is below nought. */
  readonly mark: number;
}

type Scored = Pick<Story, 'parts' | 'ownership' | 'measured' | 'flags'>;

/** What the score is made of. */
export function storyLines({ parts, ownership, measured, flags }: Scored): StoryLine[] {
  const { weights } = storyMarking;
  const isThere = (wanted: StoryPart) =>
    parts.some(({ part, verdict }) => part === wanted && verdict !== 'missing');
  // Effort and steps in name are nobody's.
  const hasStep = parts.some(
    (each) =>
      each.part === 'action' &&
      each.verdict !== 'missing' &&
      !(each.verdict === 'thin' && each.lack === 'no_step'),
  );
  return [
    ...parts.map((reading) => ({
      of: reading.part,
      weight: weights[reading.part],
      mark: reading.verdict === 'missing' ? storyMarking.part.missing : reading.score,
    })),
    {
      of: 'ownership',
      weight: weights.ownership,
      mark: hasStep ? storyMarking.ownership[ownership.kind] : 0,
    },
    {
      of: 'measured',
      weight: weights.measured,
      mark: isThere('result') ? storyMarking.measured[measured.kind] : 0,
    },
    ...(flags.some(({ id }) => id === 'blaming')
      ? [{ of: 'blaming' as const, weight: storyMarking.blaming, mark: -100 }]
      : []),
  ];
}

/** 0 to 100: a pure function of what was found. */
export const storyScore = (story: Scored): number =>
  Math.max(
    0,
    Math.round(storyLines(story).reduce((sum, { weight, mark }) => sum + weight * mark, 0) / 100),
  );

/** The line of the score that stands or falls with a part. */
const alongside: Readonly<Partial<Record<StoryPart, StoryLine['of']>>> = {
  action: 'ownership',
  result: 'measured',
};

/** What a part and the line beside it cost the story. */
function costIn(story: Scored): (part: StoryPart) => number {
  const lines = storyLines(story);
  return (part) =>
    lines
      .filter(({ of }) => of === part || of === alongside[part])
      .reduce((sum, { weight, mark }) => sum + weight * (storyMarking.part.strong - mark), 0);
}

type Open = Exclude<Story['parts'][number], { verdict: 'clear' }>;

/** The parts that are not clear, first the one that costs the story most: what would help most to tell. */
export function gapsOf(story: Scored): Open[] {
  const cost = costIn(story);
  return story.parts
    .filter((reading) => reading.verdict !== 'clear')
    .toSorted((a, b) => cost(b.part) - cost(a.part));
}

/** The clear parts that could be told better, first the one that costs the story most; none in an excellent story. */
export function faintestOf(story: Scored): StoryPart[] {
  const cost = costIn(story);
  return story.parts
    .filter(({ part, verdict }) => verdict === 'clear' && cost(part) > 0)
    .map(({ part }) => part)
    .toSorted((a, b) => cost(b) - cost(a));
}
