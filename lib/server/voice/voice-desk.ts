import 'server-only';
import type { Speaker } from '@/lib/ports/speaker';
import type { Transcriber } from '@/lib/ports/transcriber';
import type { VoiceOffer } from '@/lib/ports/voice-offer';
import type { HeardTerm } from '@/lib/speech/misheard';
import { fliteSpeaker } from './flite-speaker';
import { rememberedSpeech, type RememberingSpeaker } from './remembered-speech';
import { localModel, type LocalModel } from './local-model';
import { servedFiles, type ServedFiles } from './served-files';
import { serviceSpeaker } from './service-speaker';
import { serviceTranscriber } from './service-transcriber';
import { speechService, type VoiceEnv } from './voice-settings';

/** Everything of this server that has to do with sound. */
export interface VoiceDesk {
  readonly offer: VoiceOffer;
  readonly speakers: {
    readonly embedded: RememberingSpeaker;
    readonly service: Speaker | undefined;
  };
  readonly transcriber: Transcriber | undefined;
  /** The voice detector's files, and those that run a model on the person's device. */
  readonly assets: ServedFiles;
  /** The model that the operator names for that. */
  readonly local: LocalModel | undefined;
}

export interface VoiceFiles {
  /** The built-in voice. */
  readonly engine: string;
  /** The browser's files as the build packed them. */
  readonly packed: string;
  /** The folder of the program, with the packages they come from. */
  readonly root: string;
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
  const assets = servedFiles(files.packed, files.root);
  const local = localModel(env);
  const embedded = rememberedSpeech(fliteSpeaker(files.engine));
  return {
    offer: {
      speakingService:
        service && model !== undefined ? { host: new URL(service.baseUrl).host, model } : null,
      listeningService: transcriber ? { host: transcriber.host, model: transcriber.model } : null,
      localModel: local?.offer ?? null,
      assets: `/api/voice/assets/${assets.version}/`,
      terms,
    },
    speakers: { embedded, service: speaker },
    transcriber,
    assets,
    local,
  };
}
