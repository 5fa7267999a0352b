import type { ConceptTable } from '@/lib/guide/concept';
import { Giveaway, lexiconOf, openPoints } from './giveaway';
import type { MoveBrief } from './move-brief';
import type { SpeechChecks } from './spoken-guard';
import { mayBecomeVerdict, verdictIn } from './verdict-words';

/** What a model must not say in a move: an open point's own terms, and in an exam how the answer was. */
export function checksFor(brief: MoveBrief, concepts: ConceptTable): SpeechChecks {
  const { rubric, verdict, prompt, words, answers, mode, move } = brief;
  const giveaway = new Giveaway(
    openPoints(rubric?.points ?? [], verdict),
    [prompt ?? '', words, ...answers],
    concepts,
    lexiconOf(concepts),
  );
  const exam = mode === 'exam';
  // An acknowledgement has no business with the question's own words.
  const allowed = move.kind === 'acknowledge' ? '' : `${prompt ?? ''} ${words}`;
  return {
    find(text) {
      if (giveaway.find(text) !== undefined) return 'gives_away';
      return exam && verdictIn(text, allowed) !== undefined ? 'says_verdict' : undefined;
    },
    mayBegin: (partial) => giveaway.mayBegin(partial) || (exam && mayBecomeVerdict(partial)),
  };
}
