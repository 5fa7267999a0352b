import { isUnderWay, type Room } from '@/lib/browser/room';
import { sentencesOf, spokenForm } from '@/lib/speech/spoken-form';
import { VoiceFailed, type SpeakingTier, type Voice } from './voice';
import type { VoiceChoices } from './voice-choices';

/** What is known of the interviewer's voice. */
export interface SpeakingState {
  readonly tier: SpeakingTier;
  /** Where the words go; null: nowhere. */
  readonly host: string | null;
  /** The sentence that is being said. */
  readonly saying: { readonly move: string; readonly sentence: string } | null;
  /** The tier that was lost last. */
  readonly lost: SpeakingTier | null;
}

interface Sentence {
  readonly move: string;
  readonly sentence: string;
}

/** Says the interviewer's words as they come, sentence by sentence, with the best voice that works. */
export class InterviewerVoice {
  state: SpeakingState;
  private queue: Sentence[] = [];
  /** Sentences of each move that were queued. */
  private readonly queued = new Map<string, number>();
  /** Moves whose words came as a stream: their sentences are never reworded. */
  private readonly streamed = new Set<string>();
  private readonly voices: Voice[];
  private stopper = new AbortController();
  private running = false;
  private begun = false;

  constructor(
    voices: readonly Voice[],
    private choices: Pick<VoiceChoices, 'muted' | 'rate' | 'voice'>,
    private readonly changed: (state: SpeakingState) => void,
  ) {
    this.voices = [...voices];
    this.state = { ...this.tierNow(), saying: null, lost: null };
  }

  choose(choices: Pick<VoiceChoices, 'muted' | 'rate' | 'voice'>): void {
    this.choices = choices;
    if (choices.muted) this.stop();
  }

  /** Takes in the room as it is: what was not said yet is said. At first, what came after the candidate's last words. */
  follow(room: Room): void {
    const { transcript } = room.state;
    if (!this.begun) {
      this.begun = true;
      const last = transcript.findLastIndex(({ by }) => by === 'candidate');
      for (const { id } of transcript.slice(0, last + 1))
        this.queued.set(id, Number.POSITIVE_INFINITY);
    }
    for (const entry of transcript) if (entry.by === 'interviewer') this.take(room, entry);
    const known = new Set(transcript.map(({ id }) => id));
    this.queue = this.queue.filter(({ move }) => known.has(move));
    // What was taken back is not said to its end.
    if (this.state.saying && !known.has(this.state.saying.move)) this.stop();
    void this.run();
  }

  /** Says the question on the table once more. */
  replay(room: Room): void {
    this.stop();
    const asks = room.state.transcript.filter((entry) => entry.by === 'interviewer');
    const prompt = asks.findLast(({ move }) => move.kind === 'ask');
    const last = asks.findLast(({ move }) => ['probe', 'challenge', 'hint'].includes(move.kind));
    const again = last && prompt && last.at >= prompt.at ? last : prompt;
    if (!again) return;
    for (const sentence of sentencesOf(this.formOf(room, again.move, again.words, again.id)))
      this.queue.push({ move: again.id, sentence });
    void this.run();
  }

  /** Falls silent at once; what was queued is not said. */
  stop(): void {
    this.queue = [];
    this.stopper.abort();
    this.stopper = new AbortController();
    this.change({ saying: null });
  }

  private take(
    room: Room,
    entry: Extract<Room['state']['transcript'][number], { by: 'interviewer' }>,
  ): void {
    const more = isUnderWay(room, entry);
    if (more) this.streamed.add(entry.id);
    const words = more ? (room.speaking[entry.id] ?? '') : entry.words;
    const sentences = sentencesOf(this.formOf(room, entry.move, words, entry.id), more);
    const from = this.queued.get(entry.id) ?? 0;
    if (sentences.length <= from) return;
    this.queued.set(entry.id, sentences.length);
    if (this.choices.muted) return;
    for (const sentence of sentences.slice(from)) this.queue.push({ move: entry.id, sentence });
  }

  private formOf(
    room: Room,
    move: Extract<Room['state']['transcript'][number], { by: 'interviewer' }>['move'],
    words: string,
    id: string,
  ): string {
    const asked =
      'question' in move ? room.asked.find(({ id: own }) => own === move.question) : undefined;
    return spokenForm(
      words,
      asked && !this.streamed.has(id) ? { prompt: asked.prompt, said: asked.spoken } : undefined,
    );
  }

  private async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    try {
      for (let next = this.queue.shift(); next; next = this.queue.shift()) await this.say(next);
    } finally {
      this.running = false;
      this.change({ saying: null });
    }
  }

  /** Says a sentence with the best voice; a voice that fails is given up for the next, in front of the person. */
  private async say(next: Sentence): Promise<void> {
    for (let voice = this.voices[0]; voice && !this.choices.muted; voice = this.voices[0]) {
      const { signal } = this.stopper;
      const { choices, queue } = this;
      this.change({ saying: next });
      try {
        const saying = voice.say(next.sentence, choices, signal);
        // After this one: the server makes them in the order they are asked for.
        if (queue[0]) voice.prepare(queue[0].sentence, choices);
        return await saying;
      } catch (error) {
        if (!(error instanceof VoiceFailed)) throw error;
        if (signal.aborted) return;
        this.voices.shift();
        this.change({ ...this.tierNow(), lost: voice.tier });
      }
    }
    this.queue = [];
  }

  private tierNow(): Pick<SpeakingState, 'tier' | 'host'> {
    const [voice] = this.voices;
    return { tier: voice?.tier ?? 'text', host: voice?.host ?? null };
  }

  private change(change: Partial<SpeakingState>): void {
    this.state = { ...this.state, ...change };
    this.changed(this.state);
  }
}
