import type { Guide } from '@/lib/guide/guide';
import type { Rubric } from '@/lib/guide/rubric';
import type { GradedAnswer } from './answer-sets';
import type { Seeded } from './seeded';

/** An answer to change: where it comes from and its text. */
export interface SourceAnswer {
  readonly from: string;
  readonly question: string;
  readonly text: string;
}

/** An answer put together of one sentence a point, each of which can be understood alone. */
export interface ComposedAnswer extends SourceAnswer {
  readonly sentences: readonly { readonly point: string; readonly text: string }[];
}

/** The guide's own model answers and honest answers of people. */
export function naturalAnswers(guide: Guide, graded: readonly GradedAnswer[]): SourceAnswer[] {
  const models = guide.questions.flatMap(({ id, model_spoken, model_written }) => [
    ...(model_spoken ? [{ from: `${id} spoken model`, question: id, text: model_spoken }] : []),
    ...(model_written ? [{ from: `${id} written model`, question: id, text: model_written }] : []),
  ]);
  const people = graded
    .filter(({ gaming, gold }) => !gaming && gold >= 2)
    .map(({ id, question, answer }) => ({ from: id, question, text: answer }));
  return [...models, ...people];
}

/** `undefined` when fewer than two points have a sentence that stands alone; `isWanted`: may it be in the answer? */
export function compose(
  rubric: Rubric,
  random: Seeded,
  isWanted: (sentence: string, point: string) => boolean = () => true,
): ComposedAnswer | undefined {
  const sentences = rubric.points.flatMap(({ id, statement, wordings }) => {
    const possible = [statement, ...wordings]
      .filter(standsAlone)
      .map(asSentence)
      .filter((sentence) => isWanted(sentence, id));
    return possible.length === 0 ? [] : [{ point: id, text: random.pick(possible) }];
  });
  if (sentences.length < 2) return undefined;
  return {
    from: `${rubric.question} composed`,
    question: rubric.question,
    text: joined(sentences),
    sentences,
  };
}

export const joined = (sentences: readonly { readonly text: string }[]) =>
  sentences.map(({ text }) => text).join(' ');

const leaning =
  /\b(?:instead|too|also|else|(?:the|an|each|any) ?other|others|the (?:first|second|third|former|latter|same|two|one|rest)|both of (?:them|these)|neither|vice versa)\b/iu;
const pronoun = /\b(?:it|its|it's|they|them|their|this|these|those|that's|he|she|his|her)\b/iu;
const joint = /^(?:so|then|and|but|or|because|otherwise|therefore|plus|besides|here|there)\b/iu;

/** Nothing in it points to a sentence before it. */
export function standsAlone(sentence: string): boolean {
  const opening = sentence.split(/\s+/u).slice(0, 4).join(' ');
  return !leaning.test(sentence) && !joint.test(sentence) && !pronoun.test(opening);
}

export function asSentence(words: string): string {
  const text = words.trim();
  // "k-fold" and "asyncio.gather" keep their small letter, ordinary words get a capital one.
  const first = /^[a-z]+(?=[ ,])/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  return /[.!?]["”)]?$/u.test(first) ? first : `${first}.`;
}

/** Sentences of plain prose; `undefined` for anything with lists, code or formulas. */
export function proseSentences(text: string): string[] | undefined {
  if (/[`=|*_#<>{}\\λΣ²√→]|^\s*(?:[-•]|\d+[.)])\s/mu.test(text)) return undefined;
  const sentences = text
    .replaceAll(/\s+/gu, ' ')
    .split(/(?<=[.!?]["”)]?) (?=["“(]?[A-Z])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
  return sentences.length >= 2 && sentences.every((sentence) => /[.!?]["”)]?$/u.test(sentence))
    ? sentences
    : undefined;
}
