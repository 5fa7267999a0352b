import { clock } from '@/lib/report/statements/figure-words';
import type { Report } from '@/lib/report/report';
import type { QuestionTime, SpokenTime, TimePicture } from '@/lib/report/time-picture';
import type { LineLook, ValueLine, ValueLines } from './value-lines';

/** Room is left for the upright at the end of the line. */
const LAST = 99.5;
/** The shortest time that fills a line, so that seconds do not look like much. */
const SHORTEST_MS = 60_000;

/** Where the time went, a line a question; null where no time was kept. */
export function timeLines({
  time,
  questions,
}: Pick<Report, 'time' | 'questions'>): ValueLines | null {
  if (time.questions.every(({ usedMs }) => usedMs === null)) return null;
  const longest = Math.max(
    SHORTEST_MS,
    ...time.questions.flatMap(({ plannedMs, usedMs }) => [plannedMs ?? 0, usedMs ?? 0]),
  );
  return {
    ends: [0, LAST],
    ticks: [],
    lines: time.questions.map((each, index) =>
      timeLine(each, `Question ${index + 1}: ${questions[index]?.prompt ?? ''}`, longest),
    ),
    legend: legendOf(time),
  };
}

function timeLine(time: QuestionTime, name: string, longest: number): ValueLine {
  const at = (ms: number) => (LAST * ms) / longest;
  return {
    name,
    words: inWords(time),
    stretches: stretchesOf(time).map(({ from, to, look }) => ({
      from: at(from),
      to: at(to),
      look,
    })),
    rings: [],
    meant: time.plannedMs === null ? null : at(time.plannedMs),
    question: time.question,
  };
}

/** A question's time in ms: all that was used, and upon it thinking and speaking where they were measured. */
function stretchesOf(time: QuestionTime): { from: number; to: number; look: LineLook }[] {
  const used = time.usedMs ?? 0;
  const until = Math.min(msOf(time.thinking), used);
  return [
    { from: 0, to: used, look: 'rest' as const },
    { from: 0, to: until, look: 'light' as const },
    { from: until, to: Math.min(until + msOf(time.speaking), used), look: 'full' as const },
  ].filter(({ from, to }) => to > from);
}

function legendOf({ questions }: Pick<TimePicture, 'questions'>): ValueLines['legend'] {
  const drawn = new Set(questions.flatMap(stretchesOf).map(({ look }) => look));
  const skipped = questions.some(
    ({ thinking }) => thinking.kind === 'not-measurable' && thinking.why === 'not-answered',
  );
  return [
    { look: 'light' as const, words: 'thinking' },
    { look: 'full' as const, words: 'speaking, from the first word to the last' },
    {
      look: 'rest' as const,
      words: `the rest: writing, waiting${skipped ? ', questions left without an answer' : ''}`,
    },
  ].filter(({ look }) => drawn.has(look));
}

function msOf(part: QuestionTime['thinking'] | QuestionTime['speaking']): number {
  return part.kind === 'measured' ? part.ms : 0;
}

function inWords({ plannedMs, usedMs, thinking, speaking, ranOut }: QuestionTime): string {
  const noAnswer = thinking.kind === 'not-measurable' && thinking.why === 'not-answered';
  const notKept = thinking.kind === 'not-measurable' && thinking.why === 'typed';
  return [
    usedMs === null
      ? 'not measurable'
      : plannedMs === null
        ? `${clock(usedMs)} used`
        : `${clock(usedMs)} used, ${clock(plannedMs)} planned`,
    ...(noAnswer ? ['no answer'] : []),
    ...(ranOut ? ['time ran out'] : []),
    ...(notKept ? ['thinking not measured'] : []),
    ...spokenWords({ thinking, speaking }),
  ].join(' · ');
}

/** The time of the whole in a line of words: what its questions add up to, and what passed between them. */
export function wholeTimeWords({ plannedMs, usedMs, questions, ...rest }: Report['time']): string {
  const shown = questions.map((each) => toSecond(each.usedMs ?? 0));
  const onQuestions = shown.reduce((sum, each) => sum + each, 0);
  const isKnown = questions.every((each) => each.usedMs !== null);
  const whole = isKnown ? Math.max(toSecond(usedMs ?? 0), onQuestions) : (usedMs ?? 0);
  const between = isKnown ? whole - onQuestions : 0;
  return [
    ...(usedMs === null
      ? []
      : plannedMs === null
        ? [`${clock(whole)} used, without a limit`]
        : [`${clock(whole)} used of ${clock(plannedMs)} planned`]),
    ...(usedMs !== null && between > 0 ? [`${clock(between)} of it between questions`] : []),
    ...spokenWords(rest),
  ].join(' · ');
}

const toSecond = (ms: number) => 1_000 * Math.round(ms / 1_000);

function spokenWords({
  thinking,
  speaking,
}: Pick<QuestionTime, 'thinking' | 'speaking'>): string[] {
  return [
    ...(thinking.kind === 'measured' ? [`thinking ${measured(thinking)}`] : []),
    ...(speaking.kind === 'measured' ? [`speaking ${measured(speaking)}`] : []),
  ];
}

function measured(time: Extract<SpokenTime, { kind: 'measured' }>): string {
  return time.turns < time.of
    ? `${clock(time.ms)} (${time.turns} of ${time.of} answers)`
    : clock(time.ms);
}
