import { describe, expect, it } from 'vitest';
import { storyIn, verdictOf } from '@/lib/grading/story/sample-story';

const frame = (told: string) =>
  `At a dairy in Ghent the labels kept peeling off in the cooler. ${told} I changed the glue and tried it on forty bottles over night. In the end two of 300 bottles had a loose label.`;

describe('what one had to do is heard', () => {
  it.each([
    ['as a goal by name', 'The ask was simple: labels that hold in an ice bucket.'],
    ['as a heading', 'The aim: rejects under one percent by June.'],
    ['as what somebody wanted', 'They wanted labels that survive a night in ice water.'],
    ['as what somebody asked', '"Can you get this sorted before the fair?" the owner asked.'],
    ['as an order', 'The owner said: fix it before the fair or we lose the order.'],
    ['as a question to answer', 'How do we get a label to hold in ice? That was the question.'],
    ['as the question of a decision', 'The question was whether to change the glue or the paper.'],
    ['as a limit', 'Whatever we did, it could not cost more than a cent a bottle.'],
    ['as a need', 'What was needed was a glue that holds in ice water.'],
    ['as a deadline', 'We had until Friday.'],
    ['as a responsibility', 'The fair was ten days away and the labels were mine to fix.'],
    ['as something that landed on one', 'The glue landed on my desk.'],
    ['as a promise', 'I had given my word that the labels would hold by Easter.'],
    ['as a threat', 'The supermarket would drop us unless we got below one in a hundred.'],
    ['as a question that is answered', 'What did I have to do? Get the rejects under one percent.'],
    ['in the passive', 'It had been left to me to find a better glue.'],
    ['in the present', 'My manager expects a solution by Monday.'],
    ['with its day', 'I was asked in March to get that below one in a hundred.'],
    ['with its place', 'We were told in a meeting to have it solved by the fair.'],
  ])('%s: %s', (_, told) => {
    expect(verdictOf(storyIn(frame(told)), 'task')).not.toBe('missing');
  });

  it.each([
    'The glue was cheap and the bottles came out of the cooler wet.',
    'The driver had to wait for an hour.',
    'It was a question of temperature.',
    'The old supplier was responsible for the glue.',
    'They gave me a nice desk by the window.',
    'I had been there for two years.',
    'Everyone wanted to go home.',
    'Nobody had told me anything.',
    'I was asked in a meeting why nobody had noticed.',
    'I said, "Show me the bottles."',
  ])('but not in %s', (told) => {
    expect(verdictOf(storyIn(frame(told)), 'task')).toBe('missing');
  });
});
