import type { Delivery } from '@/lib/speech/delivery';
import {
  durationWords,
  figureWords,
  inHundred,
  perMinute,
  howThinkingWasMeasured,
  spokenTimeWords,
  thinkingWords,
  timeWords,
  wholeNumber,
  wordsPerMinute,
} from '@/lib/report/statements/figure-words';
import { line, soft, type Block, type HandoutSection } from './handout';
import type { Report } from '@/lib/report/report';
import type { QuestionTime } from '@/lib/report/time-picture';

/** Where the time went, question by question. */
export function timeSection({ time, questions }: Report): HandoutSection {
  const untimed = 'no limit';
  const how = howThinkingWasMeasured(time.thinking);
  // A column without a single figure would only make the others narrow.
  const [isThought, isSpoken] = [time.thinking, time.speaking].map(
    ({ kind }) => kind === 'measured',
  );
  const measured = ({ thinking, speaking }: Pick<QuestionTime, 'thinking' | 'speaking'>) => [
    ...(isThought ? [thinkingWords(thinking)] : []),
    ...(isSpoken ? [spokenTimeWords(speaking)] : []),
  ];
  const rows = time.questions.map(({ question, plannedMs, usedMs, ranOut, ...rest }) => [
    questions.find(({ id }) => id === question)?.prompt ?? question,
    timeWords(plannedMs, untimed),
    `${timeWords(usedMs, 'not measurable')}${ranOut ? ' (ran out)' : ''}`,
    ...measured(rest),
  ]);
  return {
    id: 'time',
    over: null,
    title: 'Time',
    blocks: [
      {
        kind: 'table',
        head: [
          'Question',
          'Planned',
          'Used',
          ...(isThought ? ['Thinking'] : []),
          ...(isSpoken ? ['Speaking'] : []),
        ],
        rows: [
          ...rows,
          [
            'The whole',
            timeWords(time.plannedMs, untimed),
            timeWords(time.usedMs, 'not measurable'),
            ...measured(time),
          ],
        ],
      },
      ...(how === '' ? [] : [line(soft(how))]),
    ],
  };
}

/** How the whole was spoken; nothing when it was typed. */
export function deliverySection({ delivery }: Report): HandoutSection[] {
  if (!delivery) return [];
  const { typed, turns, pace, pauses, fillersPerMinute, fillers, hedgesPer100 } = delivery;
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
      ],
    },
  ];
}

/** How one answer was spoken. Phrases said twice are words of the answer, and are not told here. */
export function deliveryFigures(delivery: Delivery): Block {
  const { pace, firstWordMs, pauses, longestPauseMs, lengthMs, fillersPerMinute, fillers } =
    delivery;
  return {
    kind: 'figures',
    rows: [
      { name: 'Pace', value: figureWords(pace, wordsPerMinute) },
      { name: 'First word after', value: figureWords(firstWordMs, durationWords) },
      { name: 'Pauses', value: figureWords(pauses, wholeNumber) },
      { name: 'Longest pause', value: figureWords(longestPauseMs, durationWords) },
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
