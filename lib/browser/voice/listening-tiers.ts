import type { VoiceOffer } from '@/lib/ports/voice-offer';
import type { BrowserRecognition, RecognitionPlace } from './browser-recognition';
import type { LocalTranscriber } from './local-transcriber';
import { ServiceTranscriber } from './service-transcriber';
import type { ListeningTier, StretchTranscriber } from './transcribing';

/** The browser's own recognition, and where its sound goes. */
export interface OwnRecognition {
  readonly place: RecognitionPlace;
  readonly make: (desk: ConstructorParameters<typeof BrowserRecognition>[2]) => BrowserRecognition;
}

/** What the person agreed to. */
interface Leave {
  /** The browser may send speech to its maker. */
  readonly cloudRecognition: boolean;
  /** A model on this device listens. */
  readonly onDevice: boolean;
}

/**
 * The ways to turn speech into words that are there, best first. The last one always works: the person types.
 * Who chose the model on their own device gets nothing after it that would send sound away.
 */
export class ListeningTiers {
  private readonly service: ServiceTranscriber | undefined;
  private readonly gone = new Set<ListeningTier>();
  /** Why the tier before was given up, for people; null when none was. */
  lost: { readonly tier: ListeningTier; readonly sentence: string } | null = null;

  constructor(
    offer: VoiceOffer,
    interview: string,
    readonly recognition: OwnRecognition | undefined,
    readonly local: LocalTranscriber | undefined,
    private readonly leave: () => Leave,
  ) {
    const { listeningService: found } = offer;
    const path = `/api/interviews/${interview}/hear`;
    this.service = found ? new ServiceTranscriber(found.host, path) : undefined;
  }

  get tier(): ListeningTier {
    return this.order.find((tier) => !this.gone.has(tier)) ?? 'none';
  }

  private get order(): ListeningTier[] {
    const { cloudRecognition, onDevice } = this.leave();
    const { place } = this.recognition ?? {};
    const stays: ListeningTier[] = place === 'device' ? ['browser'] : [];
    if (this.local && onDevice) return ['local', ...stays];
    const goes: ListeningTier[] = place === 'cloud' && cloudRecognition ? ['browser'] : [];
    return [...(this.service ? ['service' as const] : []), ...stays, ...goes];
  }

  /** Where the sound goes; null: nowhere. */
  get host(): string | null {
    const { tier } = this;
    if (tier === 'service') return this.service?.host ?? null;
    return tier === 'browser' && this.recognition?.place === 'cloud' ? 'the browser’s maker' : null;
  }

  /** True when only the person's leave is missing for the browser's recognition. */
  get needsLeave(): boolean {
    const could = this.recognition?.place === 'cloud' && !this.gone.has('browser');
    return this.tier === 'none' && could && !this.leave().onDevice;
  }

  get transcriber(): StretchTranscriber | undefined {
    const { tier } = this;
    return tier === 'service' ? this.service : tier === 'local' ? this.local : undefined;
  }

  /** What was chosen last is tried, also when it was given up before. */
  chosen(): void {
    if (!this.local) return;
    if (!this.leave().onDevice) return this.local.end();
    if (this.local.state.kind === 'failed') this.gone.delete('local');
    this.local.begin();
  }

  /** The person wants the tier that was given up once more. */
  takeUpAgain(): void {
    if (this.lost) this.gone.delete(this.lost.tier);
    this.lost = null;
  }

  /** Goes on with the next tier. Told twice it is done once. */
  giveUp(tier: ListeningTier, sentence: string): void {
    if (tier === 'none' || this.gone.has(tier)) return;
    this.lost = { tier, sentence };
    this.gone.add(tier);
  }
}
