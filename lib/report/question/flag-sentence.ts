import type { AnswerFlag } from '@/lib/grading/verdict';

/** What a flag means, for the person whose answer it is. */
export const flagSentence: Record<AnswerFlag, string> = {
  not_answered: 'There was no answer to grade.',
  other_language:
    'This answer is in another language than English, the only one that the built-in grader reads. It was not graded and is left out of the score.',
  no_content: 'Nothing in this answer could be read as a statement about the question.',
  question_repeated: 'A part of the answer only repeats the question; it earns nothing.',
  keyword_list:
    'A part of the answer lists key words without saying anything about them; it earns nothing.',
  repeated: 'Most of the answer is one phrase over and over; it earns nothing.',
  word_salad:
    'The sentences put terms of the topic together without a statement that could be true or false; they earn nothing.',
  off_topic: 'This answer seems to be about another question.',
  instructions_removed:
    'A part of the answer speaks to the grader instead of the interviewer; it was left out.',
  swapped_sides:
    'Something is said of one side that belongs to the other; that part earns nothing.',
};
