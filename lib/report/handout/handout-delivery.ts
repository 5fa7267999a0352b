import type { Delivery } from '@/lib/speech/delivery';
import {
  clock,
  durationWords,
  figureWords,
  inHundred,
  perMinute,
  howThinkingWasMeasured,
  wholeNumber,
  wordsPerMinute,
} from '@/lib/report/statements/figure-words';
import { line, plain, soft, type Block, type HandoutSection } from './handout';
import { percent } from '@/lib/report/percent';
import type { Report } from '@/lib/report/report';
import { timeLines, wholeTimeWords } from '@/lib/report/picture/time-lines';

/** Where the time went, question by question; nothing where no time was kept. */
export function timeSection({ time, questions }: Report): HandoutSection[] {
  const picture = timeLines({ time, questions });
  if (picture === null) return [];
  const how = howThinkingWasMeasured(time.thinking);
  return [
    {
      id: 'time',
      over: null,
      title: 'Where the time went',
      blocks: [
        line(soft(wholeTimeWords(time))),
        { kind: 'time', picture },
        ...(how === '' ? [] : [line(soft(how))]),
      ],
    },
  ];
}

/** How the whole was spoken; nothing when it was typed. */
export function deliverySection({ delivery, questions }: Report): HandoutSection[] {
  if (!delivery) return [];
  const { typed, turns, pace, pauses, fillersPerMinute, fillers, hedgesPer100 } = delivery;
  const numberOf = (question: string) => questions.findIndex(({ id }) => id === question) + 1;
  return [
    {
      id: 'delivery',
      over: null,
      title: 'Delivery',
      blocks: [
        {
          kind: 'figures',
          rows: [
            { name: 'Pace', value: figureWords(pace, wordsPerMinute) },
            { name: 'Pauses', value: figureWords(pauses, wholeNumber) },
            {
              name: 'Fillers',
              value: `${figureWords(fillersPerMinute, perMinute)}${phrases(fillers)}`,
            },
            { name: 'Hedges', value: figureWords(hedgesPer100, inHundred) },
          ],
        },
        ...(typed > 0
          ? [line(soft(`Over ${turns.length} spoken answers; ${typed} were typed.`))]
          : []),
        ...paceOverTime(turns, numberOf),
      ],
    },
  ];
}

/** Each stretch at its pace, with the fillers in it. */
function paceOverTime(
  turns: NonNullable<Report['delivery']>['turns'],
  numberOf: (question: string) => number,
): Block[] {
  const items = turns.flatMap(({ question, segments }) =>
    segments.flatMap(({ startMs, endMs, wordsPerMinute: pace, fillers }) =>
      pace === null
        ? []
        : [
            {
              sign: null,
              lines: [
                [
                  plain(
                    `Question ${numberOf(question)}, ${clock(startMs)} to ${clock(endMs)}: ${wordsPerMinute(pace)}${phrases(fillers)}`,
                  ),
                ],
              ],
            },
          ],
    ),
  );
  return items.length === 0
    ? []
    : [
        { kind: 'heading', text: 'Pace over time' },
        { kind: 'list', items },
      ];
}

/** How one answer was spoken. Phrases said twice are words of the answer, and are not told here. */
export function deliveryFigures(delivery: Delivery): Block {
  const { pace, firstWordMs, pauses, longestPauseMs, pauseShare, lengthMs } = delivery;
  const { fillersPerMinute, fillers } = delivery;
  return {
    kind: 'figures',
    rows: [
      { name: 'Pace', value: figureWords(pace, wordsPerMinute) },
      { name: 'First word after', value: figureWords(firstWordMs, durationWords) },
      { name: 'Pauses', value: figureWords(pauses, wholeNumber) },
      { name: 'Longest pause', value: figureWords(longestPauseMs, durationWords) },
      { name: 'Share of pauses', value: figureWords(pauseShare, percent) },
      { name: 'Length', value: figureWords(lengthMs, durationWords) },
      {
        name: 'Fillers',
        value: `${figureWords(fillersPerMinute, perMinute)}${phrases(fillers)}`,
      },
    ],
  };
}

function phrases(said: Delivery['fillers']): string {
  if (said.length === 0) return '';
  return ` (${said
    .slice(0, 4)
    .map(({ phrase, count }) => (count > 1 ? `“${phrase}” ${count} times` : `“${phrase}”`))
    .join(', ')})`;
}
