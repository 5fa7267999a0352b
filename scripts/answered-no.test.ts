import { describe, expect, it } from 'vitest';
import { judged } from './eval/judged';

describe('an answer of its own, "Not so."', () => {
  it.each([
    ['q19', 'Not so. The same embedding model must be used for the documents and the question.'],
    ['q19', 'Not true. The documents and the question need the same embedding model.'],
    ['q19', 'Not at all. The same embedding model must be used for documents and questions.'],
    ['q19', 'Not quite. The query has to go through the same embedding model.'],
    ['q04', 'Not so. The scaler has to be fitted within each fold.'],
    ['q05', 'Not really. L1 gets weights to exactly zero.'],
  ])('denies nothing of the next sentence (%s: %s)', (question, answer) => {
    expect(judged(question, answer).charged).toEqual([]);
  });

  it.each([
    ['q19', 'The query does not have to go through the same embedding model.'],
    ['q19', 'For the question any other embedding model will do, say a cheap tiny one.'],
    ['q19', 'Not so. The query does not have to go through the same embedding model.'],
  ])('lets a false claim be heard all the same (%s: %s)', (question, answer) => {
    expect(judged(question, answer).charged).not.toEqual([]);
  });
});
