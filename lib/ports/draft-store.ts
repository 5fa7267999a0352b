/** The words being written for a question, not yet an answer. */
export interface Draft {
  readonly interview: string;
  readonly question: string;
  /** Counted up by the writer with every change; never goes backwards. */
  readonly revision: number;
  readonly text: string;
  /** Epoch ms by the server's clock. */
  readonly savedAt: number;
}

/** Keeps the newest revision of each draft. On disk when the promise resolves. */
export interface DraftStore {
  /** `stale` when a revision as new or newer is there already; it is then left as it is. */
  save(draft: Draft): Promise<'saved' | 'stale'>;
  read(interview: string, question: string): Promise<Draft | undefined>;
}
