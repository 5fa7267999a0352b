import { standingRetellings, type Retelling } from '@/lib/grading/story/retelling';
import { gradedInterview } from './graded-interview';
import { guideOf, questionOf } from './material';
import { done, refused, type Outcome } from './outcome';
import type { Ports } from './ports';

/** Keeps a part of a story, told again after the interview. No grade changes. Sent twice, it is kept once. */
export async function retell(
  ports: Ports,
  order: {
    readonly interview: string;
    readonly person: string;
    readonly retelling: Omit<Retelling, 'at'>;
  },
): Promise<Outcome<'kept'>> {
  const { interview, person, retelling } = order;
  const opened = await gradedInterview(ports, interview, person);
  if (!opened.ok) return opened;
  const { state } = opened.value;
  const run = state.questions.find(({ id }) => id === retelling.question);
  if (!run || run.turns.length === 0) return refused('unknown_question');
  if (questionOf(guideOf(ports, state), run.id).kind !== 'behavioral') return refused('no_story');
  // Blanks that nobody sees are no words either.
  if (!/[\p{L}\p{N}]/u.test(retelling.text)) return refused('no_words');
  await ports.retellings.add(interview, { ...retelling, at: ports.clock() });
  return done('kept');
}

/** Takes a telling back: the story is as if it had not been told. Sent twice, it is taken back once. */
export async function takeBackRetelling(
  ports: Ports,
  order: {
    readonly interview: string;
    readonly person: string;
    readonly id: string;
    readonly takesBack: string;
  },
): Promise<Outcome<'taken-back'>> {
  const { interview, person, id, takesBack } = order;
  const opened = await gradedInterview(ports, interview, person);
  if (!opened.ok) return opened;
  const told = standingRetellings(await ports.retellings.read(interview));
  if (told.some((each) => each.id === takesBack))
    await ports.retellings.add(interview, { id, at: ports.clock(), takesBack });
  return done('taken-back');
}
