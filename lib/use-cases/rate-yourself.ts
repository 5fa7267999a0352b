import type { Guide } from '@/lib/guide/guide';
import type { RatingSheet, SelfRating } from '@/lib/report/self-rating';
import { questionOf } from './material';
import { done, refused, type Outcome } from './outcome';
import type { Ports } from './ports';
import { touch, type Touched } from './touch';

/**
 * True when a person may still say what they think of their answers: the interview is over, its grades
 * have not been shown, and there are answers. In practice grades are shown as it goes.
 */
export async function mayRate({ ratings }: Ports, { id, state }: Touched): Promise<boolean> {
  return (
    state.phase === 'closed' &&
    state.plan.mode === 'exam' &&
    state.questions.some(({ turns }) => turns.length > 0) &&
    (await ratings.read(id)) === undefined
  );
}

/** The sheet of a closed interview, in the order asked. */
export function ratingSheet({ state }: Touched, guide: Guide): RatingSheet {
  return {
    kind: 'may-rate',
    title: state.plan.title,
    questions: state.questions
      .filter(({ turns }) => turns.length > 0)
      .map(({ id, turns }) => ({
        id,
        prompt: questionOf(guide, id).prompt,
        said: turns.map(({ text }) => text),
      })),
  };
}

/** Keeps what a person thinks of their answers, once, before the grades; no ratings: they would rather not say. */
export async function rateYourself(
  ports: Ports,
  order: {
    readonly interview: string;
    readonly person: string;
    readonly ratings: SelfRating['ratings'];
  },
): Promise<Outcome<'kept' | 'there-already'>> {
  const { interview, person, ratings } = order;
  const touched = await touch(ports, interview, person);
  if (!touched) return refused('not_found');
  if (touched.state.phase === 'running') return refused('report_not_ready');
  if (touched.state.plan.mode !== 'exam') return refused('grades_were_shown');
  const answered = new Set(
    touched.state.questions.filter(({ turns }) => turns.length > 0).map(({ id }) => id),
  );
  if (Object.keys(ratings).some((question) => !answered.has(question)))
    return refused('unknown_question');
  return done(await ports.ratings.add(interview, { at: ports.clock(), ratings }));
}
