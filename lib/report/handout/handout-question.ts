import { closedWords } from '@/lib/report/question/closed-words';
import { misconceptionDoubt, pointDoubt } from '@/lib/report/question/doubt-sentence';
import { drawnOutWords } from '@/lib/report/question/drawn-out';
import { flagSentence } from '@/lib/report/question/flag-sentence';
import { answerBlocks, passedOnBlocks, strongerBlocks } from './handout-answer';
import { deliveryFigures } from './handout-delivery';
import { dimensionRows } from '@/lib/report/picture/dimension-rows';
import {
  line,
  listed,
  plain,
  said,
  soft,
  strong,
  under,
  warn,
  type Block,
  type HandoutSection,
  type PaperPart,
  type Span,
} from './handout';
import { storyBlocks } from './handout-story';
import type { Include } from './include';
import { beyondIntroduced, beyondSentence } from '@/lib/report/question/beyond-words';
import { sentenceOf } from '@/lib/report/statements/sentence';
import { firstQuote } from '@/lib/report/statements/whole-quote';
import { wrongGuesses } from '@/lib/report/statements/wrong-guesses';
import { essentialMade, pointsMade } from '@/lib/report/question/points-made';
import { referenceOn } from '@/lib/report/question/in-reference';
import type { MisconceptionReport } from '@/lib/report/question/misconception-report';
import type { PointReport } from '@/lib/report/question/point-report';
import { unmovedWords } from '@/lib/report/question/with-marks';
import type { ReportedQuestion } from '@/lib/report/question/reported-question';

/** One question with what of it is included. */
export function questionSection(
  question: ReportedQuestion,
  number: number,
  include: Include,
): HandoutSection {
  return {
    id: question.id,
    over: `Question ${number}`,
    title: question.prompt,
    blocks: [
      ...(include.grades ? gradeBlocks(question, include) : []),
      ...(include.words ? [...answerBlocks(question, include), ...passedOnBlocks(question)] : []),
      ...(include.grades ? verdictBlocks(question, include) : []),
      ...(include.story ? storyBlocks(question, include) : []),
      ...(include.delivery ? spokenBlocks(question) : []),
      ...(include.words && include.grades ? strongerBlocks(question, include) : []),
      ...(include.reference ? referenceBlocks(question) : []),
    ],
  };
}

function gradeBlocks(question: ReportedQuestion, { delivery, words }: Include): Block[] {
  const { result, withMarks, points, closed, flags } = question;
  // That the time ran out is told with the time.
  const closing = closed === 'time' && !delivery ? null : closedWords(question);
  return [
    ...(closing === null ? [] : [line(soft(closing))]),
    result.kind === 'scored'
      ? line(
          strong(`${result.score} of 100`),
          plain(`· ${result.band}`),
          soft(`· ${pointsMade(points)}`),
        )
      : line(
          strong(
            result.kind === 'not-graded' ? 'Not graded' : 'Not answered: left out of the score',
          ),
        ),
    ...(withMarks === null ? [] : [line(soft(markedWords(withMarks)))]),
    ...flags.map((flag) => line(warn(flagSentence[flag]))),
    ...(result.kind === 'scored'
      ? [{ kind: 'dimensions' as const, rows: dimensionRows(question, words) }]
      : []),
  ];
}

/** On a line of its own: two scores in one line are a puzzle. */
function markedWords({ score, band, unmoved }: NonNullable<ReportedQuestion['withMarks']>): string {
  const own = `${score} of 100 (${band}) with your own marks.`;
  return unmoved === null ? own : `${own} ${unmovedWords[unmoved]}`;
}

