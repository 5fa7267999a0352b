import { describe, expect, it } from 'vitest';
import { starParts } from '@/lib/grading/model/model-reply';
import { storyIn } from '@/lib/grading/story/sample-story';
import { storyFromAnswer } from './banked-story';
import { titleFor } from './whole-sentences';

const kept = (...turns: readonly string[]) =>
  storyFromAnswer('Tell me', storyIn(...turns), { interview: 'i1', question: 'q37' });
const none = { situation: '', task: '', action: '', result: '', reflection: '' };

describe('a story kept from an answer', () => {
  it.each([
    'Last spring I worked at a chain of dental clinics in Bonn. My job was to predict the no-shows. The hard part was that the clinics had been calling some patients already and nobody had written down whom, so I ran the model in silence for three weeks and asked two clinics to stop calling, to get clean labels.',
    'Last spring I worked at a chain of dental clinics in Bonn. My job was to predict the no-shows. I built a list. In May no-shows fell from 12 to 8 percent, and I learned to ask first who acts on what I predict.',
    'We were five people at a museum in Graz. My job was to cut the captions to thirty words, so I wrote a script and it cut them from 60 to 27 words.',
    'At a mill in Lodz the scale broke, and my boss asked me to fix it by noon, so I weighed the sacks by hand. After that no sack was too light.',
  ])('holds whole sentences in every part: %s', (answer) => {
    const { parts } = kept(answer);
    const bare = (text: string) => text.toLowerCase().replaceAll(/[,.]? (?:and|so) |[,.] /gu, ' ');
    const filled = starParts.map((part) => parts[part]).filter((text) => text !== '');
    for (const text of filled) expect(text).toMatch(/^\P{Ll}.*[.!?]$/u);
    expect(bare(filled.join(' '))).toBe(bare(answer));
  });

  it('gives a part that only half a sentence tells that half, where it can stand alone', () => {
    const said = (part: 'action' | 'task' | 'result', quote: string) => ({
      turn: 'm1',
      part,
      quote,
    });
    const from = { interview: 'i1', question: 'q37' };
    const half = [
      said('action', 'I trained it on two years of orders,'),
      said('task', 'and I was the one who answered for it.'),
    ];
    const { parts } = storyFromAnswer('Tell me', { sentences: half }, from);
    expect(parts).toMatchObject({
      action: 'I trained it on two years of orders.',
      task: 'I was the one who answered for it.',
    });
    const elsewhere = [said('task', 'My job was that.'), said('action', 'I cleaned it.'), ...half];
    expect(storyFromAnswer('Tell me', { sentences: elsewhere }, from).parts.task).toContain(
      'I trained it on two years of orders, and I was the one who answered for it.',
    );
    const leaning = [half[0]!, said('task', 'which they counted on me for.')];
    expect(storyFromAnswer('Tell me', { sentences: leaning }, from).parts.task).toBe('');
  });

  it.each([
    ['I still stand by it, the nurses trusted the list because it was theirs.', true],
    ['I left for another job before the pilot ended, so I never saw how it turned out.', true],
    ['I have no number to give you, honestly.', false],
    ['I don’t know.', false],
    ['That is all from me.', false],
  ])('keeps a reply that tells no part, unless it says nothing: %s', (reply, isKept) => {
    const story = kept(
      'At a mill in Lodz the scale broke. My boss asked me to fix it by noon. I weighed the sacks by hand.',
      reply,
    );
    expect(Object.values(story.parts).join(' ').includes(reply)).toBe(isKept);
  });

  it('keeps what tells no part with the sentence before it', () => {
    const said = (part: 'action' | 'task' | 'none', quote: string) => ({ turn: 'm1', part, quote });
    const { parts } = storyFromAnswer(
      'Tell me',
      {
        sentences: [
          said('action', 'I trained the recommender on two years of orders,'),
          said('task', 'and I was the one who presented it.'),
          said('none', 'The rest was mostly meetings.'),
        ],
      },
      { interview: 'i1', question: 'q37' },
    );
    expect(parts.action).toBe('I trained the recommender on two years of orders.');
    expect(parts.task).toBe('I was the one who presented it. The rest was mostly meetings.');
  });

  it('begins large and ends without a comma where it was spoken without full stops', () => {
    const spoken =
      'so last year at a mill in lodz the scale broke and my boss asked me to fix it by noon and I weighed all the sacks by hand and then I wrote a plan for the week and after that no sack was too light any more and the customers stopped calling us about it every single morning,';
    for (const text of Object.values(kept(spoken).parts).filter((words) => words !== ''))
      expect(text).toMatch(/^\P{Ll}.*[^,\s]$/u);
  });
});

describe('the title that is proposed', () => {
  it.each([
    ['I was the only one, and my job was to predict the no-shows.', 'Predict the no-shows'],
    ['My boss asked me to fix it before Easter.', 'Fix it before Easter'],
    ['I had to get all wards onto one list by May.', 'Get all wards onto one list by May'],
  ])('says what had to be done: %s', (task, title) => {
    expect(titleFor({ ...none, task })).toBe(title);
  });
  it.each([
    [
      'In the winter of 2023 I worked for a hospital group in Leeds.',
      'In the winter of 2023 I worked for a hospital group',
    ],
    [
      'The notes of the nurses were full of odd long abbreviations no model ever understood.',
      'The notes of the nurses were full',
    ],
    [
      "I haven't done a big ML project at work, but I set up a chatbot for our helpdesk.",
      'I set up a chatbot for our helpdesk',
    ],
    [
      'We had a recommendation project at a bookshop with 40,000 titles.',
      'We had a recommendation project at a bookshop with 40,000 titles',
    ],
    [
      'Our returns team at a furniture retailer drowned in customer mails about broken chairs.',
      'Our returns team at a furniture retailer drowned in customer mails',
    ],
  ])('is a whole phrase: %s', (situation, title) => {
    expect(titleFor({ ...none, situation })).toBe(title);
  });
  it('names the place of a task of one word', () => {
    const task = 'My job was to forecast, for each hospital and blood group, how many they’d need.';
    const situation =
      'In 2024 I was the only data scientist at the regional blood bank in Lübeck, which supplies fourteen hospitals.';
    expect(titleFor({ ...none, situation, task })).toBe(
      'Forecast at the regional blood bank in Lübeck',
    );
  });
  it('keeps what a task is about', () => {
    const task =
      'My job was to predict from those notes which patients would need a bed, so that the ward could plan.';
    expect(titleFor({ ...none, task })).toBe(
      'Predict from those notes which patients would need a bed',
    );
  });
  it('says else where the story begins, and is empty where there is none', () => {
    expect(titleFor({ ...none, situation: 'Last year, at a mill the scale broke.' })).toBe(
      'At a mill the scale broke',
    );
    expect(titleFor(none)).toBe('');
  });
});
