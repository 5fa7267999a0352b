import type { Guide } from '@/lib/guide/guide';
import type { RatingSheet, SentRating } from '@/lib/report/self-rating';
import { questionOf } from './material';
import { done, refused, type Outcome } from './outcome';
import type { Ports } from './ports';
import { touch, type Touched } from './touch';

/**
 * The answers whose grades nobody has seen, so that a person may still say what they think of them. In an exam
 * all of them, once it is over; in practice those of a question that is over, until its feedback or the
 * report is opened.
 */
export async function unrated({ ratings }: Ports, { id, state }: Touched): Promise<string[]> {
  if (state.plan.mode === 'exam' && state.phase === 'running') return [];
  const seen = new Set((await ratings.read(id)).map(({ about }) => about));
  if (seen.has('interview')) return [];
  return state.questions
    .filter((run) => run.closed !== null && run.turns.length > 0 && !seen.has(run.id))
    .map((run) => run.id);
}

/** True while the report of an exam waits for what the person thinks of their answers. */
export async function mayRate(ports: Ports, touched: Touched): Promise<boolean> {
  return touched.state.plan.mode === 'exam' && (await unrated(ports, touched)).length > 0;
}

/** True for the room of a practice that is over, while an answer can still be rated there. */
export async function mayRateInRoom(ports: Ports, touched: Touched): Promise<boolean> {
  const { plan, phase } = touched.state;
  return (
    plan.mode === 'practice' && phase === 'closed' && (await unrated(ports, touched)).length > 0
  );
}

/** In practice the report opens at once: what has no rating by then is seen, and gets none. */
export async function openGrades(ports: Ports, touched: Touched): Promise<void> {
  if ((await unrated(ports, touched)).length > 0)
    await ports.ratings.add(touched.id, { at: ports.clock(), about: 'interview', ratings: {} });
}

/** The sheet of a closed interview, in the order asked. */
export function ratingSheet({ state }: Touched, guide: Guide): RatingSheet {
  const numbered = state.questions.map((run, index) => ({ ...run, number: index + 1 }));
  return {
    kind: 'may-rate',
    title: state.plan.title,
    questions: numbered
      .filter(({ turns }) => turns.length > 0)
      .map(({ id, number, turns }) => ({
        id,
        number,
        prompt: questionOf(guide, id).prompt,
        said: turns.map(({ text }) => text),
      })),
    unanswered: numbered.filter(({ turns }) => turns.length === 0).map(({ number }) => number),
  };
}

/**
 * Keeps what a person thinks of their answers, once, before the grades; no ratings: they would rather not say.
 * About the interview in practice: they would rather not be asked again.
 */
export async function rateYourself(
  ports: Ports,
  order: SentRating & { readonly interview: string; readonly person: string },
): Promise<Outcome<'kept' | 'there-already'>> {
  const { interview, person, about, ratings } = order;
  const touched = await touch(ports, interview, person);
  if (!touched) return refused('not_found');
  const { plan, phase } = touched.state;
  if (plan.mode === 'exam' && phase === 'running') return refused('report_not_ready');
  const kept = (await ports.ratings.read(interview)).map((rating) => rating.about);
  if (kept.includes(about)) return done('there-already');
  if (kept.includes('interview')) return refused('grades_were_shown');
  const open = await unrated(ports, touched);
  if (about !== 'interview' && !open.includes(about)) return refused('unknown_question');
  // Of one question it is that one's only: another's would be kept beside its own, and count for it.
  const mayHold = about === 'interview' ? open : [about];
  if (Object.keys(ratings).some((question) => !mayHold.includes(question)))
    return refused('unknown_question');
  return done(await ports.ratings.add(interview, { at: ports.clock(), about, ratings }));
}
