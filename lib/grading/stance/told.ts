import { deploredIn, type Span } from './deplored';
import { disownedIn } from './disowned';
import { lower } from './polarity';
import * as cues from './told-cues';
import { listedMistakes } from './told-list';
import { deedIn } from './told-deeds';
import { pastIn } from './told-past';
import { refusedIn } from './told-refused';
import { regrettedIn } from './told-regret';
import { badEndIn, imaginedIn, supposedIn, withIf } from './told-supposed';
import { bySentence, type Statements } from '@/lib/grading/text/statements';

/**
 * What an answer tells without claiming it: what somebody else holds, what the speaker once believed, a mistake to
 * avoid, what would be if it were so. The words after "but", "in fact" or in the next sentence are the speaker's own.
 */
export interface Told {
  /** Clauses that nobody is to be charged with. */
  readonly unheld: ReadonlySet<number>;
  /** Those of them that the speaker doesn't share: they make no point either. */
  readonly rejected: ReadonlySet<number>;
  /** Clauses that tell a deed of the past with its bad end or its regret. */
  readonly regretted: ReadonlySet<number>;
  /** Practices that are named and judged badly. */
  readonly deplored: readonly Span[];
}

/** How many sentences after a warning "another is …" goes on with it. */
const ANOTHER_AFTER = 2;

/** Tells what an answer says and does not claim. */
export function toldIn(statements: Statements): Told {
  const unheld = new Set<number>();
  const rejected = new Set<number>();
  const regretted = new Set<number>();
  const sentences = sentencesOf(statements);
  for (const index of [...listedMistakes(sentences), ...disownedIn(sentences)]) {
    unheld.add(index);
    rejected.add(index);
  }
  let warnedAgo = Infinity;
  let deedAgo = Infinity;
  sentences.forEach((sentence, place) => {
    warnedAgo++;
    deedAgo++;
    for (const [index, isFalse] of supposedOf(sentence, sentences[place + 1]?.words ?? '')) {
      unheld.add(index);
      if (isFalse) rejected.add(index);
    }
    const badEnd = badEndIn(
      sentence.parts.map(({ words }) => words),
      sentences[place - 1]?.words ?? '',
    );
    for (const { index } of badEnd === undefined ? [] : sentence.parts.slice(badEnd))
      unheld.add(index);
    for (const [index, isFalse] of refusedOf(sentence, sentences[place + 1])) {
      unheld.add(index);
      if (isFalse) rejected.add(index);
    }
    for (const index of regrettedOf(sentence, sentences[place + 1])) regretted.add(index);
    const frame =
      frameOf(sentence, warnedAgo <= ANOTHER_AFTER) ??
      quizOf(sentences[place - 1]) ??
      pastOf(sentence, sentences[place + 1]?.words ?? '') ??
      deedOf(sentence, sentences[place + 1]?.words ?? '', deedAgo <= ANOTHER_AFTER);
    if (!frame) return;
    if (frame.kind === 'past') deedAgo = 0;
    if (frame.kind === 'warned') warnedAgo = 0;
    const { told, after } = reachOf(sentence, frame);
    const next = after || (sentences[place + 1]?.words ?? '');
    const isFalse =
      frame.isFalse ||
      (frame.kind !== 'warned' && frame.kind !== 'past' && cues.refuted.test(next));
    if (frame.kind === 'learned' && !isFalse) return;
    for (const { index } of told) {
      unheld.add(index);
      if (isFalse) rejected.add(index);
      if (frame.kind === 'past') regretted.add(index);
    }
  });
  for (const index of regretted) unheld.add(index);
  return { unheld, rejected, regretted, deplored: deploredIn(statements) };
}

interface Part {
  readonly index: number;
  readonly words: string;
  /** A colon or a dash that stands before it. */
  readonly mark: string;
}

/** A sentence in lower case; `gap`: what stands between it and the one before. */
export interface Sentence {
  readonly gap: string;
  readonly parts: readonly Part[];
  readonly words: string;
}

interface Frame {
  readonly kind: 'attributed' | 'learned' | 'warned' | 'supposed' | 'past' | 'contrary';
  /** The part it stands in. */
  readonly at: number;
  readonly isFalse: boolean;
}

