import { z } from 'zod';
import {
  questionKind,
  questionLevel,
  type QuestionKind,
  type QuestionLevel,
} from '@/lib/guide/question';
import {
  MOST_MINUTES,
  MOST_QUESTIONS,
  MOST_TITLE,
  type Drawable,
  type DrawRequest,
} from '@/lib/interview/draw';
import { persona, strictness, usualStyle } from '@/lib/interview/interviewer-style';
import { interviewMode } from '@/lib/interview/plan';
import type { Preset } from '@/lib/interview/presets';

export const timings = ['1', '1.25', '1.5', '2', 'untimed'] as const;

/** What is ticked and typed on the set-up page. Numbers are kept as typed. */
export const choicesSchema = z.strictObject({
  sections: z.array(z.string().max(60)),
  kinds: z.array(questionKind),
  levels: z.array(questionLevel),
  by: z.enum(['minutes', 'count']),
  minutes: z.string().max(5),
  count: z.string().max(5),
  mode: interviewMode,
  timing: z.enum(timings),
  persona: persona.default(usualStyle.persona),
  strictness: strictness.default(usualStyle.strictness),
});

export type Choices = z.infer<typeof choicesSchema>;

/** What there is to choose from: only what has questions, in the guide's order. */
export interface Offered {
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  readonly kinds: readonly QuestionKind[];
  readonly levels: readonly QuestionLevel[];
  readonly questions: readonly Drawable[];
}

const usual: Choices = {
  sections: [],
  kinds: [],
  levels: [],
  by: 'minutes',
  minutes: '20',
  count: '5',
  mode: 'practice',
  timing: '1',
  ...usualStyle,
};

/** Everything ticked, with the usual rules. */
export function everything(offered: Offered): Choices {
  return { ...usual, ...ticked(offered, { sections: [], kinds: [], levels: [] }) };
}

/** The choices with a preset's questions and size; mode and time rules stay. */
export function withPreset({ request }: Preset, choices: Choices, offered: Offered): Choices {
  const { size } = request;
  return {
    ...choices,
    ...ticked(offered, request),
    by: size.by,
    ...(size.by === 'minutes' ? { minutes: `${size.minutes}` } : { count: `${size.count}` }),
  };
}

/** Presets that the guide has questions for. */
export function usablePresets(presets: readonly Preset[], offered: Offered): Preset[] {
  return presets.filter((preset) => {
    const { sections, kinds, levels } = ticked(offered, preset.request);
    return sections.length > 0 && kinds.length > 0 && levels.length > 0;
  });
}

/** The preset that the choices amount to, if any. */
export function presetOf(
  choices: Choices,
  presets: readonly Preset[],
  offered: Offered,
): Preset | undefined {
  const key = keyOf(choices);
  return presets.find((preset) => keyOf(withPreset(preset, choices, offered)) === key);
}

/** Kept choices as far as the guide still offers them. */
export function stillOffered(choices: Choices, offered: Offered): Choices {
  const sections = offered.sections.map(({ id }) => id);
  return {
    ...choices,
    sections: choices.sections.filter((id) => sections.includes(id)),
    kinds: choices.kinds.filter((kind) => offered.kinds.includes(kind)),
    levels: choices.levels.filter((level) => offered.levels.includes(level)),
  };
}

export type Asked =
  | { readonly kind: 'request'; readonly request: DrawRequest }
  | { readonly kind: 'incomplete'; readonly sentence: string };

/** To practise questions again is to practise, whatever was chosen last. */
export function toPractise(choices: Choices): Choices {
  return { ...choices, mode: 'practice' };
}

/** A question that was chosen by itself, with the title of its section. */
export interface Chosen {
  readonly prompt: string;
  readonly section: string;
}

/** So much of a title is read at a glance, in a list or a select. */
const SHORT_TITLE = 80;

/** One chosen question is called by itself, several by their number and their sections, as many as are read at a glance. */
export function chosenTitle(questions: readonly [Chosen, ...Chosen[]]): string {
  if (questions.length === 1) return asTitle(questions[0].prompt);
  // "(LLMs)" explains a section, and that they are questions is said.
  const sections = questions.map(({ section }) =>
    section.replaceAll(/ \([^()]*\)| questions$/giu, ''),
  );
  const names = [...new Set(sections)];
  const named = (count: number) => {
    const more = names.length - count;
    const rest = more > 0 ? ` and\u00a0${more}\u00a0more` : '';
    return `${questions.length} chosen questions: ${names.slice(0, count).join(', ')}${rest}`;
  };
  const fits = names.findLastIndex((_, at) => named(at + 1).length <= SHORT_TITLE);
  return asTitle(named(Math.max(0, fits) + 1));
}

