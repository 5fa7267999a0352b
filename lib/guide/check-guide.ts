import { checkRubric, rubricFile, wordsOf } from './check-rubric';
import { fault, type ContentFault } from './content-fault';
import type { Guide } from './guide';
import type { Question } from './question';
import type { Rubric } from './rubric';

/** Longest run of words a model answer may share with its rubric, plus one. */
const SHARED_RUN = 6;

/**
 * Checks that the files of a guide fit together: ids, references between files, and for
 * questions that have a rubric, that no part is missing. What the phrases match is checked
 * by the grading room.
 */
export function checkGuide(guide: Guide): ContentFault[] {
  return [
    ...checkHead(guide),
    ...checkConcepts(guide),
    ...guide.questions.flatMap((question) => checkQuestion(guide, question)),
    ...[...guide.rubrics.keys()]
      .filter((id) => !guide.questions.some((question) => question.id === id))
      .map((id) => fault(rubricFile(guide, id), 'question', `no question has the id ${id}`)),
  ];
}

export const questionFile = (guide: Guide, id: string) =>
  `guides/${guide.head.id}/questions/${id}.md`;

function checkHead({ head, questions }: Guide): ContentFault[] {
  const file = `guides/${head.id}/guide.yaml`;
  const known = new Set(questions.map(({ id }) => id));
  const unknown = (field: string, id: string) =>
    known.has(id) ? [] : [fault(file, field, `no question has the id ${id}`)];
  return [
    ...head.sections
      .filter(({ id }) => !questions.some(({ section }) => section === id))
      .map(({ id }) => fault(file, `sections ${id}`, 'has no questions: remove it or add one')),
    ...head.checklist.flatMap((item) =>
      item.questions.flatMap((id) => unknown(`checklist ${item.topic}`, id)),
    ),
    ...head.cards.flatMap((card) => unknown(`cards ${card.term}`, card.question)),
  ];
}

function checkConcepts({ concepts }: Guide): ContentFault[] {
  const faults: ContentFault[] = [];
  const owner = new Map<string, string>();
  for (const { id, any, aliases, heard, includes } of concepts.values()) {
    for (const other of includes)
      if (!concepts.has(other))
        faults.push(fault(`concepts: ${id}`, 'includes', `no concept has the id ${other}`));
    const own = new Set<string>();
    for (const phrase of [...any, ...aliases, ...heard]) {
      const key = phrase
        .toLowerCase()
        .replace(/[^\p{L}\p{N}*…|()]+/gu, ' ')
        .trim();
      if (own.has(key))
        faults.push(fault(`concepts: ${id}`, phrase, 'is listed twice: remove one'));
      own.add(key);
      const first = owner.get(key);
      if (first !== undefined && first !== id)
        faults.push(
          fault(
            `concepts: ${id}`,
            phrase,
            `is already in the concept ${first}: include that concept instead`,
          ),
        );
      owner.set(key, first ?? id);
    }
  }
  return faults;
}

function checkQuestion(guide: Guide, question: Question): ContentFault[] {
  const file = questionFile(guide, question.id);
  const faults: ContentFault[] = [];
  if (!guide.head.sections.some(({ id }) => id === question.section))
    faults.push(fault(file, 'section', `guide.yaml has no section ${question.section}`));
  const rubric = guide.rubrics.get(question.id);
  if (!rubric) return faults;
  if (question.model_spoken === undefined)
    faults.push(fault(file, '## Model answer, spoken', 'is missing'));
  if (question.model_written === undefined)
    faults.push(fault(file, '## Model answer, written', 'is missing'));
  return [
    ...faults,
    ...checkRubric(guide, question, rubric),
    ...checkSharedRuns(guide, question, rubric),
  ];
}

/** A model answer written with the rubric's own sentences would prove nothing about the rubric. */
function checkSharedRuns(guide: Guide, question: Question, rubric: Rubric): ContentFault[] {
  const sentences = rubric.points.flatMap(({ statement, wordings }) => [statement, ...wordings]);
  const runs = new Set(sentences.flatMap(runsOf));
  const file = questionFile(guide, question.id);
  const models: [string, string | undefined][] = [
    ['## Model answer, spoken', question.model_spoken],
    ['## Model answer, written', question.model_written],
  ];
  return models.flatMap(([field, text]) =>
    runsOf(text ?? '')
      .filter((run) => runs.has(run))
      .slice(0, 1)
      .map((run) => fault(file, field, `shares "${run}" with the rubric: say it in other words`)),
  );
}

function runsOf(text: string): string[] {
  const words = wordsOf(text);
  return words
    .slice(SHARED_RUN - 1)
    .map((_, index) => words.slice(index, index + SHARED_RUN).join(' '));
}
