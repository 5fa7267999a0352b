import { z } from 'zod';
import { NotHeard, type StretchTranscriber } from './transcribing';
import { wavOf } from './wav-of';

const heardSchema = z.strictObject({ words: z.string() });
const problemSchema = z.object({ code: z.string(), sentence: z.string() });
/** A slow network gets this long for a stretch of ten seconds. */
const PATIENCE_MS = 30_000;

/** Sends stretches to Candor's server, which asks the speech service. */
export class ServiceTranscriber implements StretchTranscriber {
  readonly tier = 'service';
  readonly hearsAhead = true;

  constructor(
    readonly host: string,
    private readonly path: string,
  ) {}

  async hear(samples: Float32Array, before: string, signal: AbortSignal): Promise<string> {
    const body = new FormData();
    body.append('sound', wavOf(samples), 'speech.wav');
    body.append('before', before.slice(-200));
    let response: Response;
    let data: unknown;
    try {
      response = await fetch(this.path, {
        method: 'POST',
        cache: 'no-store',
        body,
        signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]),
      });
      data = await response.json();
    } catch (cause) {
      throw new NotHeard('for-now', 'The server could not be reached.', { cause });
    }
    if (!response.ok) {
      const problem = problemSchema.safeParse(data);
      const forGood = problem.data?.code === 'speech_refused' || response.status === 409;
      throw new NotHeard(
        forGood ? 'for-good' : 'for-now',
        problem.data?.sentence ?? 'The server could not turn this into words.',
      );
    }
    const heard = heardSchema.safeParse(data);
    if (!heard.success)
      throw new NotHeard('for-good', 'The app was updated while this page was open: reload it.');
    return heard.data.words;
  }
}
