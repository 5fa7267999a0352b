import type { Evidence } from '@/lib/grading/verdict';
import { askFor } from './story-asks';
import type { Story, StoryPart } from './story';
import { storyMarking, storyScore } from './story-score';

/** What a person says of the reading of their story: words that tell a part, and findings that are not so. */
export interface StoryMarks {
  readonly told: ReadonlyMap<StoryPart, readonly Evidence[]>;
  /** Names of parts that were found, `measured`, and ids of flags. */
  readonly denied: ReadonlySet<string>;
}

/** What can be said against a story: parts that are not clear can be claimed, whatever was found can be denied. */
export function contestableIn({ parts, measured, flags }: Story): {
  readonly told: ReadonlySet<string>;
  readonly denied: ReadonlySet<string>;
} {
  return {
    told: new Set(parts.filter(({ verdict }) => verdict !== 'clear').map(({ part }) => part)),
    denied: new Set([
      ...parts.filter(({ verdict }) => verdict !== 'missing').map(({ part }) => part),
      ...(measured.kind === 'none' ? [] : ['measured']),
      ...flags.map(({ id }) => id),
    ]),
  };
}

/** The story's score by the same rule, with a person's marks: a claimed part is clear, a denied one is not told. */
export function storyScoreWithMarks(story: Story, { told, denied }: StoryMarks): number {
  const left = withoutDenied(story, denied);
  return storyScore({
    ...left,
    parts: left.parts.map((reading) => {
      const words = told.get(reading.part);
      return words
        ? {
            part: reading.part,
            verdict: 'clear',
            evidence: [...words],
            score: storyMarking.part.clear,
            words: 0,
            time: null,
          }
        : reading;
    }),
  });
}

/** What is left of a story without what the person says is not so: such a part is still to be told. */
export function withoutDenied(story: Story, denied: ReadonlySet<string>): Story {
  return {
    ...story,
    measured: denied.has('measured') ? { kind: 'none' } : story.measured,
    flags: story.flags.filter(({ id }) => !denied.has(id)),
    parts: story.parts.map((reading) =>
      denied.has(reading.part)
        ? {
            part: reading.part,
            verdict: 'missing',
            lack: 'not_told',
            ask: askFor(reading.part, 'not_told', undefined),
          }
        : reading,
    ),
  };
}
