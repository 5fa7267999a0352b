import type { QuestionKind } from '@/lib/guide/question';
import type { KeyPoint } from '@/lib/guide/rubric';
import { contentStems } from '@/lib/grading/likeness/wording-match';

/** Notation that nobody says aloud. */
const notation = /[=→⇒<>|{}[\]*_λΣ∑αβγθσ²³√≈≤≥×·^+]|->|\bO\(|\w\/\w|\s[-–]\s/u;
/** A likeness fits the person who made it, and few others; a statement's "like a" gives an example. */
const figurative = /\blike an? \b|\bas if\b|\bis (?:an?|the) (?:strict|little|kind of|sort of)\b/iu;
const brackets = /[()]/u;
/** A note to oneself, not a sentence. */
const note = /^\w+\s?:\s|^[a-z]/u;
/** Wordings from here on are those of people in a hurry or in a second language. */
const HASTY = 10;
const LONG_WORDS = 30;
const SHORT_WORDS = 4;

/**
 * A point as somebody would say it, who says it of the matter or of what they would do. Null when only the
 * person can say it: what they did, saw and learned is not made up for them.
 */
export function spokenWording(
  { statement, wordings }: Pick<KeyPoint, 'statement' | 'wordings'>,
  kind: QuestionKind,
): string | null {
  if (kind === 'behavioral') return null;
  const [first = ''] = statement.trim().toLowerCase().split(' ', 1);
  if (ownToTell.has(first)) return null;
  const [sample, ...others] = describesSpeech.test(statement) ? wordings : [];
  if (sample !== undefined) return asSentence(bestOf(sample, others));
  const wouldDo = asIWould(statement, first);
  if (wouldDo !== undefined) return asSentence(wouldDo);
  return asSentence(bestOf(statement, wordings));
}

/** Statements that begin so ask for something of the person's own. */
const ownToTell = new Set(['names', 'has', 'tells', 'says']);

/** Statements that describe how an answer speaks: a sample of it is a sentence, the description is none. */
const describesSpeech = /^(?:gives an? |uses analogies|speaks )/iu;

/** What a good answer does, as a rubric tells it: "Checks the logs", and its verb as one would say it. */
const deeds: ReadonlyMap<string, string> = new Map(
  (
    'caches calculates checks compares computes confirms considers counts estimates follows gets gives guards ' +
    'handles identifies judges keeps limits looks passes puts reads records retries rewrites sets shares shows speaks ' +
    'spends starts streams takes tests tries turns uses watches corrects alerts drops pins avoids explains'
  )
    .split(' ')
    .map((verb) => [verb, baseOf(verb)]),
);

function baseOf(verb: string): string {
  if (verb === 'caches') return 'cache';
  if (verb.endsWith('ies')) return `${verb.slice(0, -3)}y`;
  return /(?:sses|shes|ches|xes)$/u.test(verb) ? verb.slice(0, -2) : verb.slice(0, -1);
}

function asIWould(statement: string, first: string): string | undefined {
  const base = deeds.get(first);
  if (base === undefined) return undefined;
  const rest = statement
    .trim()
    .slice(first.length)
    // Further verbs of the same subject: "turns on … and follows …".
    .replaceAll(/(\b(?:and|or) |, )([a-z]+s)\b/gu, (whole, before: string, verb: string) =>
      deeds.has(verb) ? `${before}${deeds.get(verb)}` : whole,
    )
    .replaceAll('one’s own', 'my own')
    .replaceAll("one's own", 'my own');
  // A dash in a statement explains what stands before it; nobody hears a dash.
  return `I’d ${base}${rest.replaceAll(/\s[-–]\s/gu, ': ')}`;
}

/** Of the statement and its wordings the one that reads as speech and says what the statement says. */
function bestOf(statement: string, wordings: readonly string[]): string {
  const stems = new Set(contentStems(statement));
  const ranked = [statement, ...wordings]
    .map((sentence, index) => ({
      sentence,
      worth:
        likeness(stems, sentence) -
        faults(sentence) -
        (index > 0 && figurative.test(sentence) ? 0.4 : 0) -
        index / 100 -
        (index >= HASTY ? 0.25 : 0),
    }))
    .toSorted((a, b) => b.worth - a.worth);
  return ranked[0]?.sentence ?? statement;
}

/** What speaks against putting a sentence into somebody's mouth. */
function faults(sentence: string): number {
  const words = sentence.split(/\s+/u).length;
  return (
    (notation.test(sentence) ? 0.5 : 0) +
    (sentence.includes('?') ? 0.5 : 0) +
    (brackets.test(sentence) ? 0.15 : 0) +
    (note.test(sentence) ? 0.25 : 0) +
    (words > LONG_WORDS || words < SHORT_WORDS ? 0.3 : 0)
  );
}

function likeness(stems: ReadonlySet<string>, sentence: string): number {
  const own = new Set(contentStems(sentence));
  const shared = [...own].filter((stem) => stems.has(stem)).length;
  return stems.size + own.size === 0 ? 0 : (2 * shared) / (stems.size + own.size);
}

function asSentence(text: string): string {
  const trimmed = text.trim();
  const begun = trimmed.slice(0, 1).toUpperCase() + trimmed.slice(1);
  return /[.!?…]["'”’)]*$/u.test(begun) ? begun : `${begun}.`;
}
