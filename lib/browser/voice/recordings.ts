import { z } from 'zod';
import { heardStretchSchema } from '@/lib/speech/speech-record';

/** A recorded answer: what is known of it. Its sound is kept in pieces beside it. */
const recordingSchema = z.object({
  id: z.string(),
  interview: z.string(),
  question: z.string(),
  /** Epoch ms. */
  startedAt: z.number(),
  type: z.string(),
  /** From the beginning of the sound to the moment the answer could begin, ms. */
  leadMs: z.number(),
  heard: z.array(heardStretchSchema),
});
export type Recording = z.infer<typeof recordingSchema>;

const DATABASE = 'candor-recordings';
const VERSION = 1;
/** Marks that an interview has recordings, so that a page need not open the database to know. */
const flagOf = (interview: string) => `candor:recordings:${interview}`;

/** Recordings of answers in this browser. They never leave it. */
export class Recordings {
  private constructor(
    private readonly database: IDBDatabase,
    private readonly storage: Storage | null,
  ) {}

  /** Undefined where the browser keeps nothing, as in some private windows. */
  static async open(storage: Storage | null): Promise<Recordings | undefined> {
    try {
      return new Recordings(await openDatabase(), storage);
    } catch {
      return undefined;
    }
  }

  async save(recording: Recording): Promise<void> {
    await done(this.write('recordings').put(recording));
    try {
      this.storage?.setItem(flagOf(recording.interview), '1');
    } catch {
      // Full: the recording is kept all the same, the report will not offer it by itself.
      return;
    }
  }

  async addSound(id: string, index: number, sound: Blob): Promise<void> {
    await done(this.write('sound').put(sound, [id, index]));
  }

  async of(interview: string): Promise<Recording[]> {
    const index = this.read('recordings').index('interview');
    const rows: unknown[] = await done(index.getAll(interview));
    return rows
      .flatMap((row) => {
        const parsed = recordingSchema.safeParse(row);
        return parsed.success ? [parsed.data] : [];
      })
      .toSorted((a, b) => a.startedAt - b.startedAt);
  }

  async sound({ id, type }: Recording): Promise<Blob> {
    const pieces: Blob[] = await done(
      this.read('sound').getAll(IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER])),
    );
    return new Blob(pieces, { type });
  }

  async delete(id: string): Promise<void> {
    await done(this.write('recordings').delete(id));
    await done(
      this.write('sound').delete(IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER])),
    );
  }

  close(): void {
    this.database.close();
  }

  private write(store: 'recordings' | 'sound'): IDBObjectStore {
    return this.database.transaction(store, 'readwrite').objectStore(store);
  }

  private read(store: 'recordings' | 'sound'): IDBObjectStore {
    return this.database.transaction(store, 'readonly').objectStore(store);
  }
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, VERSION);
    request.addEventListener('upgradeneeded', () => {
      const { result } = request;
      result
        .createObjectStore('recordings', { keyPath: 'id' })
        .createIndex('interview', 'interview');
      result.createObjectStore('sound');
    });
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no database')));
    request.addEventListener('blocked', () => reject(new Error('blocked by another tab')));
  });
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('not stored')));
  });
}
