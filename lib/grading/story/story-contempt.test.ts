import { describe, expect, it } from 'vitest';
import { storyIn } from './sample-story';

const TOLD =
  'At a shipyard in Gdynia two ferries were waiting for paint. I was to have both out by June. I drew up a plan and split the crew in two.';
const isBlaming = (text: string) =>
  storyIn(`${TOLD} ${text}`).flags.some(({ id }) => id === 'blaming');

describe('to run people down is blaming', () => {
  it.each([
    'The welders have no manners, none of them.',
    'My deputy had absolutely no backbone.',
    'With idiots like that in the store nothing is ever where it should be.',
    'The purchaser turned out to be a complete liar.',
    'The invoice went to the wrong yard, typical of them.',
    "The crane was booked twice, well, that's head office for you.",
    'The painter did as he pleased.',
    'The store sent the wrong primer, as they always do.',
    'The apprentice never swept a floor unless I stood next to him.',
    'They only worked when somebody watched.',
    'She only got that post because her uncle sits on the board.',
    "He's only in that job because nobody else wanted it.",
    "You can't work with people like her.",
    'There was no point in talking to such people.',
    'I now steer clear of people who will not listen.',
    "It's no use, you're wasting your breath there.",
    'When the paint came off, that was their problem, not mine.',
    'The second ferry was late, if you want to call that my mistake.',
    'The crane driver thinks he is something special.',
    'The harbour master only listens to himself.',
    'My deputy never lifted a finger.',
    'The painters spent their shifts on their phones.',
    'They would rather gossip than work.',
    'He ruins everything he touches.',
    'If the office did its job or the store did their job for once, the ferry would float.',
    'What can you expect from people who come in at ten.',
    "The second coat came off, well, that's just how they are.",
    'With a crew like that nobody could have done it.',
    'Nobody except me had a clue about primer.',
    'I was the only one who even cared.',
    'The yard manager had it in for me from the start.',
    'In the meeting he threw me under the bus.',
    'She came in through her uncle.',
    'I was surrounded by amateurs.',
    "He's a petty old man who counts brushes.",
    'That quarrel lay entirely on his side.',
    'I would not call it my failure, though.',
    'Planning just cares about its charts, and the foreman could not care less.',
    "He can't even spell his own name, and he didn't even read the plan.",
    'The foremen sat there staring at the ceiling, people who never want to learn, and the manager has never held a brush in his life.',
  ])('%s', (text) => {
    expect(isBlaming(text)).toBe(true);
  });
});

describe('to say a cause plainly, or to speak of oneself, is not', () => {
  it.each([
    'The paint supplier was two days late, so I swapped the ferries.',
    "There were two men to a dock, you can't blame them.",
    'The customer only cared about the date, so I asked him what we could leave out.',
    'The foreman did not even know about the plan, so I brought it to him.',
    'I was a coward about it and said nothing for a week.',
    'He called me an idiot and I asked him what he would do.',
    'I did the primer the same way as they do.',
    'The welders work in pairs, as they do at every yard.',
    'The apprentice had no training yet, so I sat down with him.',
    'The painters could do as they liked on the second deck.',
    'The valve never opened unless we turned the pump on first.',
    'She got the post because she had run a dock before.',
    'I could not argue with the numbers.',
    'I keep a list of people who have worked with epoxy.',
    'It was my problem, not theirs.',
    'The crew had never painted a ferry in their lives, so I showed them one deck.',
    'Nobody could read the old labels, which had faded.',
    'It was their decision, not mine, and I told them what I thought of it.',
    'I keep these people informed, and I can talk to people like him.',
    'I relied on those people and on somebody like her, who knew the dock.',
    'I kept the visitors away from the dock.',
    'I relied on people who had done it before.',
    'I was the only one who knew the primer, so I taught two others.',
    'Nobody but me was on the dock that night.',
    'With a crew like that you can paint anything.',
    'The painters hated me at first, and I could see why.',
    'They would rather work at night, when it is cool.',
    'He thought he was on the late shift and came at two.',
    'The harbour master listens to the radio in the tower.',
    'She got in through the side gate.',
    "I'd spent the whole morning drinking tea with the crew, which helped.",
    'She spent the whole day on the phone to suppliers for us.',
    'The problem was with their interface, so I wrote a new one.',
    'I called it my failure and said so.',
    'The men spent the mornings on the scaffold.',
    'He wanted us to try the cheap paint first.',
    'We were a pack of six, with a boss who painted along.',
    'I had no idea how long the primer takes.',
  ])('%s', (text) => {
    expect(isBlaming(text)).toBe(false);
  });
});
