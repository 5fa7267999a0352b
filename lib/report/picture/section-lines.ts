import { bands } from '@/lib/grading/score';
import type { Report } from '@/lib/report/report';
import type { ValueLine, ValueLines } from './value-lines';

/** Room is left for the rings at both ends. */
const FIRST = 1.5;
const LAST = 98.5;
const place = (score: number) => FIRST + (score / 100) * (LAST - FIRST);

/**
 * Each section on a line from 0 to 100: its questions as rings, their mean as a bar. Without the questions
 * (whoever may not know their scores) there are no rings.
 */
export function sectionLines(
  sections: Report['sections'],
  questions: Report['questions'],
): ValueLines {
  return {
    ends: [place(0), place(100)],
    ticks: bands.map(({ from, name }) => ({ at: place(from), value: from, name })),
    lines: sections.map((section) => sectionLine(section, questions)),
    legend: [],
  };
}

function sectionLine(
  { id, title, score, withMarks }: Report['sections'][number],
  questions: Report['questions'],
): ValueLine {
  const scores = questions.flatMap(({ section, result }) =>
    section === id && result.kind === 'scored' ? [result.score] : [],
  );
  const marked = withMarks === null ? '' : ` · ${withMarks.score} with your marks`;
  return {
    name: title,
    words: `${score ?? 'not answered'}${marked}`,
    stretches: [
      ...(withMarks === null ? [] : [barTo(withMarks.score, 'light')]),
      ...(score === null ? [] : [barTo(score, 'full')]),
    ],
    rings: scores.length < 2 ? [] : scores.map((value) => ({ at: place(value), value })),
    meant: null,
    question: null,
  };
}

function barTo(score: number, look: 'light' | 'full') {
  return { from: place(0), to: place(score), look };
}
