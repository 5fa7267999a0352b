/** Which tab may write in an interview. The newest claim holds the pen. */
export interface PenStore {
  claim(interview: string, tab: string): Promise<void>;
  holder(interview: string): Promise<string | undefined>;
}
