import { line, listed, plain, soft, type Block, type MarkedStretch, type Span } from './handout';
import type { Include } from './include';
import { stillToTellWords, strongerRetoldWords } from './retold-words';
import { segmentsOf } from '@/lib/report/question/marked-text';
import type { Mark } from '@/lib/report/question/question-report';
import {
  promptWords,
  putRight,
  stillStands,
  turnHeadings,
} from '@/lib/report/question/turn-headings';
import type { ReportedQuestion } from '@/lib/report/question/reported-question';
import type { RewrittenPiece } from '@/lib/report/stronger/rewritten-answer';
import { spokenPieces } from '@/lib/report/stronger/spoken-pieces';
import type { NoStronger } from '@/lib/report/stronger/stronger-answer';
import { whereToBegin } from '@/lib/report/stronger/where-to-begin';
import { contestedWords, withheldWords } from '@/lib/report/stronger/withheld-points';

/** Where marks overlap the first of these is seen. */
const order: readonly Mark['kind'][] = [
  'misconception',
  'claimed',
  'met',
  'partial',
  'beyond',
  'denied',
];

/** What was said, word for word; marked where the grades are included too. */
export function answerBlocks(question: ReportedQuestion, include: Include): Block[] {
  const { turns, points } = question;
  const numbers = new Map(points.map(({ id }, index) => [id, index + 1]));
  const headings = turnHeadings(turns, 'The answer');
  return turns.map(({ id, asked, late, settled, text, marks }, at) => ({
    kind: 'answer',
    title: [
      headings[at] ?? '',
      ...(late ? ['arrived late, counted'] : []),
      ...(settled ? ['as it stood at the end'] : []),
      ...(include.grades ? broughtBy(id, question, numbers) : []),
    ].join(' · '),
    asked,
    stretches: include.grades
      ? segmentsOf(text, marks).map((segment): MarkedStretch => {
          const kind = order.find((each) => segment.marks.some((mark) => mark.kind === each));
          const ending = segment.ending.flatMap(({ of }) => numbers.get(of) ?? []);
          return { text: segment.text, kind: kind ?? null, numbers: [...new Set(ending)] };
        })
      : [{ text, kind: null, numbers: [] }],
  }));
}

/** Follow-ups without an answer, as they were asked. */
export function passedOnBlocks({ passedOn }: ReportedQuestion): Block[] {
  return passedOn.map(({ after, asked, said }) => ({
    kind: 'answer',
    title: `${promptWords(after)} · passed on`,
    asked,
    stretches: [{ text: said, kind: null, numbers: [] }],
  }));
}

/** The points whose first words stand in this turn. */
function broughtBy(
  turn: string,
  { added }: ReportedQuestion,
  numbers: ReadonlyMap<string, number>,
): string[] {
  const own = added.find((each) => each.turn === turn);
  const of = (ids: readonly string[] = []) => ids.flatMap((id) => numbers.get(id) ?? []);
  const [made, partly] = [of(own?.met), of(own?.partial)];
  return [
    ...(made.length > 0 ? [`made ${named(made)}`] : []),
    ...(partly.length > 0 ? [`partly ${named(partly)}`] : []),
    ...(own && own.righted.length > 0 ? [putRight] : []),
    ...(own && own.standing.length > 0 ? [stillStands] : []),
  ];
}

function named(numbers: readonly number[]): string {
  return `${numbers.length === 1 ? 'point' : 'points'} ${numbers.join(', ')}`;
}

const strongerTitle = 'A stronger version of this answer';

/** The answer as it could have been, with what is not the candidate's marked, and who wrote it. */
export function strongerBlocks(
  question: ReportedQuestion,
  { story }: Pick<Include, 'story'>,
): Block[] {
  const { stronger, rewritten } = question;
  if (stronger.kind === 'none') return insteadBlocks(stronger.why, question, story);
  const byModel = rewritten?.kind === 'rewritten' ? rewritten : null;
  const pieces: readonly RewrittenPiece[] = byModel?.pieces ?? stronger.pieces;
  return [
    { kind: 'heading', text: strongerTitle },
    {
      kind: 'answer',
      title: byModel
        ? `Written by the language model ${byModel.by.model} from the answer’s own sentences, with additions marked`
        : 'The answer’s own sentences, with additions marked',
      asked: null,
      stretches: spokenPieces(pieces).flatMap(({ piece, before }) => [
        ...(before === '' ? [] : [{ text: before, kind: null, numbers: [] }]),
        stretchOf(piece),
      ]),
    },
    ...(stronger.withheld.length === 0
      ? []
      : [line(soft(withheldWords(stronger.withheld, question.points)))]),
  ];
}

const oneLine = (words: string): Block[] => [
  { kind: 'heading', text: strongerTitle },
  line(soft(words)),
];

/** Why there is none, where that is worth a line. */
function insteadBlocks(
  why: NoStronger,
  { points, retold }: ReportedQuestion,
  withStories: boolean,
): Block[] {
  switch (why) {
    case 'contested':
      return oneLine(contestedWords);
    case 'told-again':
      return [
        ...oneLine(strongerRetoldWords(withStories)),
        ...(retold && withStories && retold.toTell.length > 0
          ? [
              line(plain(stillToTellWords)),
              ...listed(retold.toTell.map(({ ask }): Span[] => [plain(ask)])),
            ]
          : []),
      ];
    case 'nothing-to-build-on':
      return oneLine(whereToBegin(points));
    case 'not-answered':
    case 'not-graded':
    case 'complete':
      return [];
  }
}

function stretchOf(piece: RewrittenPiece): MarkedStretch {
  switch (piece.kind) {
    case 'yours':
      return { text: piece.text, kind: piece.against === null ? null : 'against', numbers: [] };
    case 'left-out':
      return { text: piece.text, kind: 'left-out', numbers: [] };
    case 'reworded':
      return { text: piece.text, kind: null, numbers: [] };
    case 'added':
    case 'corrected':
      return { text: piece.text, kind: piece.kind, numbers: [] };
    case 'to-tell':
      return { text: `[${piece.ask}]`, kind: 'to-tell', numbers: [] };
  }
}
