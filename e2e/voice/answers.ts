import type { Part } from './spoken-wav';

/** Two spoken stories: what the recogniser's language model knows, and what the tests say. */
export const story: readonly Part[] = [
  { say: 'In my last role I led a team of five engineers' },
  { pauseMs: 700 },
  { say: 'we had to move a slow search service in three months' },
  { pauseMs: 1_500 },
  { say: 'so I cut the scope and measured every step' },
  { pauseMs: 2_600 },
  { say: 'in the end the answers came twice as fast' },
];

export const secondStory: readonly Part[] = [
  { say: 'I read the papers of two groups every week' },
  { pauseMs: 900 },
  { say: 'and I try one idea in a small project' },
];

/** Nobody is done after this. */
export const unfinished = 'In my last role I led a team of five engineers and';
export const addition = 'and we kept it running for a year';
export const handIn = "that's my answer";

export const sentences = [
  ...[...story, ...secondStory].flatMap((part) => ('say' in part ? [part.say] : [])),
  unfinished,
  addition,
  handIn,
];
