import { refusals, type Refusal } from '@/lib/interview/command';
import { MOST_COMMENTS } from '@/lib/report/handout/comment';
import { MOST_SHARES } from '@/lib/report/handout/share';
import { MOST_TRIED } from '@/lib/report/trial';

/** Refusals that come before the core is asked. */
export const useCaseRefusals = {
  not_found: 'There is no such interview, or it belongs to someone else.',
  unfinished_interview: 'You have an unfinished interview. Resume it or end it first.',
  nothing_matches: 'No question fits these choices. Allow more sections, kinds, levels or time.',
  pen_elsewhere: 'This interview is open in another tab. Take it back to go on here.',
  too_busy: 'The interview changed while this was being saved. Please try again.',
  unknown_guide: 'The guide of this interview is no longer here.',
  report_not_ready: 'This interview is still running. Its report can be marked when it is over.',
  not_graded: 'This question has no verdict yet. Open the report again in a moment.',
  nothing_to_contest: 'The verdict on this part has changed. Reload the report.',
  quote_not_said: 'These words are not in your answer as it was graded. Reload the report.',
  trial_empty: 'There is nothing to grade yet. Write an answer first.',
  trial_too_long: `An answer here can have up to ${MOST_TRIED.toLocaleString('en')} characters. Shorten it and try again.`,
  no_model: 'No language model is configured, so there is nothing to grade with again.',
  rate_first: 'Open the report first: there you can rate your answers before you see the grades.',
  nothing_included: 'Choose at least one part that the link shows.',
  too_many_links: `A report can have up to ${MOST_SHARES} links that work. Take one back that is no longer needed.`,
  too_many_links_ended:
    'Very many links to this report were made and taken back. A week after a link ended there is room for another one, unless it has comments: delete those to make room.',
  link_ended: 'This link was made before and has ended, for good. Make a new one.',
  unknown_link: 'There is no such link to this report.',
  link_gone:
    'This link does not work, or no longer does. Ask whoever gave it to you for a new one.',
  too_many_readers: 'Many shared reports are being opened right now. Try again in a moment.',
  comments_off: 'Comments are switched off for this link.',
  too_many_comments: `A link takes up to ${MOST_COMMENTS} comments, and this one has them. Whoever shared the report can delete some.`,
  comments_too_often:
    'Many comments came through this link in the last hour. Yours is still here: send it again later.',
  comment_kept_before:
    'An earlier wording of this comment arrived and is kept as it was. Send again to add this one as another comment.',
  story_changed:
    'This story was changed in another tab. Copy what you wrote here, then reload the page.',
  story_removed:
    'This story was removed in another tab. Copy what you wrote here to keep it, and write it as a new story.',
  too_many_stories: 'The bank holds 200 stories. Remove one you no longer tell to make room.',
  grades_were_shown:
    'The grades of this answer have been shown, so it is too late to rate it before them.',
  no_story: 'Only a story can be told again in parts, and this question did not ask for one.',
  no_words: 'There are no words in this yet. Tell the part in a sentence or two.',
  unknown_code: 'No interviews belong to this code. Check it letter by letter.',
} as const;

export type OutcomeCode = Refusal['code'] | keyof typeof useCaseRefusals;

/** What a use case gives back: a value, or a refusal that a person can read. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: OutcomeCode; readonly sentence: string };

export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function refused(code: OutcomeCode): { ok: false; code: OutcomeCode; sentence: string } {
  const sentence = { ...refusals, ...useCaseRefusals }[code];
  return { ok: false, code, sentence };
}
