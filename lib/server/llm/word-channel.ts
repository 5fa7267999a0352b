import 'server-only';

/** Words pushed on one side and read on the other, in order. One reader. */
export class WordChannel implements AsyncIterable<string> {
  private readonly waiting: string[] = [];
  private ended = false;
  private wake: (() => void) | undefined;

  push(words: string): void {
    this.waiting.push(words);
    this.wake?.();
  }

  end(): void {
    this.ended = true;
    this.wake?.();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<string> {
    for (;;) {
      const next = this.waiting.shift();
      if (next !== undefined) yield next;
      else if (this.ended) return;
      else
        await new Promise<void>((resolve) => {
          this.wake = resolve;
        });
    }
  }
}
