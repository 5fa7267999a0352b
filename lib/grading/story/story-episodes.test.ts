import { describe, expect, it } from 'vitest';
import { conversationOf, episodesIn, storyRubric } from './sample-story';
import { storyOf } from './story-of';

describe('an episode', () => {
  it.each([
    'First I check the logs. Last year at a bank in Leeds our bot gave wrong rates; I pulled the traces, saw that the index was stale and rebuilt it, and the wrong answers stopped within a day.',
    'I would look at retrieval first. We had this once at my last company: the crawler had stopped, I restarted it and added an alarm.',
    'I learned it the hard way last year: our churn model flagged everybody, I raised the threshold and precision went from 20 to 60 percent.',
    'I read in a paper that chunks can overlap. Last spring I tried it on our contracts at a bank, rebuilt the index, and wrong answers fell by a third.',
    'so first I look at the examples and then we had this in my company the bot was telling people the wrong date and my lead said you take this one you get it correct so I printed the chunks and saw that the state was missing and I added it and the wrong dates were gone',
    'In my project at a hospital I used L1 because we had 4,000 features, and it kept 60 of them.',
  ])('is something that happened to the speaker: %s', (told) => {
    expect(episodesIn(told)).toHaveLength(1);
  });

  it.each([
    'First I’d stop the harm: put a banner up or switch it back. Then I’d read what came in.',
    'I’d put a banner up, cut the traffic and let people know. I’d see if the right page was there.',
    'You’d roll it back, then cut traffic to the new one, and put the old prompt in.',
    'I’d turn each case into a test, so it never came back.',
  ])('begins and ends with what happened, not with what one would do: %s', (plan) => {
    const told =
      'We had this once at the insurer in Ulm. I re-ran it, added an alarm, and wrong answers went from 31 in the week to 2.';
    const quotes = [`${plan} ${told}`, `${told} ${plan}`].map((text) =>
      episodesIn(text).map(({ evidence }) => evidence.quote),
    );
    expect(quotes).toEqual([[told], [told]]);
  });

  it.each([
    'Unsupervised learning uses unlabelled data, and classification is a typical unsupervised task while clustering is a typical supervised one.',
    'Supervised learning is given labelled examples. The task was defined by the labels, and the goal was to predict them.',
    'Overfitting means that the model learned the noise. It performed well on the training set and failed on new data, so we need regularization.',
    'That is how I remember it from the course, clustering needs you to say how many groups there are, so somebody supervises it.',
    'That is how I learned it at university, recall is the share of the flagged ones that were right. I checked it in a book and I also tuned the threshold.',
    'I learned this in a course at Stanford in 2021: bias is the error from wrong assumptions, and I understood that variance is the other one.',
    'I read about it in a paper last year, I learned that attention has quadratic cost, and I remembered it since.',
    'In the transformer paper from 2017 the authors replaced recurrence with attention and they trained it on translation; we call it self-attention.',
    'Say I trained a spam filter and it flagged 90 of 100 mails, then the precision was 90 percent.',
    'Take a fraud model: of all the fraud there was in that week, say 300 cases, we caught 150, so recall was a half.',
    'Labelled data tells the model the result, unlabelled data leaves the task to the algorithm.',
    'Trained on labelled data, a classifier learned the task that was given; the goal was to generalise.',
  ])('is not what is so, or was done by nobody here: %s', (told) => {
    expect(episodesIn(told)).toEqual([]);
  });

  it.each([
    [
      'I keep a weekly routine. On Mondays I skim the new papers, and I ignore the rest. For example last month I rebuilt a reranker from a paper with our tickets and it beat ours by four points, so we shipped it. I also meet with colleagues every second Friday.',
      'For example last month I rebuilt a reranker from a paper with our tickets and it beat ours by four points, so we shipped it.',
    ],
    [
      'First I reproduce the failure and look at the logs. I check what changed. At my last job the bot quoted old prices; I found that the crawler had stopped, restarted it and the wrong answers were gone. Then I add the case to the regression set.',
      'At my last job the bot quoted old prices; I found that the crawler had stopped, restarted it and the wrong answers were gone.',
    ],
  ])('is quoted without the habits and the plan around it', (told, episode) => {
    expect(episodesIn(told).map(({ evidence }) => evidence.quote)).toEqual([episode]);
  });
});

describe('an episode in an answer that needed none', () => {
  const plan = 'First I would look at the logs. Then I would ask the users. ';
  const episode =
    'Last year at a bank our search was down. I switched to the old index, and after an hour it worked again.';

  it('is found, and nothing is scored or held against it', () => {
    const { story, episodes } = storyOf(
      conversationOf(plan + episode),
      storyRubric,
      'scenario',
      [],
    );
    expect(story).toBeNull();
    expect(episodes.map(({ evidence }) => evidence.quote)).toEqual([episode]);
    expect(episodes[0]?.parts).toEqual(['situation', 'action', 'result']);
  });

  it('is not found in a plan', () => {
    expect(episodesIn(plan)).toEqual([]);
  });

  it.each([
    'Precision is from all what I predicted positive how many are really positive. Recall is from all real positives how many I found.',
    'At first it was done with an RNN and everything was pressed in one vector, so long sentences were bad. Then attention came so that the decoder could look at all states.',
    'I split the data, I trained on one half and I found the error on the other; it was lower.',
  ])('of what something is says when or where it was: %s', (told) => {
    expect(episodesIn(told, 'concept')).toEqual([]);
  });

  it('is found in a technical answer as well', () => {
    const told =
      'In my project at a hospital I used L1 because we had 4,000 features, and it kept 60 of them.';
    expect(episodesIn(told, 'concept')).toHaveLength(1);
  });
});
