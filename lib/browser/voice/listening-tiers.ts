import type { VoiceOffer } from '@/lib/ports/voice-offer';
import type { BrowserRecognition, RecognitionPlace } from './browser-recognition';
import { ServiceTranscriber } from './service-transcriber';
import type { ListeningTier, StretchTranscriber } from './transcribing';

/** The browser's own recognition, and where its sound goes. */
export interface OwnRecognition {
  readonly place: RecognitionPlace;
  readonly make: (desk: ConstructorParameters<typeof BrowserRecognition>[2]) => BrowserRecognition;
}

/** The ways to turn speech into words that are there, best first. The last one always works: the person types. */
export class ListeningTiers {
  private readonly service: ServiceTranscriber | undefined;
  private readonly gone = new Set<ListeningTier>();
  /** Why the tier before was given up, for people; null when none was. */
  lost: { readonly tier: ListeningTier; readonly sentence: string } | null = null;

  constructor(
    offer: VoiceOffer,
    interview: string,
    readonly recognition: OwnRecognition | undefined,
    /** The person allowed the browser to send speech to its maker. */
    private readonly mayLeave: () => boolean,
  ) {
    const { listeningService: found } = offer;
    const path = `/api/interviews/${interview}/hear`;
    this.service = found ? new ServiceTranscriber(found.host, path) : undefined;
  }

  get tier(): ListeningTier {
    if (this.service && !this.gone.has('service')) return 'service';
    const { recognition } = this;
    const allowed = recognition && (recognition.place === 'device' || this.mayLeave());
    return allowed && !this.gone.has('browser') ? 'browser' : 'none';
  }

  /** Where the sound goes; null: nowhere. */
  get host(): string | null {
    const { tier } = this;
    if (tier === 'service') return this.service?.host ?? null;
    return tier === 'browser' && this.recognition?.place === 'cloud' ? 'the browser’s maker' : null;
  }

  /** True when only the person's leave is missing for the browser's recognition. */
  get needsLeave(): boolean {
    return this.tier === 'none' && this.recognition?.place === 'cloud' && !this.gone.has('browser');
  }

  get transcriber(): StretchTranscriber | undefined {
    return this.tier === 'service' ? this.service : undefined;
  }

  /** The person wants the tier that was given up once more. */
  takeUpAgain(): void {
    if (this.lost) this.gone.delete(this.lost.tier);
    this.lost = null;
  }

  /** Goes on with the next tier. */
  giveUp(sentence: string): void {
    const { tier } = this;
    if (tier === 'none') return;
    this.lost = { tier, sentence };
    this.gone.add(tier);
  }
}
