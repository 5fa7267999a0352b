import type { Report } from '@/lib/report/report';

/**
 * What stands in curly quotation marks in a sentence and is not word for word in any answer. The marks promise
 * the candidate's own words; what an answer itself has in such marks may stand within a quote.
 */
export function foreignQuotes(
  sentence: string,
  { questions }: Pick<Report, 'questions'>,
): string[] {
  const said = questions.flatMap(({ turns }) => turns.map(({ text }) => text));
  const foreign: string[] = [];
  for (let at = nextMark(sentence, 0); at >= 0;) {
    const ends = [...sentence.slice(at).matchAll(/”/gu)].map(({ index }) => at + index);
    const isSaid = (end: number) => said.some((text) => text.includes(sentence.slice(at + 1, end)));
    const end =
      sentence[at] === '“' ? ends.findLast((each) => each > at + 1 && isSaid(each)) : undefined;
    const closing = end ?? ends[0] ?? sentence.length;
    if (end === undefined) foreign.push(sentence.slice(at, closing + 1));
    at = nextMark(sentence, closing + 1);
  }
  return foreign;
}

function nextMark(sentence: string, from: number): number {
  const found = sentence.slice(from).search(/[“”]/u);
  return found < 0 ? -1 : from + found;
}