function verdictBlocks(question: ReportedQuestion, include: Include): Block[] {
  const { points, misconceptions, beyond, grader, turns } = question;
  return [
    ...under(
      'To put right',
      misconceptions.length === 0
        ? []
        : [
            {
              kind: 'list',
              items: misconceptions.map((each) => ({
                sign: '✗',
                lines: misconceptionLines(each, question, include),
              })),
            },
          ],
    ),
    ...under(
      'Not sure',
      include.words ? wrongGuesses(question).map((guess) => line(plain(sentenceOf(guess)))) : [],
    ),
    ...(grader === null ? [] : pointGroups(points, include)),
    ...under(
      'Beyond the reference',
      beyond.length === 0
        ? []
        : [
            line(plain(beyondIntroduced(beyond.length))),
            ...listed(
              beyond.map(({ statement, evidence }) => {
                const quote = include.words ? firstQuote(evidence, turns) : null;
                return [plain(beyondSentence(statement)), ...(quote === null ? [] : [said(quote)])];
              }),
            ),
          ],
    ),
  ];
}

const groups = [
  ['met', 'Points made', '✓'],
  ['partial', 'Partly made', '◐'],
  ['missed', 'Missed', '○'],
] as const;

function pointGroups(points: readonly PointReport[], { words }: Include): Block[] {
  const numbers = new Map(points.map(({ id }, index) => [id, index + 1]));
  const essential = essentialMade(points, numbers);
  return groups.flatMap(([label, title, sign]) => {
    const own = points
      .map((point, index) => ({ point, number: index + 1 }))
      .filter(({ point }) => point.label === label);
    if (own.length === 0) return [];
    const which = label === 'met' && essential !== null ? `, ${essential}` : '';
    return under(`${title} (${own.length}${which})`, [
      {
        kind: 'list',
        items: own.map(({ point, number }) => ({
          sign,
          lines: pointLines(point, number, pointDoubt(point, points, words)),
        })),
      },
    ]);
  });
}

function pointLines(point: PointReport, number: number, doubt: string | null): Span[][] {
  const { statement, label, essential, why, claimed, disclaimed } = point;
  const how = drawnOutWords(point);
  return [
    [plain(`${number}.`), plain(statement), ...(how === null ? [] : [soft(`· ${how}`)])],
    ...(doubt === null ? [] : [[warn(doubt)]]),
    ...(claimed === null ? [] : [[soft('By your own mark this was said.')]]),
    ...(disclaimed ? [[soft('By your own mark this was not said.')]] : []),
    ...(label === 'met' ? [] : [[soft(`${essential ? 'Essential. ' : ''}${why}`)]]),
  ];
}

const meantWords = {
  stated: 'You say that you held to it.',
  corrected: 'You say that you put it right.',
} as const;
const afterwards = { doubted: 'Doubted by yourself later', corrected: 'Put right later' } as const;

function misconceptionLines(
  { id, evidence, claim, correction, label, denied, meant, doubt }: MisconceptionReport,
  { inReference }: ReportedQuestion,
  include: Include,
): Span[][] {
  const told = referenceOn(id, inReference);
  return [
    ...(include.words ? [[soft('Said:'), ...evidence.map(({ quote }) => said(quote))]] : []),
    [plain(`What this says: ${claim}`)],
    ...(doubt === null ? [] : [[warn(misconceptionDoubt(doubt))]]),
    [strong(correction)],
    ...(include.reference && told !== null
      ? [[soft(told.label), ...(told.sentence === null ? [] : [plain(told.sentence)])]]
      : []),
    ...(label === 'stated' ? [] : [[soft(`${afterwards[label]}: it costs half as much.`)]]),
    ...(denied ? [[soft('You say that this was not claimed.')]] : []),
    ...(meant === null ? [] : [[soft(meantWords[meant])]]),
  ];
}

function spokenBlocks({ turns }: ReportedQuestion): Block[] {
  return under(
    'How it was spoken',
    turns.flatMap(({ delivery }) => (delivery === null ? [] : [deliveryFigures(delivery)])),
  );
}

function referenceBlocks({
  reference,
  since,
  modelSpoken,
  modelWritten,
}: ReportedQuestion): Block[] {
  const parts: [PaperPart, string, string | null][] = [
    ['references', 'Reference answer', reference],
    ['references', 'Since the guide was written', since],
    ['models', 'A model answer, as spoken in 90 seconds', modelSpoken],
    ['models', 'A model answer, as written', modelWritten],
  ];
  return parts.flatMap(([paper, title, markdown]): Block[] =>
    markdown === null ? [] : [{ kind: 'prose', title, markdown, paper }],
  );
}
