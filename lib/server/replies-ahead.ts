import 'server-only';
import type { Utterance } from '@/lib/ports/speaker';
import { likelyReplies } from '@/lib/use-cases/likely-replies';
import type { Ports } from '@/lib/use-cases/ports';
import type { Touched } from '@/lib/use-cases/touch';
import type { RememberingSpeaker } from './voice/remembered-speech';

/** The sentences that are being said now come first, and everybody else's requests between two. */
const FIRST_MS = 2_500;
const BETWEEN_MS = 100;
/** Interviews whose last preparation is remembered. */
const MOST_KEPT = 200;

/** Has what will probably be said next turned into sound while the person speaks. */
export class RepliesAhead {
  private readonly latest = new Map<string, string>();

  constructor(
    private readonly speaker: Pick<RememberingSpeaker, 'prepare'>,
    private readonly wait: (ms: number) => Promise<unknown>,
  ) {}

  /** Once for each thing that is being answered, as long as nothing new is. */
  async prepare(
    ports: Ports,
    touched: Touched,
    { voice, rate }: Pick<Utterance, 'voice' | 'rate'>,
  ): Promise<void> {
    const { id, state } = touched;
    const last = state.transcript.findLast(({ by }) => by === 'interviewer')?.id ?? '';
    const key = `${last} ${voice} ${rate}`;
    if (this.latest.get(id) === key) return;
    this.latest.delete(id);
    this.latest.set(id, key);
    const oldest = this.latest.keys().next();
    if (this.latest.size > MOST_KEPT && !oldest.done) this.latest.delete(oldest.value);
    await this.wait(FIRST_MS);
    if (this.latest.get(id) !== key) return;
    for (const text of await likelyReplies(ports, touched)) {
      await this.wait(BETWEEN_MS);
      if (this.latest.get(id) !== key) return;
      await this.speaker.prepare({ text, voice, rate });
    }
  }
}
