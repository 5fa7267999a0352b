import type { ConceptTable } from '@/lib/guide/concept';
import { Giveaway, lexiconOf, openPoints } from './giveaway';
import type { Move } from './move';
import type { MoveBrief } from './move-brief';
import type { SpeechChecks } from './spoken-guard';
import { isUndecided, mayBecomeVerdict, verdictIn, type VerdictCare } from './verdict-words';

/** Moves that speak of the question's own matter. */
const aboutTheMatter = new Set<Move['kind']>([
  'ask',
  'probe',
  'challenge',
  'clarify',
  'hint',
  'repeat',
]);

/** Words that lead on to a question: with the question's own they make no term, however a phrase is read. */
export const BRIDGE =
  'Let us take, turn, move, go, come, start, begin, carry on with or to the next, first, last one or question.';

/** Moves that ask one thing: a second question takes the answer to the first away. */
const oneQuestion = new Set<Move['kind']>(['probe', 'challenge']);

/** Questions that a text asks; those in quoted words are not asked. */
export function questionsIn(text: string): number {
  return (text.replaceAll(/[“"][^”"]*[”"]/gu, '').match(/\?/gu) ?? []).length;
}

/** What would give away a point that is open by a move's verdict. */
export function giveawayFor(
  { rubric, verdict, prompt, spoken, words, answers, move }: MoveBrief,
  concepts: ConceptTable,
): Giveaway {
  return new Giveaway(
    openPoints(rubric?.points ?? [], verdict),
    {
      asked: [prompt ?? '', spoken ?? '', words, ...(move.kind === 'ask' ? [BRIDGE] : [])],
      answers,
    },
    concepts,
    lexiconOf(concepts),
  );
}

/** What a model must not say in a move: an open point's own terms, and in an exam how the answer was. */
export function checksFor(brief: MoveBrief, concepts: ConceptTable): SpeechChecks {
  const { prompt, spoken, words, answers, mode, move } = brief;
  const giveaway = giveawayFor(brief, concepts);
  const exam = mode === 'exam';
  const care: VerdictCare = aboutTheMatter.has(move.kind) ? 'in-sense' : 'any-word';
  // What has nothing to say of the matter has no business with the question's own words either.
  const allowed = care === 'any-word' ? '' : `${prompt ?? ''} ${spoken ?? ''} ${words}`;
  const readBack = care === 'any-word' ? [] : answers;
  return {
    find(text) {
      if (!aboutTheMatter.has(move.kind) && text.includes('?')) return 'asks';
      if (oneQuestion.has(move.kind) && questionsIn(text) > 1) return 'asks';
      if (giveaway.find(text) !== undefined) return 'gives_away';
      return exam && verdictIn(text, allowed, care, readBack) !== undefined
        ? 'says_verdict'
        : undefined;
    },
    undecided: (text) => exam && care === 'in-sense' && isUndecided(text),
    mayBegin: (partial) => giveaway.mayBegin(partial) || (exam && mayBecomeVerdict(partial)),
  };
}
