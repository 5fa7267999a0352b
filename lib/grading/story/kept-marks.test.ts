import { describe, expect, it } from 'vitest';
import { retoldConversation, retoldIn, retoldPieces } from './retelling';
import { withKeptMarks } from './kept-marks';
import { conversationOf, storyIn } from './sample-story';
import type { StoryPart } from './story';

const STORY =
  'Last spring I worked at a chain of dental clinics, and every morning the front desks lost time because about one in eight patients did not show up for the appointment. I was the only data person there, and my job was to predict the no-shows early enough that the desk could fill the slot. I started with the booking history of four years and saw that the date on which a booking was made mattered more than anything about the patient. I compared logistic regression with a boosted model and kept the logistic regression, because the desk wanted to see why somebody was on the list and the other one was only a point better. After two months no-shows went down from 12.5 to 8 percent in the six clinics that used it. I learned to ask first who is already acting on the thing I want to predict, and today I do that before I look at any data.';

function retold(part: StoryPart, text: string) {
  const before = storyIn(STORY);
  const pieces = retoldPieces(before.sentences, part, text);
  const { prompt, question } = conversationOf('x');
  const conversation = retoldConversation({ prompt, question }, pieces);
  const whole = storyIn(conversation.turns[0]!.text);
  const inPlace = { ...retoldIn(conversation, pieces, { text }), turn: 't1' };
  return { before, after: withKeptMarks(before, whole, inPlace), text: inPlace.text };
}
const marks = ({ parts }: ReturnType<typeof storyIn>) =>
  Object.fromEntries(
    parts.map((reading) => [reading.part, reading.verdict === 'missing' ? 0 : reading.score]),
  );

describe('a part that is told again leaves the marks of all others as they were', () => {
  it.each<[StoryPart, string]>([
    [
      'task',
      'I was the only data person there, and it was on me to predict the no-shows by seven in the morning, so that the desks could fill at least half of the slots before June.',
    ],
    ['task', 'my job was to find out who comes and who does not'],
    ['task', 'I had to have it ready by June'],
    ['situation', 'In March a chain of dental clinics in Bonn lost an hour each morning.'],
    ['situation', 'it was at a clinic'],
    ['result', 'No-shows fell from 12.5 to 8 percent in six clinics, and ten use the list today.'],
    ['result', 'it went well'],
    ['reflection', 'Today I ask first who is already acting on what I predict.'],
    ['reflection', 'I learned a lot'],
    ['action', 'I wrote a script that read the bookings. I trained a model and built a list.'],
  ])('%s: %s', (part, text) => {
    const { before, after } = retold(part, text);
    const { [part]: _was, ...others } = marks(before);
    const { [part]: _is, ...kept } = marks(after);
    expect(kept).toEqual(others);
  });

  it('with every quote where it stands', () => {
    const { after, text } = retold('result', 'No-shows fell from 12.5 to 8 percent.');
    const quotes = after.parts.flatMap((each) => (each.verdict === 'missing' ? [] : each.evidence));
    for (const { start, end, quote } of [...quotes, ...after.sentences])
      expect(text.slice(start, end)).toBe(quote);
    expect(after.sentences.map(({ quote }) => quote).join(' ')).toBe(text);
  });

  it('but new words may tell another part', () => {
    const story = STORY.slice(0, STORY.indexOf(' I learned'));
    const before = storyIn(story);
    const text = 'No-shows fell from 12.5 to 8 percent. Since then I always ask the desk first.';
    const pieces = retoldPieces(before.sentences, 'result', text);
    const { prompt, question } = conversationOf('x');
    const conversation = retoldConversation({ prompt, question }, pieces);
    const inPlace = { ...retoldIn(conversation, pieces, { text }), turn: 't1' };
    const after = withKeptMarks(before, storyIn(inPlace.text), inPlace);
    expect(marks(before)['reflection']).toBe(0);
    expect(marks(after)['reflection']).toBeGreaterThan(0);
  });
});