/** How a sentence frames what it tells; undefined where its speaker claims it. */
function frameOf({ parts, words }: Sentence, afterWarning: boolean): Frame | undefined {
  if (cues.agreed.test(words)) return undefined;
  if (cues.supposed.test(words)) return { kind: 'supposed', at: 0, isFalse: false };
  if (cues.mocked.test(words)) return { kind: 'attributed', at: 0, isFalse: true };
  for (const [at, part] of parts.entries()) {
    if (cues.contrary.test(part.words)) return { kind: 'contrary', at, isFalse: true };
    const isFalse = cues.calledFalse.test(at === 0 ? words : part.words);
    if (afterWarning && at === 0 && cues.another.test(words))
      return { kind: 'warned', at, isFalse };
    if (isFramed(cues.formerly, part)) return { kind: 'attributed', at, isFalse: true };
    const isWarned = isFramed(cues.warned, part);
    if (isFramed(cues.attributed, part)) {
      const isDoubtful = isWarned || cues.doubtful.test(part.words);
      return { kind: 'attributed', at, isFalse: isFalse || isDoubtful };
    }
    if (isWarned) return { kind: 'warned', at, isFalse: isFalse || saysClaim(parts[at + 1]) };
    if (isFramed(cues.learned, part)) return { kind: 'learned', at, isFalse };
  }
  return undefined;
}

/** "True or false? …": what is asked after such a sentence. */
const quizOf = (before: Sentence | undefined): Frame | undefined =>
  before?.words === 'true or false' ? { kind: 'learned', at: 0, isFalse: false } : undefined;

function pastOf({ parts, words }: Sentence, next: string): Frame | undefined {
  if (cues.agreed.test(words)) return undefined;
  const found = pastIn(
    parts.map((part) => part.words),
    next,
  );
  return found && { kind: 'past', ...found };
}

function refusedOf({ parts }: Sentence, next: Sentence | undefined): [number, boolean][] {
  const found = refusedIn(
    parts.map((part) => part.words),
    next?.words ?? '',
  );
  return found ? parts.slice(0, found.to).map(({ index }) => [index, found.isFalse]) : [];
}

function regrettedOf({ parts }: Sentence, next: Sentence | undefined): number[] {
  const words = parts.map((part) => part.words);
  return regrettedIn(words, next?.words ?? '').map((at) => parts[at]!.index);
}

function deedOf({ words }: Sentence, next: string, isOn: boolean): Frame | undefined {
  if (cues.agreed.test(words)) return undefined;
  const found = deedIn(words, next, isOn);
  return found && { kind: 'past', ...found };
}

/** The clauses of a condition that is only supposed; true: it isn't so. */
function supposedOf({ parts }: Sentence, next: string): [number, boolean][] {
  const asIf = parts.map((part) => withIf(part.words));
  if (!/\bif\b/u.test(asIf.join(' '))) return [];
  const found = supposedIn(asIf) ?? imaginedIn(asIf, parts[0]!.words, next);
  return found ? parts.slice(found.from, found.to).map(({ index }) => [index, found.isFalse]) : [];
}

/** "A mistake I see often: accuracy is …": a claim after the colon, and nothing to do. */
const saysClaim = (next: Part | undefined) =>
  next !== undefined && next.mark !== '' && !/^(?:to|not|\w+ing)\b/u.test(next.words);

function isFramed(frame: RegExp, { words }: Part): boolean {
  const found = frame.exec(words);
  return found !== null && !cues.beside.test(words.slice(0, found.index + found[0].length));
}

/** The parts that a frame reaches over, and the words that follow in its sentence. */
function reachOf({ parts }: Sentence, { at, kind }: Frame) {
  if (kind === 'contrary') return { told: parts.slice(at, at + 1), after: '' };
  const from = parts.slice(at);
  const isComplete = cues.complete.test(from[0]!.words);
  const end = from.findIndex(
    ({ words, mark }, place) =>
      place > 0 && (cues.ownAgain.test(words) || (mark !== '' && isComplete)),
  );
  const told = end < 0 ? from : from.slice(0, end);
  const after = end < 0 ? [] : from.slice(end);
  return { told, after: after.map(({ words }) => words).join(' ') };
}

function sentencesOf({ text, tokens, clauses }: Statements): Sentence[] {
  const gapBefore = (from: number) => text.slice(tokens[from - 1]?.end ?? 0, tokens[from]!.start);
  return bySentence(clauses).map((own) => ({
    gap: gapBefore(own[0]!.from),
    parts: own.map(({ index, from, to }) => ({
      index,
      words: lower(text, tokens, from, to),
      mark: /[:—–]|\s-\s/u.exec(gapBefore(from))?.[0].trim() ?? '',
    })),
    words: lower(text, tokens, own[0]!.from, own.at(-1)!.to),
  }));
}
