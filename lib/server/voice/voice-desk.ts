import 'server-only';
import type { Speaker } from '@/lib/ports/speaker';
import type { Transcriber } from '@/lib/ports/transcriber';
import type { VoiceOffer } from '@/lib/ports/voice-offer';
import type { HeardTerm } from '@/lib/speech/misheard';
import { fliteSpeaker } from './flite-speaker';
import { servedFiles, type ServedFiles } from './served-files';
import { serviceSpeaker } from './service-speaker';
import { serviceTranscriber } from './service-transcriber';
import { speechService, type VoiceEnv } from './voice-settings';

/** Everything of this server that has to do with sound. */
export interface VoiceDesk {
  readonly offer: VoiceOffer;
  readonly speakers: { readonly embedded: Speaker; readonly service: Speaker | undefined };
  readonly transcriber: Transcriber | undefined;
  /** The voice detector's files. */
  readonly assets: ServedFiles;
}

export interface VoiceFiles {
  /** The built-in voice. */
  readonly engine: string;
  /** The detector's files as the build packed them. */
  readonly packed: string;
  /** The packages they come from. */
  readonly packages: string;
}

/** Picks the adapters that the environment asks for. */
export function voiceDesk(
  env: VoiceEnv & Parameters<typeof speechService>[0],
  files: VoiceFiles,
  terms: HeardTerm[],
): VoiceDesk {
  const service = speechService(env);
  const model = service?.sayModel;
  const speaker = service && model !== undefined ? serviceSpeaker(service, model) : undefined;
  const transcriber = service && serviceTranscriber(service);
  const assets = servedFiles(files.packed, files.packages);
  return {
    offer: {
      speakingService:
        service && model !== undefined ? { host: new URL(service.baseUrl).host, model } : null,
      listeningService: transcriber ? { host: transcriber.host, model: transcriber.model } : null,
      assets: `/api/voice/assets/${assets.version}/`,
      terms,
    },
    speakers: { embedded: fliteSpeaker(files.engine), service: speaker },
    transcriber,
    assets,
  };
}
