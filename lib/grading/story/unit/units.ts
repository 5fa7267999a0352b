import type { Rubric } from '@/lib/guide/rubric';
import type { Turn } from '@/lib/grading/conversation';
import { isFinite } from '@/lib/grading/text/finite-verbs';
import { injectedSpans } from '@/lib/grading/screening/injected-text';
import { listsIn } from '@/lib/grading/screening/lists';
import { passagesOf } from '@/lib/grading/text/passage';
import { plainText } from '@/lib/grading/text/plain-text';
import { isPlea } from '@/lib/grading/screening/plea';
import { statementsOf, type Clause, type Statements } from '@/lib/grading/text/statements';
import { cutAtBlame } from '@/lib/grading/story/blame/cuts';
import { isMoreOfIt, reproachIn } from '@/lib/grading/story/blame/blame';
import { withChargeTogether } from '@/lib/grading/story/task/charge';
import { cutAtTask } from '@/lib/grading/story/task/cuts';
import { entryWords, withoutAnnouncing } from './entries';
import { withHeadingLines } from './heading-lines';
import type { Unit } from './unit';
import { speakerIn } from './voice';
import { actsIn, type Act, type Mood } from './acts';
import { hasPast, isPast, isToldPast, isUndecided } from './past-forms';
import { wordsOfUnit } from './unit-words';
import type { Token } from '@/lib/grading/text/tokens';
import { namesIn, withSentences } from '@/lib/grading/text/unmarked-text';
import type { Evidence } from '@/lib/grading/verdict';

/** These hang on what was said before them. */
const hanging =
  /^(?:because|which|who|whom|whose|where|unless|than|until|whether|instead|rather|unlike|as|since|that|while|whereas)$/u;
const marks = /^[.,;:!?…)\]"'”’%]+/u;

/** Longest clause that may be one. */
const SCRAP = 3;

/** Told from its end to its beginning. */
const backwards = /^\W*(?:and )?(?:before (?:that|all (?:of )?(?:this|that|it))|earlier still)\b/iu;

/** The units of all turns, in order. */
export function unitsOf(turns: readonly Turn[], rubric: Rubric): Unit[] {
  let sentence = 0;
  // Notes leave out the "I".
  let before: Act['person'] = 'i';
  let accused = false;
  const told = turns.map((turn) => piecesOf(turn, rubric));
  const asSpeaker = speakerIn(told.flat().map(({ said }) => ({ said, words: wordsOfUnit(said) })));
  return turns.flatMap((turn, index) => {
    const pieces = told[index]!;
    const undecided = undecidedAs(pieces.map(({ said }) => wordsOfUnit(said)).flat());
    const total = pieces.reduce((sum, { content }) => sum + content.length, 0);
    const isBackwards = pieces.filter(({ said }) => backwards.test(said)).length >= 2;
    let passed = 0;
    let last = -1;
    return pieces.map((piece): Unit => {
      const words = withChargeTogether(withoutAnnouncing(asSpeaker(wordsOfUnit(piece.said))));
      const mood = isPlainlyPast(words) ? 'past' : undecided;
      const acts = actsIn(words.slice(entryWords(piece.said)), before, mood);
      before = acts.findLast((act) => !act.under && act.mood !== 'present')?.person ?? before;
      const passedOf = passed / Math.max(1, total);
      const place = turn.after === 'question' ? (isBackwards ? 1 - passedOf : passedOf) : null;
      passed += piece.content.length;
      const isSame = piece.run === last;
      if (!isSame) sentence++;
      last = piece.run;
      const { run: _, ...rest } = piece;
      const flat = words.filter((word) => word !== ',' && word !== ';').join(' ');
      const own = reproachIn(words, flat);
      accused = own.accuses || (accused && isSame && isMoreOfIt(flat));
      const reproach = { ...own, accuses: accused };
      return { ...rest, words, flat, acts, sentence, place, reproach };
    });
  });
}

/** "They knew it, so I let them": another verb beside it tells when. */
const isPlainlyPast = (words: readonly string[]) =>
  words.some((word) => word === 'i' || word === 'we') &&
  !words.some((word) => /^(?:if|would|d)$/u.test(word)) &&
  words.some((word, at) => isToldPast(words, at) && !isUndecided(word));

/** "I put" is past in an answer that tells of the past. */
function undecidedAs(words: readonly string[]): Mood {
  const past = words.filter((word) => isPast(word) && !isUndecided(word)).length;
  const plan = words.filter((word) => /^(?:would|d|ll|will|should)$/u.test(word)).length;
  return past * 12 >= words.length && past > 2 * plan ? 'past' : 'present';
}

type Piece = Evidence & Pick<Unit, 'said' | 'content' | 'left'> & { readonly run: number };

