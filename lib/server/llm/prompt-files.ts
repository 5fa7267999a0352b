import 'server-only';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePrompt, PromptFault, type Prompt } from './prompt';

/** The prompts of this build by id. */
export type Prompts = ReadonlyMap<string, Prompt>;

/** Reads every prompt of a folder. A file is named by its prompt's id. @throws PromptFault */
export function readPrompts(folder: string): Prompts {
  const prompts = new Map<string, Prompt>();
  for (const name of readdirSync(/*turbopackIgnore: true*/ folder).toSorted()) {
    if (!name.endsWith('.md')) continue;
    const prompt = parsePrompt(
      readFileSync(/*turbopackIgnore: true*/ join(folder, name), 'utf8'),
      `prompts/${name}`,
    );
    if (`${prompt.id}.md` !== name)
      throw new PromptFault(`prompts/${name}: its id is ${prompt.id}, so name it ${prompt.id}.md`);
    prompts.set(prompt.id, prompt);
  }
  return prompts;
}
