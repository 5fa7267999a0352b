import type { StoryPart } from '@/lib/grading/story/story';
import { colonHeadings, headings } from '@/lib/grading/story/parts/cues';
import { isLog, speakersOf } from './entries';
import { hasPast, isPast, isUndecided } from './past-forms';
import type { Act } from './acts';
import { isNotDone } from './not-done';
import type { Unit } from './unit';

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
  /\b(?:always|usually|normally|generally|typically|you (?:should|have to|must|need to|can)|one should|it is important|important to|the key|in general|(?<!\b(?:was|were) (?:\w+ing )?)(?:all the time|every time)|if i (?:were|was|am|have|had)|suppose|imagine)\b/u;
const planned =
  /\b(?:would|will|ll|should|might|need to|needs to|(?:i|we) (?:am|m|are|re) going to|(?:i|we) (?:also )?want to|the plan is)\b/u;
/** "It would have saved us". */
const unreal = /\b(?:(?:would|should|could|might|d) (?:not )?(?:have|ve)|if \w+ (?:had|d))\b/u;
/** Verbs that tell a state, not a step. */
const states =
  /^(?:am|is|are|have|has|know|think|like|want|need|love|believe|mean|guess|hope|feel|do|work|not|first|can|remember|understand|agree)$/u;
/** Begins an episode without a verb. */
const once = /\b(?:in one case|in my case|it happened|one time|this one time)\b/u;
/** How far around a unit without a verb of its own is looked for what tells the time. */
const AROUND = 3;
const PAST_AROUND = 0.4;

/** A time by name, as one who tells a story as if it were now sets its scene. */
const scene =
  /\b(?:picture (?:this|it)|it s (?:a |the )?(?:late |early |last )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|summer|winter|spring|autumn|christmas|easter|midnight|noon|night|morning|evening|half|quarter|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d)|(?:one|that|this|last|the next|next) (?:day|night|morning|evening|afternoon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|summer|winter|spring|autumn|year)|(?:in|since) (?:19|20)\d\d|^\d\d \d\d\b|\b(?:at|it s|it is) (?:\w+ past )?(?:\w+|\d+) (?:in the (?:morning|evening|afternoon)|at night|o clock|am|pm)|suddenly|all of a sudden|there i am|so i m (?:sitting|standing|at)|(?:my|your|our) (?:first|second|third|last) (?:day|week|month|night|job)|black friday)\b/u;
/** What often happens in a year by name is part of that year's story. */
const dated = /\b(?:in|since|year|it s) (?:19|20)\d\d\b/u;
const habitual =
  /\b(?:usually|typically|normally|generally|often|every (?:day|time|week|month)|in general|most of the time|each time)\b/u;
const ownHabit = /\b(?:i|we) (?:usually|typically|normally|generally|often)\b/u;
/** "My boss he give me this work", "the founder tells her: find out": once, and in the present. */
const ordered =
  /\b(?:boss|chief|founder|manager|director|owner|client|customer|lead|leader|head|teacher|professor|cto|ceo|he|she|they)(?: \w+)? (?:say|says|tell|tells|ask|asks|give|gives|want|wants|call|calls|hand|hands) (?:to )?(?:me|us|her|him)\b/u;
/** What the speaker does again and again: "on Mondays I skim the papers". */
const routine =
  /^(?=.*\b(?:i|we)\b).*\b(?:every (?:\w+ )?(?:day|time|week|month|year|morning|evening|night|quarter|sprint|release|\w+day)|on (?:mon|tues|wednes|thurs|fri|satur|sun)days|(?:daily|weekly|monthly) (?:routine|habit|slot|hour|meeting|basis)|(?:routine|habit) (?:is|of)|whenever|when (?:something|somebody|someone|a new) \w+)\b/u;
/** So many steps in the present make a story that is told as if it were now. */
const STEPS_NOW = 2;

const isStepNow = ({ mood, verb, under }: Act) =>
  mood === 'present' && !under && !states.test(verb);

/** Told in the present throughout: a scene that is set once, steps in the present, and hardly a verb of the past. */
function isToldNow(units: readonly Unit[]): boolean {
  const isOnce = units.some(({ flat }) => ordered.test(flat));
  const isHabit = ({ flat }: Unit) =>
    dated.test(units[0]?.flat ?? '') || isOnce ? ownHabit.test(flat) : habitual.test(flat);
  const first = units.findIndex(({ acts }) => acts.some(isStepNow));
  // What is told of one day among one's habits makes no story of them: the scene is set first.
  const isSet = units.slice(0, first + 1).some(({ flat }) => scene.test(flat));
  if (!isSet && !isOnce) return false;
  if (units.some((unit) => isHabit(unit) || (!isOnce && routine.test(unit.flat)))) return false;
  const steps = units.flatMap(({ acts }) => acts).filter(isStepNow);
  const past = units.filter(({ acts }) => acts.some(({ mood, step }) => mood === 'past' && step));
  const plans = units.filter(({ acts }) => acts.some(({ mood }) => mood === 'plan'));
  return steps.length >= STEPS_NOW && steps.length > past.length && steps.length > plans.length;
}

