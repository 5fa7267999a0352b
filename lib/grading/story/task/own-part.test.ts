import { describe, expect, it } from 'vitest';
import { storyIn, verdictOf } from '@/lib/grading/story/sample-story';

const told =
  'It was a churn model at a gym chain in Leeds and the data was in three systems. We merged everything in Snowflake and I trained a model. Cancellations fell from 6 to 5 percent.';
const taskAfter = (reply: string) => verdictOf(storyIn(told, reply), 'task');

describe('whose work it was, said to a follow-up', () => {
  it.each([
    'I did the XGBoost model and the dashboard alone, the merging in Snowflake was two colleagues.',
    'I did the model and the visits on my own.',
    'the filling in of the gaps and the random forest was me.',
    'I built the whole dashboard by myself.',
    'My colleague did the cleaning and I did the model.',
    'I did the model while two students typed in the faxes.',
    'I only did the model, the rest was my colleagues.',
    'The model and its tests were all mine.',
  ])('tells one’s own part: %s', (reply) => {
    expect(taskAfter(reply)).toBe('clear');
  });
  it.each([
    'The merging was two colleagues.',
    'The idea was not me.',
    'The recall was better than before.',
    'The slides were all mine.',
  ])('is none where it is not said, or only of the edge: %s', (reply) => {
    expect(taskAfter(reply)).toBe('missing');
  });
});
