import 'server-only';
import { load } from 'js-yaml';
import { z } from 'zod';
import { promptStampSchema } from '@/lib/grading/model/call-record';

const promptHeadSchema = promptStampSchema.extend({
  id: z.string().regex(/^[a-z][a-z-]*$/u),
  version: z.string().regex(/^\d+(\.\d+)*$/u, 'write the version in quotes: "1.2"'),
  purpose: z.string().min(10),
  inputs: z.array(
    z.strictObject({
      name: z.string().regex(/^[a-z][a-z_]*$/u),
      /** `candidate`: what somebody else wrote. It is fenced, and never stands among the instructions. */
      from: z.enum(['product', 'candidate']),
      about: z.string().min(5),
    }),
  ),
});

/** A prompt file, read and checked. */
export interface Prompt extends z.infer<typeof promptHeadSchema> {
  /** The instructions: the system role. */
  readonly system: string;
  /** What is worked on: the user role. */
  readonly user: string;
}

/** A prompt file is not what it should be; the message names the file. */
export class PromptFault extends Error {
  override readonly name = 'PromptFault';
}

const MARK = /\{\{([a-z_]+)\}\}/gu;
/** Names the fence of this request; every prompt may use it. */
const BOUNDARY = 'boundary';

/** Reads one prompt file: front matter, then `# System` and `# User`. @throws PromptFault */
export function parsePrompt(text: string, path: string): Prompt {
  const parts =
    /^---\n(?<head>[\s\S]*?)\n---\n\s*# System\n(?<system>[\s\S]*?)\n# User\n(?<user>[\s\S]*)$/u.exec(
      text.replaceAll('\r\n', '\n'),
    )?.groups;
  if (!parts) throw new PromptFault(`${path}: front matter, "# System" and "# User" are needed`);
  const head = promptHeadSchema.safeParse(load(parts['head'] ?? ''));
  if (!head.success) throw new PromptFault(`${path}: ${z.prettifyError(head.error)}`);
  const system = (parts['system'] ?? '').trim();
  const user = (parts['user'] ?? '').trim();
  const { inputs } = head.data;
  const used = new Set([...marksIn(system), ...marksIn(user)]);
  for (const { name } of inputs)
    if (!used.delete(name)) throw new PromptFault(`${path}: the input ${name} is not used`);
  used.delete(BOUNDARY);
  for (const name of used) throw new PromptFault(`${path}: {{${name}}} is not among the inputs`);
  const candidate = inputs.filter(({ from }) => from === 'candidate');
  const inSystem = new Set(marksIn(system));
  for (const { name } of candidate)
    if (inSystem.has(name))
      throw new PromptFault(
        `${path}: {{${name}}} is the candidate's text and stands in "# System"`,
      );
  if (candidate.length > 0 && !inSystem.has(BOUNDARY))
    throw new PromptFault(`${path}: "# System" must say what {{${BOUNDARY}}} fences`);
  return { ...head.data, system, user };
}

/**
 * Fills a prompt in. What the candidate wrote is put between two lines that carry a fresh random
 * boundary, so that nothing written inside can end the fence.
 */
export function renderPrompt(
  prompt: Prompt,
  inputs: Readonly<Record<string, string>>,
  boundary: string,
): { readonly system: string; readonly user: string } {
  const values = new Map<string, string>([[BOUNDARY, boundary]]);
  for (const { name, from } of prompt.inputs) {
    const value = inputs[name];
    if (value === undefined) throw new PromptFault(`${prompt.id}: the input ${name} is missing`);
    values.set(name, from === 'candidate' ? fenced(value, boundary) : value);
  }
  const fill = (part: string) => part.replaceAll(MARK, (_, name: string) => values.get(name) ?? '');
  return { system: fill(prompt.system), user: fill(prompt.user) };
}

/** Text of the candidate as it goes into a request. */
function fenced(text: string, boundary: string): string {
  if (text.includes(boundary))
    throw new PromptFault('the text holds the boundary of its own fence');
  return `<<<${boundary}\n${text}\n${boundary}>>>`;
}

function marksIn(part: string): string[] {
  return [...part.matchAll(MARK)].map((match) => match[1] ?? '');
}