/** When each unit plays: it happened, it is so, it is planned. */
export function tensesOf(units: readonly Unit[]): Tense[] {
  const isScene = speakersOf(units).some((speaker) => speaker !== null);
  const isNow = isScene || isToldNow(units) || isLog(units);
  const own = units.map(ownTense);
  return own.map(({ kind, past }, at): Tense => {
    const unit = units[at]!;
    const act = unit.acts.find(({ mood, verb }) => mood === 'present' && !states.test(verb));
    if (
      isNow &&
      (kind === 'present' || kind === 'open' || (kind === 'supposed' && !isPlanned(unit)))
    )
      return {
        happened: true,
        past: true,
        habit: false,
        planned: false,
        // What is said in a scene is not done.
        stepNow: isScene ? null : (act?.person ?? null),
      };
    const isAmidst =
      own[at - 1]?.kind === 'past' && own[at + 1]?.kind === 'past' && !isSinceThen.test(unit.flat);
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
    const around = [
      ...own.slice(Math.max(0, at - AROUND), at),
      ...own.slice(at + 1, at + 1 + AROUND),
    ];
    const told = around.filter((other) => other.kind === 'past').length;
    const happened = told > 0 && told >= PAST_AROUND * around.length;
    return { happened, past, habit: false, planned: false, stepNow: null };
  });
}

/** "You check the logs"; "you know" and what somebody did are none. */
const advised = (next: string | undefined) =>
  next !== undefined &&
  /^\p{L}+$/u.test(next) &&
  !/^(?:know|see|really|and|or|but|who|remember|recall|ll|d|ve)$/u.test(next) &&
  (!isPast(next) || isUndecided(next));

const isPlanned = ({ flat, acts }: Unit) =>
  planned.test(flat) || unreal.test(flat) || acts.some(({ mood }) => mood === 'plan');

/** "The boss said: you have a week" is no advice. */
const toSpeaker =
  /\b(?<!\b(?:i|we) )(?:said|told (?:me|us)|wrote|shouted|says|goes|like)\b[^.]{0,30}$/u;

/** A question that somebody put to the speaker was put. */
const asked =
  /\b(?<!\b(?:i|we) )(?:said|asked(?: me| us)?|wrote|says|asks|goes|like) (?:can|could|will|would|how|what|why|whether|so|are|do|is)\b/u;

const notYet =
  /\b(?:has|have|had|s|ve) (?:not|never) (?:\w+ly )?(?:happened|had|come|been)\b.*\b(?:yet|to me|so far)\b|\bnever (?:\w+ )?happened to me\b/u;
/** "I now keep a list": what one does since, wherever it is told. */
const isSinceThen = /^(?:and |so |but )*(?:i|we) (?:now|still|always|never|no longer) /u;
const isSince = /\b(?:have|has|ve|s) (?:not |never |only |had )?.*\bsince\b/u;

type Kind = 'past' | 'present' | 'supposed' | 'open';

function ownTense({ words, flat, acts, quote }: Unit): { kind: Kind; past: boolean } {
  const past = hasPast(words);
  if (notYet.test(flat) || isNotDone(flat)) return { kind: 'supposed', past: false };
  const stepped = acts.some(({ mood, step }) => mood === 'past' && step);
  // "My boss was like: can you fix it" is said to the speaker.
  const isAdvice = words.some(
    (word, at) =>
      word === 'you' &&
      advised(words[at + 1]) &&
      !toSpeaker.test(words.slice(0, at).join(' ')) &&
      !(past && /^(?:can|could|would|will)$/u.test(words[at - 1] ?? '')),
  );
  const isWondering = /\?["”)\s]*$/u.test(quote) && !asked.test(flat);
  const isPlan =
    isAdvice ||
    unreal.test(flat) ||
    (!past && planned.test(flat)) ||
    acts.some(({ mood }) => mood === 'plan');
  if (!stepped && (general.test(flat) || isPlan)) return { kind: 'supposed', past };
  // "We have not run out since".
  if (past && isSince.test(flat)) return { kind: 'past', past };
  // "We keep a list of what we tried" is a habit.
  if (acts[0]?.mood === 'present' && !states.test(acts[0].verb) && !stepped)
    return { kind: 'present', past };
  if (past) return { kind: isWondering ? 'supposed' : 'past', past };
  if (once.test(flat)) return { kind: 'past', past: true };
  if (partsHeaded(flat, quote).length > 0) return { kind: 'past', past };
  if (acts.some(({ mood }) => mood === 'present')) return { kind: 'present', past };
  return { kind: isWondering ? 'supposed' : 'open', past };
}

/** "The situation was that …". */
const isNamed =
  /^(?:so |and |then |well |okay )*(?:the|my|our) (?:situation|context|background|task|actions?|approach|result|outcome|lesson) (?:i took |there |here )?(?:was|were|is)\b/u;

/** Up to the mark that ends a heading; a hyphen within a word ("end-to-end") is none. */
const headed =
  /^[^\p{L}]*[\p{L} ]{2,24}(?:(?: ?\([^)]*\)|, [\p{L} ]{1,30})?\s*(?<colon>:)|\s[–—-])/u;

/** Which parts a unit is headed as, "Context: …", "my role - …": notes of what happened. */
export function partsHeaded(flat: string, quote: string): StoryPart[] {
  const mark = headed.exec(quote);
  if (!mark && !isNamed.test(flat)) return [];
  const names = mark?.groups?.['colon'] === undefined ? headings : [...headings, ...colonHeadings];
  return names.filter(({ pattern }) => pattern.test(flat)).map(({ part }) => part);
}
