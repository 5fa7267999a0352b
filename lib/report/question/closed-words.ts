import type { QuestionReport } from './question-report';

/** How a question came to its end; null where it was simply answered. What was said on it before is no skipping. */
export function closedWords({
  closed,
  turns,
}: Pick<QuestionReport, 'closed' | 'turns'>): string | null {
  switch (closed) {
    case 'skipped':
      return turns.length === 0
        ? 'You skipped this question.'
        : 'You passed on the rest of this question.';
    case 'time':
      return 'The time for this question ran out.';
    case 'ended':
      return 'You ended the interview during this question.';
    case 'answered':
    case null:
      return null;
  }
}
