import { starParts } from '@/lib/grading/model/model-reply';
import { usualShare, type Story, type StoryPart } from '@/lib/grading/story/story';

/** The parts of a story in a row, as wide as their shares (0 to 1). */
export interface StoryRow {
  readonly name: string;
  readonly pieces: readonly { readonly part: StoryPart; readonly share: number }[];
}

/** How much of a story each part took, above what is usual. */
export function storyRows({ parts }: Pick<Story, 'parts'>): readonly StoryRow[] {
  return [
    {
      name: 'Yours',
      pieces: parts.map((reading) => ({
        part: reading.part,
        share: reading.verdict === 'missing' ? 0 : reading.words,
      })),
    },
    { name: 'Usual', pieces: starParts.map((part) => ({ part, share: usualShare[part] ?? 0 })) },
  ];
}

/** Told by letter, so that no part needs a colour. */
export const partLetters: Readonly<Record<StoryPart, string>> = {
  situation: 'S',
  task: 'T',
  action: 'A',
  result: 'R',
  reflection: 'L',
};
