import type { Rubric } from '@/lib/guide/rubric';
import { contentStems } from '@/lib/grading/likeness/wording-match';
import { overlaps } from '@/lib/grading/place';
import { stands } from '@/lib/report/question/misconception-report';
import type { PointReport } from '@/lib/report/question/point-report';
import type { QuestionReport } from '@/lib/report/question/question-report';
import { isDeed } from '@/lib/report/statements/deeds';
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
 * what is about the same. Undefined where its subject occurs nowhere.
 */
export function anchorOf(at: number, answer: Answer): number | undefined {
  const {
    sentences,
    question: { points },
  } = answer;
  const place = placeOfPoint(at, answer) ?? aboutTheSame(at, answer);
  return place === undefined
    ? undefined
    : pastTheSame(Math.max(place, firstNaming(at, answer)), points[at]?.statement ?? '', sentences);
}

/** So many words of a point in the next sentence, what it is about among them, say something of the same. */
const OF_THE_SAME = 2;

/** What the answer itself goes on to say of the same comes before what is added to it. */
function pastTheSame(place: number, statement: string, sentences: readonly Sentence[]): number {
  const [subject] = subjectOf(statement);
  const stems = new Set(contentStems(statement).filter((stem) => !general.has(stem)));
  const isOfIt = ({ text }: Sentence) => {
    const own = new Set(contentStems(text));
    const shared = [...stems].filter((stem) => own.has(stem)).length;
    return subject !== undefined && own.has(subject) && shared >= OF_THE_SAME;
  };
  let at = place;
  for (let next = sentences[at + 1]; next && isOfIt(next); next = sentences[at + 1]) at += 1;
  return at;
}

/** Nothing is said of what the answer names before it names it, or tells an earlier point about it. */
function firstNaming(at: number, answer: Answer): number {
  const { question, sentences } = answer;
  const statement = question.points[at]?.statement ?? '';
  const [subject] = subjectOf(statement);
  if (subject === undefined || isOfTheWhole(statement)) return -1;
  const named = sentences.findIndex(({ text }) => contentStems(text).includes(subject));
  const told = question.points.slice(0, at).flatMap((point, before) => {
    const isOfIt = contentStems(point.statement).includes(subject);
    return isOfIt ? (placeOfPoint(before, answer) ?? []) : [];
  });
  return Math.min(named, ...told);
}

/** The words that a statement begins with: what it is about. */
function subjectOf(statement: string): string[] {
  if (namesNone.test(statement)) return [];
  const [head = ''] = /^[^,;:(]*/u.exec(statement) ?? [];
  const begins = isDeed(statement) ? head.replace(/^\S+\s+/u, '') : head;
  return contentStems(begins)
    .filter((stem) => !general.has(stem) && !doing.has(stem))
    .slice(0, HEAD);
}

/** Where a point of a story belongs that no part of it is: behind the nearest before it in the reference, or before the nearest after it. */
export function nearestPoint(at: number, answer: Answer): number {
  const { question, sentences } = answer;
  const { points } = question;
  const own = anchorOf(at, answer);
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

/** A word in more of the points is what the whole question is about, and so is one in more of a long answer's sentences. */
const COMMON = 0.4;
/** So many of a statement's first words say what it is about, and so many of a sentence's. */
const HEAD = 2;
/** What a word weighs where a sentence begins with it, where it is only named in one, and where it is not of the subject. */
const AT_HEAD = 2;
const IN_PASSING = 0.6;
const BESIDE = 0.5;
/** "Use F1 when …" is about F1. */
const doing = new Set(contentStems('use choose prefer take pick track apply make keep judge say'));
/** "After a pause …" names no subject. */
const namesNone = /^(?:after|before|with|without|in|on|at|for|when|if|by|as|from|to|of)\b/iu;
/** A point that stands nearer by in the reference is a little nearer in matter. */
const NEARER = 0.01;
/** A sentence of so few words brings in whatever it names: "You have queries, keys and values." */
const BRIEF = 6;
/** So many words that a sentence has in common with a point, and none of what it is about, are chance. */
const BY_CHANCE = 2;

const sharing = (all: readonly ReadonlySet<string>[], stem: string) =>
  all.filter((each) => each.has(stem)).length;

/**
 * The sentence that is most about what a point says, most of all where it begins with what the point begins with, or
 * because it tells an earlier point about the same. The first of several brings it in. One word in passing that is not
 * what the point begins with is chance.
 */
function aboutTheSame(at: number, answer: Answer): number | undefined {
  const { question, sentences } = answer;
  const { points } = question;
  const statement = points[at]?.statement ?? '';
  if (isOfTheWhole(statement)) return undefined;
  const statements = points.map((point) => new Set(contentStems(point.statement)));
  const isOwn = (stem: string) =>
    !general.has(stem) &&
    !doing.has(stem) &&
    !/^\d/u.test(stem) &&
    sharing(statements, stem) <= Math.max(2, COMMON * points.length);
  const subject = subjectOf(statement).filter(isOwn);
  const matter = [...new Set(contentStems(statement))].filter(
    (stem) => isOwn(stem) && !subject.includes(stem),
  );
  const said = sentences.map(({ text }) => contentStems(text));
  const sets = said.map((stems) => new Set(stems));
  const weights = said.map((stems, index) => {
    const heads = isOfTheWhole(sentences[index]!.text)
      ? []
      : stems.filter((stem) => !general.has(stem) && !doing.has(stem)).slice(0, HEAD);
    const named = subject.filter((stem) => sets[index]!.has(stem));
    const beside = matter.filter((stem) => sets[index]!.has(stem));
    const isBrief = sets[index]!.size <= BRIEF && !/\bit\b/iu.test(sentences[index]!.text);
    const isNamed = named.some((stem) => stem === heads[0] || (isBrief && stem === subject[0]));
    const isChance = named.length + beside.length <= (named.length > 0 ? 1 : BY_CHANCE);
    if (!isNamed && isChance) return 0;
    return (
      named.reduce((sum, stem) => {
        const place = heads.includes(stem) ? AT_HEAD : IN_PASSING;
        return sum + place / sharing(sets, stem) / (subject.indexOf(stem) + 1);
      }, 0) + beside.reduce((sum, stem) => sum + BESIDE / sharing(sets, stem), 0)
    );
  });
  const [first] = subject;
  for (let before = 0; before < at; before++) {
    if (first === undefined) break;
    const place = placeOfPoint(before, answer);
    if (place === undefined || !statements[before]!.has(first)) continue;
    const weight = 1 / (sharing(statements, first) - 1);
    weights[place]! += weight * (1 + NEARER * before);
  }
  const most = Math.max(0, ...weights);
  return most === 0 ? undefined : weights.indexOf(most);
}
