import { describe, expect, it } from 'vitest';
import { allPoints, heardIn, SampleInterview } from '@/lib/interview/sample-interview';
import type { SpeechRecord } from '@/lib/speech/speech-record';
import { howThinkingWasMeasured } from '@/lib/report/statements/figure-words';
import { timePictureOf } from './time-picture';

type Given = { readonly firstKeyMs: number } | { readonly speech: SpeechRecord } | null;
const spoken: SpeechRecord = {
  speech: [{ startMs: 2_000, endMs: 6_000 }],
  heard: [{ startMs: 2_000, endMs: 6_000, words: 'weights become zero' }],
  heardBy: 'service',
  edited: false,
};

/** The time of one question whose answers were given like this, a minute after each was asked for. */
function timeOf(...answers: readonly Given[]) {
  const interview = new SampleInterview();
  for (const given of answers) {
    interview.deliver();
    interview.now += 60_000;
    const [{ id } = { id: '' }] = interview.state.questions;
    const command = interview.answerCommand(id, `answer ${interview.now}`);
    if (command.kind !== 'answer') throw new Error('not an answer');
    const met = given === answers.at(-1) ? allPoints : ['first'];
    const modality = given && 'speech' in given ? 'spoken' : 'typed';
    interview.send({ ...command, modality, ...given }, heardIn(`${interview.now}`, id, met));
  }
  const [time] = timePictureOf(interview.state).questions;
  if (!time) throw new Error('nothing was asked');
  return time;
}

describe('thinking', () => {
  it('of what is typed is the time until the first key', () => {
    const { thinking, speaking } = timeOf({ firstKeyMs: 9_000 });
    expect(thinking).toEqual({ kind: 'measured', ms: 9_000, turns: 1, of: 1, typed: 1 });
    expect(speaking).toEqual({ kind: 'not-measurable', why: 'typed' });
    expect(howThinkingWasMeasured(thinking)).toContain('until the first key');
  });

  it('is added up over typed and spoken answers, and says what it is of', () => {
    const { thinking, speaking } = timeOf({ firstKeyMs: 9_000 }, { speech: spoken });
    expect(thinking).toEqual({ kind: 'measured', ms: 11_000, turns: 2, of: 2, typed: 1 });
    expect(speaking).toMatchObject({ ms: 4_000, turns: 1, of: 2 });
    expect(howThinkingWasMeasured(thinking)).toMatch(
      /first word or, of typed answers, the first key/u,
    );
  });

  it('of an answer that did not tell its first key is not guessed', () => {
    expect(timeOf({ firstKeyMs: 9_000 }, null).thinking).toMatchObject({ turns: 1, of: 2 });
    const { thinking } = timeOf(null);
    expect(thinking).toEqual({ kind: 'not-measurable', why: 'typed' });
    expect(howThinkingWasMeasured(thinking)).toContain('is not measured');
  });

  it('that took no time is zero, and not missing', () => {
    expect(timeOf({ firstKeyMs: 0 }).thinking).toMatchObject({ kind: 'measured', ms: 0 });
  });
});
