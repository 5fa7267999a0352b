import 'server-only';
import type { BegunInterview } from '@/lib/interview/interview-state';
import type { Utterance } from '@/lib/ports/speaker';
import { likelyReplies } from '@/lib/use-cases/likely-replies';
import type { Ports } from '@/lib/use-cases/ports';
import { touch, type Touched } from '@/lib/use-cases/touch';
import type { OneAtATime } from './one-at-a-time';
import type { RememberingSpeaker } from './voice/remembered-speech';

/** The sentences that are being said now come first, and everybody else's requests between two. */
const FIRST_MS = 2_500;
const BETWEEN_MS = 100;
/** Interviews whose last preparation is remembered. */
const MOST_KEPT = 200;

type Manner = Pick<Utterance, 'voice' | 'rate'>;

interface Preparation {
  /** What is being answered, and how it was said. */
  readonly of: string;
  made: boolean;
}

/** Has what will probably be said next turned into sound while the person speaks. */
export class RepliesAhead {
  private readonly latest = new Map<string, Preparation>();

  constructor(
    private readonly speaker: Pick<RememberingSpeaker, 'prepare'>,
    private readonly wait: (ms: number) => Promise<unknown>,
    private readonly turns: OneAtATime,
  ) {}

  /** Once for each thing that is being answered, as long as nothing new is. */
  async prepare(ports: Ports, touched: Touched, { voice, rate }: Manner): Promise<void> {
    const { id, owner, state } = touched;
    const own: Preparation = { of: answered(state, { voice, rate }), made: false };
    if (this.latest.get(id)?.of === own.of) return;
    this.latest.delete(id);
    this.latest.set(id, own);
    const oldest = this.latest.keys().next();
    if (this.latest.size > MOST_KEPT && !oldest.done) this.latest.delete(oldest.value);
    await this.wait(FIRST_MS);
    const isOver = () => this.latest.get(id) !== own;
    await this.turns.do(async () => {
      if (isOver()) return;
      // Much may have happened since: time may even have run out.
      const now = await touch(ports, id, owner);
      if (!now || answered(now.state, { voice, rate }) !== own.of) return;
      for (const text of await likelyReplies(ports, now)) {
        await this.wait(BETWEEN_MS);
        if (isOver()) return;
        await this.speaker.prepare({ text, voice, rate });
      }
      own.made = true;
    });
  }

  /** Something real is asked for in an interview: what is still being prepared for it only stands in the way. */
  over(interview: string): void {
    if (this.latest.get(interview)?.made === false) this.latest.delete(interview);
  }
}

function answered({ transcript }: BegunInterview, { voice, rate }: Manner): string {
  const last = transcript.findLast(({ by }) => by === 'interviewer')?.id ?? '';
  return `${last} ${voice} ${rate}`;
}
