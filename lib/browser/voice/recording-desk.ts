import { AnswerRecorder } from './answer-recorder';
import { Recordings } from './recordings';
import type { SpokenAnswer } from './spoken-answer';
import { newId } from '@/lib/browser/new-id';

const SAME_MS = 500;

/** Records the answers of one room, one after the other, into this browser. */
export class RecordingDesk {
  private recordings: Recordings | undefined;
  private recorder: AnswerRecorder | undefined;
  private fromMs = 0;
  private question = '';

  constructor(
    private readonly storage: Storage | null,
    private readonly failed: () => void,
  ) {}

  async open(): Promise<void> {
    this.recordings ??= await Recordings.open(this.storage);
  }

  /** Ends the recording before and begins one; `nowMs` by the count of frames. */
  async record(
    stream: MediaStream,
    interview: string,
    question: string,
    nowMs: number,
  ): Promise<void> {
    const { recorder } = this;
    // The same beginning, told twice.
    if (recorder && question === this.question && nowMs - this.fromMs < SAME_MS) return;
    this.question = question;
    this.fromMs = nowMs;
    const about = { id: newId(), interview, question, startedAt: Date.now() };
    this.recorder = AnswerRecorder.begin(this.recordings, stream, about, this.failed);
    if (!this.recorder) this.failed();
    await recorder?.stop();
  }

  /** What is recorded is an answer to this: one that was handed in goes on. */
  isOf(question: string): void {
    if (question === this.question) return;
    this.question = question;
    this.recorder?.isOf(question);
  }

  /** What was heard so far of the answer that is recorded. */
  note(answer: SpokenAnswer): void {
    this.recorder?.note(answer.stretches, answer.baseMs - this.fromMs);
  }

  async close(): Promise<void> {
    const { recorder } = this;
    this.recorder = undefined;
    await recorder?.stop();
    this.recordings?.close();
  }
}