function piecesOf(turn: Turn, rubric: Rubric): Piece[] {
  const given = plainText(withHeadingLines(turn.text));
  const plain = withSentences(given, namesIn(rubric));
  const statements = statementsOf(plain.text, plain !== given);
  const left = leftOut(statements);
  const groups = joined(statements)
    .flatMap((group) => cutAtBlame(statements, group))
    .flatMap((group) => cutAtTask(statements, group));
  return groups.flatMap((clauses): Piece[] => {
    const { text, tokens } = statements;
    const first = clauses[0]!;
    const own = tokens.slice(first.from, clauses.at(-1)!.to);
    const start = plain.original(own[0]!.start);
    const last = plain.original(own.at(-1)!.end - 1) + 1;
    const end = last + (marks.exec(turn.text.slice(last, last + 4))?.[0].length ?? 0);
    const quote = turn.text.slice(start, end);
    if (end <= start || !/[\p{L}\p{N}]/u.test(quote)) return [];
    return [
      {
        turn: turn.id,
        start,
        end,
        quote,
        said: text.slice(own[0]!.start, own.at(-1)!.end),
        content: own.filter(({ little, sign }) => !little && !sign).map(({ normal }) => normal),
        left: clauses.some(({ index }) => left.has(index)),
        run: first.run,
      },
    ];
  });
}

/** No statement ends with these: "the drops went from | I think eleven per cent to one". */
const unfinished = /^(?:from|of|with|into|than|the|a|an|my|our|their|its)$/u;
/** Nor does a statement begin with these: "can you get it | under two percent". */
const within = /^(?:under|below|above|within)$/u;

/** Clauses, each with what hangs on it. */
function joined({ clauses, tokens }: Statements): Clause[][] {
  const groups: Clause[][] = [];
  for (const given of clauses.flatMap((clause) => atHinges(tokens, clause))) {
    const open = groups.at(-1);
    const last = open?.at(-1);
    if (!open || !last || last.run !== given.run) {
      groups.push([given]);
      continue;
    }
    const isShort = given.to - given.from < 2;
    const clause = isShort || !isEnding(tokens, given) ? given : { ...given, from: given.from + 1 };
    if (clause !== given) open[open.length - 1] = { ...last, to: clause.from };
    const hangs = hanging.test(tokens[clause.from]!.normal) && !isHinge(tokens, clause.from);
    const isBroken =
      last.unmarked &&
      (unfinished.test(tokens[clause.from - 1]!.normal) ||
        within.test(tokens[clause.from]!.normal));
    if (hangs || isBroken || isScrap(tokens, clause)) open.push(clause);
    else groups.push([clause]);
  }
  return groups;
}

/** Words at which a story turns: without marks nothing else tells that something new begins. */
const hinge =
  /^(?:after that|in the end|at the end|since then|as a result|the result|my (?:boss|manager|job|task|role|part|responsibility|goal)|what i (?:did|learn|take|took)|looking back|next time|finally|eventually|these day|from then on|the next|one day|last year|now (?:i|we|it|they|he|she|the)|i (?:learn|learned|learnt)) /u;
const HINGE_WORDS = 4;

function atHinges(tokens: readonly Token[], clause: Clause): Clause[] {
  if (!clause.byWords) return [clause];
  const cuts: number[] = [];
  for (let at = clause.from + SCRAP; at < clause.to - 1; at++)
    if (isHinge(tokens, at)) cuts.push(at);
  const edges = [clause.from, ...cuts, clause.to];
  return edges.slice(1).map((to, index) => ({ ...clause, from: edges[index]!, to }));
}

function isHinge(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at, at + HINGE_WORDS);
  return hinge.test(`${words.map(({ normal }) => normal).join(' ')} `);
}

/** Too little to tell anything: "two hours late". */
function isScrap(tokens: readonly Token[], { from, to, unmarked }: Clause): boolean {
  const words = tokens.slice(from, to).map(({ normal }) => normal);
  return (
    unmarked &&
    words.length <= SCRAP &&
    !/^(?:and|but|so|then)$/u.test(words[0]!) &&
    !words.some((word, at) => isPast(word) || isFinite(tokens, from + at))
  );
}

/** Without marks some words end a clause as well as begin one: "so I sent it", "and then it was okay". */
function isEnding(tokens: readonly Token[], { from }: Clause): boolean {
  const next = tokens[from + 1];
  const { normal } = tokens[from]!;
  if (/^(?:okay|ok|fine)$/u.test(normal))
    return /^(?:was|is|were|are|went)$/u.test(tokens[from - 1]?.normal ?? '');
  return (
    normal === 'it' &&
    next !== undefined &&
    !isFinite(tokens, from + 1) &&
    !isPast(next.normal) &&
    !/^(?:also|just|still|then|really|always|never|all|not|turn|take|get|feel|seem)/u.test(
      next.normal,
    )
  );
}

function leftOut(statements: Statements): ReadonlySet<number> {
  const { text, tokens, clauses } = statements;
  if (isPlea(text)) return new Set(clauses.map(({ index }) => index));
  const spans = injectedSpans(text);
  const injected = clauses.filter(({ from, to }) =>
    spans.some(({ start, end }) => tokens[from]!.start < end && tokens[to - 1]!.end > start),
  );
  const lists = passagesOf(statements, () => '').flatMap((passage) =>
    listsIn(passage, '', hasPast(wordsOfUnit(text))),
  );
  return new Set([...injected, ...lists].map(({ index }) => index));
}
