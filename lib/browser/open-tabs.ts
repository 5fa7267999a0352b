import { z } from 'zod';

const messageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('who-is-there') }),
  z.object({ kind: z.literal('here'), tab: z.string() }),
]);
type Message = z.infer<typeof messageSchema>;

/** How long an open tab has to say that it is there, in ms. */
const PATIENCE_MS = 150;

/** The tabs of this browser that are open on the same kind of page, each under an id of its own. */
export class OpenTabs {
  private readonly channel: BroadcastChannel;
  private readonly heard = new Set<string>();

  constructor(
    name: string,
    private tab: string,
    private readonly newTab: () => string,
  ) {
    this.channel = new BroadcastChannel(name);
    this.channel.addEventListener('message', this.hear);
  }

  /** This tab's own id. A duplicated tab begins with that of the first, until it has asked around. */
  get own(): string {
    return this.tab;
  }

  /** Asks around: the ids of the other tabs that are open. */
  async others(): Promise<ReadonlySet<string>> {
    this.heard.clear();
    this.say({ kind: 'who-is-there' });
    await new Promise((over) => setTimeout(over, PATIENCE_MS));
    const others = new Set(this.heard);
    if (others.has(this.tab)) this.tab = this.newTab();
    return others;
  }

  close(): void {
    this.channel.close();
  }

  private readonly hear = (event: MessageEvent): void => {
    const message = messageSchema.safeParse(event.data);
    if (!message.success) return;
    if (message.data.kind === 'here') this.heard.add(message.data.tab);
    else this.say({ kind: 'here', tab: this.tab });
  };

  private say(message: Message): void {
    this.channel.postMessage(message);
  }
}
