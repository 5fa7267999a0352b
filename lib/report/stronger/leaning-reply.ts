import type { Rubric } from '@/lib/guide/rubric';
import type { QuestionReport } from '@/lib/report/question/question-report';
import type { Sentence } from './answer-sentences';
import { bareAsk } from './placed-gaps';
import type { StrongerPiece } from './stronger-answer';

const subject = String.raw`(?:then )?(?:i|we|you|they|it|he|she|the|an?|that|this|there|one|my|our|your|people)\b`;
/** A clause that hangs on another: "When only a few of them matter." */
const hanging = new RegExp(
  String.raw`^(?:when(?:ever)?|if|because|since|while|until|unless|as (?:soon|long) as|so that)\s(?!.*,\s*${subject})`,
  'iu',
);
/** It quotes what would be said, agrees, or is about what the question named. */
const answering =
  /^(?:["“‘]|(?:yes|no|nope|yeah|it|they|them|that|those|both|neither)\b|the (?:first|second|third|former|latter)\b)/iu;
const verb =
  /\b(?:i|we|you|they|he|she|is|are|was|were|does|do|did|has|have|had|can|could|will|would|should|may|might|must|\w{2,}ed)\b|\w['’](?:s|re|m|d|ll|ve)\b/iu;
const phrase = /^(?:to|by|for|with|without|in order to)\s/iu;
/** A note of so few words has no verb. */
const NOTE = 8;

/** Whether the words say nothing without the question they reply to. */
export function leansOnQuestion(text: string): boolean {
  const isNote = (phrase.test(text) || text.split(/\s+/u).length <= NOTE) && !verb.test(text);
  return hanging.test(text) || answering.test(text) || isNote;
}

/** The question before the first sentence of a reply that leans on it; a story is told in a row. */
export function askedBefore(
  sentences: readonly Sentence[],
  index: number,
  { question, rubric }: { readonly question: QuestionReport; readonly rubric: Rubric },
): StrongerPiece[] {
  const own = sentences[index];
  const isFirst = own !== undefined && sentences[index - 1]?.turn !== own.turn;
  if (!isFirst || own.after !== 'probe' || question.story !== null) return [];
  const asked = question.turns.find(({ id }) => id === own.turn)?.asked ?? '';
  const known = rubric.points.find(({ probe }) => asked.includes(probe))?.probe;
  const words = known === undefined ? lastQuestion(asked) : bareAsk(known);
  if (words === '' || !leansOnQuestion(own.text)) return [];
  return [{ kind: 'asked', turn: own.turn, text: `(asked: ${words})` }];
}

const lastQuestion = (asked: string) => /[^.!?]+\?\s*$/u.exec(asked)?.[0].trim() ?? '';
