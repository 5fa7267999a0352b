import { contentStems } from '@/lib/grading/likeness/wording-match';
import type { Passage } from '@/lib/grading/text/passage';
import { isName, isPlainWord } from '@/lib/grading/text/predication';
import type { Clause } from '@/lib/grading/text/statements';
import { tokenize, type Token } from '@/lib/grading/text/tokens';
import { isChain } from './chains';
import { isTalk } from './said-of-any';

/** "1.", "(2)", "3)" before an item. */
const numbered = /(?<=^|[\s:.,;])\(?\d{1,2}[.)](?=\s)/gmu;
const MARKS = /[.!?;,|\n•:()]|\s[-–—]\s/u;
const ITEMS = /[.!?;\n•]/u;
/** "Pinecone - managed", "| Supervised | labelled |", "L1: zeros": what stands behind the head of an item is said of it. */
const PARTS = /[:()|=]|\s[-–—]\s/u;
/** So many headings, of no more words than this, are a table of contents. */
const LEAST = 3;
const WORDS = 4;
/** Where so many have something said of them, or two of a question's two sides, they are notes. */
const PAIRS = 3;
const SIDES = 2;
/** What things in a list are all called, and who calls them so. */
const ofFrames =
  /^(?:i|my|our|to|techniques?|methods?|types?|kinds?|ways?|components?|features?|metrics?|strateg(?:y|ies)|considerations?|steps?|stages?|setup|examples?|practices?|decisions?|options?|tools?|stack|key|main|common|lists?)$/u;

/**
 * "Handling imbalance: 1. Resampling 2. Algorithm-level 3. Ensembles. Those are the techniques.": the question and the
 * headings of its answer, and nothing under them. An item that has anything said of it makes notes of the whole.
 */
export function headingsOnly(
  { clauses, text, sentences, statements }: Passage,
  prompt: string,
): Clause[] {
  if (clauses[0]?.index !== 0) return [];
  if (sentences.some((sentence) => isChain(sentence, statements.text, prompt))) return [];
  const asked = new Set(contentStems(prompt));
  const isFrame = ({ tokens }: Piece) =>
    tokens.every(
      ({ little, sign, normal, stem }) =>
        little ||
        sign ||
        asked.has(stem) ||
        ofFrames.test(normal) ||
        isTalk(normal) ||
        isPlainWord(normal),
    );
  const partsOf = (item: string) => item.split(PARTS).map(pieceOf).filter(isSaid);
  const isPair = ([head, ...body]: readonly Piece[]) =>
    head !== undefined && body.some((part) => !isFrame(part));
  const items = text
    .replace(numbered, '\n')
    .split(ITEMS)
    .filter((item) => partsOf(item).some((part) => !isFrame(part)));
  const pairs = items
    .filter((item) => isPair(partsOf(item)))
    .filter((item) => !isCalling(partsOf(item)[0]!));
  // "Counts over the corpus (GloVe), pieces of words (FastText)": each in its brackets.
  const each = items.flatMap((item) => item.split(',')).filter((part) => isPair(partsOf(part)));
  if (Math.max(pairs.length, each.length) >= PAIRS) return [];
  if (pairs.length === SIDES && items.length === SIDES) return [];
  const said = text.replace(numbered, '\n').split(MARKS).map(pieceOf).filter(isSaid);
  const frames = said.filter(isFrame);
  const headings = said.filter((piece) => !isFrame(piece));
  const isCalled = ({ tokens }: Piece) =>
    tokens.some(({ normal, stem }) => asked.has(stem) || ofFrames.test(normal));
  return frames.some(isCalled) && headings.length >= LEAST && headings.every(isHeading)
    ? [...clauses]
    : [];
}

interface Piece {
  readonly words: string;
  readonly tokens: readonly Token[];
}

const isCalling = ({ tokens }: Piece) => tokens.some(({ normal }) => ofFrames.test(normal));
const pieceOf = (words: string): Piece => ({ words, tokens: tokenize(words) });
const isSaid = ({ tokens }: Piece) => tokens.length > 0;

function isHeading({ words, tokens }: Piece): boolean {
  // "Stratified K-Fold", "Leave-One-Out": names for all their verbs.
  const isOneWord = !/\s/u.test(words.trim());
  return (
    tokens.length <= WORDS &&
    !/[\d=+×÷^]|\s[/*]/u.test(words) &&
    (isOneWord || isName(tokens.filter(({ normal }) => !normal.endsWith('ed'))))
  );
}
