import type { Rubric } from '@/lib/guide/rubric';
import { contentStems } from '@/lib/grading/likeness/wording-match';
import { overlaps } from '@/lib/grading/place';
import { stands } from '@/lib/report/question/misconception-report';
import type { PointReport } from '@/lib/report/question/point-report';
import type { QuestionReport } from '@/lib/report/question/question-report';
import { sharesWords } from '@/lib/report/statements/half-made-words';
import type { Sentence } from './answer-sentences';
import { general } from './general-words';

interface Answer {
  readonly question: Pick<QuestionReport, 'points' | 'misconceptions'>;
  readonly rubric: Pick<Rubric, 'misconceptions'>;
  readonly sentences: readonly Sentence[];
}

/** "It adds a penalty" is about what the whole question is about, whatever words a sentence shares with it. */
const ofTheWhole = /^(?:it|they|these|this)\b/iu;
export const isOfTheWhole = (statement: string): boolean => ofTheWhole.test(statement);

/**
 * The sentence that a point that is open belongs behind: what proves it in part, or a false one that it contradicts, or
 * what is about the same; else the nearest point before it in the reference, or what stands before the nearest after it.
 */
export function anchorOf(at: number, answer: Answer): number {
  const { question, sentences } = answer;
  const { points } = question;
  const own = placeOfPoint(at, answer) ?? aboutTheSame(at, answer);
  if (own !== undefined) return own;
  for (let before = at - 1; before >= 0; before--) {
    const place = placeOfPoint(before, answer);
    if (place !== undefined) return place;
  }
  for (let after = at + 1; after < points.length; after++) {
    const place = placeOfPoint(after, answer);
    if (place !== undefined) return place - 1;
  }
  return sentences.length - 1;
}

/** Where a point is told, or where its opposite is. */
function placeOfPoint(at: number, answer: Answer): number | undefined {
  const { question, sentences } = answer;
  return sentenceOfPoint(question.points[at], sentences) ?? contradicted(at, answer);
}

/** The last sentence that holds proof of a point; of one made in part, words that have any in common with it. */
function sentenceOfPoint(
  point: PointReport | undefined,
  sentences: readonly Sentence[],
): number | undefined {
  if (!point || point.label === 'missed') return undefined;
  const { label, statement } = point;
  const evidence = point.evidence.filter(
    ({ quote }) => label === 'met' || sharesWords(statement, quote),
  );
  const found = sentences.findLastIndex((sentence) =>
    evidence.some((quote) => overlaps(quote, sentence)),
  );
  return found === -1 ? undefined : found;
}

function contradicted(at: number, { question, rubric, sentences }: Answer): number | undefined {
  const id = question.points[at]?.id;
  const evidence = question.misconceptions.flatMap((found) =>
    stands(found) &&
    id !== undefined &&
    rubric.misconceptions.some((each) => each.id === found.id && each.contradicts.includes(id))
      ? found.evidence
      : [],
  );
  const found = sentences.findLastIndex((sentence) =>
    evidence.some((quote) => overlaps(quote, sentence)),
  );
  return found === -1 ? undefined : found;
}

/** A word in more of the points is what the whole question is about. */
const COMMON = 2 / 3;
/** So many of a statement's first words say what it is about, and so many of a sentence's. */
const HEAD = 2;
/** What a word weighs where a sentence begins with it, and where it is only named in one. */
const AT_HEAD = 2;
const IN_PASSING = 0.3;
/** "Use F1 when …" is about F1. */
const doing = new Set(contentStems('use choose prefer take pick track apply make keep judge say'));
/** "After a pause …" names no subject. */
const namesNone = /^(?:after|before|with|without|in|on|at|for|when|if|by|as|from|to|of)\b/iu;
/** A point that stands nearer by in the reference is a little nearer in matter. */
const NEARER = 0.01;

const sharing = (all: readonly ReadonlySet<string>[], stem: string) =>
  all.filter((each) => each.has(stem)).length;

/**
 * The sentence that is most about what a point begins with: in words that few sentences share, most of all where it
 * begins with them, or because it tells an earlier point about the same. The first of several brings it in.
 */
function aboutTheSame(at: number, answer: Answer): number | undefined {
  const { question, sentences } = answer;
  const { points } = question;
  const statement = points[at]?.statement ?? '';
  if (isOfTheWhole(statement) || namesNone.test(statement)) return undefined;
  const statements = points.map((point) => new Set(contentStems(point.statement)));
  const subject = contentStems(/^[^,;:(]*/u.exec(statement)![0])
    .filter((stem) => !general.has(stem) && !doing.has(stem))
    .slice(0, HEAD)
    .filter((stem) => sharing(statements, stem) <= COMMON * points.length);
  const said = sentences.map(({ text }) => contentStems(text));
  const sets = said.map((stems) => new Set(stems));
  const weights = said.map((stems, index) => {
    const heads = isOfTheWhole(sentences[index]!.text) ? [] : stems.slice(0, HEAD);
    return subject.reduce((sum, stem, nth) => {
      if (!sets[index]!.has(stem)) return sum;
      const place = heads.includes(stem) ? AT_HEAD : IN_PASSING;
      return sum + place / sharing(sets, stem) / (nth + 1);
    }, 0);
  });
  for (let before = 0; before < at; before++) {
    const place = placeOfPoint(before, answer);
    if (place === undefined) continue;
    const [matter] = subject;
    if (matter === undefined || !statements[before]!.has(matter)) continue;
    const weight = 1 / (sharing(statements, matter) - 1);
    weights[place]! += weight * (1 + NEARER * before);
  }
  const most = Math.max(0, ...weights);
  return most === 0 ? undefined : weights.indexOf(most);
}
