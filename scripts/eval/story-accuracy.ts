import { starParts } from '@/lib/grading/model/model-reply';
import type { Rubric } from '@/lib/guide/rubric';
import type { Story, StoryPart } from '@/lib/grading/story/story';
import { storyOf } from '@/lib/grading/story/story-of';
import { isPartTold } from '@/lib/grading/story/parts/told';
import type { LabelledStory } from './story-sets';

/** No key: a story is taken apart by its words alone. */
const keyless: Rubric = {
  question: 'q00',
  points: [],
  contrasts: [],
  directions: [],
  misconceptions: [],
  beyond: [],
};

/** Said right, said too often, not found. */
export interface Hits {
  readonly right: number;
  readonly extra: number;
  readonly lost: number;
}

export interface StoryAccuracy {
  readonly stories: number;
  readonly parts: Readonly<Record<StoryPart, Hits>>;
  /** Shares of the stories, 0 to 1; flags only where they were labelled. */
  readonly ownership: number;
  readonly quantified: number;
  readonly flags: Hits;
  /** What differs from the labels, a line a story. */
  readonly misses: readonly string[];
}

interface Found {
  readonly parts: ReadonlySet<StoryPart>;
  readonly quantified: boolean;
  readonly ownership: 'I' | 'we' | 'none';
  readonly flags: readonly string[];
}

export function storyAccuracy(stories: readonly LabelledStory[]): StoryAccuracy {
  const compared = stories.map((story) => ({ story, found: foundIn(story) }));
  const share = (holds: (item: (typeof compared)[number]) => boolean) =>
    compared.filter(holds).length / Math.max(1, compared.length);
  const hitsOf = (part: StoryPart): Hits =>
    hits(
      compared.flatMap(({ story, found }) => {
        const label = story.star[part];
        return label === undefined ? [] : [[label, found.parts.has(part)] as const];
      }),
    );
  return {
    stories: stories.length,
    parts: {
      situation: hitsOf('situation'),
      task: hitsOf('task'),
      action: hitsOf('action'),
      result: hitsOf('result'),
      reflection: hitsOf('reflection'),
    },
    ownership: share(({ story, found }) => story.star.ownership === found.ownership),
    quantified: share(({ story, found }) => story.star.quantified === found.quantified),
    flags: hits(
      compared.flatMap(({ story, found }) =>
        story.kind === 'behavioral' && story.flags
          ? flagNames.map(
              (flag) => [story.flags!.includes(flag), found.flags.includes(flag)] as const,
            )
          : [],
      ),
    ),
    misses: compared.flatMap(({ story, found }) => missesOf(story, found)),
  };
}

const flagNames = ['hypothetical', 'blaming', 'buzzwords', 'only_we'] as const;

function hits(pairs: readonly (readonly [label: boolean, found: boolean])[]): Hits {
  return {
    right: pairs.filter(([label, found]) => label && found).length,
    extra: pairs.filter(([label, found]) => !label && found).length,
    lost: pairs.filter(([label, found]) => label && !found).length,
  };
}

/** The harmonic mean of precision and recall; null where there was nothing to find and nothing was found. */
export function f1({ right, extra, lost }: Hits): number | null {
  return right + extra + lost === 0 ? null : (2 * right) / (2 * right + extra + lost);
}

function foundIn({ kind, question, answer }: LabelledStory): Found {
  const conversation = {
    question: 'q00',
    prompt: question,
    turns: [{ id: 't1', text: answer, after: 'question' as const, targets: [] }],
  };
  const told = storyOf(conversation, keyless, kind, []);
  if (told.story) return ofStory(told.story);
  // What a story would be measured by, in the episodes of an answer that needed none.
  const asStory = storyOf(conversation, keyless, 'behavioral', []).story;
  const parts = new Set(told.episodes.flatMap((episode) => episode.parts));
  const found = asStory ? ofStory(asStory) : nothing;
  return { ...found, parts, quantified: parts.has('result') && found.quantified, flags: [] };
}

const nothing: Found = { parts: new Set(), quantified: false, ownership: 'none', flags: [] };

function ofStory({ parts, measured, ownership, flags }: Story): Found {
  return {
    parts: new Set(parts.filter(isPartTold).map(({ part }) => part)),
    quantified:
      measured.kind !== 'none' &&
      parts.some((reading) => reading.part === 'result' && isPartTold(reading)),
    ownership: ownerOf(ownership),
    flags: flags.map(({ id }) => id),
  };
}

/** Who tells as many steps as "I" as as "we" says the more often whose they are. */
function ownerOf({ kind, own, team }: Story['ownership']): Found['ownership'] {
  if (kind === 'none') return 'none';
  return kind === 'own' || (kind === 'shared' && own >= team) ? 'I' : 'we';
}

function missesOf({ id, style, kind, star, flags }: LabelledStory, found: Found): string[] {
  const parts = starParts.flatMap((part) =>
    star[part] === undefined || star[part] === found.parts.has(part)
      ? []
      : [`${star[part] ? 'lost' : 'extra'} ${part}`],
  );
  const figures =
    star.quantified === found.quantified ? [] : [star.quantified ? 'lost figure' : 'extra figure'];
  const owner =
    star.ownership === found.ownership ? [] : [`${found.ownership} for ${star.ownership}`];
  const flagged = flagNames.flatMap((flag) =>
    kind !== 'behavioral' || !flags || flags.includes(flag) === found.flags.includes(flag)
      ? []
      : [`${flags.includes(flag) ? 'lost' : 'extra'} ${flag}`],
  );
  const all = [...parts, ...figures, ...owner, ...flagged];
  return all.length === 0 ? [] : [`${id} (${style}): ${all.join(', ')}`];
}
