import type { Guide } from '@/lib/guide/guide';
import { emptyTalk } from './empty-talk';
import { negationsOf } from './negation';
import { alsoSays } from './overlaps';
import { Seeded } from './seeded';
import {
  asSentence,
  compose,
  joined,
  proseSentences,
  standsAlone,
  type ComposedAnswer,
  type SourceAnswer,
} from './source-answers';
import { swaps, withNamesSwapped } from './swapped-names';

/** An answer and what became of it. */
export interface Case {
  readonly question: string;
  readonly from: string;
  readonly style: string;
  readonly before: string;
  readonly after: string;
  /** The sentence of `before` that was changed, where one was. */
  readonly changed?: string;
  /** The point that the changed sentence is about. */
  readonly point?: string;
}

/** Occasions looked at for each case before giving up. */
const MOST_TRIES = 60;

/** What a change made of an answer; `undefined` when the answer gives no occasion for it. */
export type Changed = string | { readonly style: string; readonly text: string } | undefined;

/** Where the answers to change come from: half of them composed, half natural. */
export class Stock {
  constructor(
    readonly guide: Guide,
    readonly natural: readonly SourceAnswer[],
    private readonly seed: number,
  ) {}

  randomFor(id: string): Seeded {
    return new Seeded(
      Array.from(id, (letter) => letter.charCodeAt(0)).reduce(
        (sum, code) => Math.imul(sum, 31) + code,
        this.seed,
      ),
    );
  }

  composed(random: Seeded, points: 'any' | 'independent' = 'any'): ComposedAnswer {
    const stories = new Set(
      this.guide.questions.filter(({ kind }) => kind === 'behavioral').map(({ id }) => id),
    );
    for (;;) {
      const rubric = random.pick([...this.guide.rubrics.values()]);
      if (points === 'independent' && stories.has(rubric.question)) continue;
      const answer = compose(rubric, random);
      if (answer) return answer;
    }
  }

  any(random: Seeded): SourceAnswer {
    return this.natural.length > 0 && random.below(2) === 0
      ? random.pick(this.natural)
      : this.composed(random);
  }

  cases(
    id: string,
    most: number,
    change: (answer: SourceAnswer, random: Seeded) => Changed,
  ): Case[] {
    const random = this.randomFor(id);
    const cases: Case[] = [];
    for (let tries = 0; cases.length < most && tries < most * MOST_TRIES; tries++) {
      const answer = this.any(random);
      const changed = change(answer, random);
      if (changed === undefined) continue;
      const { style, text } = typeof changed === 'string' ? { style: id, text: changed } : changed;
      const { question, from } = answer;
      cases.push({ question, from, style, before: answer.text, after: text });
    }
    return cases;
  }
}

const isComposed = (answer: SourceAnswer): answer is ComposedAnswer => 'sentences' in answer;

export function sentencesOf(answer: SourceAnswer): string[] | undefined {
  return isComposed(answer)
    ? answer.sentences.map(({ text }) => text)
    : proseSentences(answer.text);
}

export function padded(text: string, random: Seeded): Changed {
  const talk = random
    .shuffled(emptyTalk)
    .slice(0, 1 + random.below(6))
    .join(' ');
  return random.below(2) === 0
    ? { style: 'before', text: `${talk} ${text}` }
    : { style: 'after', text: `${text} ${talk}` };
}

export function saidAgain(answer: SourceAnswer, random: Seeded): Changed {
  if (random.below(3) === 0)
    return { style: 'all of it', text: `${answer.text}\n\n${answer.text}` };
  const sentences = sentencesOf(answer);
  return sentences && { style: 'one sentence', text: `${answer.text} ${random.pick(sentences)}` };
}

/** Points that don't hang together, in another order; the parts of a story do. */
export function orderCases(stock: Stock, most: number): Case[] {
  const random = stock.randomFor('order');
  return Array.from({ length: most }, () => {
    const { question, from, text, sentences } = stock.composed(random, 'independent');
    const order = random.below(3) === 0 ? sentences.toReversed() : random.shuffled(sentences);
    return { question, from, style: 'order', before: text, after: joined(order) };
  }).filter(({ before, after }) => before !== after);
}

export function negatedCases(stock: Stock, most: number): Case[] {
  const random = stock.randomFor('negated');
  const cases: Case[] = [];
  for (let tries = 0; cases.length < most && tries < most * MOST_TRIES; tries++) {
    const answer = stock.any(random);
    const possible = (sentencesOf(answer) ?? []).flatMap((sentence) =>
      negationsOf(sentence).map((negated) => ({ sentence, negated })),
    );
    if (possible.length === 0) continue;
    const { sentence, negated } = random.pick(possible);
    const after = answer.text.replace(sentence, () => negated.text);
    if (after === answer.text) continue;
    const { question, from, text } = answer;
    cases.push({ question, from, style: negated.style, before: text, after, changed: sentence });
  }
  return cases;
}

/** Every statement that the swap makes false, in answers of changing company. */
export function swappedCases(stock: Stock, most: number): Case[] {
  const random = stock.randomFor('swapped');
  const occasions = random.shuffled(
    [...stock.guide.rubrics.values()].flatMap((rubric) =>
      rubric.points.flatMap(({ id, statement, wordings }) =>
        [statement, ...wordings].filter(standsAlone).flatMap((wording) => {
          const sentence = asSentence(wording);
          return swaps
            .filter(({ points }) => points.includes(id))
            .flatMap(({ names }) => {
              const swapped = withNamesSwapped(sentence, names);
              return swapped === undefined ? [] : [{ rubric, id, sentence, swapped }];
            });
        }),
      ),
    ),
  );
  if (occasions.length === 0) return [];
  return Array.from({ length: most }, (_, i) => occasions[i % occasions.length]!).flatMap(
    ({ rubric, id, sentence, swapped }) => {
      const company = compose(rubric, random)?.sentences ?? [];
      const texts = (own: string) =>
        company.map((other) => (other.point === id ? own : other.text)).join(' ');
      const before = texts(sentence);
      return before.includes(sentence)
        ? [
            {
              question: rubric.question,
              from: `${rubric.question} composed`,
              style: 'one sentence',
              before,
              after: texts(swapped),
              changed: sentence,
              point: id,
            },
          ]
        : [];
    },
  );
}

/** One point's sentence taken away; no sentence that stays tells that point by the labels in `overlaps.json`. */
export function deletedCases(stock: Stock, most: number): Case[] {
  const random = stock.randomFor('deleted');
  const rubrics = [...stock.guide.rubrics.values()];
  const cases: Case[] = [];
  for (let tries = 0; cases.length < most && tries < most * MOST_TRIES; tries++) {
    const rubric = random.pick(rubrics);
    const { id: gone } = random.pick(rubric.points);
    const answer = compose(rubric, random, (text, id) => id === gone || !alsoSays(text, gone));
    const changed = answer?.sentences.find(({ point }) => point === gone);
    if (!answer || !changed) continue;
    cases.push({
      question: answer.question,
      from: answer.from,
      style: 'one sentence',
      before: answer.text,
      after: joined(answer.sentences.filter((sentence) => sentence !== changed)),
      changed: changed.text,
      point: gone,
    });
  }
  return cases;
}
