import type { Command } from '@/lib/interview/command';
import type { EventOf, InterviewEvent } from '@/lib/interview/interview-event';
import type { MoveBrief } from '@/lib/interview/move-brief';
import { sampleRequest } from '@/lib/interview/sample-request';
import type { Interviewer, SpeechEnd } from '@/lib/ports/interviewer';
import type { Listener } from '@/lib/ports/listener';
import { carryOut } from './carry-out';
import type { Ports } from './ports';
import { speak, type SpeechPart } from './speak';
import { samplePorts } from './sample-ports';
import { startInterview } from './start-interview';
import { takePen } from './take-pen';
import { touch, type Touched } from './touch';

/** For tests: the room of one interview on the sample guide, with a model of the test's own making. */
export class SampleRoom {
  now = 1_700_000_000_000;
  readonly ports: Ports;
  private commands = 0;

  constructor(model: { interviewer: Interviewer; listener?: Listener }) {
    this.ports = { ...samplePorts(() => this.now), ...model };
  }

  async start(mode: 'practice' | 'exam' = 'practice'): Promise<void> {
    const size = { by: 'count', count: 3 } as const;
    const request = sampleRequest({ mode, size, timing: { kind: 'timed', factor: 1 } });
    await startInterview(this.ports, 'ann', { id: 'i1', guide: 'sample', request });
    await takePen(this.ports, 'i1', 'ann', 'tab');
  }

  /** Hears everything that is to be said now. */
  async listen(signal = new AbortController().signal): Promise<SpeechPart[]> {
    const listening = { interview: 'i1', person: 'ann', tab: 'tab', signal };
    const speech = await speak(this.ports, listening);
    if (!speech.ok) throw new Error(speech.code);
    const parts: SpeechPart[] = [];
    for await (const part of speech.value) parts.push(part);
    return parts;
  }

  send(command: Command) {
    const commandId = `c${(this.commands += 1)}`;
    return carryOut(this.ports, { interview: 'i1', person: 'ann', tab: 'tab', commandId, command });
  }

  answer(text: string) {
    const own = { to: 'm2', question: 'q01', modality: 'typed', revision: 1 } as const;
    return this.send({ kind: 'answer', ...own, text, writtenAt: this.now });
  }

  async touched(): Promise<Touched> {
    const touched = await touch(this.ports, 'i1', 'ann');
    if (!touched) throw new Error('gone');
    return touched;
  }

  async events(): Promise<InterviewEvent[]> {
    return ((await this.ports.interviews.read('i1'))?.events ?? []).map(({ event }) => event);
  }

  async of<T extends InterviewEvent['type']>(type: T): Promise<EventOf<T>[]> {
    return (await this.events()).filter((event): event is EventOf<T> => event.type === type);
  }
}

export const well: SpeechEnd = { ok: true, calls: ['k1'] };

/** A model that says these pieces of a kind of move, and of any other its built-in wording. */
export function saying(
  pieces: Partial<Record<MoveBrief['move']['kind'], readonly string[]>>,
  end: SpeechEnd = well,
  heard: MoveBrief[] = [],
): Interviewer {
  return {
    engine: 'llm',
    say(brief) {
      heard.push(brief);
      return { words: each(pieces[brief.move.kind] ?? [brief.words]), end: Promise.resolve(end) };
    },
  };
}

async function* each(pieces: readonly string[]): AsyncGenerator<string> {
  yield* pieces;
}

/** What a page shows of a move in the end. */
export function shownOf(parts: readonly SpeechPart[], move: string): string {
  let shown = '';
  for (const part of parts)
    if (part.move === move && part.kind === 'words') shown += part.words;
    else if (part.move === move && part.kind === 'keep') shown = part.words;
  return shown;
}
