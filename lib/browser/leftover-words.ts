import type { BegunInterview } from '@/lib/interview/interview-state';
import { isBlank } from '@/lib/speech/entered-text';
import type { KeptWords, Unsent } from './kept-words';
import { untilFirstKey } from './unsent-answer';

/** A question that is over, as far as its leftovers go. */
export interface OverQuestion {
  readonly id: string;
  /** The move that the words were written to. */
  readonly to: string;
  /** What the server has of it already. */
  readonly texts: readonly string[];
}

/** The questions of an interview that are over. */
export function overQuestions({ questions }: BegunInterview): OverQuestion[] {
  return questions
    .filter(({ closed }) => closed !== null)
    .map(({ id, prompt, turns }) => ({
      id,
      to: prompt.moveId,
      texts: turns.map(({ text }) => text),
    }));
}

/**
 * Words that were being written when their question ended without the server having them: the tab was
 * closed, the server was gone, or they came after a submit. Takes them out of the drafts, as answers to
 * send; the server adds what was written in time and marks it late.
 */
export function takeLeftovers(
  questions: readonly OverQuestion[],
  words: KeptWords,
  newId: () => string,
): Unsent[] {
  return questions.flatMap(({ id, to, texts }): Unsent[] => {
    const draft = words.readDraft(id);
    if (!draft || isBlank(draft.text)) return [];
    const revision = draft.revision + 1;
    words.saveDraft({ question: id, revision, text: '', writtenAt: draft.writtenAt });
    if (texts.includes(draft.text)) return [];
    const { text, writtenAt, firstKeyMs } = draft;
    const modality = 'typed' as const;
    return [
      {
        id: newId(),
        command: {
          kind: 'answer',
          to,
          question: id,
          text,
          modality,
          revision,
          writtenAt,
          ...untilFirstKey(firstKeyMs),
        },
      },
    ];
  });
}
