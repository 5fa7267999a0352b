import type { Finding } from '@/lib/grading/model-part';

/** Why something that the language model said was not taken over, for the person who answered. */
export const findingSentence: Record<Finding['what'], string> = {
  quote_not_said: 'its quote is not in your answer, so it does not count.',
  quote_not_about_it: 'its quote is not about this, so it does not count.',
  quote_not_an_answer: 'its quote is not an answer, so it does not count.',
  no_quote: 'it quoted nothing, so it does not count.',
  not_graded: 'it said nothing of this, so the built-in grader’s verdict stands.',
  unknown_id: 'this question has no such point, so it was left out.',
  held_back:
    'your answer speaks to the grader, so the model may not give more than the built-in grader.',
  outvoted: 'asked again, it agreed with the built-in grader.',
};
