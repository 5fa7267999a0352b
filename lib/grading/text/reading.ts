import type { Rubric } from '@/lib/guide/rubric';
import { withAntecedents } from './antecedents';
import type { Conversation } from '@/lib/grading/conversation';
import { denialsOf, type Denial } from '@/lib/grading/stance/denial';
import { sidesOf, type Sides } from './entities';
import type { Hit, Lexicon } from './lexicon';
import { isNegated } from '@/lib/grading/stance/polarity';
import { toldIn, type Told } from '@/lib/grading/stance/told';
import { evidenceIn, readTurns, turnAt, withClosing, type ReadTurn } from './read-turns';
import { statementsOf, type Clause, type Statements } from './statements';
import { TokenIndex } from './token-index';
import { tokenize } from './tokens';
import { namesIn } from './unmarked-text';
import type { Evidence } from '@/lib/grading/verdict';

/** A concept said in an answer, where, and whether it is denied there. */
export interface Saying {
  readonly hit: Hit;
  readonly first: Clause;
  readonly last: Clause;
  readonly negated: boolean;
}

/** Content words that a phrase said in parts may be spread over. */
const LONG_PHRASE = 14;
/** Tokens from a negation to the next word of the same run of words. */
const IN_A_ROW = 4;
/** The same where the words make a false claim. */
const IN_A_CLAIM = 8;
/** A quote of more words than this is narrowed, and not to fewer than this. */
const LONG_QUOTE = 14;
const SHORT_QUOTE = 4;

const JOINS = /^(?:and|or|plus)$/u;

/**
 * An answer as the grader reads it: all turns of the conversation in one row of clauses, and
 * which concepts are said in them. Looks things up once.
 */
export class Reading {
  readonly statements: Statements;
  readonly sides: readonly Sides[];
  /** What is denied, and how far. */
  readonly denials: readonly Denial[];
  /** What is told and not claimed. */
  readonly told: Told;
  private readonly turns: readonly ReadTurn[];
  private readonly sayings = new Map<string, readonly Saying[]>();
  private readonly resolvedSayings = new Map<string, readonly Saying[]>();
  private resolvedIndex: TokenIndex | undefined;
  private readonly clauseAt: readonly Clause[];
  private readonly sentences: readonly { readonly from: number; readonly to: number }[];

  constructor(
    conversation: Conversation,
    rubric: Rubric,
    readonly lexicon: Lexicon,
  ) {
    const { turns, whole, unmarked } = readTurns(conversation.turns, namesIn(rubric));
    this.turns = turns;
    this.statements = statementsOf(whole, unmarked);
    this.sentences = sentencesIn(this.statements.clauses);
    this.denials = denialsOf(this.statements);
    this.told = toldIn(this.statements);
    this.clauseAt = this.statements.clauses.flatMap((clause) =>
      Array.from<Clause>({ length: clause.to - clause.from }).fill(clause),
    );
    const prompt = new TokenIndex(tokenize(conversation.prompt));
    this.sides = rubric.contrasts.map((contrast) =>
      sidesOf(this.statements, contrast, lexicon, prompt, this.denials),
    );
  }

  /** How many content words stand in a token range; Infinity when it is turned round. */
  wordsBetween(from: number, to: number): number {
    const { contentBefore } = this.statements;
    return to < from ? Infinity : contentBefore[to]! - contentBefore[from]!;
  }

  /** Every place where a concept is said, within one sentence each. */
  of(concept: string): readonly Saying[] {
    const known = this.sayings.get(concept);
    if (known) return known;
    const found = this.sayingsIn(this.statements.index, concept);
    this.sayings.set(concept, found);
    return found;
  }

  /** The same with "it" and "they" read as what they stand for. */
  ofResolved(concept: string): readonly Saying[] {
    this.resolvedIndex ??= this.resolve();
    if (this.resolvedIndex === this.statements.index) return this.of(concept);
    const known = this.resolvedSayings.get(concept);
    if (known) return known;
    const found = this.sayingsIn(this.resolvedIndex, concept);
    this.resolvedSayings.set(concept, found);
    return found;
  }

  /** The same as a claim: the parts of a phrase in their order. "A ignores …, B doesn't" is not "… B ignores". */
  asClaim(concept: string): readonly Saying[] {
    this.resolvedIndex ??= this.resolve();
    return this.sayingsIn(this.resolvedIndex, concept, true);
  }

  private resolve(): TokenIndex {
    const resolved = withAntecedents(this.statements, this.sides);
    return resolved ? new TokenIndex(resolved) : this.statements.index;
  }

