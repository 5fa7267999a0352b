import { describe, expect, it } from 'vitest';
import type { Story } from '@/lib/grading/story/story';
import { storyIn } from '@/lib/grading/story/sample-story';

const TOLD =
  'At a parcel company in Leeds address matching failed. My job was to mend it. I built a search over past deliveries and a ranking model.';
const isBlaming = (text: string) =>
  storyIn(`${TOLD} ${text}`).flags.some(({ id }) => id === 'blaming');

describe('blaming', () => {
  it.each([
    'My boss was incompetent so the project failed.',
    'The data engineers were lazy, all of them.',
    'The project failed because our manager never answered.',
    'It was completely his doing.',
    'Stefan was to do the rollout, so I had to work around him.',
    'I learned that you can’t trust other departments.',
    'The quarrel was wholly of her making.',
    'With a normal person in that chair none of this would have come up.',
    'So if you want to know whose failure it was, you should really ask them.',
    "It could have been sooner if she'd behaved like a grown-up.",
    'He was too proud to ask, and I learned that she had no idea.',
    'They never had a clue, and the engineers were always late.',
  ])('is to put it down to somebody, or to call them names: %s', (text) => {
    expect(isBlaming(text)).toBe(true);
  });

  it.each([
    'The vendor was late with the interface, so I wrote a stand-in.',
    'The drivers were angry at first and I listened to them.',
    'The old parser could not be changed, so I had to work around it.',
    'I learned that you can’t trust other people’s labels without a look at them.',
    'The first attempt failed because the labels were wrong.',
    'I had no idea how addresses are written there, and I was too proud to ask.',
    'I was lazy about the tests and honestly a bit arrogant with the drivers.',
    'We had no clue, and I never answered the first mails.',
    'My manager was not happy with it and wanted fewer alarms.',
  ])('is not to tell what others did, wanted or could not do: %s', (text) => {
    expect(isBlaming(text)).toBe(false);
  });
});

const tellings: readonly ((said: string) => string)[] = [
  (said) =>
    `At a parcel company in Leeds half of the addresses could not be matched. ${said} My job was to mend that. I built a search over past deliveries.`,
  (said) =>
    `Last year I worked for a bakery that threw away a third of its bread. I was to forecast the demand. I trained a model on the sales. ${said}`,
];
const blamed = (story: Story) =>
  story.flags.filter(({ id }) => id === 'blaming').flatMap(({ evidence }) => evidence);

describe('who runs others down', () => {
  it.each([
    'The people before me had built something no sane person would build.',
    'The offshore team delivered rubbish, week after week.',
    'Without me the whole department would still be counting in Excel.',
    'It took three managers to make a decision a child could make.',
    'That it went live late is on the infrastructure guys, not me.',
    'The vendor basically lied to us about what their product could do.',
    'The other team was slow, unmotivated and frankly not very bright.',
    'HR, of course, had no understanding of what we do.',
    'I was basically the only competent person on that project.',
    'Everybody else was happy to sit back while I did the thinking.',
    'The product people have no technical understanding whatsoever.',
    'The business side did not know what they wanted, as always.',
    'My predecessor had apparently spent two years doing nothing.',
    'It failed because of the project manager, plain and simple.',
    'Nobody else in the company dared to touch it, and the vendor’s tool was garbage.',
    'The previous team left me a mess.',
    'The frontend folks can’t write a unit test to save their lives.',
    'The database had been set up by people who had no business being near one.',
    'I was stuck with a bunch of PhDs who had never shipped anything.',
    'Marketing had oversold it, as usual.',
  ])('is flagged with it, and tells no part by it: %s', (said) => {
    for (const tell of tellings) {
      const text = tell(said);
      const story = storyIn(text);
      const from = text.indexOf(said);
      const inIt = ({ start, end }: { start: number; end: number }) =>
        start < from + said.length && end > from;
      expect(blamed(story).filter(inIt)).not.toEqual([]);
      const proof = story.parts.flatMap((part) =>
        part.verdict === 'missing' ? [] : part.evidence,
      );
      expect(proof.filter(inIt)).toEqual([]);
    }
  });
});

describe('who tells of others', () => {
  it.each([
    'The service we inherited had no tests.',
    'The earlier version crashed under load.',
    'The previous team had left without documentation because they were moved overnight.',
    'The vendor’s tool did not support German, so I wrote a small tokenizer.',
    'My manager disagreed, she thought the risk was too high, and I could understand why.',
    'The annotators were tired and underpaid, so half of the labels were wrong.',
    'The doctors did not trust the model, and with the last tool they’d been given I wouldn’t have either.',
    'Our intern deleted the wrong bucket, and it was my mistake that he had the rights to do so.',
    'The other team was slower than planned because two of them were ill.',
    'He is a better engineer than I am, but he hated meetings.',
    'I was too stubborn to listen to the operators, who knew the machines.',
    'I was an arrogant colleague in those days, and it took me a year to see it.',
    'At first I thought the testers were lazy, and I was wrong.',
    'The mess in the table came from five mergers in ten years.',
    'Compared with the others I was slow at first.',
    'The testers were a bottleneck because there were only two of them for six teams.',
    'No one there spoke Dutch, so I did the calls.',
    'The client called our first bot useless.',
    'The hard part was the size of it, and that nobody had done it there before.',
    'The crew worked without a break and I was impressed.',
    'A good team would have asked for help, and I had not.',
  ])('or of their quarrel, or of oneself, blames nobody: %s', (said) => {
    for (const tell of tellings) expect(blamed(storyIn(tell(said)))).toEqual([]);
  });

  it('keeps what is neutral in the same sentence', () => {
    const story = storyIn(
      tellings[0]!('The annotation team was a joke, the labels came from a depot in Ghent.'),
    );
    expect(blamed(story).map(({ quote }) => quote)).toEqual(['The annotation team was a joke,']);
  });
});
