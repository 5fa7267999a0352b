import { describe, expect, it } from 'vitest';
import { roomOf, type Room } from '@/lib/browser/room';
import { SampleInterview } from '@/lib/interview/sample-interview';
import { InterviewerVoice, type SpeakingState } from './interviewer-voice';
import { VoiceFailed, type SpeakingTier, type Voice } from './voice';

const choices = { muted: false, rate: 1, voice: 'first' as const };

/** A voice that says what it is given at once, or fails. */
class TestVoice implements Voice {
  readonly host = null;
  readonly said: string[] = [];
  hold: Promise<void> | undefined;
  constructor(
    readonly tier: Exclude<SpeakingTier, 'text'>,
    private readonly fails = false,
  ) {}
  prepare(): void {
    this.prepared += 1;
  }
  prepared = 0;
  async say(sentence: string, _: object, signal: AbortSignal): Promise<void> {
    if (this.fails) throw new VoiceFailed('unreachable');
    await this.hold;
    if (!signal.aborted) this.said.push(sentence);
  }
}

function roomOn(interview: SampleInterview): Room {
  const asked = interview.state.questions.map(({ id }) => ({
    id,
    prompt: `What is ${id}?`,
    spoken: `What, pray, is ${id.split('').join(' ')}?`,
    section: 'One',
    story: null,
  }));
  return roomOf({
    interview: 'i1',
    version: interview.events.length,
    events: interview.events,
    now: interview.now,
    pen: 'held',
    interviewer: 'embedded',
    asked,
    draft: null,
    heard: [],
    feedback: [],
    toRate: [],
  });
}
const settle = () => new Promise((resolve) => setImmediate(resolve));
function speaking(...voices: TestVoice[]) {
  const states: SpeakingState[] = [];
  const voice = new InterviewerVoice(voices, choices, (state) => states.push(state));
  return { voice, states };
}

describe('the interviewer’s voice', () => {
  it('says what came since the candidate’s last words, in its spoken form, once', async () => {
    const device = new TestVoice('device');
    const { voice } = speaking(device);
    const interview = new SampleInterview();
    const room = roomOn(interview);
    voice.follow(room);
    voice.follow(room);
    await settle();
    expect(device.said.at(-1)).toBe('What, pray, is q 0 1?');
    expect(new Set(device.said).size).toBe(device.said.length);
  });
  it('is silent when muted, and says nothing late when it is turned on again', async () => {
    const device = new TestVoice('device');
    const { voice } = speaking(device);
    voice.choose({ ...choices, muted: true });
    const room = roomOn(new SampleInterview());
    voice.follow(room);
    voice.choose(choices);
    voice.follow(room);
    await settle();
    expect(device.said).toEqual([]);
  });
  it('says the question again when asked to', async () => {
    const device = new TestVoice('device');
    const { voice } = speaking(device);
    const room = roomOn(new SampleInterview());
    voice.follow(room);
    await settle();
    const before = device.said.length;
    voice.replay(room);
    await settle();
    expect(device.said.slice(before).at(-1)).toBe('What, pray, is q 0 1?');
  });
  it('falls to the next voice in front of the person, without losing the sentence', async () => {
    const embedded = new TestVoice('embedded');
    const { voice, states } = speaking(
      new TestVoice('service', true),
      new TestVoice('device', true),
      embedded,
    );
    voice.follow(roomOn(new SampleInterview()));
    await settle();
    expect(embedded.said.at(-1)).toBe('What, pray, is q 0 1?');
    expect(states.map(({ lost }) => lost)).toEqual(expect.arrayContaining(['service', 'device']));
    expect(voice.state).toMatchObject({ tier: 'embedded', lost: 'device', saying: null });
  });
  it('ends as text when no voice works', async () => {
    const { voice } = speaking(new TestVoice('embedded', true));
    voice.follow(roomOn(new SampleInterview()));
    await settle();
    expect(voice.state).toEqual({ tier: 'text', host: null, lost: 'embedded', saying: null });
  });
  it('stops at once when it is interrupted', async () => {
    const device = new TestVoice('device');
    let release = () => undefined as void;
    device.hold = new Promise((resolve) => {
      release = resolve;
    });
    const { voice } = speaking(device);
    voice.follow(roomOn(new SampleInterview()));
    await settle();
    expect(voice.state.saying).not.toBeNull();
    voice.stop();
    expect(voice.state.saying).toBeNull();
    release();
    await settle();
    expect(device.said).toEqual([]);
  });
});
