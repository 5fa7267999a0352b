import { HARDLY_LESS, sentenceWords } from '@/lib/report/question/dimensions';
import { listed } from './wording';
import type { Report } from '@/lib/report/report';

/**
 * What is to be done about long sentences, once for the whole interview: beside each answer only how many points stand
 * in them is told. Null where they cost no answer much.
 */
export function orderAdvice({ questions }: Pick<Report, 'questions'>): string | null {
  const answered = questions.filter(({ result }) => result.kind === 'scored');
  const long = answered.filter(
    ({ dimensions: { structure, structureCosts } }) =>
      structureCosts?.long && structure.kind === 'measured' && structure.value < HARDLY_LESS,
  );
  const numbers = long.map((question) => String(questions.indexOf(question) + 1));
  if (long.length === 0) return null;
  const where =
    answered.length === 1
      ? 'Points'
      : long.length === answered.length
        ? `In each of the ${answered.length} answers points`
        : numbers.length === 1
          ? `In question ${numbers[0]} points`
          : `In questions ${listed(numbers)} points`;
  return `${where} stand in sentences over ${sentenceWords.full} words: say each in two.`;
}
