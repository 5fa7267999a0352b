import { z } from 'zod';
import { isBlank, isPlainLine } from '@/lib/speech/entered-text';
import { questionId, questionKind, questionLevel, type Question } from '@/lib/guide/question';
import { interviewerStyleSchema, usualStyle } from './interviewer-style';
import { interviewMode, timeFactor, type Plan } from './plan';
import { mix } from './variation';

/** Most questions in one interview, and the longest one in minutes. */
export const MOST_QUESTIONS = 40;
export const MOST_MINUTES = 240;
/** Longest title of an interview, in characters. */
export const MOST_TITLE = 120;

/** What a person chooses on the set-up page. An empty list means "any". */
export const drawRequestSchema = z.strictObject({
  title: z
    .string()
    .trim()
    .max(MOST_TITLE)
    .refine((title) => !isBlank(title), 'an interview needs a title')
    .refine(isPlainLine, 'a title can’t hold invisible characters'),
  mode: interviewMode,
  sections: z.array(z.string().max(60)).max(60),
  kinds: z.array(questionKind).max(10),
  levels: z.array(questionLevel).max(10),
  /** Just these questions, to practise them again; the other filters then do not apply. */
  only: z.array(questionId).max(MOST_QUESTIONS).default([]),
  size: z.discriminatedUnion('by', [
    z.strictObject({ by: z.literal('count'), count: z.number().int().min(1).max(MOST_QUESTIONS) }),
    z.strictObject({
      by: z.literal('minutes'),
      minutes: z.number().int().min(2).max(MOST_MINUTES),
    }),
  ]),
  timing: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('timed'), factor: timeFactor }),
    z.strictObject({ kind: z.literal('untimed') }),
  ]),
  interviewer: interviewerStyleSchema.optional(),
});

export type DrawRequest = z.infer<typeof drawRequestSchema>;

/** What drawing needs to know of a question. */
export type Drawable = Pick<Question, 'id' | 'section' | 'kind' | 'level' | 'minutes'>;

/** The questions that a request allows, in the guide's order. */
export function poolOf<Q extends Drawable>(request: DrawRequest, questions: readonly Q[]): Q[] {
  if (request.only.length > 0) return questions.filter(({ id }) => request.only.includes(id));
  return questions.filter(
    ({ section, kind, level }) =>
      allows(request.sections, section) &&
      allows(request.kinds, kind) &&
      allows(request.levels, level),
  );
}

function allows<T>(wanted: readonly T[], value: T): boolean {
  return wanted.length === 0 || wanted.includes(value);
}

/**
 * Draws questions: none twice, taken from the sections in turn so that each gets its share,
 * as many as were asked for or fit into the time. The same seed draws the same questions.
 * They are returned in the guide's order; empty when nothing fits.
 */
export function draw<Q extends Drawable>(
  request: DrawRequest,
  questions: readonly Q[],
  seed: number,
): Q[] {
  const pool = poolOf(request, questions);
  const piles = new Map<string, Q[]>();
  for (const question of shuffled(pool, seed))
    piles.set(question.section, [...(piles.get(question.section) ?? []), question]);
  const order = shuffled(
    [...piles.keys()].map((id) => ({ id })),
    seed + 1,
  );

  const drawn: Q[] = [];
  let minutes = 0;
  const fits = (question: Q) =>
    request.size.by === 'minutes' ? minutes + question.minutes <= request.size.minutes : true;
  const enough = () => request.size.by === 'count' && drawn.length >= request.size.count;
  for (let round = 0; piles.size > 0 && !enough() && round < MOST_QUESTIONS; round++)
    for (const { id } of order) {
      if (enough()) break;
      const pile = piles.get(id);
      const question = pile?.find(fits);
      if (!pile || !question) {
        piles.delete(id);
        continue;
      }
      pile.splice(pile.indexOf(question), 1);
      drawn.push(question);
      minutes += question.minutes;
    }
  const place = new Map(questions.map(({ id }, index) => [id, index]));
  return drawn.toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
}

/** The plan of an interview over drawn questions. The whole lasts as long as its questions, or as asked. */
export function planOf(
  request: DrawRequest,
  drawn: readonly Drawable[],
  guide: Plan['guide'],
  seed: number,
): Plan {
  const { timing, size, title, mode, interviewer = usualStyle } = request;
  const factor = timing.kind === 'timed' ? timing.factor : 1;
  const questions = drawn.map(({ id, minutes }) => ({ id, ms: minutes * 60_000 * factor }));
  const sum = questions.reduce((total, { ms }) => total + ms, 0);
  const totalMs = size.by === 'minutes' ? Math.max(sum, size.minutes * 60_000 * factor) : sum;
  return {
    title,
    guide,
    mode,
    interviewer,
    seed,
    timing: timing.kind === 'timed' ? { kind: 'timed', factor, totalMs } : { kind: 'untimed' },
    questions,
  };
}

function shuffled<T extends { readonly id: string }>(list: readonly T[], seed: number): T[] {
  return list
    .map((item) => ({ item, key: mix(seed, item.id) }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
