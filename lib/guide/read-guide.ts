import { CORE_SCHEMA, load } from 'js-yaml';
import type { z } from 'zod';
import { conceptFileSchema, type Concept } from './concept';
import { ContentError, faultsOf, type ContentFault } from './content-fault';
import { guideHeadSchema, type Guide } from './guide';
import type { Question } from './question';
import { readQuestionFile, yamlMessage } from './question-file';
import { rubricSchema, type Rubric } from './rubric';

/** A content file: its path below content/, with forward slashes, and its text. */
export interface ContentFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Reads one guide from the content files given.
 * Every fault found is returned; the guide holds whatever could be read.
 */
export function readGuide(
  files: readonly ContentFile[],
  guideId: string,
): { guide: Guide; faults: ContentFault[] } {
  const faults: ContentFault[] = [];
  const root = `guides/${guideId}/`;
  const [headFile] = under(files, `${root}guide`, 'data');
  if (!headFile)
    throw new ContentError([{ file: `${root}guide.yaml`, field: '', fix: 'this file is missing' }]);
  const head = read(headFile, guideHeadSchema, faults);
  if (!head) throw new ContentError(faults);

  const concepts = new Map<string, Concept>();
  for (const file of under(files, 'concepts/', 'data'))
    for (const concept of read(file, conceptFileSchema, faults)?.concepts ?? []) {
      if (concepts.has(concept.id))
        faults.push({
          file: file.path,
          field: concept.id,
          fix: 'this id is taken by another concept',
        });
      concepts.set(concept.id, concept);
    }

  const questions: Question[] = [];
  for (const file of under(files, `${root}questions/`, 'prose')) {
    const result = readQuestionFile(file.path, file.text);
    faults.push(...result.faults);
    if (result.question) questions.push(result.question);
  }
  const rubrics = new Map<string, Rubric>();
  for (const file of under(files, `${root}rubrics/`, 'data')) {
    const rubric = read(file, rubricSchema, faults);
    if (rubric) rubrics.set(rubric.question, rubric);
  }
  return { guide: { head, questions, rubrics, concepts }, faults };
}

/** As `readGuide`, for a program that can't go on with a faulty guide. @throws ContentError */
export function readWholeGuide(files: readonly ContentFile[], guideId: string): Guide {
  const { guide, faults } = readGuide(files, guideId);
  if (faults.length > 0) throw new ContentError(faults);
  return guide;
}

const endings = { data: /\.(?:yaml|json)$/u, prose: /\.md$/u };

function under(
  files: readonly ContentFile[],
  start: string,
  kind: keyof typeof endings,
): ContentFile[] {
  return files
    .filter(({ path }) => path.startsWith(start) && endings[kind].test(path))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function read<T>(file: ContentFile, schema: z.ZodType<T>, faults: ContentFault[]): T | undefined {
  let data: unknown;
  try {
    // The build turns YAML into JSON, which is read many times faster.
    data = file.path.endsWith('.json')
      ? JSON.parse(file.text)
      : load(file.text, { schema: CORE_SCHEMA });
  } catch (error) {
    faults.push({ file: file.path, field: '', fix: yamlMessage(error) });
    return undefined;
  }
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  faults.push(...faultsOf(file.path, result.error));
  return undefined;
}
