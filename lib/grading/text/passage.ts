import { bySentence, type Clause, type Statements } from './statements';
import type { Token } from './tokens';

/** What one turn says for the first time; sentences said before word for word, in any turn, are not in it. */
export interface Passage {
  /** What it is a part of; places of tokens are places in its text. */
  readonly statements: Statements;
  /** What is left out: said before. */
  readonly again: readonly Clause[];
  readonly clauses: readonly Clause[];
  readonly tokens: readonly Token[];
  readonly content: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Its words and marks as they were said, a line break where something is left out. */
  readonly text: string;
}

export interface Sentence {
  readonly clauses: readonly Clause[];
  readonly tokens: readonly Token[];
}

/** The turns of a conversation one by one. */
export function passagesOf(statements: Statements, turnOf: (clause: Clause) => string): Passage[] {
  const said = new Set<string>();
  const turns = new Map<string, { first: Sentence[]; again: Clause[] }>();
  for (const clauses of bySentence(statements.clauses)) {
    const turn = turnOf(clauses[0]!);
    const tokens = statements.tokens.slice(clauses[0]!.from, clauses.at(-1)!.to);
    const words = tokens.map(({ stem }) => stem).join(' ');
    const own = turns.get(turn) ?? { first: [], again: [] };
    turns.set(turn, own);
    if (said.has(words)) own.again.push(...clauses);
    else own.first.push({ clauses, tokens });
    said.add(words);
  }
  return [...turns.values()].map(({ first, again }) => passageOf(first, again, statements));
}

function passageOf(
  sentences: readonly Sentence[],
  again: readonly Clause[],
  statements: Statements,
): Passage {
  const { text, tokens } = statements;
  const all = sentences.flatMap(({ clauses }) => clauses);
  const own = sentences.flatMap((sentence) => sentence.tokens);
  const pieces = sentences.map(({ clauses }) => {
    const after = tokens[clauses.at(-1)!.to];
    return text.slice(tokens[clauses[0]!.from]!.start, after?.start ?? text.length);
  });
  return {
    statements,
    again,
    clauses: all,
    tokens: own,
    content: own.filter(({ little, sign }) => !little && !sign),
    sentences,
    text: pieces.join(''),
  };
}
