import type { QuestionRun } from '@/lib/interview/interview-state';
import type { SpeechRecord } from '@/lib/speech/speech-record';
import type { TakenOut } from './draft-sync';
import type { Unsent } from './kept-words';

/** An answer on its way to the server; spoken when there is a record of how. */
export function unsentAnswer(
  id: string,
  run: QuestionRun,
  text: string,
  { firstKeyMs, ...draft }: TakenOut,
  speech: SpeechRecord | undefined,
): Unsent {
  const modality = speech ? 'spoken' : 'typed';
  const about = { to: run.prompt.moveId, question: run.id };
  return {
    id,
    command: {
      kind: 'answer',
      ...about,
      text,
      modality,
      ...draft,
      ...(speech ? { speech } : untilFirstKey(firstKeyMs)),
    },
  };
}

/** What an answer tells of its first key, when that is known. */
export function untilFirstKey(ms: number | null | undefined): { firstKeyMs?: number } {
  return typeof ms === 'number' ? { firstKeyMs: ms } : {};
}
