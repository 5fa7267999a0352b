import { join } from 'node:path';
import { z } from 'zod';
import { readLines } from './json-lines';

/** A story with its parts labelled by hand. */
const labelled = z.object({
  id: z.string(),
  kind: z.enum(['behavioral', 'scenario']),
  question: z.string(),
  style: z.string(),
  answer: z.string(),
  star: z.object({
    situation: z.boolean(),
    task: z.boolean(),
    action: z.boolean(),
    result: z.boolean(),
    /** Not labelled everywhere. */
    reflection: z.boolean().optional(),
    quantified: z.boolean(),
    ownership: z.enum(['I', 'we', 'none']),
  }),
  flags: z.array(z.enum(['hypothetical', 'blaming', 'buzzwords', 'only_we'])).optional(),
});
export type LabelledStory = z.infer<typeof labelled>;

const shared = labelled
  .omit({ kind: true, question: true, style: true, flags: true })
  .extend({ question_id: z.string(), kind: z.string() });

/** The repository's own: rules were made with `dev` from the first, with the others after each had been measured once. */
export const storySets = [
  'dev',
  'sealed',
  'later',
  'manners',
  'unusual',
  'unusual-2',
  'manners-2',
  'mixed',
  'mixed-2',
  'by-kind',
  'mixed-3',
  'mixed-4',
  'manners-3',
  'mixed-5',
  'mixed-6',
  'mixed-7',
] as const;

/** The stories of a set. */
export function storiesOf(set: (typeof storySets)[number]): LabelledStory[] {
  return readLines(join('scripts', 'graded-stories', `${set}.jsonl`), labelled);
}

const prompts: Readonly<Record<string, string>> = {
  q37: 'Tell me about a challenging ML project you worked on',
  q40: 'What would you do if an LLM is giving incorrect answers in production?',
};

/** Graded answers elsewhere that have their parts labelled: those of q37 (behavioral) and q40 (scenario). */
export function sharedStories(directory: string): LabelledStory[] {
  return readLines(join(directory, 'answers-dev.jsonl'), z.unknown()).flatMap((row) => {
    if (!(typeof row === 'object' && row !== null && 'star' in row)) return [];
    const { question_id, kind, ...rest } = shared.parse(row);
    return [
      {
        ...rest,
        style: kind,
        kind: question_id === 'q37' ? ('behavioral' as const) : ('scenario' as const),
        question: prompts[question_id] ?? question_id,
      },
    ];
  });
}
