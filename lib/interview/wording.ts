import type { Question } from '@/lib/guide/question';
import { hintOf, type KeyPoint } from '@/lib/guide/rubric';
import type { FollowUp } from './policy';
import type { InterviewMode, Plan } from './plan';
import { durationInWords } from './duration';
import { closed, shorten, withoutStop } from './read-back';
import { pick, waysToSay, type Saying } from './ways-to-say';

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
    const lead =
      index === 0 ? waysToSay.askFirst : index === of - 1 ? waysToSay.askLast : waysToSay.askNext;
    return `${pick(lead, saying)} ${closed(prompt)}`;
  },

  acknowledge: (saying: Saying) => pick(waysToSay.acknowledge, saying),
  dontKnow: (saying: Saying) => pick(waysToSay.noWorries, saying),
  skipped: (saying: Saying) => pick(waysToSay.skipped, saying),
  takeYourTime: (saying: Saying) => pick(waysToSay.takeYourTime, saying),

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
    const heard = how.isEndUnknown ? `${pick(waysToSay.unknownEnd, saying)} ` : '';
    if (followUp.kind === 'probe')
      return `${heard || `${pick(waysToSay.probeLead, saying)} `}${followUp.point.probe}`;
    const quoted = `${heard}${pick(waysToSay.challengeLead, saying)} “${withoutStop(shorten(followUp.said.quote))}”.`;
    return followUp.kind === 'challenge' && how.mode === 'practice'
      ? `${quoted} ${followUp.misconception.challenge}`
      : `${quoted} ${pick(how.ofStory ? waysToSay.weigh : waysToSay.defend, saying)}`;
  },

  /** In place of a follow-up whose point was heard already: asks for nothing and tells nothing. */
  anythingToAdd: () => 'Is there anything you would add to what you have said?',

  hint: (point: KeyPoint, saying: Saying) => `${pick(waysToSay.hintLead, saying)} ${hintOf(point)}`,
  noHint: (mode: InterviewMode) =>
    mode === 'exam'
      ? 'I can’t give hints in an exam. Say what you do know; every part counts.'
      : 'I have no further hint for this one. Say what you do know; every part counts.',

  repeat: (prompt: string, saying: Saying) =>
    `${pick(waysToSay.repeatLead, saying)} ${closed(prompt)}`,
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
  callTime: (saying: Saying) => pick(waysToSay.callTime, saying),

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
