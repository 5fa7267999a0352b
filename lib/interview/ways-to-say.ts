import { nth } from './variation';

/** Where in the interview the words are said: the seed and a counter keep them from repeating. */
export interface Saying {
  readonly seed: number;
  readonly nth: number;
}

/** One of several ways to say the same. */
export const pick = (list: readonly string[], { seed, nth: n }: Saying) => nth(list, seed, n);

/** Where the interviewer has several ways to say a thing: each once before any comes again. */
export const waysToSay = {
  askFirst: ['Let us begin.', 'Here is the first one.', 'First question.', 'To start with:'],

  askNext: [
    'Next one.',
    'Moving on.',
    'Let us take the next one.',
    'On to the next question.',
    'Here is another one.',
    'I would like to hear about this, too.',
    'Here comes the next question.',
    'The next question is this.',
    'All right, next.',
    'Let us go on.',
    'And now this one.',
    'Another question for you.',
  ],

  askLast: ['And the last question.', 'One more, the last one.', 'We close with this one.'],

  /** Heard, and nothing more: none of these tells how the answer was. */
  acknowledge: [
    'Thank you, I have noted that.',
    'Thanks, I have that down.',
    'All right, noted.',
    'Thank you for walking me through that.',
    'Okay, thank you.',
    'I have your answer down.',
    'Thanks. I have made my notes.',
    'I hear you, thank you.',
    'Thank you for that.',
    'Thank you, we leave this question here.',
  ],

  /** Said to "I don't know" and to "nothing to add" alike, also after the last question. */
  noWorries: [
    'That is fine. Let us leave it there.',
    'No problem at all, we leave it there.',
    'Thank you for saying so plainly.',
    'That is all right, thank you for telling me.',
    'All right, that is fine.',
  ],

  skipped: [
    'All right, we leave that one.',
    'Sure, skipping it.',
    'Fine, we pass on this one.',
    'Okay, we leave it and go on.',
  ],

  takeYourTime: [
    'Take your time.',
    'Of course, think it through.',
    'No rush. Answer when you are ready.',
    'Sure, take a moment.',
  ],

  probeLead: [
    'You may have touched on this already, but let me ask.',
    'Let me follow up on one thing.',
    'One part I would like to hear more about.',
    'Perhaps you meant this too, so let me ask directly.',
    'Let me go a little deeper on one point.',
    'If you have said it already, just say it again in short.',
    'One follow-up, and take it in whatever way fits your answer.',
    'I would like to stay with this for a moment.',
  ],

  challengeLead: [
    'You said',
    'Let me come back to something you said:',
    'I wrote down',
    'One thing I noted:',
    'Let me quote you:',
  ],

  /** The same of a story, whose facts nobody can argue: they can be weighed. Also in the same words for what is wrong in it. */
  weigh: [
    'What spoke for that, and what against it?',
    'How could somebody who was not there check that?',
    'What would a colleague who was there add, or see differently?',
    'How do you know that it was that, and not something else?',
  ],

  /** To whoever just said that the end cannot be known: heard, and not asked again. */
  unknownEnd: [
    'I see, that much you can say of how it ended.',
    'Understood, that is what you know about the end.',
    'All right, I leave the outcome there.',
  ],

  /** One question, in the same words whether the claim is right or wrong: in an exam a challenge must not be a verdict. */
  defend: [
    'Suppose a colleague disagrees. How would you argue it, or put it differently?',
    'What makes you sure of that, or what would you change about it?',
    'Why would you stand by that, or what would you change?',
    'What would have to be the case for that not to hold?',
    'How would you back that up, or correct it if you see it differently now?',
  ],

  repeatLead: ['Of course.', 'Sure, here it is again.', 'Gladly.', 'No problem, once more.'],

  hintLead: ['Here is a nudge.', 'Try this angle.', 'A small hint.', 'Something to think about.'],

  callTime: [
    'That is the time for this question.',
    'I have to stop you there, the time for this one is up.',
    'Time is up on this question.',
    'We are out of time on this one.',
  ],
} as const;
