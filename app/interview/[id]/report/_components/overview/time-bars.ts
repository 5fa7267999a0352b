import type { BarStretch } from '@/app/_components/bar-line';
import type { QuestionTime, TimePicture } from '@/lib/report/time-picture';

const looks = {
  thinking: 'fill-accent/35',
  speaking: 'fill-accent',
  rest: 'fill-sunken stroke-line-strong',
} as const;

/** A question's time in ms: all that was used, and upon it thinking and speaking where they were measured. */
export function barsOf(time: QuestionTime): BarStretch[] {
  const used = time.usedMs ?? 0;
  const until = Math.min(msOf(time.thinking), used);
  return [
    { from: 0, to: used, look: looks.rest },
    { from: 0, to: until, look: looks.thinking },
    { from: until, to: Math.min(until + msOf(time.speaking), used), look: looks.speaking },
  ].filter(({ from, to }) => to > from);
}

/** What each look in the bars means: those that are in the picture, and no others. */
export function legendOf({ questions }: Pick<TimePicture, 'questions'>): {
  readonly look: string;
  readonly words: string;
}[] {
  const drawn = new Set(questions.flatMap(barsOf).map(({ look }) => look));
  const skipped = questions.some(
    ({ thinking }) => thinking.kind === 'not-measurable' && thinking.why === 'not-answered',
  );
  return [
    { look: looks.thinking, words: 'thinking' },
    { look: looks.speaking, words: 'speaking, from the first word to the last' },
    {
      look: looks.rest,
      words: `the rest: writing, waiting${skipped ? ', questions left without an answer' : ''}`,
    },
  ].filter(({ look }) => drawn.has(look));
}

function msOf(part: QuestionTime['thinking'] | QuestionTime['speaking']): number {
  return part.kind === 'measured' ? part.ms : 0;
}
