import type { Question } from '@/lib/guide/question';
import type { Rubric } from '@/lib/guide/rubric';
import { contentStems } from './wording-match';

/** Most statements of a reference that become points. */
const MOST_POINTS = 9;
const LEAST_WORDS = 3;

/**
 * A rubric for a question that has none: the reference's own statements are its points. They are
 * matched by likeness only, so their labels carry less confidence than written points.
 */
export function rubricFromReference({ id, reference }: Pick<Question, 'id' | 'reference'>): Rubric {
  const statements = plainText(reference)
    .split(/\n+|(?<=[.!?;])\s+/u)
    .map((statement) => statement.trim())
    .filter((statement) => contentStems(statement).length >= LEAST_WORDS && statement.length >= 8);
  const chosen = statements.length > 0 ? statements.slice(0, MOST_POINTS) : [reference.trim()];
  return {
    question: id,
    points: chosen.map((statement, index) => ({
      id: `${id}.s${index + 1}`,
      statement,
      essential: false,
      why: 'It is part of the reference answer.',
      probe: 'What else belongs to a complete answer here?',
      terms: [],
      patterns: [],
      wordings: [statement],
    })),
    contrasts: [],
    directions: [],
    misconceptions: [],
    beyond: [],
  };
}

/** Markdown without its marks: code fences, table borders, emphasis, headings. */
export function plainText(markdown: string): string {
  return markdown
    .replaceAll(/```[\s\S]*?```/gu, '\n')
    .replaceAll(/^\s*\|?[\s:|-]+\|?\s*$/gmu, '\n')
    .replaceAll(/\|/gu, ' ')
    .replaceAll(/^\s*(?:#+|[-*+]|\d+\.)\s+/gmu, '')
    .replaceAll(/[*_`$]/gu, '')
    .trim();
}
