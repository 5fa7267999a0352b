import { starParts } from './model-reply';
import type { StoryPart } from './story';
import { headings, storyCues } from './story-cues';
import { isPast } from './story-verbs';
import type { Unit } from './story-units';

export type Label = StoryPart | 'none';
const labels: readonly Label[] = [...starParts, 'none'];

/** How strongly a unit speaks for each label. */
export type Weights = Readonly<Record<Label, number>>;

/** What nothing speaks for has this weight, so that a part needs more. */
const NOTHING = 0.8;
const HEADING = 2.4;
const STEP = { i: 2.5, we: 2.2 } as const;
const MORE_STEPS = 0.3;
const IDLE = 0.3;
/** Told of somebody or something else in the past, with nothing to say which part: set-up early, outcome late. */
const TOLD = 1;
const EARLY = 0.9;
const LATE = 1.1;

const general =
  /\b(?:always|usually|normally|generally|typically|you (?:should|have to|must|need to|can)|one should|it is important|important to|the key|in general|if i (?:were|was|am|have|had)|suppose|imagine)\b/u;
const planned = /\b(?:would|will|ll|should|could|might)\b/u;
/** Fashionable words that say nothing by themselves. */
const buzz = new Set(
  (
    'leverage leveraged leveraging synergy synergies synergistic cutting edge cloud native ai driven ecosystem digital transformation scale agile ' +
    'practices class future proof empower empowered empowering unlock unlocked enterprise holistic seamless seamlessly omnichannel proactive engagement ' +
    'journey journeys maximise maximize maximising maximizing drive driving loyalty delight pain centric world state art disruptive disrupt innovative ' +
    'innovation excellence governance framework responsible sustainable sustainability compliance culture integrity value values foster fostered ' +
    'paradigm robust scalable strategic strategy thought leadership best end-to-end next-gen mission-critical game changing impactful alignment aligned ' +
    'deliver delivered 360 degree ethical trust embed embedded revolutionary generative technologies latest devops blockchain kubernetes metaverse agentic solution solutions'
  ).split(' '),
);
const BUZZ_WORDS = 4;
const BUZZ_SHARE = 0.4;

/** Words of praise, worry and story-telling that say nothing of what happened. */
const vague = new Set(
  (
    'situation task action result reflection star story goal challenge challenging challenge difficult hard tough complex problem project ' +
    'thing things work worked working job company team people stakeholder stakeholders success successful successfully good great fine well best better ' +
    'happy positive very lot lots always important many everything everybody everyone i we my our me us way end time day situation done taken clear ' +
    'one two really handle handled response right experience solution solutions solve solved find found give gave stay stayed try tried hard deadline tight data messy'
  ).split(' '),
);

export interface Reading {
  readonly unit: Unit;
  readonly weights: Weights;
  /** Content words that say something of their own. */
  readonly specific: readonly string[];
  /** A plan, advice or a habit instead of something that happened. */
  readonly supposed: boolean;
  readonly past: boolean;
  /** A time, a place or a name is told. */
  readonly set: boolean;
  /** Fashionable words and hardly anything else. */
  readonly buzz: boolean;
}

/** "At Siemens", "in Lisbon": a name after a preposition. */
const named =
  /\b(?:[Aa]t|[Ii]n|[Ff]or|[Ff]rom|[Nn]ear|[Ww]ith)(?: the)? (?!(?:I|January|February|March|April|May|June|July|August|September|October|November|December|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)\b)\p{Lu}[\p{L}]+/u;
const NAMED = 1;

export function readUnit(unit: Unit, asked: ReadonlySet<string>): Reading {
  const { flat } = unit;
  const own = unit.content.filter((word) => !vague.has(word) && !asked.has(word));
  const past = unit.words.some(isPast);
  const buzzing = unit.content.filter((word) => buzz.has(word)).length;
  const isBuzz = buzzing >= BUZZ_WORDS && buzzing >= BUZZ_SHARE * unit.content.length;
  const plan = planned.test(flat) || unit.acts.some(({ mood }) => mood === 'plan');
  const supposed =
    general.test(flat) ||
    (plan && !unit.acts.some(({ mood, step }) => mood === 'past' && step)) ||
    (!past && unit.acts.some(({ mood }) => mood === 'present'));
  const sums: Record<Label, number> = {
    situation: 0,
    task: 0,
    action: 0,
    result: 0,
    reflection: 0,
    none: NOTHING,
  };
  let set = named.test(unit.quote);
  if (set) sums.situation += NAMED;
  for (const { part, weight, pattern, sets } of storyCues)
    if (pattern.test(flat)) {
      sums[part] += weight;
      set ||= sets;
    }
  for (const { part, pattern } of headings)
    if (pattern.test(flat) && /^[^\p{L}]*[\p{L} ]{2,24}\s*[:–—-]/u.test(unit.quote)) {
      sums[part] += HEADING;
      set ||= part === 'situation';
    }
  const steps = unit.acts.filter(({ step }) => step);
  if (steps.length > 0)
    sums.action +=
      Math.max(...steps.map(({ person }) => STEP[person])) + MORE_STEPS * (steps.length - 1);
  else if (unit.acts.some(({ mood }) => mood === 'past')) sums.action += IDLE;
  else if (past) {
    sums.result += TOLD * (unit.place ?? 0.5);
    sums.situation += TOLD * (1 - (unit.place ?? 0.5));
  }
  if (unit.place !== null) {
    if (sums.situation > 0) sums.situation += EARLY * (0.5 - unit.place) * 2;
    if (sums.result > 0) sums.result += LATE * (unit.place - 0.5) * 2;
  }
  if (supposed)
    for (const part of ['situation', 'task', 'action', 'result'] as const) sums[part] *= 0.2;
  if (unit.left) for (const part of starParts) sums[part] = 0;
  return { unit, weights: sums, specific: isBuzz ? [] : own, supposed, past, set, buzz: isBuzz };
}

/** What it costs to go from one part to the next: stories mostly go forward. */
const back: Readonly<Record<StoryPart, Partial<Record<StoryPart, number>>>> = {
  situation: { result: 0.6, reflection: 1 },
  task: { situation: 0.3, result: 0.6, reflection: 1 },
  action: { situation: 0.7, task: 0.8, reflection: 0.4 },
  result: { situation: 1.2, task: 1.4, action: 0.4 },
  reflection: { situation: 2, task: 2, action: 1.2, result: 0.8 },
};
/** Leaving a part costs a little, so that one clause without a sign of its own stays with its neighbours. */
const CHANGE = 0.25;

/** The likeliest row of labels: each unit's own signs against the order in which stories are told. */
export function labelsOf(readings: readonly Reading[]): Label[] {
  let rows: {
    readonly score: number;
    readonly last: StoryPart | null;
    readonly path: readonly Label[];
  }[] = [{ score: 0, last: null, path: [] }];
  for (const { weights } of readings) {
    const best = new Map<string, (typeof rows)[number]>();
    for (const row of rows)
      for (const label of labels) {
        const part = label === 'none' ? row.last : label;
        const cost =
          label === 'none' || row.last === null || row.last === label
            ? 0
            : CHANGE + (back[row.last][label] ?? 0);
        const score = row.score + weights[label] - cost;
        const key = part ?? '';
        const known = best.get(key);
        if (!known || score > known.score)
          best.set(key, { score, last: part, path: [...row.path, label] });
      }
    rows = [...best.values()];
  }
  return [...(rows.toSorted((a, b) => b.score - a.score)[0]?.path ?? [])];
}
