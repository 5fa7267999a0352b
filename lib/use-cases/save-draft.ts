import { MOST_CHARS } from '@/lib/interview/command';
import { openQuestion } from '@/lib/interview/interview-state';
import { done, refused, type Outcome } from './outcome';
import type { Ports } from './ports';
import { touch } from './touch';

export interface DraftToSave {
  readonly interview: string;
  readonly person: string;
  readonly tab: string;
  readonly question: string;
  readonly revision: number;
  readonly text: string;
}

/** Keeps the words being written for the open question. `stale` when newer ones are there already. */
export async function saveDraft(
  ports: Ports,
  draft: DraftToSave,
): Promise<Outcome<'saved' | 'stale'>> {
  const { interview, person, tab, question, revision, text } = draft;
  if (text.length > MOST_CHARS) return refused('answer_too_long');
  const touched = await touch(ports, interview, person);
  if (!touched) return refused('not_found');
  if ((await ports.pens.holder(interview)) !== tab) return refused('pen_elsewhere');
  if (touched.state.phase === 'closed') return refused('interview_closed');
  if (openQuestion(touched.state)?.id !== question) return refused('question_closed');
  return done(
    await ports.drafts.save({ interview, question, revision, text, savedAt: ports.clock() }),
  );
}
