import type { QuestionKind } from '@/lib/guide/question';
import type { KeyPoint } from '@/lib/guide/rubric';
import { contentStems } from '@/lib/grading/wording-match';

/** Notation that nobody says aloud. */
const notation = /[=→⇒<>|{}[\]*_λΣ∑αβγθσ²³√≈≤≥×·^+]|->|\bO\(|\w\/\w|\s[-–]\s/u;
/** A likeness fits the person who made it, and few others. */
const figurative = /\blike an? \b|\bas if\b|\bis (?:an?|the) (?:strict|little|kind of|sort of)\b/iu;
const brackets = /[()]/u;
/** Words that name a speaker's mood or notes to oneself. */
const note = /^\w+\s?:\s|^[a-z]/u;
const LONG_WORDS = 30;
const SHORT_WORDS = 4;

/** What speaks against putting a sentence into somebody's mouth. */
function faults(sentence: string): number {
  const words = sentence.split(/\s+/u).length;
  return (
    (notation.test(sentence) ? 0.5 : 0) +
    (figurative.test(sentence) ? 0.4 : 0) +
    (sentence.includes('?') ? 0.5 : 0) +
    (brackets.test(sentence) ? 0.15 : 0) +
    (note.test(sentence) ? 0.25 : 0) +
    (words > LONG_WORDS || words < SHORT_WORDS ? 0.3 : 0)
  );
}

/**
 * A point as somebody would say it: of its statement and its wordings the one that reads as speech and says
 * what the statement says. A scenario's statements tell what a good answer does, so there only wordings serve.
 */
export function spokenWording(
  { statement, wordings }: Pick<KeyPoint, 'statement' | 'wordings'>,
  kind: QuestionKind,
): string {
  const stems = new Set(contentStems(statement));
  const isToldOf = kind === 'scenario' || kind === 'behavioral';
  const candidates = [...(isToldOf && wordings.length > 0 ? [] : [statement]), ...wordings];
  const ranked = candidates
    .map((sentence, index) => ({
      sentence,
      // The later wordings are those of people in a hurry or in a second language.
      worth: likeness(stems, sentence) - faults(sentence) - index / 100,
    }))
    .toSorted((a, b) => b.worth - a.worth);
  return asSentence(ranked[0]?.sentence ?? statement);
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
