import type { Include, Part } from '@/lib/report/handout/include';
import type { Statement, StatementKind } from './statement';

/**
 * What must be included for a statement to be told to somebody else. `private` ones never are: how a person
 * rated themself is nobody else's. A statement that quotes needs the words, whatever stands here.
 */
const needs: Record<StatementKind, readonly Part[] | 'private'> = {
  verdict: ['overall'],
  with_marks: ['overall'],
  essentials_full: ['grades'],
  answer_full: ['grades'],
  answers_full: ['grades'],
  point_made: ['grades', 'words'],
  made_unprompted: ['grades'],
  corrected_yourself: ['grades', 'words'],
  went_beyond: ['grades', 'words'],
  story_part_clear: ['story', 'words'],
  result_measured: ['story', 'words'],
  own_part_clear: ['story', 'words'],
  time_kept: ['delivery'],
  pace_easy: ['delivery'],
  not_answered: ['grades'],
  misconception_stated: ['grades', 'words'],
  point_missing: ['grades'],
  point_half_made: ['grades', 'words'],
  point_shared: ['grades', 'words'],
  point_after_hint: ['grades'],
  claim_corrected_late: ['grades', 'words'],
  story_part_missing: ['story'],
  story_end_unknown: ['story', 'words'],
  story_part_thin: ['story', 'words'],
  structure_low: ['grades'],
  story_part_short: ['story'],
  story_part_stronger: ['story'],
  story_supposed: ['story', 'words'],
  story_flag: ['story', 'words'],
  time_ran_out: ['delivery'],
  pace_fast: ['delivery'],
  fillers_many: ['delivery'],
  overall_score: ['overall'],
  essentials: ['overall'],
  false_claims: ['overall'],
  wrong_guess: ['grades', 'words'],
  kept_from: ['overall'],
  strongest_section: ['overall'],
  weakest_section: ['overall'],
  left_out: ['overall'],
  not_graded: ['grades'],
  model_failed: ['overall'],
  unsure: ['overall'],
  graders_differ: ['overall'],
  not_measured: ['delivery'],
  rated_higher: 'private',
  rated_lower: 'private',
  rated_alike: 'private',
};

/** Whether a statement may be told with what is included. */
export function mayTell(statement: Statement, include: Include): boolean {
  const needed = needs[statement.kind];
  if (needed === 'private') return false;
  if ('quote' in statement && !include.words) return false;
  return needed.every((part) => include[part]);
}

/** Whether something may be told that stands on these pieces of evidence, by what they are evidence of. */
export function mayTellOf(evidence: readonly string[], include: Include): boolean {
  return evidence.every((id) => {
    const part = partOf(id);
    return part !== 'private' && include[part];
  });
}

function partOf(id: string): Part | 'private' {
  if (id === 'score:all') return 'overall';
  switch (id.slice(0, id.indexOf(':'))) {
    case 'answer':
    case 'point':
    case 'misconception':
    case 'score':
      return 'grades';
    case 'story':
      return 'story';
    case 'delivery':
    case 'time':
      return 'delivery';
    case undefined:
    default:
      return 'private';
  }
}
