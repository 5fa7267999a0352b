import type { HeardStretch } from '@/lib/speech/speech-record';
import type { Recording, Recordings } from './recordings';

/** A piece is on disk this often: a closed tab loses no more. */
const PIECE_MS = 1_000;
const TYPES = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus'];

/** Records one answer, piece by piece, into this browser's own storage. */
export class AnswerRecorder {
  private readonly recorder: MediaRecorder;
  private pieces = 0;
  private saving: Promise<void> = Promise.resolve();

  private constructor(
    private readonly recordings: Recordings,
    private recording: Recording,
    stream: MediaStream,
    private readonly failed: () => void,
  ) {
    this.recorder = new MediaRecorder(stream, { mimeType: recording.type });
    this.recorder.addEventListener('dataavailable', ({ data }) => {
      if (data.size > 0) this.queue(() => recordings.addSound(recording.id, this.pieces++, data));
    });
    this.recorder.addEventListener('error', failed);
    this.recorder.start(PIECE_MS);
    this.queue(() => recordings.save(recording));
  }

  /** Undefined where this browser records nothing that it could play. */
  static begin(
    recordings: Recordings | undefined,
    stream: MediaStream,
    about: Pick<Recording, 'id' | 'interview' | 'question' | 'startedAt'>,
    failed: () => void,
  ): AnswerRecorder | undefined {
    if (!recordings || typeof MediaRecorder === 'undefined') return undefined;
    const type = TYPES.find((name) => MediaRecorder.isTypeSupported(name));
    if (type === undefined) return undefined;
    return new AnswerRecorder(recordings, { ...about, type, leadMs: 0, heard: [] }, stream, failed);
  }

  /** It turned out to be another question that is answered. */
  isOf(question: string): void {
    this.recording = { ...this.recording, question };
    this.queue(() => this.recordings.save(this.recording));
  }

  /** What was heard so far, so that a replay can show the words. */
  note(heard: readonly HeardStretch[], leadMs: number): void {
    this.recording = { ...this.recording, heard: [...heard], leadMs };
    this.queue(() => this.recordings.save(this.recording));
  }

  async stop(): Promise<void> {
    if (this.recorder.state !== 'inactive')
      await new Promise<void>((resolve) => {
        this.recorder.addEventListener('stop', () => resolve(), { once: true });
        this.recorder.stop();
      });
    await this.saving;
  }

  private queue(save: () => Promise<void>): void {
    this.saving = this.saving.then(save).catch(() => this.failed());
  }
}
