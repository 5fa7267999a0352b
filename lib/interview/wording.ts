import type { Question } from '@/lib/guide/question';
import { hintOf, type KeyPoint } from '@/lib/guide/rubric';
import type { FollowUp } from './policy';
import type { InterviewMode, Plan } from './plan';
import { durationInWords } from './duration';
import { nth } from './variation';

/** Where in the interview the words are said: the seed and a counter keep them from repeating. */
export interface Saying {
  readonly seed: number;
  readonly nth: number;
}

const pick = (list: readonly string[], { seed, nth: n }: Saying) => nth(list, seed, n);

/** The longest stretch of a candidate's own words that is read back to them. */
const QUOTE_CHARS = 140;

const askFirst = ['Let us begin.', 'Here is the first one.', 'First question.', 'To start with:'];

const askNext = [
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
];

const askLast = ['And the last question.', 'One more, the last one.', 'We close with this one.'];

/** Heard, and nothing more: none of these tells how the answer was. */
const acknowledge = [
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
];

/** Said to "I don't know" and to "nothing to add" alike, also after the last question. */
const noWorries = [
  'That is fine. Let us leave it there.',
  'No problem at all, we leave it there.',
  'Thank you for saying so plainly.',
  'That is all right, thank you for telling me.',
  'All right, that is fine.',
];

const skipped = [
  'All right, we leave that one.',
  'Sure, skipping it.',
  'Fine, we pass on this one.',
  'Okay, we leave it and go on.',
];

const takeYourTime = [
  'Take your time.',
  'Of course, think it through.',
  'No rush. Answer when you are ready.',
  'Sure, take a moment.',
];

const probeLead = [
  'You may have touched on this already, but let me ask.',
  'Let me follow up on one thing.',
  'One part I would like to hear more about.',
  'Perhaps you meant this too, so let me ask directly.',
  'Let me go a little deeper on one point.',
  'If you have said it already, just say it again in short.',
  'One follow-up, and take it in whatever way fits your answer.',
  'I would like to stay with this for a moment.',
];

const challengeLead = [
  'You said',
  'Let me come back to something you said:',
  'I wrote down',
  'One thing I noted:',
  'Let me quote you:',
];

/** The same of a story, whose facts nobody can argue: they can be weighed. Also in the same words for what is wrong in it. */
const weigh = [
  'What spoke for that, and what against it?',
  'How could somebody who was not there check that?',
  'What would a colleague who was there add, or see differently?',
  'How do you know that it was that, and not something else?',
];

/** To whoever just said that the end cannot be known: heard, and not asked again. */
const unknownEnd = [
  'I see, the end of it was out of your sight.',
  'Understood, that could not be seen from where you were.',
  'All right, I leave the outcome there.',
];

/** One question, in the same words whether the claim is right or wrong: in an exam a challenge must not be a verdict. */
const defend = [
  'Suppose a colleague disagrees. How would you argue it, or put it differently?',
  'What makes you sure of that, or what would you change about it?',
  'Why would you stand by that, or what would you change?',
  'What would have to be the case for that not to hold?',
  'How would you back that up, or correct it if you see it differently now?',
];

const repeatLead = ['Of course.', 'Sure, here it is again.', 'Gladly.', 'No problem, once more.'];

const hintLead = [
  'Here is a nudge.',
  'Try this angle.',
  'A small hint.',
  'Something to think about.',
];

const callTime = [
  'That is the time for this question.',
  'I have to stop you there, the time for this one is up.',
  'Time is up on this question.',
  'We are out of time on this one.',
];

const looksFor: Record<Question['kind'], string> = {
  concept: 'Say what it is, how it works and when it matters, as you would to a colleague.',
  comparison: 'Put the options side by side: how they differ, and when you would take which.',
  technique: 'Tell me how you would do it, step by step, and why that way.',
  design: 'Sketch the parts and how they work together, then the decisions you would defend.',
  scenario: 'Tell me what you would do, in which order, and why.',
  behavioral:
    'Tell one real story: the situation, your task, what you did yourself, and how it ended.',
};

