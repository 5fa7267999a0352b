import 'server-only';
import { toFile } from 'openai';
import { TranscribeFailed, type Transcriber } from '@/lib/ports/transcriber';
import { faultOf } from './service-fault';
import { speechClient } from './speech-client';
import type { SpeechService } from './voice-settings';

/** Longest hint given, in characters: services take about two hundred tokens. */
const MOST_HINT_CHARS = 700;

const ASK = 'A spoken interview answer. Keep um and uh and repeated words.';

/** Turns speech into words through `/audio/transcriptions` of OpenAI or a server that speaks its protocol. */
export function serviceTranscriber(service: SpeechService): Transcriber {
  const client = speechClient(service);
  const model = service.hearModel;
  return {
    host: new URL(service.baseUrl).host,
    model,
    async hear({ sound, terms, before }, signal) {
      try {
        const { text } = await client.audio.transcriptions.create(
          {
            model,
            file: await toFile(sound, 'speech.wav', { type: 'audio/wav' }),
            response_format: 'json',
            prompt: hint(terms, before),
          },
          { signal },
        );
        if (typeof text !== 'string') throw new TranscribeFailed('unusable');
        // On a stretch with hardly a word, a model may give back what it was told.
        return text.replace(ASK, ' ').trim();
      } catch (error) {
        if (error instanceof TranscribeFailed) throw error;
        throw new TranscribeFailed(signal.aborted ? 'stopped' : faultOf(error), { cause: error });
      }
    },
  };
}

/** What is likely said, and that hesitation is to be kept: it is part of how one speaks. */
function hint(terms: readonly string[], before: string): string {
  const said = before === '' ? '' : ` So far: ${before}`;
  const room = MOST_HINT_CHARS - ASK.length - said.length;
  const words = ` Terms: ${terms.join(', ')}.`.slice(0, Math.max(0, room));
  return ASK + words + said;
}
