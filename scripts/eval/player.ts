import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { InterviewEvent } from '@/lib/interview/interview-event';
import type { InterviewMode } from '@/lib/interview/plan';
import { fold } from '@/lib/interview/evolve';
import { openQuestion } from '@/lib/interview/interview-state';
import { roomViewSchema, type RoomView } from '@/lib/report/question/room-view';
import { modelFetch } from '@/lib/server/llm/model-fetch';

export const playedSchema = z.array(
  z.object({
    question: z.string(),
    /** What is said, turn by turn, whatever the interviewer asks. */
    turns: z.array(z.string()).min(1),
  }),
);
export type Played = z.infer<typeof playedSchema>;

/** What is said when nothing is left. */
const NOTHING_LEFT = 'I have nothing to add to that.';
/** An interview that never ends is a fault. */
const MOST_TURNS = 80;

/** A candidate who sits a whole interview at the app's own addresses, with prepared answers. */
export class Player {
  private readonly id = randomUUID();
  private readonly tab = randomUUID();
  private cookie = '';
  private events: InterviewEvent[] = [];
  private room: RoomView | undefined;
  private revision = 0;

  constructor(
    private readonly base: string,
    private readonly played: Played,
    private readonly onTurn: (said: string) => void,
  ) {}

  /** Plays it through and gives back its id. */
  async play(mode: InterviewMode): Promise<string> {
    await this.start(mode);
    const left = new Map(this.played.map(({ question, turns }) => [question, [...turns]]));
    for (let turn = 0; turn < MOST_TURNS; turn++) {
      await this.listen();
      const state = fold(this.events);
      if (state.phase === 'none') throw new Error('the interview has not begun');
      if (state.phase === 'closed') return this.id;
      const run = openQuestion(state);
      if (!run) {
        await this.command({ kind: 'proceed' });
        continue;
      }
      const text = left.get(run.id)?.shift() ?? NOTHING_LEFT;
      this.onTurn(`${run.id}: ${text.slice(0, 60)}`);
      await this.command({
        kind: 'answer',
        to: run.prompt.moveId,
        question: run.id,
        text,
        modality: 'typed',
        revision: ++this.revision,
        writtenAt: this.room?.now ?? 0,
      });
    }
    throw new Error(`the interview has not ended after ${MOST_TURNS} turns`);
  }

  private async start(mode: InterviewMode): Promise<void> {
    const only = this.played.map(({ question }) => question);
    const opened = await this.post('/api/interviews', {
      id: this.id,
      request: {
        title: `Played ${mode}`,
        mode,
        sections: [],
        kinds: [],
        levels: [],
        only,
        size: { by: 'count', count: only.length },
        timing: { kind: 'timed', factor: 2 },
      },
    });
    this.cookie = opened.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const pen = await this.post(`/api/interviews/${this.id}/pen`, { tab: this.tab });
    this.take(roomViewSchema.parse(await pen.json()));
  }

  /** Hears all that is being said to its end. */
  private async listen(): Promise<void> {
    const stream = await this.post(`/api/interviews/${this.id}/words`, {
      tab: this.tab,
      after: this.room?.version ?? 0,
    });
    for (const line of (await stream.text()).split('\n')) {
      if (!line.startsWith('data: {')) continue;
      const part: unknown = JSON.parse(line.slice('data: '.length));
      const room = z.object({ type: z.literal('data-room'), data: roomViewSchema }).safeParse(part);
      if (room.success) this.take(room.data.data);
    }
  }

  private async command(command: object): Promise<void> {
    const reply = await this.post(`/api/interviews/${this.id}/commands`, {
      id: randomUUID(),
      tab: this.tab,
      after: this.room?.version ?? 0,
      command,
    });
    this.take(roomViewSchema.parse(await reply.json()));
  }

  /** Rooms overlap: only events that are news are added. */
  private take(room: RoomView): void {
    const first = room.version - room.events.length;
    this.events.push(...room.events.slice(Math.max(0, this.events.length - first)));
    this.room = room;
  }

  private async post(path: string, body: object): Promise<Response> {
    const reply = await modelFetch(this.base + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: this.cookie },
      body: JSON.stringify(body),
    });
    if (!reply.ok) throw new Error(`${path}: ${reply.status} ${await reply.text()}`);
    return reply;
  }
}
