import type { Finding } from '@/lib/grading/model/model-part';

/** Why something that the language model said was not taken over, for the person who answered. */
export const findingSentence: Record<Finding['what'], string> = {
  quote_not_said: 'its quote is not in your answer, so it does not count.',
  quote_not_about_it: 'its quote is not about this, so it does not count.',
  quote_not_false: 'its quote says nothing that only this false claim says, so it does not count.',
  quote_not_an_answer: 'its quote is not an answer, so it does not count.',
  no_quote: 'it quoted nothing, so it does not count.',
  not_graded: 'it said nothing of this, so the built-in grader’s verdict stands.',
  unknown_id: 'this question has no such point, so it was left out.',
  held_back:
    'your answer speaks to the grader, so the model may not give more than the built-in grader.',
  outvoted: 'asked again, it agreed with the built-in grader.',
};

/** What stands under a point in place of the model's reason, where the model's label was not taken over. */
export function notTakenOver({ what, quote }: Finding): string {
  switch (what) {
    case 'quote_not_about_it':
    case 'quote_not_false':
      return quote === undefined
        ? 'The language model saw this in words of yours that do not cover it.'
        : `The language model saw this in “${quote}”, but these words do not cover it.`;
    case 'quote_not_said':
      return 'The language model saw this in words that are not in your answer.';
    case 'quote_not_an_answer':
      return 'The language model saw this in words that are not an answer.';
    case 'no_quote':
      return 'The language model saw this, but quoted no words of yours.';
    case 'held_back':
      return 'The language model gave more for this, but your answer speaks to the grader: the built-in grader’s verdict stands.';
    case 'outvoted':
      return 'The language model first saw this otherwise; asked again, it agreed with the built-in grader.';
    case 'not_graded':
    case 'unknown_id':
      return 'The language model said nothing of this: the built-in grader’s verdict stands.';
  }
}
