import { z } from 'zod';

/** What behavioral questions ask for. A story can answer several. */
export const storyThemes = [
  'challenge',
  'conflict',
  'failure',
  'leadership',
  'ambiguity',
  'persuasion',
  'pressure',
  'customer',
  'learning',
  'integrity',
] as const;
export const storyTheme = z.enum(storyThemes);
export type StoryTheme = (typeof storyThemes)[number];

interface ThemeWords {
  readonly name: string;
  /** How interviewers usually ask for it. */
  readonly asked: string;
  /** Words of a question that ask for it. */
  readonly cues: RegExp;
}

export const themeWords: Record<StoryTheme, ThemeWords> = {
  challenge: {
    name: 'A hard piece of work',
    asked: 'Tell me about a challenging project you worked on.',
    cues: /\b(?:challeng\w*|hard(?:est)?|difficult\w*|complex|proud\w*|accomplish\w*|achiev\w*|project)\b/iu,
  },
  conflict: {
    name: 'Conflict',
    asked: 'Tell me about a time you disagreed with a colleague.',
    cues: /\b(?:conflict\w*|disagree\w*|argu\w*|(?:difficult|hard|challenging) (?:person|people|colleagues?|co-?workers?|team-?mates?|boss|manager)|tension|(?:didn['’]t|did not|don['’]t) (?:get along|agree))\b/iu,
  },
  failure: {
    name: 'Failure or a mistake',
    asked: 'Tell me about something that went wrong, and your part in it.',
    cues: /\b(?:fail\w*|mistake\w*|went wrong|go wrong|regret\w*|(?:hard|tough|harsh|negative|critical|difficult) feedback|setback\w*|wrong decision)\b/iu,
  },
  leadership: {
    name: 'Leading others',
    asked: 'Tell me about a time you led people, with or without the title.',
    cues: /\b(?:led|lead(?:ing|er|ership)?|mentor\w*|manag(?:e|ed|ing) (?:people|a team)|delegat\w*|initiative|(?:help(?:ed|ing)?|support(?:ed|ing)?|coach(?:ed|ing)?|taught) (?:an?|your|the|someone|somebody)(?: \w+)? ?(?:colleagues?|co-?workers?|team-?mates?|juniors?|person|people|else)?)\b/iu,
  },
  ambiguity: {
    name: 'Unclear goals',
    asked: 'Tell me about a time the goal or the data was unclear.',
    cues: /\b(?:ambig\w*|unclear|uncertain\w*|incomplete information|vague|chang(?:ing|ed) (?:requirements|priorities)|adapt\w*|(?:no|without|few|little|not enough) (?:clear )?(?:instructions?|guidance|direction|information))\b/iu,
  },
  persuasion: {
    name: 'Winning people over',
    asked: 'Tell me about a time you convinced somebody who was against it.',
    cues: /\b(?:convinc\w*|persua\w*|influenc\w*|buy-in|stakeholders?|push(?:ed)? back)\b/iu,
  },
  pressure: {
    name: 'Time pressure',
    asked: 'Tell me about a time you had too little time.',
    cues: /\b(?:deadline\w*|pressure|prioriti[sz]\w*|too little time|tight|stress\w*|urgent)\b/iu,
  },
  customer: {
    name: 'Customers and users',
    asked: 'Tell me about a time you went out of your way for a user.',
    cues: /\b(?:customers?|users?|clients?)\b/iu,
  },
  learning: {
    name: 'Learning something new',
    asked: 'Tell me about something you had to learn fast.',
    cues: /\b(?:learn\w*|new (?:technology|skill|field)|feedback|criti[cq]\w*)\b/iu,
  },
  integrity: {
    name: 'Doing what is right',
    asked: 'Tell me about a time you spoke up about something that was not right.',
    cues: /\b(?:ethic\w*|integrity|right thing|spoke up|unfair|honest\w*|biased)\b/iu,
  },
};

/** The themes that a behavioral question asks for, in the order of the list; none when its words name none. */
export function themesOf(prompt: string): StoryTheme[] {
  return storyThemes.filter((theme) => themeWords[theme].cues.test(prompt));
}
