import { z } from 'zod';
import { commandSchema } from '@/lib/interview/command';

const draftSchema = z.object({
  question: z.string(),
  revision: z.number().int().nonnegative(),
  text: z.string(),
  /** When the last word was written, in the server's time. Epoch ms. */
  writtenAt: z.number().int(),
  /** The time until its first key; none where that is not known. */
  firstKeyMs: z.number().int().nonnegative().nullish(),
});
const unsentSchema = z.array(z.object({ id: z.string(), command: commandSchema }));

export type KeptDraft = z.infer<typeof draftSchema>;
export type Unsent = z.infer<typeof unsentSchema>[number];

/**
 * What was written in one interview, in this browser's own storage: the draft as of the last key,
 * and answers that the server has not confirmed. Survives a closed tab and a dead server.
 */
export class KeptWords {
  constructor(
    private readonly storage: Storage,
    readonly interview: string,
  ) {}

  readDraft(question: string): KeptDraft | undefined {
    const kept = this.read(`draft:${question}`, draftSchema);
    return kept?.question === question ? kept : undefined;
  }

  /** False when the browser has no room or no storage: the page then says so. */
  saveDraft(draft: KeptDraft): boolean {
    return this.write(`draft:${draft.question}`, draft);
  }

  readUnsent(): Unsent[] {
    return this.read('unsent', unsentSchema) ?? [];
  }

  saveUnsent(unsent: readonly Unsent[]): boolean {
    return this.write('unsent', unsent);
  }

  private read<T>(name: string, schema: z.ZodType<T>): T | undefined {
    let text: string | null;
    try {
      text = this.storage.getItem(this.key(name));
    } catch {
      // Storage is switched off: nothing was kept here.
      return undefined;
    }
    if (text === null) return undefined;
    let data: unknown;
    try {
      data = JSON.parse(text);
    } catch {
      // Not written by this app.
      return undefined;
    }
    const result = schema.safeParse(data);
    return result.success ? result.data : undefined;
  }

  private write(name: string, value: unknown): boolean {
    try {
      this.storage.setItem(this.key(name), JSON.stringify(value));
      return true;
    } catch {
      return false;
    }
  }

  private key(name: string): string {
    return `candor:${this.interview}:${name}`;
  }
}
