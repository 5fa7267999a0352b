import { after, NextResponse } from 'next/server';
import { z } from 'zod';
import { FASTEST, MOST_SAID_CHARS, SLOWEST, isSpeakFailed, voiceNames } from '@/lib/ports/speaker';
import { compose } from '@/lib/server/compose';
import { personOf } from '@/lib/server/http/person-cookie';
import { readJson, refusal, reply } from '@/lib/server/http/problem';
import { refused } from '@/lib/use-cases/outcome';
import { touch } from '@/lib/use-cases/touch';

const bodySchema = z.strictObject({
  engine: z.enum(['embedded', 'service']),
  text: z.string().trim().min(1).max(MOST_SAID_CHARS),
  voice: z.enum(voiceNames),
  rate: z.number().min(SLOWEST).max(FASTEST),
});

/** Says one sentence of the interviewer aloud, for whom the interview belongs to. */
export function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  return reply(request, async () => {
    const { engine, ...utterance } = await readJson(request, bodySchema);
    const { ports, secret, voice, ahead } = compose();
    const person = (await personOf(secret)) ?? '';
    const touched = await touch(ports, (await params).id, person);
    if (!touched) return refusal(refused('not_found'));
    ahead.over(touched.id);
    const speaker = voice.speakers[engine];
    if (!speaker)
      return NextResponse.json(
        { code: 'no_speech_service', sentence: 'No speech service is configured.' },
        { status: 409 },
      );
    try {
      const { type, bytes } = await speaker.say(utterance, request.signal);
      // Nothing of a service is asked for that may not be needed: it is paid.
      if (engine === 'embedded') after(() => ahead.prepare(ports, touched, utterance));
      return new Response(bytes, { headers: { 'content-type': type } });
    } catch (error) {
      if (!isSpeakFailed(error)) throw error;
      process.stderr.write(`a sentence was not said: ${engine} ${error.code}\n`);
      return NextResponse.json(
        { code: `speech_${error.code}`, sentence: 'This sentence could not be said aloud.' },
        { status: 502 },
      );
    }
  });
}
