import { headings } from './story-cues';
import { hasPast, isPast, isUndecided, type Act } from './story-verbs';
import type { Unit } from './story-units';

/** Whether a unit tells of something that happened. */
export interface Tense {
  readonly happened: boolean;
  /** It has a verb of the past itself. */
  readonly past: boolean;
  /** Told of the speaker in the present: "I work in a bank". */
  readonly habit: boolean;
  /** A plan, advice or a rule. */
  readonly planned: boolean;
  /** A step told in the present, in the midst of what happened: "so I call him". */
  readonly stepNow: Act['person'] | null;
}

const general =
  /\b(?:always|usually|normally|generally|typically|you (?:should|have to|must|need to|can)|one should|it is important|important to|the key|in general|if i (?:were|was|am|have|had)|suppose|imagine)\b/u;
const planned = /\b(?:would|will|ll|should|might|need to|needs to)\b/u;
/** "It would have saved us". */
const unreal = /\b(?:(?:would|should|could|might) (?:not )?(?:have|ve)|if \w+ (?:had|d))\b/u;
/** Verbs that tell a state, not a step. */
const states =
  /^(?:am|is|are|have|has|know|think|like|want|need|love|believe|mean|guess|hope|feel|do|work|not|first|can|remember|understand|agree)$/u;
/** Begins an episode without a verb. */
const once = /\b(?:in one case|in my case|it happened|one time|this one time)\b/u;
/** How far around a unit without a verb of its own is looked for what tells the time. */
const AROUND = 3;
const PAST_AROUND = 0.4;

export function tensesOf(units: readonly Unit[]): Tense[] {
  const own = units.map(ownTense);
  return own.map(({ kind, past }, at): Tense => {
    const unit = units[at]!;
    const act = unit.acts.find(({ mood, verb }) => mood === 'present' && !states.test(verb));
    const isAmidst = own[at - 1]?.kind === 'past' && own[at + 1]?.kind === 'past';
    if (kind === 'present' && act && isAmidst)
      return { happened: true, past: true, habit: false, planned: false, stepNow: act.person };
    if (kind !== 'open')
      return {
        happened: kind === 'past',
        past,
        habit: kind === 'present',
        planned: kind === 'supposed',
        stepNow: null,
      };
    const around = own.filter((_, other) => other !== at && Math.abs(other - at) <= AROUND);
    const told = around.filter((other) => other.kind === 'past').length;
    const happened = told > 0 && told >= PAST_AROUND * around.length;
    return { happened, past, habit: false, planned: false, stepNow: null };
  });
}

/** "You check the logs"; "you know" and what somebody did are none. */
const advised = (next: string | undefined) =>
  next !== undefined &&
  /^\p{L}+$/u.test(next) &&
  !/^(?:know|see|really|and|or|but|who)$/u.test(next) &&
  (!isPast(next) || isUndecided(next));

type Kind = 'past' | 'present' | 'supposed' | 'open';

function ownTense({ words, flat, acts, quote }: Unit): { kind: Kind; past: boolean } {
  const past = hasPast(words);
  const stepped = acts.some(({ mood, step }) => mood === 'past' && step);
  const isAdvice = words.some((word, at) => word === 'you' && advised(words[at + 1]));
  const isPlan =
    isAdvice ||
    unreal.test(flat) ||
    (!past && planned.test(flat)) ||
    acts.some(({ mood }) => mood === 'plan');
  if (!stepped && (general.test(flat) || isPlan)) return { kind: 'supposed', past };
  // "We keep a list of what we tried" is a habit.
  if (acts[0]?.mood === 'present' && !states.test(acts[0].verb) && !stepped)
    return { kind: 'present', past };
  if (past) return { kind: /\?["”)\s]*$/u.test(quote) ? 'supposed' : 'past', past };
  if (isHeaded(flat, quote) || once.test(flat)) return { kind: 'past', past };
  if (acts.some(({ mood }) => mood === 'present')) return { kind: 'present', past };
  return { kind: /\?["”)\s]*$/u.test(quote) ? 'supposed' : 'open', past };
}

/** "Context: …", "my role - …": notes of what happened. */
export const isHeaded = (flat: string, quote: string) =>
  /^[^\p{L}]*[\p{L} ]{2,24}\s*[:–—-]/u.test(quote) &&
  headings.some(({ pattern }) => pattern.test(flat));
