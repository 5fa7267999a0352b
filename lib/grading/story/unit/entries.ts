import type { Unit } from './unit';

/**
 * What stands before a colon and is said by nobody: the number or the day of an entry in a diary or a log, the name of
 * whoever speaks in a scene that is written like a play.
 */
const numbers =
  '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|fourth|fifth|last)';
const entry = new RegExp(
  `^\\W*(?:(?:day|night|week|month|hour|round|attempt|try|take|commit|patch|entry|step|sprint) ${numbers}|(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?|${numbers})(?: [\\p{L}\\d]+){0,2}\\s*(?::|\\s[–—-])\\s`,
  'iu',
);
const wordsIn = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

/** How many words of a unit are the number or the day of an entry. */
export const entryWords = (said: string): number =>
  entry.exec(`${said} `)?.[0].match(wordsIn)?.length ?? 0;

/** "The project I'd like to talk about is …", "I want to tell you about …": announces, and plans nothing. */
const announcing =
  /^(?:(?:so|and|well|okay|ok) )*(?:(?:the|my|one|a) (?:\w+ ){0,2}?(?:that )?i (?:(?:d|would|will|ll|want|wanted|am going|m going|can|could|have chosen|chose|picked)(?: (?:like|love|want|going))? ?(?:to )?(?:talk|tell|speak|share|present|describe|mention|discuss|bring|take)?(?: you)?(?: about| of| up| here| today)*) (?:is|was|s|comes from)|(?:i (?:d|would|will|ll|want|wanted|am going|m going|can|could)|let me)(?: (?:like|love|want|going))? ?(?:to )?(?:talk|tell|speak)(?: to)?(?: you)? (?:about|of)) /u;
/** Words of a unit without what only announces the story. */
export function withoutAnnouncing(words: readonly string[]): string[] {
  const said = words.join(' ');
  const opening = announcing.exec(said)?.[0];
  return opening === undefined
    ? [...words]
    : ['it', 'was', ...said.slice(opening.length).split(' ')];
}

const logged =
  /^\W*(?:\d{1,2}[:.]\d\d\b|(?:day|night|week|month|hour|round|attempt|commit|patch|entry) \d+\b|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b[^a-z]{0,3}(?:$|\d|morning|noon|afternoon|evening|night|late|early))/iu;
const LOGGED = 3;
/** Times of the clock, or numbered days, before what happened. */
export const isLog = (units: readonly Unit[]) =>
  units.filter(({ quote }) => logged.test(quote)).length >= LOGGED;

const speaking =
  /^\W*(?:\d{1,2}[:.]\d\d\W+)?(?<name>\p{Lu}[\p{L}]*(?: \p{L}+)?)(?:,? ?(?:\([^)]*\)|(?:, [^:.,]{2,30}){1,2}))?:\s/u;
const SPEECHES = 4;

/** Who speaks each unit of a scene, until somebody else does; null where nobody was named. */
export function speakersOf(units: readonly Unit[]): (string | null)[] {
  const names = units.map(({ said }) => speaking.exec(said)?.groups?.['name']?.toLowerCase());
  const named = names.filter((name) => name !== undefined);
  const isScene =
    named.length >= SPEECHES && new Set(named).size >= 2 && new Set(named).size < named.length;
  let last: string | null = null;
  return names.map((name) => (last = isScene ? (name ?? last) : null));
}

/** Who speaks is the one who tells it. */
export const isTeller = (speaker: string) => /^(?:me|i|myself|ich|a|answer)$/u.test(speaker);