/** A title no longer than an interview takes, cut after a word. */
export function asTitle(title: string, most = MOST_TITLE): string {
  if (title.length <= most) return title;
  const short = title.slice(0, most - 1);
  const whole = /\s/u.test(title[most - 1] ?? '') ? short : short.replace(/\s\S*$/u, '');
  return `${whole.replace(/[\s,;:(–-]+$/u, '')}…`;
}

/** The request that the choices make, or what is still missing. */
export function requestOf(
  choices: Choices,
  offered: Offered,
  { title, only }: { title: string; only: readonly string[] },
): Asked {
  const { mode } = choices;
  const interviewer = { persona: choices.persona, strictness: choices.strictness };
  const timing: DrawRequest['timing'] =
    choices.timing === 'untimed'
      ? { kind: 'untimed' }
      : { kind: 'timed', factor: factors[choices.timing] };
  if (only.length > 0) {
    const size = { by: 'count' as const, count: only.length };
    const any = { sections: [], kinds: [], levels: [] };
    return {
      kind: 'request',
      request: { title, mode, timing, interviewer, ...any, only: [...only], size },
    };
  }
  const missing = nothingTicked(choices);
  if (missing !== undefined) return { kind: 'incomplete', sentence: missing };
  const size = sizeOf(choices);
  if ('wrong' in size) return { kind: 'incomplete', sentence: size.wrong };
  return {
    kind: 'request',
    request: {
      title,
      mode,
      timing,
      interviewer,
      sections: unlessAll(
        choices.sections,
        offered.sections.map(({ id }) => id),
      ),
      kinds: unlessAll(choices.kinds, offered.kinds),
      levels: unlessAll(choices.levels, offered.levels),
      only: [],
      size,
    },
  };
}

const factors = { '1': 1, '1.25': 1.25, '1.5': 1.5, '2': 2 } as const;

function sizeOf({ by, minutes, count }: Choices): DrawRequest['size'] | { wrong: string } {
  if (by === 'minutes') {
    const value = wholeNumber(minutes, 2, MOST_MINUTES);
    return value === undefined
      ? { wrong: `Give the time in whole minutes, from 2 to ${MOST_MINUTES}.` }
      : { by, minutes: value };
  }
  const value = wholeNumber(count, 1, MOST_QUESTIONS);
  return value === undefined
    ? { wrong: `Give the number of questions, from 1 to ${MOST_QUESTIONS}.` }
    : { by, count: value };
}

function wholeNumber(text: string, least: number, most: number): number | undefined {
  const value = /^\d{1,4}$/u.test(text.trim()) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : undefined;
}

function nothingTicked({ sections, kinds, levels }: Choices): string | undefined {
  if (sections.length === 0) return 'Tick at least one section.';
  if (kinds.length === 0) return 'Tick at least one kind of question.';
  if (levels.length === 0) return 'Tick at least one level.';
  return undefined;
}

/** All ticked is the same as any: an empty list. */
function unlessAll<T>(chosen: readonly T[], all: readonly T[]): T[] {
  return chosen.length >= all.length ? [] : [...chosen];
}

function ticked(
  { sections, kinds, levels }: Offered,
  wanted: Pick<DrawRequest, 'sections' | 'kinds' | 'levels'>,
): Pick<Choices, 'sections' | 'kinds' | 'levels'> {
  const ids = sections.map(({ id }) => id);
  return {
    sections: ids.filter((id) => wanted.sections.length === 0 || wanted.sections.includes(id)),
    kinds: kinds.filter((kind) => wanted.kinds.length === 0 || wanted.kinds.includes(kind)),
    levels: levels.filter((level) => wanted.levels.length === 0 || wanted.levels.includes(level)),
  };
}

function keyOf({ sections, kinds, levels, by, minutes, count }: Choices): string {
  const size = by === 'minutes' ? minutes : count;
  return JSON.stringify([
    sections.toSorted(),
    kinds.toSorted(),
    levels.toSorted(),
    by,
    Number(size),
  ]);
}
