import { CORE_SCHEMA, load } from 'js-yaml';
import { faultsOf, type ContentFault } from './content-fault';
import { questionHeadSchema, questionSchema, type Question } from './question';

type Part = 'reference' | 'since' | 'model_spoken' | 'model_written';

const parts: ReadonlyMap<string, Part> = new Map([
  ['Reference answer', 'reference'],
  ['Since the guide was written', 'since'],
  ['Model answer, spoken', 'model_spoken'],
  ['Model answer, written', 'model_written'],
]);

/**
 * Reads one question's Markdown file: YAML front matter, then the fixed second-level headings.
 * A heading inside a code fence is text.
 */
export function readQuestionFile(
  file: string,
  text: string,
): { question?: Question; faults: ContentFault[] } {
  const front = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(text);
  if (!front)
    return {
      faults: [{ file, field: '', fix: 'start with front matter between two lines of ---' }],
    };
  let head: unknown;
  try {
    head = load(front[1] ?? '', { schema: CORE_SCHEMA });
  } catch (error) {
    return { faults: [{ file, field: 'front matter', fix: yamlMessage(error) }] };
  }
  const headResult = questionHeadSchema.safeParse(head);
  if (!headResult.success) return { faults: faultsOf(file, headResult.error) };

  const { body, faults } = readBody(file, text.slice(front[0].length));
  if (faults.length > 0) return { faults };
  const result = questionSchema.safeParse({ ...headResult.data, ...body });
  return result.success
    ? { question: result.data, faults: [] }
    : { faults: faultsOf(file, result.error) };
}

function readBody(file: string, markdown: string) {
  const body: Partial<Record<Part, string>> = {};
  const faults: ContentFault[] = [];
  let current: Part | undefined;
  let fenced = false;
  const lines: string[] = [];
  const flush = () => {
    if (current) body[current] = lines.join('\n').trim();
    lines.length = 0;
  };
  for (const line of markdown.split(/\r?\n/)) {
    if (line.startsWith('```')) fenced = !fenced;
    const heading = fenced ? null : /^## (.+?)\s*$/.exec(line);
    if (!heading) {
      lines.push(line);
      continue;
    }
    flush();
    const title = heading[1] ?? '';
    current = parts.get(title);
    if (!current)
      faults.push({
        file,
        field: `## ${title}`,
        fix: `use one of: ${[...parts.keys()].join('; ')}`,
      });
  }
  flush();
  return { body, faults };
}

export function yamlMessage(error: unknown): string {
  return error instanceof Error ? error.message.split('\n')[0]! : String(error);
}
