import 'server-only';
import type { InterviewerStyle, Persona, Strictness } from '@/lib/interview/interviewer-style';
import type { Move } from '@/lib/interview/move';
import type { InterviewMode } from '@/lib/interview/plan';

const tasks: Record<Move['kind'], string> = {
  open: 'Welcome the candidate. Give every number in the usual wording (how many questions, how many minutes) and what they may ask for. Ask no question yet.',
  ask: 'Ask the question, after at most one short bridge. Ask for exactly the same thing: leave nothing out, add no example, no hint and no part of an answer. Keep its technical terms.',
  acknowledge:
    'Acknowledge that you have heard the candidate, in one short sentence. Do not repeat, sum up, judge or correct what they said, and ask nothing.',
  probe: 'Ask the follow-up of the usual wording in your own words.',
  challenge:
    'Read back the candidate’s own words that the usual wording quotes, and ask the one thing that it asks. Take no side.',
  clarify:
    'Answer the candidate’s question about what was asked, the question or the follow-up that the usual wording gives: what is being asked and what kind of answer is wanted. What was asked stays to be answered. Add no content of an answer.',
  hint: 'Give the hint of the usual wording in your own words and no more than it.',
  repeat:
    'Say again what you last asked, as the usual wording has it. Leave nothing out and add nothing.',
  'tell-time': 'Tell the time left, with the same numbers as the usual wording.',
  'call-time': 'Say kindly that the time for this question is up. Ask nothing.',
  close:
    'Close the interview as the usual wording does, and thank the candidate. The report comes next; do not say that it is ready.',
};

/** What a model is to do for a kind of move. */
export const moveTask = (kind: Move['kind']): string => tasks[kind];

const personas: Record<Persona, string> = {
  warm: 'warm and encouraging, like a colleague who is glad to talk',
  neutral: 'calm, courteous and matter-of-fact',
  brisk: 'friendly but brisk: short sentences, no small talk',
};
const strictnesses: Record<Strictness, string> = {
  gentle: 'ask gently and leave room for partial answers',
  usual: 'ask plainly',
  demanding: 'ask pointedly, as one who wants precise reasons and does not settle for generalities',
};
const modes: Record<InterviewMode, string> = {
  practice:
    'This is practice. Even so, do not say whether an answer was right or wrong: feedback is given elsewhere.',
  exam: 'This is an exam. Never let on whether an answer was right, wrong, good, complete or missing something: no praise, no agreement, no doubt, no “right”, “exactly”, “great”, “good”.',
};

/** Persona, strictness and mode in words. */
export function manner({ persona, strictness }: InterviewerStyle, mode: InterviewMode) {
  return {
    persona: personas[persona],
    strictness: strictnesses[strictness],
    mode: modes[mode],
  };
}
