import { describe, expect, it } from 'vitest';
import { SampleInterview, sampleMaterial } from '@/lib/interview/sample-interview';
import { briefOf, type MoveBrief } from '@/lib/interview/move-brief';
import type { Interviewer, Speech } from './interviewer';

/** The rules that every interviewer keeps. `make` gives one that works. */
export function interviewerContract(name: string, make: () => Interviewer): void {
  describe(`${name} as an interviewer`, () => {
    it('says every kind of move, and ends well with words', async () => {
      for (const brief of briefs()) {
        const speech = make().say(brief, 'i1', new AbortController().signal);
        expect([brief.move.kind, await textOf(speech)]).not.toContain('');
        expect(await speech.end).toMatchObject({ ok: true });
      }
    });

    it('leaves the brief as it was', async () => {
      const [brief] = briefs();
      const before = JSON.stringify(brief);
      await textOf(make().say(brief!, 'i1', new AbortController().signal));
      expect(JSON.stringify(brief)).toBe(before);
    });

    it('ends, without a throw, when it is told to stop', async () => {
      const stopped = AbortSignal.abort();
      const speech = make().say(briefs()[0]!, 'i1', stopped);
      await textOf(speech);
      expect(await speech.end).toHaveProperty('ok');
    });
  });
}

async function textOf({ words }: Speech): Promise<string> {
  let text = '';
  for await (const piece of words) text += piece;
  return text;
}

/** The moves of a sample interview that has a bit of everything. */
function briefs(): MoveBrief[] {
  const interview = new SampleInterview();
  interview.request('repeat');
  interview.request('clarify');
  interview.request('hint');
  interview.request('time');
  interview.answer(['first'], { flat: true });
  interview.answer(['first']);
  interview.answer();
  interview.send({ kind: 'end' });
  const { state } = interview;
  return state.transcript.flatMap((entry) =>
    entry.by === 'interviewer' ? [briefOf(state, entry, sampleMaterial)] : [],
  );
}
