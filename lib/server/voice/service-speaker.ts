import 'server-only';
import { SpeakFailed, type Speaker } from '@/lib/ports/speaker';
import { faultOf } from './service-fault';
import { speechClient } from './speech-client';
import type { SpeechService } from './voice-settings';

/** Less than this is no sound. */
const LEAST_BYTES = 100;

/** Says sentences through `/audio/speech` of OpenAI or a server that speaks its protocol. */
export function serviceSpeaker(service: SpeechService, model: string): Speaker {
  const client = speechClient(service);
  return {
    host: new URL(service.baseUrl).host,
    warmUp: () => Promise.resolve(),
    async say({ text, voice, rate }, signal) {
      try {
        const response = await client.audio.speech.create(
          { model, input: text, voice: service.voices[voice], speed: rate, response_format: 'wav' },
          { signal },
        );
        const bytes = new Uint8Array(await response.arrayBuffer());
        if (bytes.length < LEAST_BYTES) throw new SpeakFailed('unusable');
        return { type: isWav(bytes) ? 'audio/wav' : 'audio/mpeg', bytes };
      } catch (error) {
        if (error instanceof SpeakFailed) throw error;
        throw new SpeakFailed(signal.aborted ? 'stopped' : faultOf(error), { cause: error });
      }
    },
  };
}

function isWav(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 4)).toString('latin1') === 'RIFF';
}
