import type { QuestionKind } from '@/lib/guide/question';
import type { KeyPoint, Rubric } from '@/lib/guide/rubric';
import { isDeed } from '@/lib/report/statements/deeds';
import { begun, lower } from '@/lib/report/statements/wording';
import { contentStems } from '@/lib/grading/likeness/wording-match';

/** Notation that nobody says aloud. */
const notation = /[=→⇒<>|{}[\]*_λΣ∑αβγθσ²³√≈≤≥×·^+]|->|\bO\(|\w\/\w|\s[-–]\s/u;
/** A likeness fits the person who made it, and few others; a statement's "like a" gives an example. */
const figurative = /\blike an? \b|\bas if\b|\bis (?:an?|the) (?:strict|little|kind of|sort of)\b/iu;
/** Among other sentences nobody knows what it points to. */
const pointing = /^(?:it|its|they|their|this|these|those)\b/iu;
const brackets = /[()]/u;
/** A note to oneself, not a sentence. */
const note = /^\w+\s?:\s|^[a-z]/u;
/** Wordings from here on are those of people in a hurry or in a second language. */
const HASTY = 10;
const LONG_WORDS = 30;
const SHORT_WORDS = 4;

/**
 * A point as somebody would say it, who says it of the matter or of what they would do. Null when only the
 * person can say it: what they did, saw and learned, and how they would put it, is not made up for them.
 */
export function spokenWording(
  { statement, wordings }: Pick<KeyPoint, 'statement' | 'wordings'>,
  kind: QuestionKind,
): string | null {
  if (kind === 'behavioral') return null;
  const [first = ''] = alone(statement).toLowerCase().split(' ', 1);
  if (ownToTell.has(first) || describesSpeech.test(statement)) return null;
  const wouldDo = asIWould(statement, first);
  if (wouldDo !== undefined) return asSentence(wouldDo);
  return asSentence(bestOf(statement, wordings));
}

/** Statements that begin so ask for something of the person's own. */
const ownToTell = new Set(['name', 'tell', 'say']);

/** Statements that describe how an answer speaks: the description is no sentence, and a sample of it is about the guide's own case. */
const describesSpeech = /^(?:give an? |use analogies|speak )/iu;

/** A statement that goes on from another one, by itself. */
function alone(statement: string): string {
  return statement.trim().replace(/^or /iu, '');
}

/** "It outputs a vector" with the name of what the question is about, as the first point names it or the question. */
export function withItsName(
  text: string,
  { points }: Pick<Rubric, 'points'>,
  prompt: string,
): string {
  if (!text.startsWith('It ')) return text;
  const [, told] =
    /^((?:An? |The )?[\p{L}\d-]+) (?:is|\p{L}{3,}s) /u.exec(points[0]?.statement ?? '') ?? [];
  const [, asked] =
    /^(?:Explain|Describe|What (?:is|are)) ((?:\p{Lu}[\p{L}\d]*)(?: \p{Lu}[\p{L}\d]*)+)/u.exec(
      prompt,
    ) ?? [];
  const name = told === undefined || /^It$/u.test(told) ? asked : told;
  return name === undefined ? text : text.replace(/^It/u, name);
}

function asIWould(statement: string, first: string): string | undefined {
  const [, done] = /^\S+ - ([a-z].*)/u.exec(statement) ?? [];
  if (done !== undefined && isDeed(done)) return `I’d go for ${lower(spokenDashes(statement))}`;
  if (!isDeed(alone(statement))) return undefined;
  const rest = alone(statement)
    .slice(first.length)
    .replaceAll(/\byour\b/gu, 'my');
  return `I’d ${first}${spokenDashes(rest)}`;
}

/** A dash in a statement explains what stands before it, two part what stands between them; nobody hears a dash. */
function spokenDashes(text: string): string {
  // In "king - man + woman" it is a sign.
  if (/[+=]/u.test(text)) return text;
  const dashes = text.match(/\s[-–]\s/gu)?.length ?? 0;
  return text.replaceAll(/\s[-–]\s/gu, dashes === 1 ? ': ' : ', ');
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
    (pointing.test(sentence) ? 0.5 : 0) +
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
  const sentence = begun(spokenDashes(text.trim()));
  return /[.!?…]["'”’)]*$/u.test(sentence) ? sentence : `${sentence}.`;
}
