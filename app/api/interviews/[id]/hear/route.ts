import { NextResponse } from 'next/server';
import { questionInWords } from '@/lib/use-cases/question-in-words';
import { isTranscribeFailed, type TranscribeFailed } from '@/lib/ports/transcriber';
import { compose } from '@/lib/server/compose';
import { personOf } from '@/lib/server/http/person-cookie';
import { BadRequest, refusal, reply } from '@/lib/server/http/problem';
import { refused } from '@/lib/use-cases/outcome';
import { touch } from '@/lib/use-cases/touch';

/** A stretch of ten seconds has about 330 KB. */
const MOST_BYTES = 1_500_000;
const MOST_BEFORE = 400;

/** Turns a stretch of speech into words, for whom the interview belongs to. The sound is not kept. */
export function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  return reply(
    request,
    async () => {
      const { ports, secret, voice } = compose();
      const person = (await personOf(secret)) ?? '';
      const touched = await touch(ports, (await params).id, person);
      if (!touched) return refusal(refused('not_found'));
      const { transcriber } = voice;
      if (!transcriber)
        return NextResponse.json(
          { code: 'no_speech_service', sentence: 'No speech service is configured.' },
          { status: 409 },
        );
      const { sound, before } = await readStretch(request);
      try {
        const terms = questionInWords(ports, touched);
        const words = await transcriber.hear({ sound, before, terms }, request.signal);
        return NextResponse.json({ words });
      } catch (error) {
        if (!isTranscribeFailed(error)) throw error;
        // Whoever asked did not wait: speech went on.
        if (error.code !== 'stopped')
          process.stderr.write(`speech was not turned into words: ${error.code}\n`);
        return NextResponse.json(
          { code: `speech_${error.code}`, sentence: sentences[error.code] },
          { status: 502 },
        );
      }
    },
    'multipart/form-data',
  );
}

const sentences: Record<TranscribeFailed['code'], string> = {
  unreachable: 'The speech service could not be reached.',
  refused: 'The speech service refused: its key or its model does not work.',
  'too-slow': 'The speech service took too long.',
  stopped: 'The speech service was not waited for.',
  unusable: 'The speech service sent something else than words.',
};

/** @throws BadRequest */
async function readStretch(request: Request) {
  const length = Number(request.headers.get('content-length') ?? 0);
  if (length > MOST_BYTES) throw tooLarge;
  let form: FormData;
  try {
    form = await request.formData();
  } catch (cause) {
    throw notSound(cause);
  }
  const file = form.get('sound');
  const before = form.get('before');
  if (!(file instanceof Blob) || typeof before !== 'string') throw notSound();
  const sound = new Uint8Array(await file.arrayBuffer());
  if (sound.length > MOST_BYTES) throw tooLarge;
  if (Buffer.from(sound.subarray(0, 4)).toString('latin1') !== 'RIFF') throw notSound();
  return { sound, before: before.slice(-MOST_BEFORE) };
}

const tooLarge = new BadRequest(413, {
  code: 'request_too_large',
  sentence: 'This stretch of speech is longer than anything the app sends.',
});

function notSound(cause?: unknown): BadRequest {
  return new BadRequest(
    400,
    { code: 'request_invalid', sentence: 'The request holds no sound.' },
    { cause },
  );
}
