import { describe, expect, it } from 'vitest';
import { isPartTold } from '@/lib/grading/story/parts/told';
import { storyIn } from '@/lib/grading/story/sample-story';

const BEFORE = [
  'I had a disagreement with Ola, the other data scientist at a travel agency in Oslo, she wanted deep learning for the demand forecast and I wanted something the planners could read. Our lead asked the two of us to come back with one proposal by Thursday. I put both models in one notebook, ran them on the last two seasons and printed the misses for her.',
  'At a chain of pharmacies every region counted stock in its own way. Nobody had put me in charge, but I wanted to get them onto one definition before the inventory. I visited each region, wrote down how they count and drew the differences on one page.',
];
const endingOf = (ending: string) =>
  BEFORE.map((before) => {
    const { parts, measured } = storyIn(`${before} ${ending}`);
    const isTold = isPartTold(parts.find(({ part }) => part === 'result')!);
    return { isTold, isMeasured: isTold && measured.kind !== 'none' };
  });

describe('what came of it between people', () => {
  it.each([
    'We had lunch the next day and have worked in pairs ever since.',
    'He came over the next morning and said my numbers were right.',
    'She withdrew her veto.',
    'The other two squads joined within a month.',
    'He resigned in the spring.',
    "The two of us don't talk any more.",
    'My manager made the review a fixed part of every release.',
    'It became the template for the other offices.',
    'The release went out on the day, without her feature.',
    'The data team got its own budget for labelling.',
    'He said sorry in front of the team.',
    'The decision stood, and nobody reopened it.',
    'The scope was agreed in writing by the Friday.',
    'They scrapped the dashboard and hired an analyst instead.',
    'The complaints dried up.',
    "I didn't convince him, and the old model stayed.",
    'It ended with a compromise: his features, my validation.',
    'The union accepted it on the second try.',
    'She asked me to join her next project.',
    'Both labs publish with the same split now.',
    'He got the promotion, I got the model.',
    'The customer found out anyway and cancelled.',
  ])('is heard without a figure: %s', (ending) => {
    for (const each of endingOf(ending)) expect(each).toEqual({ isTold: true, isMeasured: false });
  });
  it.each([
    'All four signed.',
    'The vote was nine to two for the shared platform.',
    'Our meetings got shorter, twenty minutes instead of an hour.',
    'So the pharmacists had one list where they used to have three.',
    'We found that only 3 of the 40 reports were ever opened, and switched off the rest.',
    'Two months in, the on-call pages had dropped to one a week.',
    'That freed up a full day a week for the analysts.',
  ])('is heard with its figure: %s', (ending) => {
    for (const each of endingOf(ending)) expect(each).toEqual({ isTold: true, isMeasured: true });
  });
  it.each([
    'He never understood it.',
    'She is like that with everybody.',
    'It was a tense time for all of us.',
    'I stayed calm and polite the whole time.',
    'We had many discussions about it.',
    'I think he felt threatened by me.',
    'I explained it to him three times.',
    'In my opinion conflicts belong to work.',
    'There were eleven people in the meeting.',
    'He had only been there for two months.',
    'They wanted their old tool back.',
    'I sent everybody a summary on the Friday.',
    "I hope we'll sort it out at the next offsite.",
    'We still have to decide on it.',
    "I don't know what they did with it.",
    'The management did nothing.',
    'He blamed me in front of the customer.',
    "I'd call it a win for everybody.",
    "It's all about listening.",
    'I was relieved when it was over.',
    'The project was confidential.',
    'We used a shared document with 12 columns.',
    'People are people.',
    'Nobody thanked me for it.',
    'He kept on arguing.',
    'My colleagues were on my side.',
  ])('is neither a view of others nor how it felt: %s', (ending) => {
    for (const each of endingOf(ending)) expect(each.isTold).toBe(false);
  });
});
