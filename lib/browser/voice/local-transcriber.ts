import { z } from 'zod';
import type { VoiceOffer } from '@/lib/ports/voice-offer';
import { NotHeard, type StretchTranscriber } from './transcribing';

/** Longest a stretch of ten seconds may take on this device. */
const PATIENCE_MS = 60_000;

const newsSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), loaded: z.number(), total: z.number() }),
  z.object({ kind: z.literal('ready'), device: z.enum(['webgpu', 'wasm']) }),
  z.object({ kind: z.literal('failed'), reason: z.string() }),
  z.object({ kind: z.literal('heard'), id: z.number(), words: z.string() }),
  z.object({ kind: z.literal('not-heard'), id: z.number(), reason: z.string() }),
]);
type News = z.infer<typeof newsSchema>;

/** How far the model is. Bytes as they came; `total` grows while files become known. */
export type LocalModelState =
  | { readonly kind: 'off' }
  | { readonly kind: 'loading'; readonly loaded: number; readonly total: number }
  | { readonly kind: 'ready'; readonly device: 'webgpu' | 'wasm' }
  | { readonly kind: 'failed' };

/** What is used of a worker. */
export type ListenerWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

interface Asked {
  resolve(words: string): void;
  reject(error: NotHeard): void;
}

/** A model in a worker on this device. Nothing of it is loaded before `begin`. */
export class LocalTranscriber implements StretchTranscriber {
  readonly tier = 'local';
  readonly host = null;
  readonly hearsAhead = false;
  state: LocalModelState = { kind: 'off' };
  private worker: ListenerWorker | undefined;
  private loaded: Promise<void> | undefined;
  private settle: Asked | undefined;
  private readonly asked = new Map<number, Asked>();
  private next = 0;

  constructor(
    readonly offer: NonNullable<VoiceOffer['localModel']>,
    private readonly newWorker: () => ListenerWorker,
    private readonly changed: () => void,
  ) {}

  /** Loads the model, if it is not there or on its way. */
  begin(): void {
    if (this.worker) return;
    const worker = this.newWorker();
    this.worker = worker;
    this.show({ kind: 'loading', loaded: 0, total: 0 });
    this.loaded = new Promise<string>((resolve, reject) => {
      this.settle = { resolve, reject };
    }).then(() => undefined);
    // Whoever waits for words sees the failure; nobody may be waiting.
    this.loaded.catch(() => undefined);
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const news = newsSchema.safeParse(data);
      if (news.success && this.worker === worker) this.take(news.data);
    });
    worker.addEventListener('error', () => {
      if (this.worker === worker) this.fail('The worker of this device’s model did not start.');
    });
    const { model, address } = this.offer;
    worker.postMessage({ kind: 'load', model, address });
  }

  /** Gives its memory back. */
  end(): void {
    this.stop(new NotHeard('for-now', 'This device’s model was switched off.'));
    this.show({ kind: 'off' });
  }

  async hear(samples: Float32Array, _before: string, signal: AbortSignal): Promise<string> {
    if (this.state.kind === 'failed') this.end();
    this.begin();
    await this.loaded;
    const { worker } = this;
    if (!worker || signal.aborted) throw new NotHeard('for-now', 'This device was not waited for.');
    const id = this.next++;
    const waiting = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]);
    try {
      return await new Promise<string>((resolve, reject) => {
        this.asked.set(id, { resolve, reject });
        waiting.addEventListener('abort', () =>
          reject(
            new NotHeard('for-good', 'This device takes too long to turn speech into words.', {
              cause: waiting.reason,
            }),
          ),
        );
        worker.postMessage({ kind: 'hear', id, samples });
      });
    } finally {
      this.asked.delete(id);
    }
  }

  private take(news: News): void {
    switch (news.kind) {
      case 'progress':
        return this.show({ kind: 'loading', loaded: news.loaded, total: news.total });
      case 'ready':
        this.settle?.resolve('');
        return this.show({ kind: 'ready', device: news.device });
      case 'failed':
        return this.fail('The model for this device could not be loaded.', news.reason);
      case 'heard':
        return this.asked.get(news.id)?.resolve(news.words);
      case 'not-heard':
        return this.asked
          .get(news.id)
          ?.reject(
            new NotHeard('for-good', 'The model on this device broke off.', { cause: news.reason }),
          );
    }
  }

  private fail(sentence: string, reason?: string): void {
    this.stop(new NotHeard('for-good', sentence, { cause: reason }));
    this.show({ kind: 'failed' });
  }

  private stop(error: NotHeard): void {
    this.worker?.terminate();
    this.worker = undefined;
    this.settle?.reject(error);
    for (const one of this.asked.values()) one.reject(error);
    this.asked.clear();
  }

  private show(state: LocalModelState): void {
    this.state = state;
    this.changed();
  }
}
