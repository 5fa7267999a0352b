import { describe, expect, it } from 'vitest';
import { storyIn } from '@/lib/grading/story/sample-story';

const tellings = [
  'At an insurer in 2021 letters piled up. My job was to sort them. I labelled two thousand letters and trained a classifier.',
  'We had a chatbot project at my last company. We leveraged the cloud and we did the model.',
];
const resultOf = (text: string) => storyIn(text).parts.find(({ part }) => part === 'result')!;

describe('a success without a measure', () => {
  it.each([
    'In the end it was a huge success and everybody was super happy with it.',
    'It went really well and the bosses loved it.',
    'Revenue went through the roof, I don’t know the exact numbers.',
    'The customer was blown away, it was a massive win for us.',
    'Everything worked like a charm in the end.',
    'Sales skyrocketed, honestly I never looked at the figures.',
    'The numbers improved a lot, I can’t say by how much.',
    'Everybody loved it.',
    'Users were delighted and it all took off from there.',
    'the boss was very pleased and so was the client',
    'We got great feedback from everyone.',
    'It made a big difference for the company.',
    'It turned out really well, churn went down quite a bit I think, my boss was super happy and they still talk about it.',
    'Waste dropped noticeably and the bakers were delighted.',
    'Complaints came down quite a lot, everyone was really pleased.',
    'The accuracy got better a lot and management loved it.',
    'The model got a good score.',
    'We reached quite good accuracy and they used it.',
    'I believe sales increased visibly and the director was very impressed.',
  ])('is a thin result with that quote: %s', (end) => {
    for (const telling of tellings) {
      const told = resultOf(`${telling} ${end}`);
      expect(told.verdict).toBe('thin');
      expect(told).toMatchObject({ evidence: [expect.objectContaining({ quote: end })] });
    }
  });

  it.each([
    ['Misses fell from nine to two percent and everybody was happy.', 'clear'],
    ['Sales soared from 300 to 900 a week.', 'clear'],
    ['I never found out how it went.', 'missing'],
    ['It would be a great success.', 'missing'],
    ['I left before anybody had used it.', 'missing'],
    ['In the end nobody had to sort letters by hand any more, and the clients loved it.', 'clear'],
  ])('and not %s', (end, verdict) => {
    for (const telling of tellings) expect(resultOf(`${telling} ${end}`).verdict).toBe(verdict);
  });
});