/** The interviewer's words for each move, without a model. Plain text. */
export const wording = {
  open(plan: Plan): string {
    const count =
      plan.questions.length === 1 ? 'one question' : `${plan.questions.length} questions`;
    const time =
      plan.timing.kind === 'timed'
        ? `We have ${durationInWords(plan.timing.totalMs)}.`
        : 'There is no time limit today.';
    const mode: Record<InterviewMode, string> = {
      practice: 'You can ask me to repeat, to clarify, or for a hint, and you can pause.',
      exam: 'I will not comment on your answers until the report. You can ask me to repeat or clarify.',
    };
    return `Welcome. I have ${count} for you. ${time} ${mode[plan.mode]}`;
  },

  ask(prompt: string, place: { index: number; of: number }, saying: Saying): string {
    const { index, of } = place;
    const lead = index === 0 ? askFirst : index === of - 1 ? askLast : askNext;
    return `${pick(lead, saying)} ${closed(prompt)}`;
  },

  acknowledge: (saying: Saying) => pick(acknowledge, saying),
  dontKnow: (saying: Saying) => pick(noWorries, saying),
  skipped: (saying: Saying) => pick(skipped, saying),
  takeYourTime: (saying: Saying) => pick(takeYourTime, saying),

  /** A story is the candidate's own: its facts are not to be argued, what is claimed by them can be weighed. */
  followUp(
    followUp: FollowUp,
    how: {
      readonly mode: InterviewMode;
      readonly ofStory: boolean;
      readonly isEndUnknown: boolean;
    },
    saying: Saying,
  ): string {
    const heard = how.isEndUnknown ? `${pick(unknownEnd, saying)} ` : '';
    if (followUp.kind === 'probe')
      return `${heard || `${pick(probeLead, saying)} `}${followUp.point.probe}`;
    const quoted = `${heard}${pick(challengeLead, saying)} “${withoutStop(shorten(followUp.said.quote))}”.`;
    return followUp.kind === 'challenge' && how.mode === 'practice'
      ? `${quoted} ${followUp.misconception.challenge}`
      : `${quoted} ${pick(how.ofStory ? weigh : defend, saying)}`;
  },

  /** In place of a follow-up whose point was heard already: asks for nothing and tells nothing. */
  anythingToAdd: () => 'Is there anything you would add to what you have said?',

  hint: (point: KeyPoint, saying: Saying) => `${pick(hintLead, saying)} ${hintOf(point)}`,
  noHint: (mode: InterviewMode) =>
    mode === 'exam'
      ? 'I can’t give hints in an exam. Say what you do know; every part counts.'
      : 'I have no further hint for this one. Say what you do know; every part counts.',

  repeat: (prompt: string, saying: Saying) => `${pick(repeatLead, saying)} ${closed(prompt)}`,
  clarify: (question: Question) =>
    `The question is: ${closed(question.prompt)} ${looksFor[question.kind]}`,
  /** What a follow-up wants, when the candidate asks about that: it stays to be answered. */
  clarifyFollowUp: (kind: 'probe' | 'challenge', asked: string) =>
    ({
      probe: `My follow-up was: ${asked} A few sentences on just that are enough.`,
      challenge: `I asked about your own words: ${asked} Tell me your reasons, or say it anew; either is fine.`,
    })[kind],

  tellTime(question: number | null, whole: number | null): string {
    if (question === null || whole === null)
      return 'There is no time limit, so take what you need.';
    const total = whole > question ? `, and ${durationInWords(whole)} in all` : '';
    return `You have ${durationInWords(question)} left on this question${total}.`;
  },

  confirmStop: () =>
    'We can stop here. Say “yes, stop” or press End interview, and I will close and grade what we have. Otherwise just go on with your answer.',
  callTime: (saying: Saying) => pick(callTime, saying),

  /** Kept is only what was said: where nothing was, nothing is promised. */
  close: (reason: 'completed' | 'time' | 'ended', said: boolean) =>
    ({
      completed: 'That was the last question. Thank you for your time; your report comes next.',
      time: said
        ? 'Our time is up. Thank you; everything you said is kept, and your report comes next.'
        : 'Our time is up. Thank you; your report comes next.',
      ended: said
        ? 'We stop here. Everything you said is kept, and your report comes next.'
        : 'We stop here. Your report comes next.',
    })[reason],
} as const;

/** Read back, a quote begins with what it says and not with the word that tied it to the words before. */
function shorten(quote: string): string {
  const line = quote
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:and|but|so|because|well|um|uh),? (?=\S+ \S+ \S)/iu, '');
  if (line.length <= QUOTE_CHARS) return line;
  return `${line.slice(0, line.lastIndexOf(' ', QUOTE_CHARS))} …`;
}

/** A quote within a sentence: the sentence has a stop of its own. */
function withoutStop(quote: string): string {
  return quote.replace(/\.$/u, '');
}

/** With a mark at its end: some prompts of a guide are headings. */
function closed(sentence: string): string {
  return /[.?!…]$/u.test(sentence) ? sentence : `${sentence}.`;
}