  private sayingsIn(index: TokenIndex, concept: string, inOrder = false): Saying[] {
    const { contentBefore } = this.statements;
    const hits = this.lexicon.findWithin(concept, index, this.sentences, inOrder);
    return hits.flatMap((hit): Saying[] => {
      // Without marks a stretch is long: words far apart are no longer one phrase.
      if (contentBefore[hit.to]! - contentBefore[hit.from]! > LONG_PHRASE) return [];
      if (this.isBeyondItsDenial(hit, inOrder ? IN_A_CLAIM : IN_A_ROW)) return [];
      if (hit.at.some((at) => this.isAnswer(at))) return [];
      const first = this.clauseAt[hit.from]!;
      return [
        {
          hit,
          first,
          last: this.clauseAt[hit.to - 1]!,
          negated: isNegated(this.statements, this.denials, first, hit),
        },
      ];
    });
  }

  /** "No, the mask blocks that" says nothing of "no mask". */
  private isAnswer(index: number): boolean {
    const { text, tokens } = this.statements;
    const { normal, end } = tokens[index]!;
    return (
      normal === 'no' &&
      /^\s?[,.;:!—–]/u.test(text.slice(end, end + 2)) &&
      this.sentences.some(({ from }) => from === index)
    );
  }

  /**
   * "It isn't enough, you need percentiles" does not say "not need": its negation ends before that. "It isn't about
   * missed ones" does not say "not missed".
   */
  private isBeyondItsDenial({ at }: Hit, reach: number): boolean {
    const { tokens } = this.statements;
    return this.denials.some(({ at: negation, subject, to }) => {
      const next = at.find((index) => index > negation);
      const isOfVerb = subject < negation && at.includes(negation);
      if (!isOfVerb || next === undefined) return false;
      const isAbout = next > negation + 1 && tokens[negation + 1]!.normal === 'about';
      return isAbout || (next >= to && next <= negation + reach);
    });
  }

  /**
   * A long token range narrowed to the stretch between marks that holds the words which matter:
   * proof should be read at a glance.
   */
  narrow(from: number, to: number, at: readonly number[]): { from: number; to: number } {
    const { text, tokens } = this.statements;
    if (to - from <= LONG_QUOTE || at.length === 0) return { from, to };
    const isMark = (index: number) =>
      /[,;:—–]/u.test(text.slice(tokens[index - 1]!.end, tokens[index]!.start));
    let start = at[0]!;
    while (start > from && !isMark(start)) start--;
    let end = at.at(-1)! + 1;
    while (end < to && !isMark(end)) end++;
    return end - start < SHORT_QUOTE ? { from, to } : { from: start, to: end };
  }

  /** The first token of the stretch between marks, or clause, that a token stands in. */
  markBefore(index: number): number {
    const { text, tokens } = this.statements;
    const { from } = this.clauseAt[index]!;
    let first = index;
    while (
      first > from &&
      !/[,;:—–.]/u.test(text.slice(tokens[first - 1]!.end, tokens[first]!.start))
    )
      first--;
    return first;
  }

  /** The first token of the item that a token stands in, between marks or joining words. */
  itemAt(index: number): number {
    const { tokens } = this.statements;
    const first = this.markBefore(index);
    let item = index;
    while (item > first && !JOINS.test(tokens[item - 1]!.normal)) item--;
    return item;
  }

  /** The words of a token range as proof, one piece a turn, cut at clause ends. */
  evidence(from: number, to: number): Evidence[] {
    const { text, tokens } = this.statements;
    const start = tokens[from]!.start;
    return evidenceIn(this.turns, start, withClosing(text, tokens[to - 1]!.end));
  }

  /** The first token after the turn that a token stands in. */
  turnEnd(index: number): number {
    const { tokens } = this.statements;
    const turn = turnAt(this.turns, tokens[index]!.start);
    const end = turn ? turn.start + turn.plain.text.length : 0;
    const next = tokens.findIndex(({ start }) => start >= end);
    return next < 0 ? tokens.length : next;
  }

  clauseOf(token: number): Clause {
    return this.clauseAt[token]!;
  }

  turnOf(clause: Clause): string {
    return this.turnWith(clause)?.id ?? '';
  }

  /** True in a reply to a follow-up about a point. */
  isAskedFor(point: string, clause: Clause): boolean {
    return this.turnWith(clause)?.targets.includes(point) ?? false;
  }

  /** True when a side of a contrast is named, or counted off, in the turn of a clause, up to that clause. */
  isNamedInReply({ named, carried }: Sides, clause: Clause): boolean {
    const turn = this.turnOf(clause);
    return this.statements.clauses.some(
      (other) =>
        other.index <= clause.index &&
        (named.has(other.index) || carried.get(other.index)?.clausesAgo === 0) &&
        this.turnOf(other) === turn,
    );
  }

  private turnWith({ from }: Clause) {
    return turnAt(this.turns, this.statements.tokens[from]!.start);
  }
}

/** The sentences, as token ranges. */
function sentencesIn(clauses: readonly Clause[]): { from: number; to: number }[] {
  const sentences: { run: number; from: number; to: number }[] = [];
  for (const { run, from, to } of clauses) {
    const open = sentences.at(-1);
    if (open?.run === run) open.to = to;
    else sentences.push({ run, from, to });
  }
  return sentences;
}
